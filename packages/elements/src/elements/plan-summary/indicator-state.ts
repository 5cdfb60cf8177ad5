import { meetsTarget, type Indicator, type Reading } from '@tiendo/sdk';
import { latestReading } from '../indicator-gauge/latest-reading.ts';

/**
 * What the latest readings of an indicator say: `met` when every target has one that meets it,
 * `missed` when one does not, `unclear` when a target has none or is in words, `noReading` without any.
 */
export type IndicatorState = 'met' | 'missed' | 'unclear' | 'noReading';

export function indicatorState(
  indicator: Pick<Indicator, 'targets'>,
  readings: readonly Reading[],
): IndicatorState {
  const latest = indicator.targets.map((_, place) => latestReading(readings, indicator, place));
  if (latest.every((reading) => reading === null)) return 'noReading';
  const meets = latest.map((reading, at) =>
    reading ? meetsTarget(indicator.targets[at]!, reading.value) : null,
  );
  if (meets.includes(false)) return 'missed';
  return meets.includes(null) ? 'unclear' : 'met';
}
