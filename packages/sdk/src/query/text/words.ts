import { fold } from '@tiendo/model/lite';

/** A word is what stands between signs and white space: letters, digits, and the marks on them. */
export const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

export const wordsOf = (text: string): readonly string[] => text.match(wordPattern) ?? [];

/** Texts repeat their words thousands of times; each is worked on once, as long as there is room. */
function remembered(work: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size > 20_000) known.clear();
    const after = work(word);
    known.set(word, after);
    return after;
  };
}

/** A word without case, tones and accents. */
export const folded = remembered(fold);

/** The marks of the five tones, as NFD writes them. */
const firstTone = /^([^\p{M}].*?)([\u0300\u0301\u0303\u0309\u0323])/su;

/**
 * A word with its accents, without case, to be compared with others only. A Vietnamese word bears
 * one tone, which the old way of writing and the new put on different vowels (*hòa* and *hoà*,
 * *thủy* and *thuỷ*): here it stands before the word, so that both are the same, and *hò* is the
 * beginning of both.
 */
export const accented = remembered((word) =>
  word.normalize('NFD').replace(firstTone, '$2$1').normalize('NFC').toLowerCase(),
);
