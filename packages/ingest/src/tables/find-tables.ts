import type { DocumentLine } from '../document-line.ts';
import { IngestError } from '../ingest-error.ts';
import { cleanText } from '../cells/clean-text.ts';
import type { CellName, Cells } from '../rows/row.ts';
import { readHeadings, type ColumnHeadings } from './column-headings.ts';
import { joinWrappedLines, type TableLine } from './join-wrapped-lines.ts';

/** A line of a table under its headings, on the page (1, 2, … of its table) where it is printed. */
export interface PrintedRow {
  readonly cells: Cells;
  readonly first: number;
  readonly last: number;
  readonly page: number;
}

/** All pages of one list: the rows under headings of one kind, page after page. */
export interface PrintedTable {
  readonly kind: ColumnHeadings['kind'];
  readonly columns: ReadonlySet<CellName>;
  readonly rows: readonly PrintedRow[];
}

const split = (line: TableLine): string[] => line.text.split('\t');

function cutOff(file: string, line: TableLine, found: number, expected: number): IngestError {
  const message =
    `the row is cut off: found ${found} cells, expected ${expected} as in the headings above it; ` +
    `compare it with the original and put the rest of the row back`;
  return new IngestError('row-cut-off', file, line.first, message);
}

function printedRow(
  file: string,
  line: TableLine,
  { columns }: ColumnHeadings,
  page: number,
): PrintedRow {
  const texts = split(line);
  if (texts.length < columns.length) throw cutOff(file, line, texts.length, columns.length);
  const cells: Cells = {};
  columns.forEach((name, place) => {
    const text = cleanText(texts[place] ?? '');
    if (name && text !== '') cells[name] = text;
  });
  return { cells, first: line.first, last: line.last, page };
}

interface OpenTable {
  kind: ColumnHeadings['kind'];
  columns: Set<CellName>;
  rows: PrintedRow[];
  page: number;
}

function open(tables: OpenTable[], headings: ColumnHeadings): OpenTable {
  const current = tables.at(-1);
  const isNext = current?.kind === headings.kind;
  const table: OpenTable = isNext
    ? current
    : { kind: headings.kind, columns: new Set(), rows: [], page: 0 };
  if (!isNext) tables.push(table);
  headings.columns.forEach((name) => name && table.columns.add(name));
  table.page++;
  return table;
}

/**
 * Finds the tables of tab-separated lines by their column headings, which each page repeats. Pages
 * with headings of the same kind are one table, whatever the order or number of their columns.
 *
 * @throws {IngestError} `row-cut-off` for a line with fewer cells than the headings above it.
 */
export function findTables(file: string, lines: readonly DocumentLine[]): PrintedTable[] {
  const joined = joinWrappedLines(lines);
  const tables: OpenTable[] = [];
  let headings: ColumnHeadings | null = null;
  for (let at = 0; at < joined.length; at++) {
    const line = joined[at]!;
    if (!line.text.includes('\t')) continue;
    const below = joined[at + 1];
    const found = readHeadings(split(line), below?.text.includes('\t') ? split(below) : null);
    if (found) {
      headings = found.headings;
      open(tables, headings);
      at += found.lines - 1;
      continue;
    }
    const table = tables.at(-1);
    if (headings && table) table.rows.push(printedRow(file, line, headings, table.page));
  }
  return tables;
}
