import { written, type Mismatch } from '@tiendo/model/lite';
import { collectionOf } from './collections/index.ts';
import type { Query } from './query.ts';
import type { CollectionName } from './records.ts';

/** The places of names, and how the sentence begins about one that a collection does not have. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^with\[\d+\]$/, 'have no relation'],
  [/^orderBy\[\d+\]\.by$/, 'cannot be ordered by'],
  [/^(groupBy\[\d+\]|pivot\.(rows|columns))\.by$/, 'have no field of days'],
  [/^((select|facets|groupBy)\[\d+\]|pivot\.(rows|columns))$/, 'have no field'],
  [/^measures\..*\.(sum|average)$/, 'have no field of numbers'],
  [/^measures\..*\.(min|max)$/, 'have no field of numbers or days'],
];

const parts: Readonly<Record<string, string>> = {
  orderBy: 'An order has no',
  groupBy: 'A key has no',
  pivot: 'A pivot has no',
  measures: 'A figure has no',
};

/** The collection that a place in `where` is about: `lead` leads from tasks to agencies. */
export const collectionAt = ({ path }: Mismatch, { collection }: Query): CollectionName =>
  path
    .slice(1, -1)
    .reduce<CollectionName>(
      (name, key) => collectionOf(name).relatives[String(key)] ?? name,
      collection,
    );

/** A query of groups or of one record has no parts that are about rows. */
function unknownInQuery(names: readonly unknown[]): string {
  if (names.includes('get')) return 'A query of one record (get) has no';
  return names.includes('limit') ? 'A query has no' : 'A query of groups has no';
}

function unknownInWhere(mismatch: Mismatch, query: Query, names: readonly unknown[]): string {
  const about = collectionAt(mismatch, query);
  if (names.includes('roles')) return 'The test of an agency has no';
  if (!names.includes('in')) return `${about} have no field`;
  const field = mismatch.path
    .slice(0, -1)
    .filter((key) => key !== 'not')
    .at(-1);
  const isRelated = names.includes('and');
  return `${String(field)} has no test${isRelated ? `, and ${about} no field,` : ''}`;
}

/** How the sentence about a name that nobody knows begins; null where no name is at fault. */
export function unknownName(mismatch: Mismatch, query: Query): string | null {
  const { path, value, shape } = mismatch;
  if (typeof value !== 'string' || typeof shape === 'string') return null;
  const place = written(path);
  if (place === 'collection') return 'There is no collection';
  const isOfList = 'oneOf' in shape || 'plain' in shape;
  const saying = isOfList ? places.find(([where]) => where.test(place)) : undefined;
  if (saying) return `${query.collection} ${saying[1]}`;
  if (path.at(-1) !== value || !('oneOf' in shape)) return null;
  if (path.length === 1) return unknownInQuery(shape.oneOf);
  const [part] = path as [string];
  return Object.hasOwn(parts, part) ? parts[part]! : unknownInWhere(mismatch, query, shape.oneOf);
}
