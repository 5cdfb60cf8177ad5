import type { LineRange } from '@tiendo/model';
import type { Cells, Row } from '../rows/row.ts';
import type { ReprintedRow } from './drop-reprints.ts';

const declaresCount = /\(\s*\d+\s+(nhiệm vụ|chỉ tiêu)\s*\)\s*:?$/iu;
const total = /tổng số\s*:?\s*(\d+)/iu;

const startsLow = (text: string): boolean => /^\P{L}*\p{Ll}/u.test(text);
const isOpenEnded = (title: string): boolean => !/[:.;!?”"»)]$/u.test(title);
const hasNumber = ({ cells }: ReprintedRow): boolean => cells.marker !== undefined;
const isHeadingTitle = (title: string): boolean => declaresCount.test(title) || title.endsWith(':');

/** Whether a row without a number carries on the row above it, rather than heading the rows below. */
function carriesOn(row: ReprintedRow, above: Draft | undefined): boolean {
  if (!above || hasNumber(row)) return false;
  const { title, target } = row.cells;
  if (title === undefined) return true;
  if (declaresCount.test(title)) return false;
  if (target !== undefined) return true;
  const isOverPage = row.page !== above.page;
  if (!isOverPage) return startsLow(title) && isOpenEnded(above.cells.title ?? '');
  if (startsLow(title)) return true;
  return !isHeadingTitle(title) || isOpenEnded(above.cells.title ?? '');
}

interface Draft extends ReprintedRow {
  readonly isJoined: boolean;
}

function append(above: Cells, below: Cells): Cells {
  const joined: Cells = { ...above };
  for (const [name, text] of Object.entries(below) as [keyof Cells, string][]) {
    joined[name] = above[name] === undefined ? text : `${above[name]} ${text}`;
  }
  return joined;
}

function join(above: Draft, row: ReprintedRow): Draft {
  const isOverPage = row.page !== above.page;
  const range = { first: row.first, last: row.last, why: 'splitOverPage' as const };
  return {
    ...above,
    cells: append(above.cells, row.cells),
    last: isOverPage ? above.last : row.last,
    page: row.page,
    ranges: isOverPage ? [...above.ranges, range] : above.ranges,
    isJoined: true,
  };
}

function withMainRange(document: string, draft: Draft): LineRange[] {
  const ranges = draft.ranges.map((range) => ({ document, ...range }));
  if (ranges.length === 0) return [];
  const isSplit = ranges.some(({ why }) => why === 'splitOverPage');
  const why = isSplit ? 'splitOverPage' : ranges[0]!.why;
  return [{ document, first: draft.first, last: draft.last, why }, ...ranges];
}

function finish(document: string, draft: Draft): Row {
  const flags = [
    ...(draft.isJoined ? ['joined'] : []),
    ...(draft.ranges.some(({ why }) => why === 'printedTwice') ? ['printedTwice'] : []),
  ];
  const lines = [draft.first, draft.last] as const;
  const ranges = withMainRange(document, draft);
  return { document, cells: draft.cells, verbatim: {}, lines, ranges, flags };
}

/** The rows of a list, each in one piece, and the count that the list declares for itself. */
export function joinSplitRows(
  document: string,
  rows: readonly ReprintedRow[],
): { rows: Row[]; declaredCount: number | null } {
  const drafts: Draft[] = [];
  let declaredCount: number | null = null;
  for (const row of rows) {
    const isFirst = drafts.length === 0 && !hasNumber(row);
    const declared = isFirst ? /^tổng số/iu.exec(row.cells.title ?? '') : null;
    if (declared) {
      declaredCount = Number(total.exec(row.cells.title!)?.[1] ?? Number.NaN) || null;
      continue;
    }
    const above = drafts.at(-1);
    if (carriesOn(row, above)) drafts[drafts.length - 1] = join(above!, row);
    else drafts.push({ ...row, isJoined: false });
  }
  return { rows: drafts.map((draft) => finish(document, draft)), declaredCount };
}
