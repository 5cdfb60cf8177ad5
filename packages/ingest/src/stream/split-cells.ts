import type { AgencyMatcher } from '../agencies/agency-matcher.ts';
import { agencyChooser } from './choose-agencies.ts';
import { deadlineChooser } from './choose-deadline.ts';
import { isPointing, pointingWays } from './choose-pointing.ts';
import { titleChooser } from './choose-title.ts';
import { lineCount, partText, type Chunk } from './chunk.ts';
import type { Choice, Choosers, ColumnChooser } from './column-choices.ts';
import { bounds, costs } from './costs.ts';
import { Effort } from './effort.ts';
import { coordinatingStyle, leadStyle, type PhraseStyle } from './phrase-style.ts';
import { PhraseBook } from './phrase.ts';
import type { StreamColumn } from './stream-headings.ts';
import { addLines, evenness, OpenWays, sum, type Way } from './ways.ts';

/** The words of a row's cells, and how well they read: `isWhole` where nothing needed is missing. */
export interface SplitRow {
  readonly cells: Partial<Record<StreamColumn, string>>;
  readonly cost: number;
  readonly isWhole: boolean;
}

/** A row that needs more readings and ways than these stays in one piece. */
const mostEffort = 1000;

const unsplit: SplitRow = { cells: {}, cost: Infinity, isWhole: false };

class RowSplitter {
  readonly #chunks: readonly Chunk[];
  readonly #columns: readonly StreamColumn[];
  readonly #choosers: Choosers;
  readonly #effort: Effort;

  constructor(
    chunks: readonly Chunk[],
    columns: readonly StreamColumn[],
    matcher: AgencyMatcher,
    effort: Effort,
  ) {
    const book = new PhraseBook(chunks, matcher);
    const agencies = (style: PhraseStyle, empty: number): ColumnChooser =>
      agencyChooser(chunks, book, style, empty, this.#effort);
    this.#effort = new Effort(mostEffort, effort);
    this.#chunks = chunks;
    this.#columns = columns;
    this.#choosers = {
      title: titleChooser(chunks, book),
      lead: agencies(leadStyle, costs.empty.lead),
      coordinating: agencies(coordinatingStyle, costs.empty.coordinating),
      deadline: deadlineChooser(chunks),
    };
  }

  split(most: number): SplitRow {
    for (const bound of bounds) {
      const way = this.#cheapest(Math.min(bound, most));
      if (way) return this.#finish(way);
      if (bound >= most) return unsplit;
    }
    const title = this.#chunks.map(({ text }) => text).join('\n');
    return { cells: { title }, cost: Infinity, isWhole: false };
  }

  /** Takes up the cheapest way that is known so far, until one has parted all columns. */
  #cheapest(bound: number): Way | null {
    const open = new OpenWays(this.#firstWays(bound));
    while (!this.#effort.isSpent) {
      const way = open.take();
      if (!way || way.column === 0) return way;
      this.#effort.spend();
      open.add(this.#stepsFrom(way, bound));
    }
    return null;
  }

  #firstWays(bound: number): Way[] {
    const starts = this.#chunks.map(({ words }) => words.length);
    const fills = this.#chunks.map(() => ({ most: 0, least: Infinity }));
    const first: Way = { column: this.#columns.length, starts, cost: 0, fills, right: null };
    const pointing = pointingWays(this.#chunks)
      .map((choice) => this.#step({ ...first, column: 2 }, choice))
      .filter(({ cost }) => cost <= bound);
    return [first, ...pointing];
  }

  #stepsFrom(way: Way, bound: number): Way[] {
    const choose = this.#choosers[this.#columns[way.column - 1]!];
    return choose(way.starts, bound - way.cost)
      .map((choice) => this.#step(way, choice))
      .filter(({ cost }) => cost <= bound);
  }

  #step(way: Way, { starts, cost }: Choice): Way {
    const lines = this.#chunks.map((chunk, place) =>
      lineCount(chunk, starts[place]!, way.starts[place]!),
    );
    const fills = addLines(way.fills, lines);
    const uneven = evenness(fills) - evenness(way.fills);
    const shape = sum(this.#chunks.map((_, place) => this.#lineCost(place, starts, way.starts)));
    const isLate = lines[0] === 0 && lines.some((count) => count > 0);
    const late = isLate ? costs.late[this.#columns[way.column - 1]!] : 0;
    const total = way.cost + cost + uneven + shape + late;
    return { column: way.column - 1, starts, cost: total, fills, right: way };
  }

  /** What the lines of a cell's part say against its boundaries. */
  #lineCost(place: number, starts: readonly number[], ends: readonly number[]): number {
    const { words } = this.#chunks[place]!;
    const [start, end] = [starts[place]!, ends[place]!];
    if (start >= end) return 0;
    const shared = words[start]!.isLineStart ? 0 : costs.sharedLine;
    const next = words[end];
    if (!next) return shared;
    if (!next.isLineStart) {
      return shared + (words[start]!.line === next.line ? 0 : costs.crowdedLine);
    }
    const isLone = words[start]!.line === words[end - 1]!.line;
    return shared + (isLone ? costs.loneLine : 0);
  }

  #finish(way: Way): SplitRow {
    const cells: SplitRow['cells'] = {};
    for (let cell: Way = way; cell.right; cell = cell.right) {
      const ends = cell.right.starts;
      const parts = this.#chunks.map((chunk, place) =>
        partText(chunk, cell.starts[place]!, ends[place]!),
      );
      const text = parts.join('\n').trim();
      const name = this.#columns[cell.column]!;
      if (text !== '') cells[name !== 'title' && isPointing(text) ? 'lead' : name] = text;
    }
    const isThere = (name: StreamColumn): boolean => name in cells || !this.#columns.includes(name);
    const isWhole = isThere('lead') && (isThere('deadline') || isPointing(cells.lead ?? ''));
    return { cells, cost: way.cost, isWhole };
  }
}

/**
 * Parts the words of one row, printed column by column and page by page, into its cells: of all
 * ways the one in which agencies, deadline and line breaks read best over all pages together. Where
 * even that costs more than `most`, there are no cells, and the cost is infinite.
 */
export function splitCells(
  chunks: readonly Chunk[],
  columns: readonly StreamColumn[],
  matcher: AgencyMatcher,
  effort: Effort,
  most = Infinity,
): SplitRow {
  return new RowSplitter(chunks, columns, matcher, effort).split(most);
}
