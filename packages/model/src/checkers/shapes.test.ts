import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { Dataset, DatasetIndex, PlanFile } from '../dataset.ts';
import type { Problem } from '../model-error.ts';
import { ReportFile } from '../report.ts';
import { checkShape } from './check-shape.ts';
import { problemAt } from './place.ts';
import type { Shape } from './shape.ts';
import { datasetIndexShape, datasetShape, planFileShape, reportFileShape } from './shapes.ts';

const files = [
  ['the dataset', Dataset, datasetShape],
  ['the index', DatasetIndex, datasetIndexShape],
  ['a plan file', PlanFile, planFileShape],
  ['a report file', ReportFile, reportFileShape],
] as const satisfies readonly (readonly [string, z.ZodType, Shape])[];

const days = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
const simple = {
  text: fc.string({ maxLength: 4 }),
  words: fc.string({ minLength: 1, maxLength: 4 }),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  boolean: fc.boolean(),
  day: days.map((day) => day.toISOString().slice(0, 10)),
  instant: days.map((day) => day.toISOString()),
};

/** Values that `shape` takes, each of its branches among them. */
function valuesOf(shape: Shape): fc.Arbitrary<unknown> {
  if (typeof shape === 'string') return simple[shape];
  if (shape instanceof RegExp) return fc.stringMatching(shape);
  if ('fields' in shape) return objectsOf(shape.fields);
  if ('whole' in shape) return fc.integer({ min: shape.from ?? -9, max: shape.to ?? 9 });
  if ('oneOf' in shape) return fc.constantFrom(...shape.oneOf);
  if ('nullOr' in shape) return fc.option(valuesOf(shape.nullOr));
  if ('optional' in shape) return valuesOf(shape.optional);
  if ('listOf' in shape)
    return fc.array(valuesOf(shape.listOf), { minLength: shape.least ?? 0, maxLength: 2 });
  if ('inOrder' in shape) return fc.tuple(...shape.inOrder.map(valuesOf));
  if ('mapOf' in shape)
    return fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), valuesOf(shape.mapOf), { maxKeys: 2 });
  if ('anyOf' in shape) return fc.oneof(...shape.anyOf.map(valuesOf));
  if ('cases' in shape) return fc.oneof(...Object.values(shape.cases).map(valuesOf));
  throw new Error(`no values for ${Object.keys(shape).join()}`);
}

function objectsOf(fields: Readonly<Record<string, Shape>>): fc.Arbitrary<unknown> {
  const optional = (name: string) => typeof fields[name] === 'object' && 'optional' in fields[name];
  const names = Object.keys(fields);
  const values = Object.fromEntries(names.map((name) => [name, valuesOf(fields[name]!)]));
  return fc.record(values, { requiredKeys: names.filter((name) => !optional(name)) });
}

type Step = { readonly parent: any; readonly key: string | number };

/** Every place in `value` where a value can be put in the place of another. */
function placesIn(value: any): Step[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [...keys].flatMap((key) => [{ parent: value, key }, ...placesIn(value[key])]);
}

const oddValues = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    '',
    'x',
    '\n',
    0,
    -1,
    1.5,
    101,
    1e300,
    NaN,
    [],
    {},
  ),
  fc.constantFrom('2025-02-29', '2024-02-29', '2025-02-30', '2025-13-01', '2025-1-1', '0000-02-29'),
  fc.constantFrom('2025-02-29T00:00:00Z', '2024-02-29T23:59:59.5Z', '2025-01-01T24:00:00Z'),
  fc.constantFrom('2025-01-01T00:00Z', '2025-01-01T00:00:00+07:00', '2025-01-01T00:00:60Z'),
  fc.constantFrom<unknown>('2025-Q4', '2025-Q5', 'open', 'listed', 'none', [1, 2], ['x'], {
    id: 3,
  }),
  fc.jsonValue({ maxDepth: 1 }),
);

/** The value with one or two of its parts replaced, left out or added to. */
const mutated = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.nat(), oddValues, fc.constantFrom('put', 'drop', 'add')), {
      minLength: 1,
      maxLength: 2,
    })
    .map((changes) => {
      const copy = structuredClone({ value });
      for (const [at, odd, how] of changes) {
        const places = placesIn(copy);
        if (places.length === 0) continue;
        const { parent, key } = places[at % places.length]!;
        // The odd values are shared: what is put in may itself be changed next.
        if (how === 'put') parent[key] = structuredClone(odd);
        else if (how === 'add')
          parent[Array.isArray(parent) ? parent.length : 'more'] = structuredClone(odd);
        else if (Array.isArray(parent)) parent.splice(Number(key), 1);
        else delete parent[key];
      }
      return copy.value;
    });

const placeOf = ({ record, path }: Problem): string => `${record} ${path}`;

function placesRefusedBy(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message }) => placeOf(problemAt(value, path, message)));
}

describe.each(files)('the shape of %s', (_, schema, shape) => {
  test('describes only values that zod takes', () => {
    fc.assert(
      fc.property(valuesOf(shape), (value) => {
        expect(schema.safeParse(value).error?.issues ?? []).toEqual([]);
        expect(checkShape(shape, value)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  // zod also looks at the parts of a list of the wrong length; the checker is done with it.
  test('takes and refuses what zod takes and refuses, and only in places that zod names', () => {
    fc.assert(
      fc.property(valuesOf(shape).chain(mutated), (value) => {
        const places = checkShape(shape, value).map(placeOf);
        const refused = placesRefusedBy(schema, value);
        expect(places.length > 0).toBe(refused.length > 0);
        expect(places.filter((place) => !refused.includes(place))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
