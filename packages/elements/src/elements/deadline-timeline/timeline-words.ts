import type { Locale, Words } from '../../locales/locale.ts';
import type { Period } from '../../shared/periods.ts';

/** The words of the timeline, in one language. */
export type TimelineWords = Words & Locale['timeline'];

/** A quarter or a year in words. */
export const periodWords = (words: TimelineWords, { year, quarter }: Period): string =>
  quarter ? words.period(year, quarter) : words.year(year);
