import { fold } from '@tiendo/model';
import { cleanText } from './clean-text.ts';

/** A cell's words beside the same words made alike for matching. Places are those of `key`. */
export interface MatchText {
  /** The words to match: one space between them, dashes as `-`. */
  readonly key: string;
  /** The words as printed (NFC) between two places of `key`. */
  print(from: number, to?: number): string;
}

const lowerCase = (sign: string): string => sign.toLowerCase().replace(/[\u2010-\u2015]/, '-');

function matchText(text: string, alike: (sign: string) => string): MatchText {
  const printed = cleanText(text.normalize('NFC'));
  const places: number[] = [];
  let key = '';
  let at = 0;
  for (const sign of printed) {
    const units = sign === ' ' ? sign : alike(sign);
    for (let unit = 0; unit < units.length; unit++) places.push(at);
    key += units;
    at += sign.length;
  }
  const placeOf = (place: number): number => (place <= 0 ? 0 : (places[place] ?? printed.length));
  return { key, print: (from, to = key.length) => printed.slice(placeOf(from), placeOf(to)) };
}

/** `text` for matching without case, tones and `đ`: for words that a scan may have misread. */
export const foldedText = (text: string): MatchText => matchText(text, fold);

/** `text` for matching without case, tones kept: *tăng* is not *tầng*. */
export const lowerCaseText = (text: string): MatchText => matchText(text, lowerCase);
