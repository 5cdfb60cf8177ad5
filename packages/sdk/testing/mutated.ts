import * as fc from 'fast-check';

interface Place {
  readonly parent: Record<string | number, unknown>;
  readonly key: string | number;
}

/** Every place in `value` where a value can be put in the place of another. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Place['parent'];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [{ parent, key }, ...placesIn(parent[key])]);
}

/** Values of JSON that some places take and others do not. */
const oddValues = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', 'x', 'none', 0, -1, 1.5, 1e300, '20', [], {}, ['a']),
  fc.constantFrom('2025-02-29', '2024-02-29', '2025-1-1', 'P90D', '90 days', '2025-Q3', 'next'),
  fc.constantFrom<unknown>({ in: ['a', null] }, { not: {} }, { by: 'due' }, { sum: 'progress' }),
  fc.jsonValue({ maxDepth: 2 }),
);
const names = fc.constantFrom(
  ...[
    'lead',
    'kind',
    'limit',
    'get',
    'groupBy',
    'pivot',
    'measures',
    'orderBy',
    'where',
    'and',
    'in',
  ],
  ...['not', 'agency', 'due', 'befor', 'startsWith', 'all', 'atLeast', 'toString', 'constructor'],
);
const change = fc.tuple(
  fc.nat(),
  oddValues,
  names,
  fc.constantFrom('put', 'drop', 'add', 'rename'),
);

/** The value with one or two of its parts replaced, left out, added to or called otherwise. */
export const mutated = (value: unknown): fc.Arbitrary<unknown> =>
  fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) => {
    const copy = JSON.parse(JSON.stringify({ value }));
    for (const [at, odd, name, how] of changes) {
      const other: unknown = JSON.parse(JSON.stringify(odd));
      const places = placesIn(copy.value);
      if (places.length === 0) continue;
      const { parent, key } = places[at % places.length]!;
      if (how === 'put') parent[key] = other;
      else if (how === 'add') parent[Array.isArray(parent) ? parent.length : name] = other;
      else if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else {
        if (how === 'rename') parent[name] = parent[key];
        delete parent[key];
      }
    }
    return JSON.parse(JSON.stringify(copy)).value;
  });
