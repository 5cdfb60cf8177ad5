import { TiendoError } from '../errors.ts';
import type { Answer } from '../query/answer.ts';
import type { DatedQuery } from '../query/query.ts';
import type { AnyRow } from '../query/run.ts';
import type { Source } from '../sources/source.ts';

/** A function that gives the row of an id: at once where it is here, else as soon as it has come. */
export async function lookedUp(
  source: Source,
  about: () => Promise<DatedQuery>,
  ask: (id: string) => Promise<Answer<unknown>>,
): Promise<(id: string) => AnyRow | Promise<AnyRow | null>> {
  const look = await source.lookup?.(await about());
  const orNull = (error: unknown): null => {
    if (error instanceof TiendoError && error.code === 'not-found') return null;
    throw error;
  };
  const fetched = async (id: string): Promise<AnyRow | null> =>
    ask(id).then(({ rows }) => rows[0] as AnyRow, orNull);
  return (id) => look?.(id) ?? fetched(id);
}
