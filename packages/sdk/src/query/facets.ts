import type { FacetValue } from './answer.ts';
import type { Scalar } from './collections/collection.ts';
import { comparerOfKey } from './group.ts';
import type { CollectionName } from './records.ts';

/** The values of a facet, the most frequent first; then in their own order, null last. */
export function sortedFacet(
  name: CollectionName,
  field: string,
  values: readonly FacetValue[],
): readonly FacetValue[] {
  const compare = comparerOfKey(name, field);
  return [...values].sort((a, b) => b.count - a.count || compare(a.value, b.value));
}

/** Counts how many records have each value. `valuesOf` gives those of one, each once. */
export function countValues<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly Scalar[],
): FacetValue[] {
  const counts = new Map<Scalar, number>();
  for (const row of rows) {
    const values = new Set(valuesOf(row));
    for (const value of values.size > 0 ? values : [null]) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}
