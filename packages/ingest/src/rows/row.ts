import type { LineRange } from '@tiendo/model';

/** The columns that plans have, whatever their headings call them. */
export const cellNames = [
  'ordinal',
  'marker',
  'title',
  'lead',
  'coordinating',
  'director',
  'product',
  'deadline',
  'note',
  'target',
  'owner',
  'implementers',
] as const;
export type CellName = (typeof cellNames)[number];

export type Cells = Partial<Record<CellName, string>>;

/**
 * One row of a list as the document prints it: each cell's words with line wraps and page splits
 * joined by one space and HTML tags gone; an empty cell is absent. Nothing is interpreted yet.
 */
export interface Row {
  readonly document: string;
  readonly cells: Cells;
  /** What the document prints, for the cells that a correction changed. */
  readonly verbatim: Cells;
  /** First and last physical line (1-based) of its main stretch. */
  readonly lines: readonly [number, number];
  /** Every stretch by itself, where there is more than one. */
  readonly ranges: readonly LineRange[];
  /** `heading`: it only groups; `counted`: its marker is its place, the document prints a bullet. */
  readonly flags: readonly string[];
}

/** A list of rows under one set of column headings: a plan's tasks, or its indicators. */
export interface RowList {
  readonly kind: 'tasks' | 'indicators';
  readonly document: string;
  readonly rows: readonly Row[];
  /** *Tổng số: 46 chỉ tiêu*: the count that the list declares for itself. */
  readonly declaredCount: number | null;
  /** The columns that the document's headings name. */
  readonly columns: readonly CellName[];
}
