import * as z from 'zod';
import { isCivilDate } from './days.ts';

/** A day of the calendar in Asia/Ho_Chi_Minh, without an hour: `2025-12-31`. */
export const CivilDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => isCivilDate(text), { error: 'a day that the calendar has, as YYYY-MM-DD' });
export type CivilDate = z.infer<typeof CivilDate>;
