import type { OutlineRow } from './outline.ts';

/** The running number of a row, and whether it was worked out because the scan cut it off. */
export interface RunningNumber {
  readonly value: number;
  readonly printed: number | null;
}

/** Rows that carry the running number: tasks or indicators that no other stands under. */
export function leaves(outline: readonly OutlineRow[]): OutlineRow[] {
  const parents = new Set(
    outline.filter(({ kind }) => kind !== 'section').map(({ parent }) => parent),
  );
  return outline.filter((node) => node.kind !== 'section' && !parents.has(node));
}

/** Counts the leaves of a list from 1: what the column *TT* says, or would say if it were whole. */
export function runningNumbers(outline: readonly OutlineRow[]): Map<OutlineRow, RunningNumber> {
  return new Map(
    leaves(outline).map((node, place) => {
      const printed = Number.parseInt(node.row.cells.ordinal ?? '', 10);
      return [node, { value: place + 1, printed: Number.isNaN(printed) ? null : printed }];
    }),
  );
}
