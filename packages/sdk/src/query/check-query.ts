import { checkedJson } from './checked-query.ts';
import type { Query } from './query.ts';

/**
 * Refuses what is not a query, whoever wrote it: a builder, an address, another program.
 *
 * @throws {TiendoError} `unknown-field`, `wrong-type` or `invalid-query`; `path` says where, and
 * `nearest` which valid name is most like the one that came.
 * @example
 * checkQuery(JSON.parse('{"collection":"tasks","limit":2}')); // → undefined
 * checkQuery({ collection: 'tasks', orderBy: [{ by: 'dedline' }] }); // throws unknown-field
 */
export function checkQuery(value: unknown): asserts value is Query {
  checkedJson(value);
}
