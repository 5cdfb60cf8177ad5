import type { Indicator, Reading } from '@tiendo/sdk';
import { latestReading } from '../indicator-gauge/latest-reading.ts';
import { standingOf } from '../indicator-gauge/standing-of.ts';

/** A reading with its indicator, as far as it counts. */
export interface ReadingOf {
  readonly reading: Reading;
  readonly indicator: Pick<Indicator, 'id' | 'plan' | 'targets'>;
}

/** How many indicators have a reading, and how many meet every target that they have. */
export interface ReadCount {
  readonly read: number;
  readonly met: number;
}

/** Counts the indicators of a plan by their readings; those without any are not among them. */
export function countRead(all: readonly ReadingOf[], plan: string): ReadCount {
  const own = all.filter(({ indicator }) => indicator.plan === plan);
  const indicators = new Map(own.map(({ indicator }) => [indicator.id, indicator]));
  const standings = [...indicators.values()].map((indicator) => {
    const readings = own.filter((one) => one.indicator.id === indicator.id);
    return indicator.targets.map((target, place) => {
      const latest = latestReading(
        readings.map(({ reading }) => reading),
        indicator,
        place,
      );
      return standingOf(target, latest?.value);
    });
  });
  return {
    read: standings.filter((each) => each.some((one) => one !== 'noReading')).length,
    met: standings.filter((each) => each.length > 0 && each.every((one) => one === 'met')).length,
  };
}
