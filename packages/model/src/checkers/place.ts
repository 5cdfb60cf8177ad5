import type { Problem } from '../model-error.ts';

/** The way to a value: `['tasks', 3, 'deadline', 'end']`. */
export type Path = readonly PropertyKey[];

const longest = 60;

/** What no JSON can say: nothing, a number that is none, a function. */
function shownOther(value: unknown): string | null {
  if (value === undefined) return 'nothing';
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number') return String(value);
  return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : null;
}

/** A value as a message shows it: JSON, cut off where it is long. */
export function shown(value: unknown): string {
  const text = shownOther(value) ?? JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], data);

/** The way as it is written: `tasks[3].deadline.end`. */
export const written = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

/**
 * Says what is wrong at `path` of `data`. A row of a list is called by its id, where it has one:
 * `tasks[3].deadline.end` is `deadline.end` of `hcm-2030/I.1`.
 */
export function problemAt(data: unknown, path: Path, expected: string): Problem {
  const row = typeof path[1] === 'number' ? path.slice(0, 2) : [];
  const { id } = (valueAt(data, row) ?? {}) as { id?: unknown };
  return {
    record: row.length === 0 ? 'the file' : typeof id === 'string' && id ? id : written(row),
    path: written(path.slice(row.length)),
    found: shown(valueAt(data, path)),
    expected,
  };
}
