import { questionOf, writeCursor } from './cursor.ts';
import type { DatedQuery } from './query.ts';
import type { AnyRecord } from './records.ts';
import { nothing, type Found } from './scan.ts';

/** The first so many of the records that are found, as they stand, and where the next page begins. */
export function firstPage(query: DatedQuery): (held: readonly AnyRecord[]) => Found {
  const { limit = Infinity } = query;
  const question = questionOf(query);
  return (held) => {
    const records = held.slice(0, limit);
    const last = records.length < held.length ? records.at(-1) : undefined;
    const next = last ? writeCursor(question, { key: [], id: last.id }) : null;
    return { ...nothing, records, total: held.length, next };
  };
}
