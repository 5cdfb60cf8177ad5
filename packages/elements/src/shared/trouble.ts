// Says what went wrong. Loaded when something does: pages that work never need it.
import { TiendoError } from '@tiendo/sdk';
import { trouble } from '../locales/vi.ts';
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

/** An error as a sentence of a language: what failed, where, why, and what to do. */
export const tell = (error: unknown, lang: string): string =>
  reasonOf(wordsOf(lang, 'trouble', trouble) ?? trouble, error);
