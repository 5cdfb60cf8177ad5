import type { Locale, Words } from '../../locales/locale.ts';

/** The words of the summary, in one language. */
export type SummaryWords = Words & Locale['summary'];
