import type * as vi from './vi.ts';

/** What every language says, by who says it: what `vi.ts` exports. */
export type Locale = typeof vi;

/** What several elements say, in one language. */
export type Words = Locale['common'];
