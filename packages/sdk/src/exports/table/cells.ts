import { fits, shown, wordsOf } from '@tiendo/model/lite';
import { exportError } from '../export-error.ts';
import type { Language } from '../export.ts';
import type { Column } from './columns.ts';

/** What a cell holds; null is an empty one. Days are texts here: `2025-12-31`. */
export type Cell = string | number | boolean | null;

/** What a spreadsheet could take for a formula at the start of a cell. */
export const formula = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;

/**
 * Text as a cell holds it: an apostrophe stands before a text that begins with one, and alone for
 * the empty text, which would be an empty cell.
 */
const quoted = (text: string): string => (text === '' || text.startsWith("'") ? `'${text}` : text);

/** The text of a cell; one apostrophe at its start is not part of it. */
const unquoted = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

/** A cell that a spreadsheet does not run: an apostrophe stands before what could be a formula. */
export const withoutFormula = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

const separator = '; ';

const canJoin = (texts: readonly string[]): boolean =>
  texts.length > 0 &&
  !texts[0]!.startsWith('[') &&
  texts.every((text) => text !== '' && !text.includes(';'));

/** Texts with semicolons between them; as JSON where they could not be told apart again. */
const joined = (texts: readonly string[]): string =>
  canJoin(texts) ? texts.join(separator) : JSON.stringify(texts);

/** The cell of a value that is there. */
export function cellOf({ kind, words }: Column, value: unknown, language: Language): Cell {
  switch (kind) {
    case 'number':
    case 'boolean':
    case 'day':
      return value as Cell;
    case 'list':
      return quoted(joined(value as readonly string[]));
    case 'json':
      return JSON.stringify(value);
    case 'text':
      return quoted(words?.[value as string]?.[language] ?? (value as string));
  }
}

const decimal = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codeOf({ words }: Column, text: string): string {
  const word = text.normalize('NFC');
  const codes = Object.entries(words ?? {});
  return codes.find(([, { vi, en }]) => vi === word || en === word)?.[0] ?? text;
}

/** What a cell says; undefined where it says nothing that the column could hold. */
function meaning(column: Column, cell: string): unknown {
  switch (column.kind) {
    case 'number':
      return decimal.test(cell) ? Number(cell) : undefined;
    case 'boolean':
      return { true: true, false: false }[cell.toLowerCase()];
    case 'day':
      return cell;
    case 'list': {
      const text = unquoted(cell);
      return text.startsWith('[') ? parsedJson(text) : text.split(separator);
    }
    case 'json':
      return parsedJson(cell);
    case 'text':
      return codeOf(column, unquoted(cell));
  }
}

/**
 * The value of a cell that is not empty.
 *
 * @throws {TiendoError} `export-invalid` where it is not what the column holds.
 */
export function valueOf(column: Column, cell: string, place: string): unknown {
  const { key, shape, heading } = column;
  const value = meaning(column, cell);
  const isRight = shape ? fits(shape, value) : value !== undefined;
  if (isRight) return value;
  const expected = shape ? wordsOf(shape) : 'JSON';
  throw exportError(
    `found ${shown(cell)}, but the column “${heading.vi}” (${key}) expects ${expected}.`,
    { place, path: key },
  );
}
