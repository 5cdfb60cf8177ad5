/** How deep values may lie in each other in an address. */
export const deepest = 64;

/** The signs that mean something; in a text, `!` stands before each. */
export const special = /[(),:!]/g;

/** A half of a pair of code units without the other: no address can hold it but by its number. */
export const loneHalf = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const numeral = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;
const words: ReadonlyMap<string, null | boolean> = new Map<string, null | boolean>([
  ['null', null],
  ['true', true],
  ['false', false],
]);

/** What signs without a `~` before them stand for: a number or a word, else the text that they are. */
export function bareValue(signs: string): string | number | boolean | null {
  const word = words.get(signs);
  if (word !== undefined) return word;
  const number = numeral.test(signs) ? Number(signs) : NaN;
  return Number.isFinite(number) ? number : signs;
}
