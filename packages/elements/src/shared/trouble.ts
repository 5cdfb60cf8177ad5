// Says what went wrong. Loaded when something does: pages that work never need it.
import { TiendoError } from '@tiendo/sdk';
import { troubleWords, type TroubleWords } from '../locales/trouble.ts';
import { WrongAttribute, type Problem } from './problem.ts';

/** What is known of a failed file besides its address: the HTTP status, or the first wrong place. */
function detailOf({ status, problems: [first] }: TiendoError): string {
  const detail = status ?? (first && `${first.record} ${first.path}: ${first.found}`);
  return detail ? ` (${detail})` : '';
}

function reasonOf(words: TroubleWords, error: unknown): string {
  if (error instanceof WrongAttribute) {
    const { code, attribute, value, nearest } = error;
    if (code === 'missing') return words.missing(attribute);
    if (code === 'wrongDay') return words.wrongDay(value);
    return words.unknown(attribute, value) + (nearest === null ? '' : words.didYouMean(nearest));
  }
  if (!(error instanceof TiendoError) || error.address === null) return words.other(String(error));
  const { address, code, message } = error;
  return words.failed(address, (words.reasons[code] ?? message) + detailOf(error));
}

/** How old the data are that are still shown; empty where there are none. */
function ageOf(words: TroubleWords, readAt: number): string {
  if (readAt === 0) return '';
  const style = { hour: '2-digit', minute: '2-digit' } as const;
  return words.outOfDate(new Intl.DateTimeFormat(words.locale, style).format(readAt));
}

/**
 * An error as a sentence of each language: what failed, where, why, and what to do. `readAt` is the
 * instant (ms since 1970) at which the data were read that are still shown; 0 where there are none.
 */
export function tell(error: unknown, isOffline: boolean, readAt: number): Problem['text'] {
  const textIn = (words: TroubleWords): string =>
    [ageOf(words, readAt), isOffline ? words.offline : reasonOf(words, error)]
      .filter(Boolean)
      .join(' ');
  return { vi: textIn(troubleWords.vi), en: textIn(troubleWords.en) };
}
