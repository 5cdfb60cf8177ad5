import { fits } from '@tiendo/model/lite';
import { jsonQuery } from './json-query.ts';
import { queryError } from './query-error.ts';
import { queryShape } from './query-shape.ts';
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
  const query = jsonQuery(value);
  if (!fits(queryShape(query), query)) throw queryError(query);
}
