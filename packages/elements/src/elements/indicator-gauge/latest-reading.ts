import type { Indicator, Reading } from '@tiendo/sdk';
import { readingsOfTarget } from './readings-of-target.ts';

/** The newest reading of the target at `place` (0-based); null where there is none. */
export const latestReading = (
  readings: readonly Reading[],
  indicator: Pick<Indicator, 'targets'>,
  place: number,
): Reading | null => readingsOfTarget(readings, indicator, place).at(-1) ?? null;
