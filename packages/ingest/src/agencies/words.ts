import { fold } from '@tiendo/model';

/** A word of a text for matching: folded, without signs, and where it stands in the text. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const pattern = /[\p{L}\p{N}]+/gu;

/** The words of `text` (NFC), signs and white space left out. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(pattern)].map((match) => ({
    key: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
