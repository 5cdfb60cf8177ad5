import { vi, type Words } from '../locales/vi.ts';
import type { Place } from './source-context.ts';

let english: Words | null = null;

/** The words of a language, or null where they have yet to be fetched. */
export function wordsNow(lang: Place['lang']): Words | null {
  return lang === 'vi' ? vi : english;
}

/** Fetches the words of English; Vietnamese stands in where they cannot be had. */
export async function fetchEnglish(): Promise<void> {
  try {
    english = (await import('../locales/en.ts')).en;
  } catch (error) {
    console.error('tiendo: the English words could not be loaded', error);
    english = vi;
  }
}
