import { fits, type CivilDate } from '@tiendo/model/lite';
import { plainJson } from './plain-json.ts';
import { plainQuery } from './plain-query.ts';
import { queryError } from './query-error.ts';
import { queryShape } from './query-shape.ts';
import type { DatedQuery, Query } from './query.ts';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A question, whoever wrote it, as a value of its own; of the day `asOf` where one is given and the
 * question names none.
 *
 * @throws {TiendoError} as `checkQuery`.
 */
export function checkedJson(value: unknown, asOf?: CivilDate): Query {
  const json = plainJson(value);
  const query = asOf !== undefined && isObject(json) ? { asOf, ...json } : json;
  if (!fits(queryShape(query), query)) throw queryError(query);
  return query as Query;
}

/**
 * What a client asks a source: refused where it is no query, and plain where it is.
 *
 * @throws {TiendoError} as `checkQuery` and `plainQuery`.
 */
export const checkedQuery = (query: unknown, today: CivilDate): DatedQuery =>
  plainQuery(checkedJson(query, today)) as DatedQuery;
