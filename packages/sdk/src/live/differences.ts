import type { Answer } from '../query/answer.ts';
import type { Change } from '../query/builder.ts';
import type { AnyRow } from '../query/run.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether two JSON values say the same; what is the same object is not looked into. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((one, at) => isSame(one, b[at]));
  }
  let count = 0;
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !isSame((a as Fields)[key], (b as Fields)[key])) return false;
    count += 1;
  }
  for (const _ in b) count -= 1;
  return count === 0;
}

/** What has changed from one answer to the next; null where nothing has that a reader sees. */
export function differences(
  before: Answer<AnyRow> | null,
  answer: Answer<AnyRow>,
): Change<Answer<AnyRow>, AnyRow> | null {
  if (!before) return { answer, added: answer.rows, removed: [], changed: [] };
  const { loadedAt: _, ...seen } = answer;
  const { loadedAt: __, ...known } = before;
  if (isSame(seen, known)) return null;
  const was = new Map(before.rows.map((row) => [row.id, row]));
  const is = new Set(answer.rows.map(({ id }) => id));
  return {
    answer,
    added: answer.rows.filter(({ id }) => !was.has(id)),
    removed: before.rows.filter(({ id }) => !is.has(id)),
    changed: answer.rows.filter((row) => was.has(row.id) && !isSame(was.get(row.id), row)),
  };
}
