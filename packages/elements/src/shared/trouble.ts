// Says what went wrong. Loaded when something does: pages that work never need it.
import { TiendoError } from '@tiendo/sdk';
import { common, trouble } from '../locales/vi.ts';
import type { Locale } from '../locales/locale.ts';
import { WrongAttribute } from './problem.ts';
import { wordsOf } from './words.ts';

type TroubleWords = Locale['trouble'];

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
    if (code === 'notOneOf') return words.notOneOf(attribute, value, nearest ?? '');
    if (code === 'wrongForm') return words.wrongForm(attribute, value, nearest!);
    return words.unknown(attribute, value) + (nearest === null ? '' : words.didYouMean(nearest));
  }
  if (!(error instanceof TiendoError) || error.address === null) return words.other(String(error));
  const { address, code, message } = error;
  return words.failed(
    address,
    ((words.reasons as Record<string, string>)[code] ?? message) + detailOf(error),
  );
}

/** How old the data are that are still shown; empty where there are none. */
function ageOf(words: TroubleWords, locale: string, readAt: number): string {
  if (readAt === 0) return '';
  const style = { hour: '2-digit', minute: '2-digit' } as const;
  return words.outOfDate(new Intl.DateTimeFormat(locale, style).format(readAt));
}

/**
 * An error as a sentence of a language: what failed, where, why, and what to do. `readAt` is the
 * instant (ms since 1970) at which the data were read that are still shown; 0 where there are none.
 */
export function tell(error: unknown, isOffline: boolean, readAt: number, lang: string): string {
  const words = wordsOf(lang, 'trouble', trouble) ?? trouble;
  const { locale } = wordsOf(lang, 'common', common) ?? common;
  const reason = isOffline ? words.offline : reasonOf(words, error);
  return [ageOf(words, locale, readAt), reason].filter(Boolean).join(' ');
}
