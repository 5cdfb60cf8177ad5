import type { Indicator, Reading } from '@tiendo/sdk';

const isNewer = (a: Reading, b: Reading): boolean =>
  a.period === b.period ? a.reportedAt > b.reportedAt : a.period > b.period;

/**
 * The newest reading of the target at `place` (0-based); null where there is none. A reading that
 * names no target belongs to the only one that there is.
 */
export function latestReading(
  readings: readonly Reading[],
  { targets }: Pick<Indicator, 'targets'>,
  place: number,
): Reading | null {
  const isOwn = ({ target }: Reading): boolean =>
    target === undefined ? targets.length === 1 : target === place;
  return readings
    .filter(isOwn)
    .reduce<Reading | null>((best, next) => (best && !isNewer(next, best) ? best : next), null);
}
