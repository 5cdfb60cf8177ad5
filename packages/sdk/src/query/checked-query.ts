import { isQuery } from './query-shape.ts';
import { plainQuery } from './plain-query.ts';
import { queryError } from './query-error.ts';
import type { DatedQuery } from './query.ts';

/**
 * What a client asks a source, whoever wrote it: refused where it is no query, and plain where it is.
 *
 * @throws {TiendoError} as `checkQuery` and `plainQuery`.
 */
export function checkedQuery(query: DatedQuery): DatedQuery {
  if (!isQuery(query)) throw queryError(query);
  return plainQuery(query);
}
