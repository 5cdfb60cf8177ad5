import { readFileSync } from 'node:fs';
import { isCivilDate, type Dataset, type ObjectShape, type Shape } from '@tiendo/model/lite';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBytes } from './byte-stream.ts';
import { readCsv } from './csv/read-csv.ts';
import { toCsv } from './csv/csv.ts';
import type { Export, ExportName, Language, ReadOptions } from './export.ts';
import type { FileInput } from './file-input.ts';
import { toJson } from './json/json.ts';
import { toNdjson } from './json/ndjson.ts';
import { readJson } from './json/read-json.ts';
import { readNdjson } from './json/read-ndjson.ts';
import { collectionWords } from './labels.ts';
import { recordShapes } from './table/shapes.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { toXlsx } from './xlsx/xlsx.ts';
import { toArray } from './to-array.ts';

type Options = ReadOptions<any, any>;
interface Form {
  readonly write: (input: Export, language: Language) => ReadableStream<Uint8Array>;
  readonly read: (input: FileInput, options: Options) => AsyncIterable<unknown>;
}

const forms: Readonly<Record<string, Form>> = {
  csv: { write: (input, language) => toCsv(input, { language }), read: readCsv },
  xlsx: { write: (input, language) => toXlsx(input, { language }), read: readXlsx },
  json: { write: (input) => toJson(input), read: readJson },
  ndjson: { write: (input) => toNdjson(input), read: readNdjson },
};
const languages: readonly Language[] = ['vi', 'en'];

/** A stream of the bytes in pieces of this size: they cut characters and tags in two. */
function inPieces(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
}

async function readBack(
  form: Form,
  input: Export,
  language: Language,
  options: object = {},
  size = 0,
) {
  const bytes = await toBytes(form.write(input, language));
  const file = size ? inPieces(bytes, size) : bytes;
  return toArray(form.read(file, { collection: input.collection, ...options } as Options));
}

const awkward = [
  '',
  "'",
  "''=1",
  '=1+1',
  '-5',
  '+84 28',
  '@SUM(A1)',
  '\t',
  '\r',
  'a\r\nb\nc\rd',
  'a "b", c; d',
  '; ',
  '[1]',
  '{"a":1}',
  'null',
  '_x0041_',
  '_x004',
  '\u0001',
  '\uFEFF',
  '\uFFFE',
  ']]>&amp;<b>',
  ' hai  khoảng trắng ',
  'Chuyển đổi số'.normalize('NFD'),
  '👩‍👩‍👧 🇻🇳',
  'Dữ liệu ',
];

const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...awkward) },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...awkward), { maxLength: 4 }).map((all) => all.join('')),
  },
);

const long: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('a', 'ỗ', '😀', '="'),
    fc.constantFrom(32_765, 32_766, 32_767, 32_768, 70_000),
  )
  .map(([part, length]) =>
    part
      .repeat(length)
      .slice(0, length)
      .replace(/[\uD800-\uDBFF]$/, 'x'),
  );

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  .filter(isCivilDate);

const instant = day.map((one) => `${one}T07:00:00.5Z`);
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  // JSON knows no negative nought.
  .map((value) => (value === 0 ? 0 : value));

/** Any value of a shape. */
function valueOf(shape: Shape): fc.Arbitrary<unknown> {
  if (shape === 'text') return text;
  if (shape === 'words') return text.map((value) => value || 'x');
  if (shape === 'day') return day;
  if (shape === 'instant') return instant;
  if (shape === 'number') return number;
  if (shape === 'boolean') return fc.boolean();
  if (shape instanceof RegExp) return fc.stringMatching(shape);
  if ('whole' in shape) {
    const { whole, from = -1e9, to = 1e9 } = shape;
    return whole
      ? fc.integer({ min: from, max: to })
      : fc.double({ min: from, max: to, noNaN: true }).map((value) => value || 0);
  }
  if ('oneOf' in shape) return fc.constantFrom(...shape.oneOf);
  if ('nullOr' in shape) return fc.option(valueOf(shape.nullOr));
  if ('listOf' in shape)
    return fc.array(valueOf(shape.listOf), { minLength: shape.least ?? 0, maxLength: 3 });
  if ('inOrder' in shape) return fc.tuple(...shape.inOrder.map(valueOf));
  if ('mapOf' in shape)
    return fc.dictionary(text, valueOf(shape.mapOf), { maxKeys: 3, noNullPrototype: true });
  if ('anyOf' in shape) return fc.oneof(...shape.anyOf.map(valueOf));
  if ('cases' in shape) return fc.oneof(...Object.values(shape.cases).map(recordOf));
  if ('fields' in shape) return recordOf(shape);
  throw new Error('There is no arbitrary of this shape.');
}

function recordOf({ fields }: ObjectShape): fc.Arbitrary<Record<string, unknown>> {
  const parts = Object.entries(fields).map(([name, shape]) => {
    const isOptional = typeof shape === 'object' && 'optional' in shape;
    return [name, isOptional, valueOf(isOptional ? shape.optional : shape)] as const;
  });
  const requiredKeys = parts.filter(([, isOptional]) => !isOptional).map(([name]) => name);
  const model = Object.fromEntries(parts.map(([name, , value]) => [name, value]));
  return fc.record(model, { requiredKeys }) as fc.Arbitrary<Record<string, unknown>>;
}

const names = Object.keys(collectionWords) as ExportName[];
const rowsOf = (name: ExportName) => fc.array(recordOf(recordShapes[name]), { maxLength: 4 });

describe.each(names)('any records of %s', (collection) => {
  test('read back the same from every form, in both languages and in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        rowsOf(collection),
        fc.constantFrom(...languages),
        fc.integer({ min: 1, max: 3000 }),
        async (rows, language, size) => {
          for (const form of Object.values(forms)) {
            const input = { collection, rows } as unknown as Export;
            expect(await readBack(form, input, language, {}, size)).toEqual(rows);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

const dataset = JSON.parse(
  readFileSync(new URL('../../../dataset/data/dataset.json', import.meta.url), 'utf8'),
) as Dataset;
const inDataset = names.filter((name) => name !== 'reports' && name !== 'readings');

describe.each(Object.keys(forms))('the published plans as %s', (form) => {
  test.each(inDataset)('read back the same: %s', async (collection) => {
    const rows = dataset[collection as 'tasks'];
    expect(rows.length).toBeGreaterThan(3);
    for (const language of languages) {
      const input = { collection, rows } as Export;
      expect(await readBack(forms[form]!, input, language)).toEqual(rows);
    }
  });
});

const system = { id: 'lgsp', name: 'LGSP', nameEn: 'LGSP', aliases: ['Trục LGSP'] };

describe.each(Object.entries(forms))('as %s', (_, form) => {
  test('a text longer than a cell of Excel reads back whole', async () => {
    await fc.assert(
      fc.asyncProperty(long, long, async (name, nameEn) => {
        const rows = [{ ...system, name, nameEn }, system];
        expect(await readBack(form, { collection: 'systems', rows }, 'vi')).toEqual(rows);
      }),
      { numRuns: 15 },
    );
  });

  test('a file in which some bytes are others gives records or says what is wrong', async () => {
    const rows = dataset.tasks.slice(0, 3);
    const whole = await toBytes(form.write({ collection: 'tasks', rows }, 'vi'));
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }));
    const changes = fc.array(change, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(changes, fc.nat({ max: whole.length }), async (some, length) => {
        const bytes = whole.slice(0, length % 3 === 0 ? length : whole.length);
        for (const [at, byte] of some) bytes[at] = byte;
        const read = toArray(form.read(bytes, { collection: 'tasks' } as Options));
        const result = await read.catch((error: unknown) => error);
        if (!Array.isArray(result)) expect(result).toMatchObject({ code: 'export-invalid' });
      }),
      { numRuns: 150 },
    );
  });

  test('no row at all reads back as none', async () => {
    expect(await readBack(form, { collection: 'systems', rows: [] }, 'en')).toEqual([]);
  });

  test('fields that this version does not know read back at the depth at which they stood', async () => {
    const [task] = dataset.tasks;
    const deadline = { ...task!.deadline, calendar: 'lunar' };
    const rows = [task, { ...task, deadline, more: 1, budget: { vnd: 5 }, ['__proto__']: 'x' }];
    expect(await readBack(form, { collection: 'tasks', rows } as Export, 'vi')).toEqual(rows);
  });

  test('rows with some fields read back with these, named or not when they were written', async () => {
    const rows = [
      { id: 'lgsp', name: "'" },
      { id: 'ioc', name: 'IOC' },
    ];
    const select = ['name', 'id'] as const;
    const input = { collection: 'systems', rows } as const;
    expect(await readBack(form, input, 'vi', { select })).toEqual(rows);
    const more = [{ ...system, ...rows[0] }, rows[1]!];
    const named = { ...input, rows: more, select } as unknown as Export;
    expect(await readBack(form, named, 'vi', { select })).toEqual(rows);
    expect(await readBack(form, named, 'vi', { select: ['id'] })).toEqual([
      { id: 'lgsp' },
      { id: 'ioc' },
    ]);
  });

  test('a row of which every field is null is still a row', async () => {
    const rows = [{ note: null }, { note: 'a' }, { note: null }];
    expect(await readBack(form, { collection: 'tasks', rows }, 'vi', { select: ['note'] })).toEqual(
      rows,
    );
  });

  test('what was asked for beside the records reads back with them', async () => {
    const status = {
      status: 'inProgress',
      reported: 7,
      owed: 19,
      completedOn: null,
      progress: 12.5,
    };
    const schedule = { state: 'lapsed', due: '2025-06-30', daysLeft: -3, onTime: null };
    const done = { state: 'completed', due: '2025-06-30', daysLeft: 3, onTime: true };
    const related = {
      status,
      schedule,
      lead: dataset.agencies.slice(0, 2),
      parent: null,
      budget: 5,
    };
    const matches = [
      { agency: 'a', role: 'lead', named: 'b', through: ['collectives'], scope: 'whole' },
    ];
    const rows = [
      { ...dataset.tasks[0]!, related, matches },
      {
        ...dataset.tasks[1]!,
        related: { ...related, schedule: done, parent: dataset.tasks[0] },
        matches,
      },
    ];
    const input = { collection: 'tasks', rows, with: Object.keys(related), matches: true };
    for (const language of languages) {
      expect(await readBack(form, input as unknown as Export, language)).toEqual(rows);
    }
  });

  test('what is beside a record and says nothing is not written', async () => {
    const rows = [{ ...system, related: {}, matches: [] }];
    expect(await readBack(form, { collection: 'systems', rows }, 'vi')).toEqual([system]);
  });

  test('a field or a collection that there is not is refused, with the one that is like it', async () => {
    const input = { collection: 'systems', rows: [system], select: ['nane'] } as unknown as Export;
    await expect(toBytes(form.write(input, 'vi'))).rejects.toMatchObject({
      code: 'export-invalid',
      path: 'select',
      nearest: 'name',
    });
    const options = { collection: 'systems', select: ['nane'] } as unknown as Options;
    await expect(toArray(form.read('', options))).rejects.toMatchObject({ nearest: 'name' });
    const other = { collection: 'task' } as unknown as Export;
    await expect(toBytes(form.write({ ...other, rows: [] }, 'vi'))).rejects.toThrow(
      /no collection "task".*"tasks"/,
    );
  });

  test('says that reports are made up, and reads back without that', async () => {
    const about = { reportsAreIllustrative: true, publisher: 'Tiendo' };
    const input = { collection: 'systems', rows: [system], about } as const;
    expect(await readBack(form, input, 'vi')).toEqual([system]);
  });
});
