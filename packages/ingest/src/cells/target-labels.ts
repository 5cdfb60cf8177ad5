import type { Amount } from './find-amounts.ts';
import type { MatchText } from './match-text.ts';

const leading = /^[\s,;.•*+-]+/;
const sayingNothing = /^(?:đạt|là|chiếm|phấn đấu|phấn đấu đạt)?$/i;

/** The words before each number of a cell: *TP: 70% H: 60%* → `TP`, `H`. */
export function cellLabels(words: MatchText, amounts: readonly Amount[]): (string | null)[] {
  const isClosed = /^[\s.;]*$/.test(words.key.slice(amounts.at(-1)?.to ?? 0));
  return amounts.map(({ from }, place) => {
    const printed = words
      .print(amounts[place - 1]?.to ?? 0, from)
      .trim()
      .replace(leading, '');
    if (!printed.endsWith(':') && (!isClosed || amounts.length === 1)) return null;
    const label = printed.replace(/[\s:]+$/, '');
    return sayingNothing.test(label) ? null : label;
  });
}

/** The parts of a title, one a target: *- Tỷ lệ A; - Tỷ lệ B.* → `Tỷ lệ A`, `Tỷ lệ B`. */
export function titleParts(title: string): string[] {
  const isBulleted = /^[-–•+]/.test(title);
  const parts = title.split(isBulleted ? /[;.,:] [-–•+] ?(?=\p{L})/u : /; (?=\p{Lu})/u);
  return parts.map((part) => part.replace(/^[-–•+]\s*/, '').replace(/[\s.;,]+$/, ''));
}
