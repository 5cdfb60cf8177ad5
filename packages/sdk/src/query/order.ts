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
}

type Value = NonNullable<Scalar> | undefined;

/** What has no value stands last, either way. */
function compareValues(a: Value, b: Value, words: readonly Value[], sign: number): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  if (words.length > 0) return (words.indexOf(a) - words.indexOf(b)) * sign;
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * sign;
  return compareVietnamese(String(a), String(b)) * sign;
}

/** The records in the order asked for: the words of a closed list in the order of that list. */
export function ordered(
  name: CollectionName,
  rows: readonly AnyRecord[],
  orders: readonly AnyOrder[],
  view: View,
): AnyRecord[] {
  const { orders: others = {} } = collectionOf(name);
  const fields = askableFields(name);
  const keys = orders.map(({ by, descending }) => {
    const field = others[by] ?? by;
    const { shape } = fields[field]!;
    const words = typeof shape === 'object' && 'oneOf' in shape ? shape.oneOf : [];
    const values = new Map(rows.map((row) => [row, readField(name, field, row, view)[0]]));
    return { values, words, sign: descending ? -1 : 1 };
  });
  const compare = (a: AnyRecord, b: AnyRecord): number =>
    keys.reduce(
      (order, { values, words, sign }) =>
        order || compareValues(values.get(a), values.get(b), words, sign),
      0,
    );
  return [...rows].sort(compare);
}
