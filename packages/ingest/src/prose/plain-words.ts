import { plainMath } from '../cells/plain-math.ts';

/** A document's words as they are read: formulas made plain, and its closing `./.` a full stop. */
export const plainWords = (text: string): string =>
  plainMath(text)
    .replace(/\s*\.\/\.$/, '.')
    .replace(/\s+/g, ' ')
    .trim();
