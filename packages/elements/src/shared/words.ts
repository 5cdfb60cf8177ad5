import { languages } from '../locales/languages.ts';
import type { Locale } from '../locales/locale.ts';

/** What was fetched; null for a language that cannot be had: Vietnamese stands in. */
const fetched: Record<string, Locale | null> = {};

/** Fetches the words of a language, unless they are here. */
export async function fetchWords(lang: string): Promise<void> {
  if (!(lang in languages) || fetched[lang]) return;
  try {
    fetched[lang] = await languages[lang]!();
  } catch (error) {
    console.error(`tiendo: the words of the language "${lang}" could not be loaded`, error);
    fetched[lang] = null;
  }
}

/** One part of the words of a language, given in Vietnamese; null where it has yet to be fetched. */
export function wordsOf<Name extends keyof Locale>(
  lang: string,
  name: Name,
  vi: Locale[Name],
): Locale[Name] | null {
  const { [lang]: other } = fetched;
  if (other) return other[name];
  return other === null || !(lang in languages) ? vi : null;
}
