import { addAll, noBits, rowsOfBits, setBit, type Bits } from '../../engine/bits.ts';

/** The rows that have a word, while rows are added in their order: numbers, or bits where shorter. */
export class RowsOfWord {
  last = -1;
  /** How many rows there are. */
  count = 0;
  #rows: number[] = [];
  #bits: Bits | null = null;

  add(row: number): void {
    if (row === this.last) return;
    this.last = row;
    this.count += 1;
    if (this.#bits) return this.#set(row);
    this.#rows.push(row);
    if (this.#rows.length * 32 > row + 512) {
      this.#bits = noBits(row + 1);
      for (const before of this.#rows) setBit(this.#bits, before);
      this.#rows = [];
    }
  }

  #set(row: number): void {
    if (row >= this.#bits!.length * 32) {
      const more = noBits(row * 2);
      more.set(this.#bits!);
      this.#bits = more;
    }
    setBit(this.#bits!, row);
  }

  numbers(): ArrayLike<number> {
    return this.#bits ? rowsOfBits(this.#bits) : this.#rows;
  }

  bits(rows: number): Bits {
    const bits = noBits(rows);
    if (this.#bits) bits.set(this.#bits.subarray(0, bits.length));
    for (const row of this.#rows) setBit(bits, row);
    return bits;
  }
}

/** The rows that have each word, words by their place in the dictionary. */
export class WordRows {
  /** Of the words that few rows have: the rows one word after the other, and where each begins. */
  readonly #rows: Uint32Array;
  readonly #starts: Uint32Array;
  /** Of the words that many rows have. */
  readonly #bits = new Map<number, Bits>();

  private constructor(rows: Uint32Array, starts: Uint32Array) {
    this.#rows = rows;
    this.#starts = starts;
  }

  /** The same in as little room as they need; may be interrupted between words. */
  static *of(words: readonly RowsOfWord[], rows: number): Generator<void, WordRows> {
    const isDense = ({ count }: RowsOfWord): boolean => count * 32 > rows;
    const starts = new Uint32Array(words.length + 1);
    for (const [at, word] of words.entries()) {
      starts[at + 1] = starts[at]! + (isDense(word) ? 0 : word.count);
    }
    const all = new WordRows(new Uint32Array(starts[words.length]!), starts);
    for (const [at, word] of words.entries()) {
      if (isDense(word)) all.#bits.set(at, word.bits(rows));
      else all.#rows.set(word.numbers(), starts[at]);
      if (at % 64 === 0) yield;
    }
    return all;
  }

  /** Adds to `bits` the rows that have any of the words from one place to another. */
  addTo(bits: Bits, from: number, to: number): void {
    const end = this.#starts[to]!;
    for (let at = this.#starts[from]!; at < end; at += 1) setBit(bits, this.#rows[at]!);
    for (let word = from; word < to; word += 1) {
      const dense = this.#bits.get(word);
      if (dense) addAll(bits, dense);
    }
  }
}
