import type { StreamLine } from './stream-lines.ts';

/** A number at the start of a line and the words behind it. */
export interface LineMarker {
  readonly value: number;
  readonly text: string;
  readonly rest: string;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(text: string): number {
  const values = [...text].map((digit) => romanDigits[digit]!);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

const roman = /^((?:X{0,3})(?:IX|IV|V?I{0,3}))(?:\s*[.)/]\s*|\s+)(?=["“]?\p{Lu})/u;
const number = /^(\d{1,3})(?:[.)](?!\d))?(?:\s+|$)/;

/** A section's Roman number at the start of a line, with or without a dot: *III Tăng cường …*. */
export function romanMarker({ text }: StreamLine): LineMarker | null {
  const match = roman.exec(text);
  if (!match?.[1]) return null;
  return { value: romanValue(match[1]), text: match[1], rest: text.slice(match[0].length) };
}

/** A row's number at the start of a line: *11  Triển khai …*. */
export function numberMarker({ text }: StreamLine): LineMarker | null {
  const match = number.exec(text);
  if (!match) return null;
  return { value: Number(match[1]), text: match[1]!, rest: text.slice(match[0].length) };
}
