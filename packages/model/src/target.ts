import * as z from 'zod';
import { CivilDate } from './civil-date.ts';

export const Comparator = z.enum([
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
  'equal',
  'between',
  'rankWithin',
  'increaseBy',
  'about',
  'qualitative',
]);
export type Comparator = z.infer<typeof Comparator>;

export const Unit = z.enum(['%', 'Mbit/s', 'Gbit/s', 'index', 'rank', 'count']);
export type Unit = z.infer<typeof Unit>;

/**
 * What an indicator is to reach, as printed. `max` is the upper end of `between`; `value` is null
 * for `qualitative`. `label` says for whom or what, where an indicator has several (*TP*, *4G*).
 */
export const Target = z.object({
  label: z.nullable(z.string()),
  comparator: Comparator,
  value: z.nullable(z.number()),
  max: z.nullable(z.number()),
  unit: z.nullable(Unit),
  due: z.nullable(CivilDate),
  baseline: z.nullable(z.string()),
});
export type Target = z.infer<typeof Target>;

const tolerance = 0.05;

/**
 * Whether a reading meets a target; null where words alone cannot say (`qualitative`).
 * A bare share (`equal`, `%`) is met by as much or more; `about` within five hundredths of the value.
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
      return Math.abs(reading - value) <= Math.abs(value) * tolerance + Number.EPSILON;
    case 'equal':
      return unit === '%' ? reading >= value : reading === value;
    case 'qualitative':
      return null;
  }
}
