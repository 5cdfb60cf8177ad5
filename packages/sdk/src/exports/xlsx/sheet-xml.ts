import { formula, type Cell } from '../table/cells.ts';
import type { Column } from '../table/columns.ts';
import { xmlText } from '../xml-text.ts';
import { escapedText, pieces } from './cell-text.ts';
import { serialOf } from './serial-day.ts';

/** The places of cell formats in `styles.xml`. */
const styles = { plain: 0, day: 1, heading: 2, text: 3 } as const;

/** What a sheet is called by a column's number, from 0: A … Z, AA … */
export function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}

/** A text in cells: what one cannot hold goes on to the right of all columns. */
function textCells(text: string, at: number, over: number, row: number, style: number): string[] {
  return pieces(text).map((piece, index) => {
    const column = index === 0 ? at : over + index - 1;
    const content = xmlText(escapedText(piece));
    return `<c r="${letters(column)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
  });
}

interface Place {
  readonly column: number;
  readonly row: number;
  /** The first column to the right of all that have headings, and not yet used. */
  readonly over: number;
}

function cellXml(cell: Cell, kind: Column['kind'], { column, row, over }: Place): string[] {
  const at = `r="${letters(column)}${row}"`;
  if (cell === null) return [];
  if (typeof cell === 'number') return [`<c ${at}><v>${cell}</v></c>`];
  if (typeof cell === 'boolean') return [`<c ${at} t="b"><v>${Number(cell)}</v></c>`];
  const serial = kind === 'day' ? serialOf(cell) : null;
  if (serial !== null) return [`<c ${at} s="${styles.day}"><v>${serial}</v></c>`];
  return textCells(cell, column, over, row, formula.test(cell) ? styles.text : styles.plain);
}

/** One row. Cells that hold a part of a long text stand last, in the order of their texts. */
export function rowXml(cells: readonly Cell[], columns: readonly Column[], row: number): string {
  const own: string[] = [];
  const further: string[] = [];
  cells.forEach((cell, column) => {
    const kind = columns[column]?.kind ?? 'text';
    const [first = '', ...rest] = cellXml(cell, kind, {
      column,
      row,
      over: cells.length + further.length,
    });
    own.push(first);
    further.push(...rest);
  });
  return `<row r="${row}">${own.join('')}${further.join('')}</row>`;
}

/** The first row: what the columns are called. */
export const headingXml = (headings: readonly string[]): string =>
  `<row r="1">${headings.map((text, at) => textCells(text, at, 0, 1, styles.heading)).join('')}</row>`;

const widths: Readonly<Record<Column['kind'], number>> = {
  text: 30,
  list: 30,
  json: 24,
  day: 12,
  number: 10,
  boolean: 10,
};

const columnXml = ({ key, kind }: Column, at: number): string =>
  `<col min="${at + 1}" max="${at + 1}" width="${widths[kind]}" customWidth="1"${key === 'more' ? ' hidden="1"' : ''}/>`;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const xmlBegin = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A sheet up to its rows. The first row stays in view. */
export const sheetBegin = (columns: readonly Column[]): string =>
  `${xmlBegin}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${
    columns.length > 0 ? `<cols>${columns.map(columnXml).join('')}</cols>` : ''
  }<sheetData>`;

export const sheetEnd = '</sheetData></worksheet>';

/** The formats that `styles` numbers: plain, a day, a heading, text that looks like a formula. */
export const stylesXml = `${xmlBegin}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
