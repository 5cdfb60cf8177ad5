import { collectionOf } from './collections/index.ts';
import type { DatedQuery } from './query.ts';
import type { AnyRecord } from './records.ts';
import type { View } from './view.ts';

/** What `with` asks to see beside a record: related records, its status, its schedule. */
export function relatedTo(
  row: AnyRecord,
  { collection, with: names = [] }: DatedQuery,
  view: View,
): Readonly<Record<string, unknown>> {
  const { relations } = collectionOf(collection);
  return Object.fromEntries(
    names.flatMap((name) => (relations[name] ? [[name, relations[name](row, view)]] : [])),
  );
}
