import { fits, type Shape } from '@tiendo/model/lite';
import { askableFields, type AskableField } from './collections/askable.ts';
import { collectionOf, collections } from './collections/index.ts';
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

const boundsOf: Readonly<Record<AskableField['kind'], Shapes>> = {
  text: {},
  day: { onOrBefore: 'day', onOrAfter: 'day', before: 'day', after: 'day' },
  number: { atMost: 'number', atLeast: 'number', lessThan: 'number', moreThan: 'number' },
};

function testShape({ kind, shape }: AskableField): Shape {
  const some: Shapes = { in: { listOf: shape }, ...boundsOf[kind] };
  const test: Shape = { plain: shape, object: { some } };
  some['not'] = test;
  return test;
}

function conditionShape(name: CollectionName): Shape {
  const some: Shapes = {};
  for (const [key, field] of Object.entries(askableFields(name))) some[key] = testShape(field);
  const condition: Shape = { some };
  const list = { listOf: condition };
  const agency: Shapes = collectionOf(name).named ? { agency: agencyShape } : {};
  Object.assign(some, agency, { and: list, or: list, not: condition });
  return condition;
}

/** What a query of the collection that `value` names has to be; it takes no other field. */
export function queryShape(value: unknown): Shape {
  const { collection: name, get } = Object(value) as Query;
  const collection = { oneOf: Object.keys(collections) };
  if (!collection.oneOf.includes(name)) return { fields: { collection } };
  const { relations, orders } = collectionOf(name);
  const some: Shapes = {
    collection,
    with: { listOf: { oneOf: Object.keys(relations) } },
    asOf: 'day',
  };
  if (get !== undefined) return { some: { ...some, get: 'text' } };
  const fields = Object.entries(askableFields(name)).filter(([, { many }]) => !many);
  const by = { oneOf: [...fields.map(([key]) => key), ...Object.keys(orders ?? {})] };
  const count: Shape = { whole: true, from: 0 };
  return {
    some: {
      ...some,
      where: { listOf: conditionShape(name) },
      search: 'text',
      orderBy: { listOf: { some: { by, descending: 'boolean' }, needs: ['by'] } },
      limit: count,
      offset: count,
    },
  };
}

/** Whether `value` is a query. What is wrong with it, `checkQuery` says. */
export const isQuery = (value: unknown): value is Query => fits(queryShape(value), value);
