import { fold } from '@tiendo/model';
import type { LineRange } from '@tiendo/model';
import type { Cells } from '../rows/row.ts';
import type { PrintedRow } from './find-tables.ts';

/** A printed row with the places where it is printed again. */
export interface ReprintedRow extends PrintedRow {
  readonly ranges: readonly Omit<LineRange, 'document'>[];
}

const titleOf = (row: PrintedRow): string => fold(row.cells.title ?? '');

/** Whether two printed rows are one: the same title, and the same of every other cell both have. */
function isSameRow(a: PrintedRow, b: PrintedRow): boolean {
  if (titleOf(a) === '' || titleOf(a) !== titleOf(b)) return false;
  const names: (keyof Cells)[] = ['lead', 'coordinating', 'director', 'deadline', 'owner'];
  return names.every((name) => {
    const [left, right] = [a.cells[name], b.cells[name]];
    return left === undefined || right === undefined || fold(left) === fold(right);
  });
}

const isTailOf = (fragment: PrintedRow, whole: PrintedRow): boolean =>
  Object.entries(fragment.cells).every(([name, text]) =>
    fold(whole.cells[name as keyof Cells] ?? '').endsWith(fold(text)),
  );

/** Where in `before` the rows of `page` begin to repeat it to its end; -1 where they do not. */
function overlapStart(before: readonly PrintedRow[], page: readonly PrintedRow[]): number {
  for (let start = Math.max(0, before.length - page.length); start < before.length; start++) {
    const tail = before.slice(start);
    if (tail.every((row, place) => isSameRow(row, page[place]!))) return start;
  }
  return -1;
}

function merge(row: ReprintedRow, again: PrintedRow): ReprintedRow {
  const range = { first: again.first, last: again.last, why: 'printedTwice' as const };
  return { ...row, cells: { ...again.cells, ...row.cells }, ranges: [...row.ranges, range] };
}

/** The rows of `page` that carry on above, the fragments of an unfinished row, and the rest. */
function leadingFragments(page: readonly PrintedRow[]): number {
  const start = page.findIndex((row) => row.cells.marker !== undefined);
  return start < 0 ? page.length : start;
}

function joinPages(before: ReprintedRow[], page: readonly ReprintedRow[]): ReprintedRow[] {
  const skipped = leadingFragments(page);
  const start = overlapStart(before, page.slice(skipped));
  const fragments = page.slice(0, skipped);
  const carrier = before[start - 1];
  const isReprint =
    start >= 0 && fragments.every((row) => carrier !== undefined && isTailOf(row, carrier));
  if (!isReprint) return [...before, ...page];
  const count = before.length - start;
  const again = page.slice(skipped, skipped + count);
  const kept = before.slice(0, start - (fragments.length > 0 ? 1 : 0));
  const carried = fragments.length > 0 ? [fragments.reduce(merge, carrier!)] : [];
  const merged = before.slice(start).map((row, place) => merge(row, again[place]!));
  return [...kept, ...carried, ...merged, ...page.slice(skipped + count)];
}

/**
 * Makes one row of each row that stands at the end of a page and again at the start of the next,
 * as scans of overlapping pages do, and keeps both places.
 */
export function dropReprints(rows: readonly PrintedRow[]): ReprintedRow[] {
  const pages = Map.groupBy(rows, ({ page }) => page);
  return [...pages.values()]
    .map((page) => page.map((row) => ({ ...row, ranges: [] })))
    .reduce<ReprintedRow[]>(joinPages, []);
}
