import type { AnyRecord, CollectionName, Records } from '../records.ts';
import type { View } from '../view.ts';
import { agencies } from './agencies.ts';
import { assignments } from './assignments.ts';
import type { Collection, Scalar } from './collection.ts';
import { findings } from './findings.ts';
import { indicators } from './indicators.ts';
import { plans } from './plans.ts';
import { readings } from './readings.ts';
import { reports } from './reports.ts';
import { sections } from './sections.ts';
import { systems } from './systems.ts';
import { tasks } from './tasks.ts';
import { topics } from './topics.ts';

/** What sets each collection apart; everything else is the same for all. */
export const collections = {
  plans,
  sections,
  tasks,
  indicators,
  assignments,
  agencies,
  systems,
  topics,
  findings,
  reports,
  readings,
} satisfies { readonly [Name in CollectionName]: Collection<Records[Name]> };

/** The type of `collections`, from which the types of conditions, orders and rows follow. */
export type Collections = typeof collections;

/** A collection, where it does not matter of which records. */
export const collectionOf = (name: CollectionName): Collection<AnyRecord> =>
  collections[name] as unknown as Collection<AnyRecord>;

/** The values of a field in a record; none where it is not given. */
export function readField(
  name: CollectionName,
  field: string,
  row: AnyRecord,
  view: View,
): readonly NonNullable<Scalar>[] {
  const read = collectionOf(name).fields[field];
  const plain = row as unknown as Readonly<Record<string, Scalar>>;
  const value = read ? read(row, view) : plain[field];
  return typeof value === 'object' ? (value ?? []) : value === undefined ? [] : [value];
}
