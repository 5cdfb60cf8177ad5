import { fits, type CivilDate } from '@tiendo/model/lite';
import { lazily } from '../lazily.ts';
import { jsonQuery } from './json-query.ts';
import { plainQuery } from './plain-query.ts';
import { queryShape } from './query-shape.ts';
import type { DatedQuery } from './query.ts';

/** The words for what is wrong are loaded when something is. */
const loadErrors = lazily(() => import('./query-error.ts'));

/**
 * What a client asks a source: refused where it is no query, and plain where it is.
 *
 * @throws {TiendoError} as `checkQuery` and `plainQuery`.
 */
export async function checkedQuery(value: unknown, today: CivilDate): Promise<DatedQuery> {
  const query = jsonQuery(value, today);
  if (!fits(queryShape(query), query)) throw (await loadErrors()).queryError(query);
  return plainQuery(query as DatedQuery);
}
