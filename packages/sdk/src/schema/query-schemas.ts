import { CivilDate } from '@tiendo/model';
import type { ClosedShape, Shape } from '@tiendo/model/lite';
import * as z from 'zod';
import { collectionOf, collections } from '../query/collections/index.ts';
import { queryShape } from '../query/query-shape.ts';
import type { CollectionName } from '../query/records.ts';
import { ZodOfShape } from './zod-of-shape.ts';

const names = Object.keys(collections) as CollectionName[];
const capital = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}`;
const schemas = new ZodOfShape();

/** The schemas that lead to each other, by the names that a JSON Schema gives them. */
export const named = z.registry<{ id: string }>();

function register(schema: z.ZodType, id: string): z.ZodType {
  if (!named.has(schema)) named.add(schema, { id });
  return schema;
}

/** What a query has to be that has such a part, without the parts that others have. */
function withPart(part: object, needs: readonly string[], without: readonly string[] = []): Shape {
  const { some } = queryShape(part) as ClosedShape;
  const own = { ...some, collection: { oneOf: [(part as { collection: string }).collection] } };
  const fields = Object.entries(own).filter(([key]) => !without.includes(key));
  return { some: Object.fromEntries(fields), needs: ['collection', ...needs] };
}

/** The ways of a query: one record, groups by keys, a table of groups, rows. */
const ways = (collection: CollectionName): readonly (readonly [string, Shape])[] => [
  ['Get', withPart({ collection, get: '' }, ['get'])],
  ['Groups', withPart({ collection, groupBy: [] }, ['groupBy'])],
  ['Pivot', withPart({ collection, pivot: {} }, ['pivot'])],
  ['Rows', withPart({ collection }, [], ['groupBy', 'pivot'])],
];

const isWord = (shape: Shape): boolean =>
  typeof shape === 'object' && ('oneOf' in shape || ('nullOr' in shape && isWord(shape.nullOr)));

/** A field of a condition: the value itself, or tests; under names of their own. */
function registerField(shape: Shape, id: string): void {
  if (typeof shape !== 'object' || !('plain' in shape)) return;
  register(schemas.of(shape), id);
  register(schemas.of(shape.object), `${id}Tests`);
  if (isWord(shape.plain)) register(schemas.of(shape.plain), `${id}Value`);
}

/** The condition on a collection, and its fields. */
function registerCondition(name: CollectionName): void {
  const { where } = (queryShape({ collection: name }) as ClosedShape).some;
  const condition = (where as { readonly listOf: ClosedShape }).listOf;
  register(schemas.of(condition), `${capital(name)}Condition`);
  register(schemas.of(condition.some['and']!), `${capital(name)}Conditions`);
  if (collectionOf(name).named) register(schemas.of(condition.some['agency']!), 'AgencyTest');
  for (const [field, shape] of Object.entries(condition.some)) {
    registerField(shape, capital(name) + capital(field));
  }
}

/** The schema of the queries of one collection: what `collection` says is looked at first. */
function querySchema(collection: CollectionName) {
  const all = ways(collection).map(([way, shape]) =>
    register(schemas.of(shape), `${capital(collection)}${way}`),
  );
  const about = z.looseObject({ collection: z.literal(collection) });
  return about.pipe(register(z.union(all), `${capital(collection)}Query`) as typeof about);
}

register(CivilDate, 'CivilDate');
names.forEach(registerCondition);
const [first, ...rest] = names.map(querySchema);

/** Queries of every collection. */
export const anyQuery = z.discriminatedUnion('collection', [first!, ...rest]);
