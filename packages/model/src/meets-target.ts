import type { Target } from './target.ts';

/** How far, as a share of its value, a reading `about` a target may lie from it. */
export const aboutTolerance = 0.05;

/**
 * Whether a reading meets a target; null where words alone cannot say (`qualitative`).
 * A bare share (`equal`, `%`) is met by as much or more; `about` within `aboutTolerance` of it.
 *
 * @example
 * const { targets } = await tiendo.indicators().get('mau-2025/chi-tieu/1');
 * meetsTarget(targets[0]!, 87.5); // → false
 * meetsTarget(targets[0]!, 100); // → true
 */
export function meetsTarget(target: Target, reading: number): boolean | null {
  const { comparator, value, max, unit } = target;
  if (value === null) return null;
  switch (comparator) {
    case 'atLeast':
    case 'increaseBy':
      return reading >= value;
    case 'moreThan':
      return reading > value;
    case 'atMost':
    case 'rankWithin':
      return reading <= value;
    case 'lessThan':
      return reading < value;
    case 'between':
      return reading >= value && (max === null || reading <= max);
    case 'about':
      return Math.abs(reading - value) <= Math.abs(value) * aboutTolerance + Number.EPSILON;
    case 'equal':
      return unit === '%' ? reading >= value : reading === value;
    case 'qualitative':
      return null;
  }
}
