import type { Locale, Words } from '../../locales/locale.ts';

/** The words of the gauge, in one language. */
export type GaugeWords = Words & Locale['gauge'];
