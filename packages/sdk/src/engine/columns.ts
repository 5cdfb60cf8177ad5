import { collectionOf, readField } from '../query/collections/index.ts';
import { comparerOfKey, fieldOfKey, keyValue, type AnyKey } from '../query/group.ts';
import { comparerOf } from '../query/order.ts';
import type { AnyRecord, CollectionName } from '../query/records.ts';
import type { View } from '../query/view.ts';
import { inOneGo } from './breathe.ts';
import { ChangingColumn, type Deadlines } from './changing-column.ts';
import { ColumnWriter, mapped, type Column } from './column.ts';
import { ranksOf } from './ranks.ts';

/** Whether the day and the reports change a field. */
export const isChanging = (name: CollectionName, field: string): boolean =>
  collectionOf(name).changing?.includes(field) ?? false;

function* readColumn(name: CollectionName, field: string, view: View): Generator<void, Column> {
  const writer = new ColumnWriter();
  const rows = view.all(name) as readonly AnyRecord[];
  for (const [at, row] of rows.entries()) {
    writer.add(readField(name, field, row, view));
    if (at % 256 === 0) yield;
  }
  return writer.finish();
}

const keyOf = (name: CollectionName, field: string): string => `column ${name} ${field}`;

const deadlinesOf = (view: View): Deadlines => ({
  dues: columnOf('tasks', 'due', view),
  kinds: columnOf('tasks', 'deadlineKind', view),
});

/** The values of a field of all records, made when a question first needs them. */
export function columnOf(name: CollectionName, field: string, view: View): Column {
  const key = keyOf(name, field);
  return isChanging(name, field)
    ? view.once(key, () => inOneGo(ChangingColumn.read(field, view, deadlinesOf(view))))
    : view.onceFor(name, key, () => inOneGo(readColumn(name, field, view)));
}

/** As `columnOf`, ahead of the question that needs it; may be interrupted. */
export function* makeColumn(name: CollectionName, field: string, view: View): Generator<void> {
  const key = keyOf(name, field);
  if (view.has(key)) return;
  if (isChanging(name, field)) {
    const column = yield* ChangingColumn.read(field, view, deadlinesOf(view));
    view.once(key, () => column);
  } else {
    const column = yield* readColumn(name, field, view);
    view.onceFor(name, key, () => column);
  }
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

/** The codes of a key in the order in which groups are listed: null last. */
export function codesInOrder(name: CollectionName, key: AnyKey, column: Column): readonly number[] {
  return madeOf(column, 'groups', () => {
    const ranks = ranksOf(column, comparerOfKey(name, key));
    const codes = [...ranks.keys()].slice(1).sort((a, b) => ranks[a]! - ranks[b]!);
    return [...codes, 0];
  });
}
