import type { Group, Pivot } from './answer.ts';
import type { Scalar } from './collections/collection.ts';
import { readField } from './collections/index.ts';
import { comparerOf, type Compare } from './order.ts';
import type { AnyRecord, CollectionName } from './records.ts';
import type { View } from './view.ts';

/** As `Key` of a query, of any collection. */
export type AnyKey = string | { readonly by: string; readonly every: 'month' | 'quarter' | 'year' };

/** As `Measures` of a query: one figure of one field under each name. */
export type AnyMeasures = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The field of a key, which is also its name in a group. */
export const fieldOfKey = (key: AnyKey): string => (typeof key === 'string' ? key : key.by);

/** The period that a day lies in: `2025-07`, `2025-Q3`, `2025`. */
export function periodOf(day: string, every: 'month' | 'quarter' | 'year'): string {
  if (every === 'year') return day.slice(0, 4);
  const month = day.slice(0, 7);
  return every === 'month' ? month : `${day.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** What a value of a key's field counts for. */
export const keyValue = (key: AnyKey, value: NonNullable<Scalar>): NonNullable<Scalar> =>
  typeof key === 'string' ? value : periodOf(String(value), key.every);

/** What a record counts for, each once; null where it has no value. */
function keyValues(name: CollectionName, key: AnyKey, row: AnyRecord, view: View): Scalar[] {
  const values = readField(name, fieldOfKey(key), row, view);
  return values.length === 0 ? [null] : [...new Set(values.map((value) => keyValue(key, value)))];
}

/** The order of the values of a key, always the same: null last. */
export function comparerOfKey(name: CollectionName, key: AnyKey): Compare {
  const compare = typeof key === 'string' ? comparerOf(name, key) : comparePlain;
  return (a, b) => {
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? 1 : -1;
    return compare(a, b) || comparePlain(a, b);
  };
}

const comparePlain: Compare = (a, b) => (a! < b! ? -1 : 1);

/** What is worked out of the values of a group; null where there are none. */
export function figureOf(figure: string, values: readonly NonNullable<Scalar>[]): Scalar {
  if (values.length === 0) return null;
  if (figure === 'min') return values.reduce((least, value) => (value < least ? value : least));
  if (figure === 'max') return values.reduce((most, value) => (value > most ? value : most));
  const sum = (values as readonly number[]).reduce((all, value) => all + value, 0);
  return figure === 'sum' ? sum : sum / values.length;
}

interface Members {
  readonly key: readonly Scalar[];
  readonly rows: AnyRecord[];
}

/** Every choice of one value of each list. */
const choices = (lists: readonly Scalar[][]): Scalar[][] =>
  lists.reduce<Scalar[][]>(
    (begun, list) => begun.flatMap((choice) => list.map((value) => [...choice, value])),
    [[]],
  );

function membersOf(
  name: CollectionName,
  keys: readonly AnyKey[],
  rows: readonly AnyRecord[],
  view: View,
): Members[] {
  const groups = new Map<string, Members>();
  for (const row of rows) {
    for (const key of choices(keys.map((one) => keyValues(name, one, row, view)))) {
      const text = JSON.stringify(key);
      const group = groups.get(text) ?? { key, rows: [] };
      group.rows.push(row);
      groups.set(text, group);
    }
  }
  return [...groups.values()];
}

/** The records counted by the values of the keys, in the order of the keys. */
export function groupsOf(
  name: CollectionName,
  keys: readonly AnyKey[],
  measures: AnyMeasures,
  rows: readonly AnyRecord[],
  view: View,
): Group[] {
  const compares = keys.map((key) => comparerOfKey(name, key));
  const figures = Object.entries(measures).map(
    ([as, measure]) => [as, ...Object.entries(measure)[0]!] as const,
  );
  const members = membersOf(name, keys, rows, view).sort((a, b) =>
    compares.reduce((order, compare, at) => order || compare(a.key[at]!, b.key[at]!), 0),
  );
  return members.map(({ key, rows: of }) => ({
    key: Object.fromEntries(keys.map((one, at) => [fieldOfKey(one), key[at]!])),
    count: of.length,
    share: of.length / rows.length,
    figures: Object.fromEntries(
      figures.map(([as, figure, field]) => [
        as,
        figureOf(
          figure,
          of.flatMap((row) => readField(name, field, row, view)),
        ),
      ]),
    ),
  }));
}

/** Puts the groups of both keys where those of each key say. */
export function pivoted(
  rows: readonly Group[],
  columns: readonly Group[],
  both: readonly Group[],
  { rows: down, columns: across }: { readonly rows: AnyKey; readonly columns: AnyKey },
): Pivot {
  const [rowField, columnField] = [fieldOfKey(down), fieldOfKey(across)];
  const place = (row: Scalar, column: Scalar): string => JSON.stringify([row, column]);
  const cells = new Map(
    both.map((group) => [place(group.key[rowField]!, group.key[columnField]!), group]),
  );
  return {
    rows,
    columns,
    cells: rows.map((row) =>
      columns.map(
        (column) => cells.get(place(row.key[rowField]!, column.key[columnField]!)) ?? null,
      ),
    ),
  };
}
