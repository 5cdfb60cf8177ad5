import { collectionOf, readField } from '../query/collections/index.ts';
import { fieldOfKey, keyValue, type AnyKey } from '../query/group.ts';
import { comparerOfKey } from '../query/group.ts';
import { comparerOf } from '../query/order.ts';
import type { AnyRecord, CollectionName } from '../query/records.ts';
import type { View } from '../query/view.ts';
import { ChangingColumn } from './changing-column.ts';
import { ColumnWriter, mapped, type Column } from './column.ts';
import { ranksOf } from './ranks.ts';

/** Whether the day and the reports change a field. */
export const isChanging = (name: CollectionName, field: string): boolean =>
  collectionOf(name).changing?.includes(field) ?? false;

function readColumn(name: CollectionName, field: string, view: View): Column {
  const writer = new ColumnWriter();
  for (const row of view.all(name) as readonly AnyRecord[]) {
    writer.add(readField(name, field, row, view));
  }
  return writer.finish();
}

/** The values of a field of all records, made when a question first needs them. */
export function columnOf(name: CollectionName, field: string, view: View): Column {
  const key = `column ${name} ${field}`;
  return isChanging(name, field)
    ? view.once(key, () => ChangingColumn.read(field, view))
    : view.onceFor(name, key, () => readColumn(name, field, view));
}

/** What is made of a column, kept as long as the column is. */
const made = new WeakMap<Column, Map<string, unknown>>();

function madeOf<Value>(column: Column, key: string, make: () => Value): Value {
  const known = made.get(column) ?? new Map<string, unknown>();
  made.set(column, known);
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as Value;
}

/** The values of a key: those of its field, or the periods that they lie in. */
export function keyColumn(name: CollectionName, key: AnyKey, view: View): Column {
  const column = columnOf(name, fieldOfKey(key), view);
  if (typeof key === 'string') return column;
  return madeOf(column, `every ${key.every}`, () =>
    mapped(column, (value) => keyValue(key, value)),
  );
}

/** The places of the values in the order in which answers are sorted by the field. */
export function sortRanks(name: CollectionName, field: string, view: View): Uint32Array {
  const column = columnOf(name, field, view);
  return madeOf(column, 'sort', () => ranksOf(column, comparerOf(name, field)));
}

/** The places of the values in the order in which groups are listed. */
export function keyRanks(name: CollectionName, key: AnyKey, column: Column): Uint32Array {
  return madeOf(column, 'groups', () => ranksOf(column, comparerOfKey(name, key)));
}
