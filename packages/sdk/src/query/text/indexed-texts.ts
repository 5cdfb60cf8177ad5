import type { WordRows } from './word-rows.ts';

/** Places in the dictionary, the second not included. */
export type WordRange = readonly [from: number, to: number];

/** What is known of the texts of many rows. Words stand for their places in the dictionary. */
export interface IndexedTexts {
  /** How many rows there are. */
  readonly rows: number;
  /** The dictionary: words as `folded` and `accented` write them, in the order of the first. */
  readonly folded: readonly string[];
  readonly accented: readonly string[];
  /** The rows that have a word in their first text, and those that have it in another only. */
  readonly inTitle: WordRows;
  readonly inRest: WordRows;
  /** The words of each text one after the other, and where each text begins. */
  readonly words: Uint32Array | Uint16Array;
  readonly textStarts: Uint32Array;
  /** The texts of each row one after the other, and where each row begins. */
  readonly texts: Uint32Array;
  readonly rowStarts: Uint32Array;
}

/** The first place at which a word does not stand before `bound`. */
function placeOf(words: readonly string[], isBefore: (word: string) => boolean): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(words[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that are `word`, or where it `isOpen`, begin with it. */
export function rangeOf({ folded }: IndexedTexts, word: string, isOpen: boolean): WordRange {
  const isWithin = (one: string) => one === word || (isOpen && one.startsWith(word));
  return [
    placeOf(folded, (one) => one < word),
    placeOf(folded, (one) => one < word || isWithin(one)),
  ];
}
