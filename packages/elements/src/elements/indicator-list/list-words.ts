import type { Locale, Words } from '../../locales/locale.ts';
import { gauge } from '../../locales/vi.ts';
import { wordsOf } from '../../shared/words.ts';

/** The words of the list, in one language; those of a gauge are among them. */
export type ListWords = Words & Locale['gauge'] & Locale['indicators'];

/** The list's own words with those of a gauge, of the same language. */
export const listWords = (words: Words & Locale['indicators']): ListWords => ({
  ...(wordsOf(words.lang, 'gauge', gauge) ?? gauge),
  ...words,
});
