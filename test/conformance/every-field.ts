import {
  askableFields,
  selectableFields,
} from '../../packages/sdk/src/query/collections/askable.ts';
import {
  collectionOf,
  collections,
  readField,
} from '../../packages/sdk/src/query/collections/index.ts';
import type { AnyRecord, CollectionName } from '../../packages/sdk/src/query/records.ts';
import type { View } from '../../packages/sdk/src/query/view.ts';

type Question = Readonly<Record<string, unknown>>;

const takesNull = (shape: unknown): boolean =>
  typeof shape === 'object' && shape !== null && 'nullOr' in shape;

/** The tests that a field takes, of values that records have. */
function testsOf(name: CollectionName, field: string, view: View): unknown[] {
  const { kind, shape, many } = askableFields(name)[field]!;
  const rows = view.all(name) as readonly AnyRecord[];
  const values = [...new Set(rows.flatMap((row) => readField(name, field, row, view)))];
  values.sort((a, b) => (a < b ? -1 : 1));
  const [first, last] = [values[0], values.at(-1)];
  const nulls = takesNull(shape) ? [null, { not: null }] : [];
  const ofTexts =
    typeof first === 'string' && kind === 'text' ? [{ startsWith: first.slice(0, 3) }] : [];
  const isOpen =
    shape === 'text' || (takesNull(shape) && (shape as { nullOr: unknown }).nullOr === 'text');
  if (first === undefined) return [{ empty: true }, { empty: false }, ...nulls];
  const bounds = {
    day: [
      { onOrAfter: first, onOrBefore: last },
      { after: first },
      { before: last },
      { year: 'current' },
      { within: 'P1Y' },
      { quarter: '2025-Q2' },
      { month: 'previous' },
    ],
    number: [{ atLeast: first, atMost: last }, { moreThan: first }, { lessThan: last }],
    text: isOpen ? ofTexts : [],
  }[kind];
  const lists = many ? [{ all: [first] }, { all: values.slice(0, 2) }] : [];
  const sets = [first, { in: [first, last] }, { not: first }, { not: { in: values } }];
  return [...sets, { empty: true }, { empty: false }, ...nulls, ...bounds, ...lists];
}

function conditionsOf(name: CollectionName, view: View): Question[] {
  return Object.keys(askableFields(name)).flatMap((field) => {
    const relative = collectionOf(name).relatives[field];
    const [one] = relative ? (view.all(relative) as readonly AnyRecord[]) : [];
    const related = one ? [{ id: one.id }, { not: { id: one.id } }] : [];
    return [...testsOf(name, field, view), ...related].map((test) => ({
      where: [{ [field]: test }],
    }));
  });
}

function ordersOf(name: CollectionName): Question[] {
  const fields = Object.entries(askableFields(name)).filter(([, { many }]) => !many);
  const names = [
    ...fields.map(([field]) => field),
    ...Object.keys(collectionOf(name).orders ?? {}),
  ];
  return names.flatMap((by) =>
    [{}, { descending: true }, { nulls: 'first' }, { descending: true, nulls: 'first' }].map(
      (direction) => ({ orderBy: [{ by, ...direction }], limit: 4 }),
    ),
  );
}

function countsOf(name: CollectionName): Question[] {
  const fields = Object.entries(askableFields(name));
  const every = fields.flatMap(([by, { kind }]) =>
    kind === 'day' ? ['month', 'quarter', 'year'].map((period) => ({ by, every: period })) : [],
  );
  const figures = fields.flatMap(([field, { kind }]) =>
    kind === 'text'
      ? []
      : kind === 'day'
        ? [{ min: field }, { max: field }]
        : ['sum', 'average', 'min', 'max'].map((figure) => ({ [figure]: field })),
  );
  const measures = Object.fromEntries(figures.map((figure, at) => [`m${at}`, figure]));
  const keys = [...fields.map(([field]) => field), ...every];
  return [
    ...fields.map(([field]) => ({ facets: [field], limit: 1 })),
    ...keys.map((key) => ({ groupBy: [key], measures })),
    ...keys.map((key) => ({ pivot: { rows: keys[0], columns: key } })),
    { groupBy: keys.slice(0, 2) },
  ];
}

function shownOf(name: CollectionName, view: View): Question[] {
  const relations = Object.keys(collectionOf(name).relations);
  const [one] = view.all(name) as readonly AnyRecord[];
  return [
    {},
    ...selectableFields(name).map((field) => ({ select: [field] })),
    ...[...relations, 'highlights'].map((relation) => ({ with: [relation] })),
    { with: relations, search: 'so' },
    ...(one ? [{ get: one.id }, { get: one.id, with: relations, select: [] }] : []),
  ];
}

/** Questions of every field, test, order, figure and relation that a collection has. */
export function everyField(name: CollectionName, view: View): Question[] {
  const agency = collectionOf(name).named
    ? view.all('agencies').map(({ id }) => ({
        where: [{ agency: { id, through: ['collectives', 'predecessors'] } }],
      }))
    : [];
  const all = [
    ...[...conditionsOf(name, view), ...agency, ...ordersOf(name)],
    ...[...countsOf(name), ...shownOf(name, view)],
  ];
  return all.map((question) => ({ collection: name, ...question }));
}

export const collectionNames = Object.keys(collections) as CollectionName[];
