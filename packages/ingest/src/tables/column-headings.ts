import { fold } from '@tiendo/model';
import type { CellName } from '../rows/row.ts';

/** A heading as documents print it, folded, and the column that it names. */
const headings: readonly (readonly [RegExp, CellName | 'number'])[] = [
  [/^s?tt$/, 'number'],
  [/^(t )?chi tiet$/, 'marker'],
  [/^(noi dung|ten nhiem vu|nhiem vu)( cong viec)?$/, 'title'],
  [/^(ten )?chi tieu$/, 'title'],
  [/^(chi tieu |muc tieu )?nam \d{4}$/, 'target'],
  [/^lanh dao chi dao$/, 'director'],
  [/^(don vi|co quan) chu tri$/, 'lead'],
  [/^(don vi|co quan) phoi hop$/, 'coordinating'],
  [/^san pham( dau ra)?$/, 'product'],
  [/^thoi (gian|han)( hoan thanh| thuc hien)?$/, 'deadline'],
  [/^ghi chu$/, 'note'],
  [/^co quan dau moi tong hop, huong dan$/, 'owner'],
  [/^co quan thuc hien$/, 'implementers'],
];

const headingOf = (cell: string): CellName | 'number' | null =>
  headings.find(([pattern]) => pattern.test(fold(cell)))?.[1] ?? null;

/** What each place of a table's lines holds: `columns[2]` names the third cell; null: nothing. */
export interface ColumnHeadings {
  readonly kind: 'tasks' | 'indicators';
  readonly columns: readonly (CellName | null)[];
}

const named = (cells: readonly string[]): readonly (CellName | 'number' | null)[] | null => {
  const names = cells.map((cell) => (cell.trim() === '' ? null : headingOf(cell)));
  const isHeading = cells.every((cell, place) => cell.trim() === '' || names[place] !== null);
  return isHeading ? names : null;
};

/** Where there is a list's own number (*Chi tiết*) too, *TT* is the running number. */
function resolveNumber(names: readonly (CellName | 'number' | null)[]): (CellName | null)[] {
  const numberIs = names.includes('marker') ? 'ordinal' : 'marker';
  return names.map((name) => (name === 'number' ? numberIs : name));
}

/**
 * Reads a line of cells as column headings, or returns null where it is none. The line below it
 * may split one of its headings in two (*STT* into *TT* and *Chi tiết*).
 */
export function readHeadings(
  cells: readonly string[],
  below: readonly string[] | null,
): { headings: ColumnHeadings; lines: 1 | 2 } | null {
  const top = named(cells);
  if (!top || top.filter((name) => name !== null).length < 3) return null;
  const split = below && below.some((cell) => cell.trim() !== '') ? named(below) : null;
  const names = split ? top.map((name, place) => split[place] ?? name) : top;
  const columns = resolveNumber(names);
  const kind = columns.includes('target') ? 'indicators' : 'tasks';
  return { headings: { kind, columns }, lines: split ? 2 : 1 };
}
