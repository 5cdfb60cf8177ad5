import type { LineRange } from '@tiendo/model';
import type { MergedCell } from '../manifest.ts';
import type { OutlineRow } from './outline.ts';
import type { CellName, Row } from './row.ts';

/** A value that a row does not print itself, and the lines that do. */
export interface InheritedValue {
  readonly text: string;
  readonly verbatim: string | undefined;
  readonly range: LineRange;
}

type Inheritable = 'lead' | 'director' | 'deadline';

const valueOf = (row: Row, cell: CellName, why: LineRange['why']): InheritedValue | null => {
  const text = row.cells[cell];
  if (text === undefined) return null;
  const range = { document: row.document, first: row.lines[0], last: row.lines[1], why };
  return { text, verbatim: row.verbatim[cell], range };
};

const isInside = (row: Row, merged: MergedCell): boolean =>
  row.document === merged.document &&
  row.lines[0] >= merged.lines[0] &&
  row.lines[1] <= merged.lines[1];

function fromMergedCell(
  { row }: OutlineRow,
  cell: Inheritable,
  outline: readonly OutlineRow[],
  mergedCells: readonly MergedCell[],
): InheritedValue | null {
  const merged = mergedCells.find(({ column, ...rest }) => {
    return column === cell && isInside(row, { column, ...rest });
  });
  const printed =
    merged && outline.find(({ row: other }) => isInside(other, merged) && other.cells[cell]);
  return printed ? valueOf(printed.row, cell, 'mergedCell') : null;
}

/**
 * The value that a row takes over for an empty cell: from the nearest heading or task above it that
 * prints one, or from a merged cell that the manifest names. Null where there is none.
 */
export function inheritedValue(
  node: OutlineRow,
  cell: Inheritable,
  outline: readonly OutlineRow[],
  mergedCells: readonly MergedCell[],
): InheritedValue | null {
  for (let above = node.parent; above; above = above.parent) {
    const value = valueOf(above.row, cell, 'heading');
    if (value) return value;
  }
  return fromMergedCell(node, cell, outline, mergedCells);
}
