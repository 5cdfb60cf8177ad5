import { WrongAttribute } from '../../shared/problem.ts';

/** The columns that a table can have, in their order; the title always stands. */
export const columnNames = [
  'marker',
  'title',
  'lead',
  'coordinating',
  'deadline',
  'state',
  'product',
  'director',
  'note',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** The columns of a table whose page names none. */
export const usualColumns: readonly ColumnName[] = columnNames.slice(0, 6);

/**
 * The columns that an attribute names, in their own order.
 *
 * @throws {WrongAttribute} where there is no such column.
 */
export function columnsNamed(text: string | null | undefined): readonly ColumnName[] {
  const names = text?.split(/\s+/).filter(Boolean) ?? [];
  const wrong = names.find((name) => !columnNames.includes(name as ColumnName));
  if (wrong) throw new WrongAttribute('notOneOf', 'columns', wrong, columnNames.join(' '));
  if (names.length === 0) return usualColumns;
  return columnNames.filter((name) => name === 'title' || names.includes(name));
}
