import {
  addAll,
  allBits,
  keepCommon,
  noBits,
  rowsOfBits,
  setBit,
  type Bits,
} from '../../engine/bits.ts';
import { rangeOf, type IndexedTexts } from './indexed-texts.ts';
import type { Search, Sequence } from './parse-search.ts';
import { rangesOf, rowsWith, Succession, type Found } from './succession.ts';
import { TextScores } from './text-scores.ts';

/** Adds to a list from others, until it has so many. */
function fill(list: number[], others: Iterator<number>, count: number): void {
  while (list.length < count) {
    const { value, done } = others.next();
    if (done) return;
    list.push(value);
  }
}

/** The rows that answer a search, and how well. */
export class TextMatches {
  /** The rows, a bit each. */
  readonly bits: Bits;
  readonly #indexed: IndexedTexts;
  readonly #search: Search;
  /** Of each term, the rows that have it in their first text; of rows that are found. */
  readonly #inTitle: Bits[] = [];
  readonly #known = new Map<Sequence, Found>();
  #scores: TextScores | undefined;
  /** The best of all rows as far as they were asked for, and those that come after. */
  readonly #best: number[] = [];
  #ranking: Iterator<number> | undefined;

  constructor(indexed: IndexedTexts, search: Search) {
    this.#indexed = indexed;
    this.#search = search;
    this.bits = allBits(indexed.rows);
    for (const term of search.terms) {
      const { rows, inTitle } = this.#term(term);
      this.#inTitle.push(inTitle);
      keepCommon(this.bits, rows);
    }
  }

  /** The number that `scorer` gives for the record of a row that is found. */
  scoreOf(row: number): number {
    return this.#scored.scoreOf(row);
  }

  /** The best `count` of some of the rows that are found: best first, equals in their own order. */
  top(rows: Bits, count: number): readonly number[] {
    if (rows === this.bits) return this.#topOfAll(count);
    const best: number[] = [];
    fill(best, this.#scored.ranked(rows), count);
    return best;
  }

  /** It goes from the best score down, no further than needed, and goes on from there. */
  #topOfAll(count: number): readonly number[] {
    this.#ranking ??= this.#scored.ranked(this.bits);
    fill(this.#best, this.#ranking, count);
    return this.#best.slice(0, count);
  }

  get #scored(): TextScores {
    return (this.#scores ??= new TextScores(this.#indexed, this.#search, this.#inTitle));
  }

  #term(sequences: readonly Sequence[]): Found {
    if (sequences.length === 1) return this.#sequence(sequences[0]!);
    const all = { rows: noBits(this.#indexed.rows), inTitle: noBits(this.#indexed.rows) };
    for (const sequence of sequences) {
      const { rows, inTitle } = this.#sequence(sequence);
      addAll(all.rows, rows);
      addAll(all.inTitle, inTitle);
    }
    return all;
  }

  /** An abbreviation may stand for each of several words; it is looked for once. */
  #sequence(sequence: Sequence): Found {
    const found = this.#known.get(sequence) ?? this.#find(sequence);
    this.#known.set(sequence, found);
    return found;
  }

  #find(sequence: Sequence): Found {
    const phrase = rangeOf(this.#indexed, sequence.words.join(' '), false);
    const isKnown = !sequence.isOpen && phrase[0] < phrase[1];
    if (isKnown) return rowsWith(this.#indexed, phrase);
    const ranges = rangesOf(this.#indexed, sequence);
    const words = ranges.map((range) => rowsWith(this.#indexed, range));
    if (words.length === 1) return words[0]!;
    const succession = new Succession(this.#indexed, ranges);
    const among = (sets: readonly Bits[], first?: number): Bits => {
      const rows = noBits(this.#indexed.rows);
      const common = sets.reduce(keepCommon, this.bits.slice());
      for (const row of rowsOfBits(common)) if (succession.isIn(row, first)) setBit(rows, row);
      return rows;
    };
    return {
      rows: among(words.map(({ rows }) => rows)),
      inTitle: among(
        words.map(({ inTitle }) => inTitle),
        1,
      ),
    };
  }
}
