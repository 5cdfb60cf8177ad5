/** What spreadsheets would take for a formula at the start of a cell. */
const formula = /^[=+\-@\t\r]/;
const number = /^[+-]?\d+([.,]\d+)?%?$/;

/** The same text with an apostrophe before it where a spreadsheet would run it as a formula. */
export const withoutFormula = (text: string): string =>
  formula.test(text) && !number.test(text) ? `'${text}` : text;

const cell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * A table as RFC 4180 says: commas, CRLF, quotes doubled; with a byte order mark, by which Excel
 * knows that it is UTF-8.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
