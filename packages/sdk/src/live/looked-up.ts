import type { CivilDate } from '@tiendo/model/lite';
import { TiendoError } from '../errors.ts';
import type { Answer } from '../query/answer.ts';
import type { DatedQuery } from '../query/query.ts';
import type { AnyRow } from '../query/run.ts';
import type { Source } from '../sources/source.ts';

/** What a look-up needs: how its rows are asked for, and the day, where that can change them. */
export interface LookedUp {
  readonly about: () => Promise<DatedQuery>;
  readonly ask: (id: string) => Promise<Answer<unknown>>;
  readonly today: (() => CivilDate) | null;
}

/** A function that gives the row of an id: at once where it is here, else as soon as it has come. */
export async function lookedUp(
  source: Source,
  { about, ask, today }: LookedUp,
): Promise<(id: string) => AnyRow | Promise<AnyRow | null>> {
  const getReady = async () => source.lookup?.(await about());
  let [day, look] = [today?.(), await getReady()];
  const orNull = (error: unknown): null => {
    if (error instanceof TiendoError && error.code === 'not-found') return null;
    throw error;
  };
  const fetched = async (id: string): Promise<AnyRow | null> => {
    const now = today?.();
    if (now !== day) [day, look] = [now, await getReady()];
    return ask(id).then(({ rows }) => rows[0] as AnyRow, orNull);
  };
  return (id) => (today?.() === day && look?.(id)) || fetched(id);
}
