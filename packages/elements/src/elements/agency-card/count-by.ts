/** How many rows are of one kind. */
export interface Count {
  readonly kind: string;
  readonly count: number;
}

/** How many rows are of each kind, in the order of `kinds`; kinds that no row is of are left out. */
export const countBy = <Row>(
  rows: readonly Row[],
  kinds: readonly string[],
  kindOf: (row: Row) => string,
): readonly Count[] =>
  kinds
    .map((kind) => ({ kind, count: rows.filter((row) => kindOf(row) === kind).length }))
    .filter(({ count }) => count > 0);
