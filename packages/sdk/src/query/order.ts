import { askableFields } from './collections/askable.ts';
import type { Scalar } from './collections/collection.ts';
import { collectionOf, readField } from './collections/index.ts';
import type { AnyRecord, CollectionName } from './records.ts';
import { compareVietnamese } from './vietnamese-order.ts';
import type { View } from './view.ts';

/** As `Order` of a query, of any collection. */
export interface AnyOrder {
  readonly by: string;
  readonly descending?: boolean;
  readonly nulls?: 'first' | 'last';
}

/** Compares two values; null where there is none. */
export type Compare = (a: Scalar, b: Scalar) => number;

/** The words of a closed list in its order, in which they are sorted; none where it is not one. */
export function wordsInOrder(name: CollectionName, field: string): readonly Scalar[] {
  const { shape } = askableFields(name)[field]!;
  const inner = typeof shape === 'object' && 'nullOr' in shape ? shape.nullOr : shape;
  return typeof inner === 'object' && 'oneOf' in inner ? inner.oneOf : [];
}

/** Numbers by size, words of a closed list in its order, other texts in Vietnamese order. */
export function comparerOf(name: CollectionName, field: string): Compare {
  const places = new Map(wordsInOrder(name, field).map((word, at) => [word, at]));
  return (a, b) => {
    if (places.size > 0) return (places.get(a) ?? 0) - (places.get(b) ?? 0);
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return compareVietnamese(String(a), String(b));
  };
}

/** The field that an order is by, which may have another name there. */
export const orderField = (name: CollectionName, by: string): string =>
  collectionOf(name).orders?.[by] ?? by;

function comparerOfOrder(name: CollectionName, order: AnyOrder): Compare {
  const compare = comparerOf(name, orderField(name, order.by));
  const [sign, last] = [order.descending ? -1 : 1, order.nulls === 'first' ? -1 : 1];
  return (a, b) => {
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? last : -last;
    return compare(a, b) * sign;
  };
}

/** The values that a record is ordered by: as many as there are orders. */
export const sortKey = (
  name: CollectionName,
  orders: readonly AnyOrder[],
  row: AnyRecord,
  view: View,
): readonly Scalar[] =>
  orders.map(({ by }) => readField(name, orderField(name, by), row, view)[0] ?? null);

/** Compares records by their sort keys: the first that tells them apart decides. */
export function sortKeyComparer(
  name: CollectionName,
  orders: readonly AnyOrder[],
): (a: readonly Scalar[], b: readonly Scalar[]) => number {
  const compares = orders.map((order) => comparerOfOrder(name, order));
  return (a, b) => compares.reduce((order, compare, at) => order || compare(a[at]!, b[at]!), 0);
}

/** The records in the order asked for; those that stand alike stay as they came. */
export function ordered(
  name: CollectionName,
  rows: readonly AnyRecord[],
  orders: readonly AnyOrder[],
  view: View,
): AnyRecord[] {
  const compare = sortKeyComparer(name, orders);
  const keyed = rows.map((row) => ({ row, key: sortKey(name, orders, row, view) }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ row }) => row);
}
