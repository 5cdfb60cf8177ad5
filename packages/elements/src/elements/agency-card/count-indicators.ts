import { meetsTarget, type Row } from '@tiendo/sdk';
import { latestReading } from '../indicator-gauge/latest-reading.ts';

/** An agency's indicators, those that name it itself. */
export interface IndicatorCounts {
  readonly total: number;
  readonly owner: number;
  readonly implementer: number;
  /** How many have a reading. */
  readonly read: number;
  /** How many have one for each of their targets, and meet them all. */
  readonly met: number;
}

export type IndicatorRow = Row<'indicators', 'readings'>;

/** Of each target, whether its latest reading meets it; undefined where it has none. */
const resultsOf = (row: IndicatorRow) =>
  row.targets.map((target, place) => {
    const reading = latestReading(row.related.readings, row, place);
    return reading ? meetsTarget(target, reading.value) : undefined;
  });

/** Counts indicators by the agency's roles in them, and by what has been measured. */
export function countIndicators(rows: readonly IndicatorRow[]): IndicatorCounts {
  const results = rows.map(resultsOf);
  const inRole = (asked: string): number =>
    rows.filter(({ matches }) => matches.some(({ role }) => role === asked)).length;
  return {
    total: rows.length,
    owner: inRole('owner'),
    implementer: inRole('implementer'),
    read: results.filter((all) => all.some((result) => result !== undefined)).length,
    met: results.filter((all) => all.length > 0 && all.every(Boolean)).length,
  };
}
