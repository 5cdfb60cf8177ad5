import { collections } from '../query/collections/index.ts';
import type { Collection } from '../query/collections/collection.ts';
import type { Query } from '../query/query.ts';

/** All that reports change: fields, and what `with` adds under the same names; readings. */
const changing = Object.values(collections as Readonly<Record<string, Collection<never>>>).flatMap(
  ({ changing: fields = [] }) => fields,
);
const names = new RegExp(`"(${[...changing, 'readings', 'reports'].join('|')})"`);

/**
 * Whether reports can change the answer of a question. A question in which none of the names occur
 * that they change has the same answer after them.
 */
export const readsReports = (query: Query): boolean => names.test(JSON.stringify(query));
