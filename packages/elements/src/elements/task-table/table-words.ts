import type { Locale, Words } from '../../locales/locale.ts';

/** The words of the table, in one language. */
export type TableWords = Words & Locale['table'];
