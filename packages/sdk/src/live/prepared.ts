import type { CivilDate } from '@tiendo/model/lite';
import type { DatedQuery } from '../query/query.ts';
import type { PreparedRun, Source } from '../sources/source.ts';

/** A question that is got ready for once a day: one that names no day is asked of today. */
export async function prepared(
  source: Source,
  ask: () => Promise<DatedQuery>,
  today: () => CivilDate,
): Promise<PreparedRun> {
  const getReady = async (): Promise<PreparedRun> => {
    const query = await ask();
    return source.prepare?.(query) ?? ((options = {}) => source.run(query, options));
  };
  let [day, ready] = [today(), await getReady()];
  return async (options) => {
    const now = today();
    if (now !== day) [day, ready] = [now, await getReady()];
    options?.signal?.throwIfAborted();
    return ready(options);
  };
}
