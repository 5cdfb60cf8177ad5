import type { Locale } from './locale.ts';

/** The languages besides Vietnamese. A new one is a file beside `en.ts` and one line here. */
export const languages: Readonly<Record<string, () => Promise<Locale>>> = {
  en: () => import('./en.ts'),
};
