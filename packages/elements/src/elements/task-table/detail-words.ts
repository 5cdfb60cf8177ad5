import type { Locale } from '../../locales/locale.ts';
import { details } from '../../locales/vi.ts';
import { wordsOf } from '../../shared/words.ts';

/** The words of a task's details, in a language that the table has words of. */
export const detailWords = (lang: string): Locale['details'] =>
  wordsOf(lang, 'details', details) ?? details;
