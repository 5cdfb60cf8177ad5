import type { AgencyMatcher } from '../agencies/agency-matcher.ts';
import { Effort } from './effort.ts';
import { pagesOf } from './printed-stretches.ts';
import type { SplitRow } from './split-cells.ts';
import { splitPages } from './split-pages.ts';
import type { StreamColumn } from './stream-headings.ts';
import type { StreamLine } from './stream-lines.ts';
import { numberMarker, romanMarker, type LineMarker } from './stream-markers.ts';

/** A heading or a task of the stream, with the lines that it takes. */
export interface StreamRow {
  readonly marker: string;
  readonly cells: SplitRow['cells'];
  readonly lines: readonly StreamLine[];
}

/** Where a row or a heading may begin. */
interface Start {
  readonly at: number;
  readonly kind: 'task' | 'section';
  readonly marker: LineMarker;
}

/** A row whose cells read so well may be followed by one with the wrong number. */
const wellRead = 6;
/** How many markers in a row may be missing. */
const mostMissing = 2;
/** No row has more lines than this, or more letters. */
const mostLines = 400;
const mostLetters = 20_000;
/** A heading at the very end with more lines than this is prose. */
const mostHeadingLines = 8;
/** How many lines the last row has at most where other text follows it. */
const mostLastLines = 120;
/** How much work is done for a document, and for each of its lines, before rows stay unparted. */
const effort = { document: 2000, line: 5 };
/** So many lines behind a place where a row may end, none of its cells goes on. */
const mostCellLines = 12;

const isExact = (value: number, last: number): boolean => value === last + 1;
const isNear = (value: number, last: number): boolean =>
  value > last && value <= last + 1 + mostMissing;

function startsIn(lines: readonly StreamLine[]): Start[] {
  return lines.flatMap((line, at): Start[] => {
    const section = romanMarker(line);
    if (section) return [{ at, kind: 'section', marker: section }];
    const task = numberMarker(line);
    return task ? [{ at, kind: 'task', marker: task }] : [];
  });
}

/** Walks down the stream from marker to marker; a marker counts where the row above it reads whole. */
class RowFinder {
  readonly #lines: readonly StreamLine[];
  readonly #columns: readonly StreamColumn[];
  readonly #matcher: AgencyMatcher;
  readonly #starts: readonly Start[];
  readonly #effort: Effort;
  readonly rows: StreamRow[] = [];
  readonly unread: StreamLine[] = [];
  #last = { task: 0, section: 0 };

  constructor(
    lines: readonly StreamLine[],
    columns: readonly StreamColumn[],
    matcher: AgencyMatcher,
  ) {
    this.#lines = lines;
    this.#columns = columns;
    this.#matcher = matcher;
    this.#starts = startsIn(lines);
    this.#effort = new Effort(effort.document + effort.line * lines.length);
  }

  find(): this {
    let start = this.#afterHeading(-1);
    this.unread.push(...this.#lines.slice(0, start?.at ?? this.#lines.length));
    while (start) start = start.kind === 'section' ? this.#addSection(start) : this.#addTask(start);
    return this;
  }

  #isExact = ({ kind, marker }: Start): boolean => isExact(marker.value, this.#last[kind]);
  #isNear = ({ kind, marker }: Start): boolean => isNear(marker.value, this.#last[kind]);

  /** What follows a heading: a row that carries on the numbering or begins it anew, or a heading. */
  #afterHeading(at: number): Start | undefined {
    return this.#starts.find(
      (start) =>
        start.at > at &&
        (this.#isNear(start) || (start.kind === 'task' && start.marker.value === 1)),
    );
  }

  #addSection(start: Start): Start | undefined {
    this.#last = { ...this.#last, section: start.marker.value };
    const next = this.#afterHeading(start.at);
    const lines = this.#lines.slice(start.at, next?.at);
    if (!next && lines.length > mostHeadingLines) {
      this.unread.push(...lines);
      return undefined;
    }
    const title = [start.marker.rest, ...lines.slice(1).map(({ text }) => text)].join('\n');
    this.rows.push({ marker: start.marker.text, cells: { title }, lines });
    return next;
  }

  #addTask(start: Start): Start | undefined {
    this.#last = { ...this.#last, task: start.marker.value };
    const { next, row } = this.#endOf(start);
    const end = next?.at ?? this.#lastLine(start, row);
    this.unread.push(...(next ? [] : this.#lines.slice(end)));
    const { cells } = next ? row : this.#split(start, end);
    this.rows.push({
      marker: start.marker.text,
      cells,
      lines: this.#lines.slice(start.at, end),
    });
    return next;
  }

  /** Where the next row begins: at the first marker above which the row that began reads whole. */
  #endOf(start: Start): { next: Start | undefined; row: SplitRow } {
    const tried: { next: Start; row: SplitRow; isExact: boolean }[] = [];
    for (const next of this.#candidates(start)) {
      const row = this.#split(start, next.at);
      const exact = this.#isExact(next);
      if (row.isWhole && (exact || row.cost <= wellRead)) return { next, row };
      tried.push({ next, row, isExact: exact });
    }
    const likely = tried.some((one) => one.isExact) ? tried.filter((one) => one.isExact) : tried;
    const best = likely.toSorted((a, b) => a.row.cost - b.row.cost)[0];
    return best ?? { next: undefined, row: this.#split(start, this.#lines.length) };
  }

  /** Up to the first line with the next number, all markers; then only that number again. */
  #candidates(start: Start): Start[] {
    const after = this.#starts.filter(({ at }) => at > start.at && at <= start.at + mostLines);
    const isNext = (one: Start): boolean => one.kind === 'task' && this.#isExact(one);
    const first = after.find(isNext);
    return after
      .filter((one) => (first && one.at > first.at ? isNext(one) : this.#isNear(one)))
      .slice(0, 6);
  }

  #split(start: Start, end: number): SplitRow {
    const own = this.#lines.slice(start.at, end);
    const lines = [{ ...own[0]!, text: start.marker.rest }, ...own.slice(1)];
    const title = lines.map(({ text }) => text).join('\n');
    if (lines.length > mostLines || title.length > mostLetters) {
      return { cells: { title }, cost: Infinity, isWhole: false };
    }
    const pages = pagesOf(lines).map((page) => page.map(({ text }) => text));
    return splitPages(pages, this.#columns, this.#matcher, this.#effort);
  }

  /** The last row ends where it reads best, before what else the document prints behind its table. */
  #lastLine(start: Start, whole: SplitRow): number {
    const all = this.#lines.length;
    if (whole.isWhole && whole.cost <= wellRead) return all;
    let best = { end: all, cost: Infinity };
    for (let end = start.at + 1; end < Math.min(all, start.at + mostLastLines); end++) {
      const { cost, isWhole } = this.#split(start, end);
      if (isWhole && cost <= best.cost) best = { end, cost };
      if (best.cost <= wellRead && end > best.end + mostCellLines) break;
    }
    return best.end;
  }
}

/** The headings and rows of a stream in their order, and the lines that belong to none. */
export function findRows(
  lines: readonly StreamLine[],
  columns: readonly StreamColumn[],
  matcher: AgencyMatcher,
): { readonly rows: readonly StreamRow[]; readonly unread: readonly StreamLine[] } {
  return new RowFinder(lines, columns, matcher).find();
}
