import type { Locale } from '../../locales/locale.ts';
import { trend } from '../../locales/vi.ts';
import { wordsOf } from '../../shared/words.ts';

/** The words of a trend, in a language that the gauge has words of. */
export const trendWords = (lang: string): Locale['trend'] => wordsOf(lang, 'trend', trend) ?? trend;
