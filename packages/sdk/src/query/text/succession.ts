import { noBits, type Bits } from '../../engine/bits.ts';
import { rangeOf, type IndexedTexts, type WordRange } from './indexed-texts.ts';
import type { Sequence } from './parse-search.ts';

/** The rows that have something, and those that have it in their first text. */
export interface Found {
  readonly rows: Bits;
  readonly inTitle: Bits;
}

/** The rows that have a word of a range. */
export function rowsWith(indexed: IndexedTexts, range: WordRange): Found {
  const inTitle = noBits(indexed.rows);
  indexed.inTitle.addTo(inTitle, ...range);
  const rows = inTitle.slice();
  indexed.inRest.addTo(rows, ...range);
  return { rows, inTitle };
}

export const rangesOf = (indexed: IndexedTexts, { words, isOpen }: Sequence): WordRange[] =>
  words.map((word, at) => rangeOf(indexed, word, isOpen && at === words.length - 1));

/** Whether words stand in a text in succession, each in its range. */
function standsIn(indexed: IndexedTexts, text: number, ranges: readonly WordRange[]): boolean {
  const { words, textStarts } = indexed;
  const last = textStarts[text + 1]! - ranges.length;
  for (let start = textStarts[text]!; start <= last; start += 1) {
    let at = 0;
    while (at < ranges.length) {
      const word = words[start + at]!;
      const range = ranges[at]!;
      if (word < range[0] || word >= range[1]) break;
      at += 1;
    }
    if (at === ranges.length) return true;
  }
  return false;
}

/** Says of rows whether words stand in their texts in succession; looks at each text once. */
export class Succession {
  readonly #indexed: IndexedTexts;
  readonly #ranges: readonly WordRange[];
  /** 0 is not looked at, 1 no, 2 yes. */
  readonly #known: Uint8Array;

  constructor(indexed: IndexedTexts, ranges: readonly WordRange[]) {
    this.#indexed = indexed;
    this.#ranges = ranges;
    this.#known = new Uint8Array(indexed.textStarts.length);
  }

  #isInText(text: number): boolean {
    if (this.#known[text] === 0) {
      this.#known[text] = standsIn(this.#indexed, text, this.#ranges) ? 2 : 1;
    }
    return this.#known[text] === 2;
  }

  /** Whether they stand in one of the texts of a row, or of its first so many. */
  isIn(row: number, first = Infinity): boolean {
    const { rowStarts, texts } = this.#indexed;
    const end = Math.min(rowStarts[row]! + first, rowStarts[row + 1]!);
    for (let at = rowStarts[row]!; at < end; at += 1) {
      if (this.#isInText(texts[at]!)) return true;
    }
    return false;
  }
}
