import type { Reading, Target } from '@tiendo/sdk';
import { placeOf } from '../../charts/gauge.ts';
import { gaugeScale } from './gauge-scale.ts';

/** A reading in the drawing: per cent of its width from the left, and of its height from the top. */
export interface TrendPoint {
  readonly x: number;
  readonly y: number;
  /** Whether quarters before it, since the point before, have no reading. */
  readonly isAfterGap: boolean;
}

export interface Trend {
  readonly points: readonly TrendPoint[];
  /** Where the target is met, in per cent from the top; both the same where it is one value. */
  readonly reach: readonly [top: number, bottom: number];
  /** Where the target's value lies, or both ends of a range, in per cent from the top. */
  readonly marks: readonly number[];
  /** Where 0 lies, or for ranks the first place, in per cent from the top. */
  readonly zero: number;
}

/** The number of a quarter, so that one after the other differ by 1. */
const quarterOf = ({ period }: Reading): number => +period.slice(0, 4) * 4 + +period.slice(6);

/** Of each quarter the reading that was reported last; `readings` from the oldest on. */
export const lastOfEach = (readings: readonly Reading[]): readonly Reading[] =>
  readings.filter(({ period }, at) => readings[at + 1]?.period !== period);

/**
 * Where a target's readings lie over time, on the scale of the target; the first ranks are at the
 * top. Null where the target is in words alone, or there are no two quarters.
 */
export function trendPoints(target: Target, readings: readonly Reading[]): Trend | null {
  const own = lastOfEach(readings);
  const values = own.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const scale = gaugeScale(target, high);
  if (!scale || own.length < 2) return null;
  const span = { min: Math.min(scale.min, gaugeScale(target, low)!.min), max: scale.max };
  const isRank = target.comparator === 'rankWithin';
  const y = (value: number): number =>
    isRank ? placeOf(span, value) : Math.round((100 - placeOf(span, value)) * 10) / 10;
  const times = own.map(quarterOf);
  const time = { min: times[0]!, max: times.at(-1)! };
  const points = own.map(({ value }, at) => ({
    x: placeOf(time, times[at]!),
    y: y(value),
    isAfterGap: at > 0 && times[at]! - times[at - 1]! > 1,
  }));
  const ends = [y(scale.from), y(scale.to)];
  const zero = y(Math.max(span.min, 0));
  return { points, zero, reach: [Math.min(...ends), Math.max(...ends)], marks: scale.marks.map(y) };
}
