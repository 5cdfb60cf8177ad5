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
