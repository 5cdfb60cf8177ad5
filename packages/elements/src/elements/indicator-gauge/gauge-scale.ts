import { aboutTolerance, type Target } from '@tiendo/sdk';
import type { Gauge } from '../../charts/gauge.ts';

/** A round number that is no less than `value`: 1, 2, 2.5 or 5 times a power of ten. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].map((times) => times * power).find((round) => round >= value)!;
}

/**
 * The scale of a target: 0 to 100 for shares, from the first place for ranks, else from 0 to a
 * round number above all that it shows, and below 0 only where the reading is. Null where the target
 * is in words alone.
 */
export function gaugeScale(target: Target, reading: number | null): Gauge | null {
  const { value, unit, comparator } = target;
  if (value === null) return null;
  const upper = target.max ?? value;
  const top = Math.max(upper, reading ?? 0);
  const low = Math.min(value, reading ?? 0);
  const min = comparator === 'rankWithin' ? 1 : low < 0 ? -roundUp(-low) : 0;
  const isShare = unit === '%' && top <= 100 && comparator !== 'increaseBy';
  const max = isShare ? 100 : roundUp(top * 1.2);
  const scale = { min, max, marks: [...new Set([value, upper])], reading };
  switch (comparator) {
    case 'atMost':
    case 'lessThan':
    case 'rankWithin':
      return { ...scale, from: min, to: value };
    case 'between':
      return { ...scale, from: value, to: upper };
    case 'about':
      return {
        ...scale,
        from: value * (1 - aboutTolerance),
        to: Math.min(value * (1 + aboutTolerance), max),
      };
    default:
      // A bare share is reached by as much or more, a bare number only by itself.
      return { ...scale, from: value, to: comparator === 'equal' && unit !== '%' ? value : max };
  }
}
