// Characters that the cells of a workbook cannot hold are written as `_x000D_`, as Excel does.

/** The most UTF-16 units that Excel keeps in a cell. */
const most = 32_767;

const notInCells = /[\0-\x08\v-\x1F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu;

const code = (char: string): string =>
  `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text with `_xHHHH_` for characters that cells cannot hold, and for what looks like that. */
export const escapedText = (text: string): string =>
  text.replace(/_(?=x[0-9a-f]{4})/gi, code('_')).replace(notInCells, code);

/** What `escapedText` wrote. */
export const unescapedText = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

/** Whether a cell is so full that its text goes on in another. */
export const isFull = (text: string): boolean => text.length >= most - 1;

/**
 * A text in pieces that each fit in a cell, no pair of surrogates cut in two. Each but the last is
 * full, as `isFull` says, so that a reader knows that another follows.
 */
export function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  while (text.length - from >= most - 1) {
    const to = Math.min(from + most, text.length);
    const end = to < text.length && isHigh(text.charCodeAt(to - 1)) ? to - 1 : to;
    found.push(text.slice(from, end));
    from = end;
  }
  return [...found, text.slice(from)];
}
