import type { Locale, Words } from '../../locales/locale.ts';

export type SearchWords = Words & Locale['search'];
