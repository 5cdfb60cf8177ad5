import { hasBit, keepCommon, noBits, rowsOfBits, setBit, type Bits } from '../../engine/bits.ts';
import { rangeOf, type IndexedTexts, type WordRange } from './indexed-texts.ts';
import { packScore, type AccentedWord, type Search } from './parse-search.ts';
import { rangesOf, Succession } from './succession.ts';

function addRows({ inTitle, inRest }: IndexedTexts, bits: Bits, [from, to]: WordRange): Bits {
  inTitle.addTo(bits, from, to);
  inRest.addTo(bits, from, to);
  return bits;
}

/** The rows that have a word with just its accents. */
function rowsAccented(indexed: IndexedTexts, word: AccentedWord): Bits {
  const [from, to] = rangeOf(indexed, word.folded, word.isOpen);
  const bits = noBits(indexed.rows);
  for (let at = from; at < to; at += 1) {
    const one = indexed.accented[at]!;
    if (one !== word.accented && !(word.isOpen && one.startsWith(word.accented))) continue;
    addRows(indexed, bits, [at, at + 1]);
  }
  return bits;
}

/** Of each row, in how many sets it stands: the digits of a binary number, the highest first. */
function countIn(sets: readonly Bits[]): readonly Bits[] {
  const digits: Bits[] = [];
  for (const set of sets) {
    const carry = set.slice();
    let isLeft = carry.some(Boolean);
    for (let place = 0; isLeft; place += 1) {
      const digit = (digits[place] ??= new Uint32Array(set.length));
      let left = 0;
      for (let at = 0; at < digit.length; at += 1) {
        const both = digit[at]! & carry[at]!;
        digit[at]! ^= carry[at]!;
        carry[at] = both;
        left |= both;
      }
      isLeft = left !== 0;
    }
  }
  return digits.reverse();
}

/** Rows of equal numbers together, the highest numbers first. */
function* byNumber(rows: Bits, [digit, ...lower]: readonly Bits[]): Generator<Bits> {
  if (!rows.some(Boolean)) return;
  if (!digit) return yield rows;
  yield* byNumber(keepCommon(rows.slice(), digit), lower);
  yield* byNumber(without(rows, digit), lower);
}

const without = (rows: Bits, others: Bits): Bits => rows.map((word, at) => word & ~others[at]!);

/** How well rows answer a search: what `scorer` says of their records. */
export class TextScores {
  readonly #search: Search;
  /** Of each term, the rows that have it in their first text. */
  readonly #inTitle: readonly Bits[];
  readonly #accented: readonly Bits[];
  /** The rows that have all words outside quotes, in succession or not. */
  readonly #haveBare: Bits;
  readonly #bare: Succession | null;
  #titles: readonly Bits[] | undefined;
  #exact: readonly Bits[] | undefined;

  constructor(indexed: IndexedTexts, search: Search, inTitle: readonly Bits[]) {
    this.#search = search;
    this.#inTitle = inTitle;
    this.#accented = search.accented.map((word) => rowsAccented(indexed, word));
    const ranges = search.bare ? rangesOf(indexed, search.bare) : [];
    const [first = noBits(indexed.rows), ...others] = ranges.map((range) =>
      addRows(indexed, noBits(indexed.rows), range),
    );
    this.#haveBare = others.reduce(keepCommon, first);
    this.#bare = ranges.length > 1 ? new Succession(indexed, ranges) : null;
  }

  #isTogether(row: number): boolean {
    return hasBit(this.#haveBare, row) && (this.#bare?.isIn(row) ?? true);
  }

  scoreOf(row: number): number {
    const count = (sets: readonly Bits[]): number => sets.filter((set) => hasBit(set, row)).length;
    const together = Number(this.#isTogether(row));
    return packScore(this.#search, count(this.#accented), together, count(this.#inTitle));
  }

  /** Rows in the order of their scores, those of equal scores in their own order. */
  *ranked(rows: Bits): Generator<number> {
    const titles = (this.#titles ??= countIn(this.#inTitle));
    const exact = (this.#exact ??= countIn(this.#accented));
    for (const level of byNumber(rows, exact)) {
      const together = new Uint32Array(level.length);
      for (const near of byNumber(keepCommon(level.slice(), this.#haveBare), titles)) {
        for (const row of rowsOfBits(near)) {
          if (!this.#isTogether(row)) continue;
          setBit(together, row);
          yield row;
        }
      }
      for (const far of byNumber(without(level, together), titles)) yield* rowsOfBits(far);
    }
  }
}
