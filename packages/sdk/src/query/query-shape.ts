import { fits, type ClosedShape, type Shape } from '@tiendo/model/lite';
import { askableFields, selectableFields, type AskableField } from './collections/askable.ts';
import { collectionOf, collections } from './collections/index.ts';
import { plainJson } from './plain-json.ts';
import type { Query } from './query.ts';
import type { CollectionName } from './records.ts';

type Shapes = Record<string, Shape>;

/** The roles of `AgencyRole`, each once. */
const roles = ['lead', 'coordinating', 'owner', 'implementer', 'charged'];
const agencyShape: Shape = {
  some: {
    id: 'text',
    roles: { listOf: { oneOf: roles } },
    through: { listOf: { oneOf: ['collectives', 'predecessors'] } },
  },
  needs: ['id'],
};

const relative: Shape = { oneOf: ['previous', 'current', 'next'] };
const periodOr = (period: Shape): Shape => ({ anyOf: [period, relative] });

const testsOf: Readonly<Record<AskableField['kind'], Shapes>> = {
  text: {},
  day: {
    onOrBefore: 'day',
    onOrAfter: 'day',
    before: 'day',
    after: 'day',
    within: /^-?P(?=\d)(\d{1,3}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/,
    year: periodOr({ whole: true, from: 1, to: 9999 }),
    quarter: periodOr(/^(?!0000)\d{4}-Q[1-4]$/),
    month: periodOr(/^(?!0000)\d{4}-(0[1-9]|1[0-2])$/),
  },
  number: { atMost: 'number', atLeast: 'number', lessThan: 'number', moreThan: 'number' },
};

const takesAnyText = (shape: Shape): boolean =>
  shape === 'text' ||
  (typeof shape === 'object' && 'nullOr' in shape && takesAnyText(shape.nullOr));

/** The tests of a field; what it names may be asked about among them. */
function testsShape({ kind, shape, many }: AskableField): Shapes {
  const tests: Shapes = { in: { listOf: shape }, empty: 'boolean', ...testsOf[kind] };
  if (many) tests['all'] = { listOf: shape };
  if (takesAnyText(shape)) tests['startsWith'] = 'text';
  tests['not'] = { plain: shape, object: { some: tests } };
  return tests;
}

/** The conditions on every collection, which lead from one to the other. */
function conditionShapes(): Readonly<Record<CollectionName, ClosedShape>> {
  const names = Object.keys(collections) as CollectionName[];
  const tests: Record<string, Record<string, Shapes>> = {};
  const conditions = {} as Record<CollectionName, ClosedShape & { readonly some: Shapes }>;
  for (const name of names) {
    const some: Shapes = {};
    const condition = { some };
    const own: Record<string, Shapes> = (tests[name] = {});
    for (const [key, field] of Object.entries(askableFields(name))) {
      own[key] = testsShape(field);
      some[key] = { plain: field.shape, object: { some: own[key] } };
    }
    const list = { listOf: condition };
    const agency: Shapes = collectionOf(name).named ? { agency: agencyShape } : {};
    Object.assign(some, agency, { and: list, or: list, not: condition });
    conditions[name] = condition;
  }
  for (const name of names) {
    for (const [field, relative] of Object.entries(collectionOf(name).relatives)) {
      const { not: _, ...others } = conditions[relative].some;
      Object.assign(tests[name]![field]!, others);
    }
  }
  return conditions;
}

let known: Readonly<Record<CollectionName, ClosedShape>> | undefined;
const conditionShape = (name: CollectionName): Shape => (known ??= conditionShapes())[name];

/** The fields of numbers and of days: what measures can be of. */
const namesOfKind = (name: CollectionName, ...kinds: readonly AskableField['kind'][]): Shape => ({
  oneOf: Object.entries(askableFields(name)).flatMap(([key, { kind }]) =>
    kinds.includes(kind) ? [key] : [],
  ),
});

/** One of the figures; that it is just one, `plainQuery` sees. */
function measureShape(name: CollectionName): Shape {
  const [numbers, ordered] = [namesOfKind(name, 'number'), namesOfKind(name, 'number', 'day')];
  return { some: { sum: numbers, average: numbers, min: ordered, max: ordered } };
}

/** What counts records: in the place of what is about rows. */
function groupShapes(name: CollectionName): Shapes {
  const every = { oneOf: ['month', 'quarter', 'year'] };
  const field = { oneOf: Object.keys(askableFields(name)) };
  const period = { some: { by: namesOfKind(name, 'day'), every }, needs: ['by', 'every'] };
  const key: Shape = { plain: field, object: period };
  return {
    groupBy: { listOf: key, least: 1 },
    pivot: { some: { rows: key, columns: key }, needs: ['rows', 'columns'] },
    measures: { mapOf: measureShape(name) },
  };
}

function rowShapes(name: CollectionName): Shapes {
  const fields = Object.entries(askableFields(name)).filter(([, { many }]) => !many);
  const by = {
    oneOf: [...fields.map(([key]) => key), ...Object.keys(collectionOf(name).orders ?? {})],
  };
  const nulls = { oneOf: ['first', 'last'] };
  const count: Shape = { whole: true, from: 0 };
  return {
    orderBy: { listOf: { some: { by, descending: 'boolean', nulls }, needs: ['by'] } },
    facets: { listOf: { oneOf: Object.keys(askableFields(name)) } },
    limit: count,
    offset: count,
    after: 'text',
  };
}

/** What a query of the collection that `value` names has to be; it takes no other field. */
export function queryShape(value: unknown): Shape {
  const { collection: name, get, groupBy, pivot } = Object(value) as Query;
  const collection = { oneOf: Object.keys(collections) };
  if (!collection.oneOf.includes(name)) return { fields: { collection } };
  const { relations } = collectionOf(name);
  const about: Shapes = { collection, asOf: 'day' };
  const record: Shapes = {
    select: { listOf: { oneOf: selectableFields(name) } },
    with: { listOf: { oneOf: [...Object.keys(relations), 'highlights'] } },
  };
  if (get !== undefined) return { some: { ...about, ...record, get: 'text' } };
  const found: Shapes = { where: { listOf: conditionShape(name) }, search: 'text' };
  return groupBy !== undefined || pivot !== undefined
    ? { some: { ...about, ...found, ...groupShapes(name) } }
    : { some: { ...about, ...found, ...record, ...rowShapes(name), ...groupShapes(name) } };
}

/**
 * Whether `value` is a query. What is wrong with it, `checkQuery` says.
 *
 * @example
 * isQuery({ collection: 'tasks', limit: 2 }); // → true
 * isQuery({ collection: 'tasks', limit: 'two' }); // → false
 */
export function isQuery(value: unknown): value is Query {
  try {
    const json = plainJson(value);
    return fits(queryShape(json), json);
  } catch {
    return false;
  }
}
