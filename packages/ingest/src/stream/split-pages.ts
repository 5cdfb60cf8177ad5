import type { AgencyMatcher } from '../agencies/agency-matcher.ts';
import { makeChunk } from './chunk.ts';
import { splitCells, type SplitRow } from './split-cells.ts';
import type { Effort } from './effort.ts';
import type { StreamColumn } from './stream-headings.ts';

/** A row that costs more is looked at again as if a page break did not cut all of its cells. */
const doubtful = 2;
/** One that costs no more is not looked at again. */
const clear = 1.5;
/** What it costs to take no notice of a page break. */
const ignoredBreak = 1;
/** With more breaks than these, all are heeded or none. */
const mostBreaks = 3;

/** A row on more pages than these is no row that a page break cuts. */
const mostPages = 12;

/** The pages of a row put together over the breaks that `heeded` leaves out. */
function joinPages(pages: readonly string[][], heeded: readonly boolean[]): string[][] {
  return pages.reduce<string[][]>((joined, page, at) => {
    if (at === 0 || heeded[at - 1]) return [...joined, page];
    return [...joined.slice(0, -1), [...joined.at(-1)!, ...page]];
  }, []);
}

/** All ways to heed some of so many breaks, but not all of them. */
function partlyHeeded(breaks: number): boolean[][] {
  if (breaks > mostBreaks) return [Array<boolean>(breaks).fill(false)];
  const ways = Array.from({ length: 2 ** breaks - 1 }, (_, way) => way);
  return ways.map((way) => Array.from({ length: breaks }, (_, at) => (way & (1 << at)) > 0));
}

/**
 * Parts a row, given as the lines of each page, into its cells. Text that was cut into pages after
 * it was taken from the PDF has breaks that cut one cell only: where the row reads badly, they are
 * tried as if they were not there.
 */
export function splitPages(
  pages: readonly string[][],
  columns: readonly StreamColumn[],
  matcher: AgencyMatcher,
  effort: Effort,
): SplitRow {
  const split = (parts: readonly string[][], most?: number): SplitRow =>
    splitCells(parts.map(makeChunk), columns, matcher, effort, most);
  const breaks = pages.length - 1;
  if (breaks === 0) return split(pages);
  if (breaks > mostPages) return split([pages.flat()]);
  const asPrinted = split(pages, doubtful);
  if (asPrinted.isWhole) return asPrinted;
  let best: SplitRow = { cells: {}, cost: Infinity, isWhole: false };
  for (const heeded of partlyHeeded(breaks)) {
    const ignored = ignoredBreak * heeded.filter((isHeeded) => !isHeeded).length;
    const row = split(joinPages(pages, heeded), best.cost - ignored);
    if (row.cost + ignored < best.cost) best = { ...row, cost: row.cost + ignored };
    if (row.isWhole && row.cost <= clear) break;
  }
  const whole = split(pages, best.cost);
  return whole.cost <= best.cost ? whole : best;
}
