import type { Indicator, Reading } from '@tiendo/sdk';

/** From the oldest quarter to the newest; of one quarter, from the first report to the last. */
const byAge = (a: Reading, b: Reading): number =>
  a.period + a.reportedAt < b.period + b.reportedAt ? -1 : 1;

/**
 * The readings of the target at `place` (0-based), the oldest first. A reading that names no target
 * belongs to the only one that there is.
 */
export const readingsOfTarget = (
  readings: readonly Reading[],
  { targets }: Pick<Indicator, 'targets'>,
  place: number,
): readonly Reading[] =>
  readings
    .filter(({ target }) => (target ?? (targets.length === 1 ? 0 : null)) === place)
    .sort(byAge);
