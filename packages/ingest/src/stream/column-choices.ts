import type { StreamColumn } from './stream-headings.ts';

/** One way to part a column from those on its left: where it begins in each chunk, at what cost. */
export interface Choice {
  readonly starts: readonly number[];
  readonly cost: number;
}

/** Lists the ways in which a column may begin that ends at `ends`, none dearer than `bound`. */
export type ColumnChooser = (ends: readonly number[], bound: number) => Choice[];

export type Choosers = Readonly<Record<StreamColumn, ColumnChooser>>;
