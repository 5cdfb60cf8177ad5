import { hasBit, keepCommon, noBits, rowsOfBits, setBit, type Bits } from '../../engine/bits.ts';
import { rangeOf, type IndexedTexts } from './indexed-texts.ts';
import { packScore, type AccentedWord, type Search } from './parse-search.ts';
import { rangesOf, rowsWith, Succession } from './succession.ts';

/** The rows that have a word with just its accents. */
function rowsAccented(indexed: IndexedTexts, word: AccentedWord): Bits {
  const [from, to] = rangeOf(indexed, word.folded, word.isOpen);
  const bits = noBits(indexed.rows);
  for (let at = from; at < to; at += 1) {
    const one = indexed.accented[at]!;
    if (one !== word.accented && !(word.isOpen && one.startsWith(word.accented))) continue;
    indexed.inTitle.addTo(bits, at, at + 1);
    indexed.inRest.addTo(bits, at, at + 1);
  }
  return bits;
}

/** Of rows, those that stand in exactly so many of the sets: from all of the sets to none. */
function* byCount(rows: Bits, sets: readonly Bits[]): Generator<Bits> {
  const atLeast = [rows, ...sets.map(() => new Uint32Array(rows.length))];
  for (const [index, set] of sets.entries()) {
    for (let level = index + 1; level > 0; level -= 1) {
      const [more, fewer] = [atLeast[level]!, atLeast[level - 1]!];
      for (let at = 0; at < rows.length; at += 1) more[at]! |= fewer[at]! & set[at]!;
    }
  }
  for (let level = sets.length; level >= 0; level -= 1) {
    const above = atLeast[level + 1];
    yield above ? atLeast[level]!.map((word, at) => word & ~above[at]!) : atLeast[level]!;
  }
}

/** How well rows answer a search: what `scorer` says of their records. */
export class TextScores {
  readonly #search: Search;
  /** Of each term, the rows that have it in their first text. */
  readonly #inTitle: readonly Bits[];
  readonly #accented: readonly Bits[];
  /** The rows that have all words outside quotes, in succession or not. */
  readonly #haveBare: Bits;
  readonly #bare: Succession;

  constructor(indexed: IndexedTexts, search: Search, inTitle: readonly Bits[]) {
    this.#search = search;
    this.#inTitle = inTitle;
    this.#accented = search.accented.map((word) => rowsAccented(indexed, word));
    const ranges = search.bare ? rangesOf(indexed, search.bare) : [];
    const [first = noBits(indexed.rows), ...others] = ranges.map(
      (range) => rowsWith(indexed, range).rows,
    );
    this.#haveBare = others.reduce(keepCommon, first);
    this.#bare = new Succession(indexed, ranges);
  }

  #isTogether(row: number): boolean {
    return hasBit(this.#haveBare, row) && this.#bare.isIn(row);
  }

  scoreOf(row: number): number {
    const count = (sets: readonly Bits[]): number => sets.filter((set) => hasBit(set, row)).length;
    const together = Number(this.#isTogether(row));
    return packScore(this.#search, count(this.#accented), together, count(this.#inTitle));
  }

  /** Rows in the order of their scores, those of equal scores in their own order. */
  *#ranked(rows: Bits): Generator<number> {
    for (const level of byCount(rows, this.#accented)) {
      const together = noBits(level.length * 32);
      for (const near of byCount(keepCommon(this.#haveBare.slice(), level), this.#inTitle)) {
        for (const row of rowsOfBits(near)) {
          if (!this.#isTogether(row)) continue;
          setBit(together, row);
          yield row;
        }
      }
      const apart = level.map((word, at) => word & ~together[at]!);
      for (const far of byCount(apart, this.#inTitle)) yield* rowsOfBits(far);
    }
  }

  /** The best so many of some rows. It goes from the best score down, and no further than needed. */
  top(rows: Bits, count: number): Uint32Array {
    const best: number[] = [];
    if (count > 0) {
      for (const row of this.#ranked(rows)) if (best.push(row) >= count) break;
    }
    return Uint32Array.from(best);
  }
}
