import { addDays, daysBetween, type CivilDate } from '@tiendo/model/lite';

// Excel counts days from 1900-01-01 and believes that 1900 had a 29th of February.
const origin = '1899-12-30';
const first = '1900-03-01';
const last = '9999-12-31';

/** The number by which a workbook knows a day; null for days that it cannot count. */
export const serialOf = (day: CivilDate): number | null =>
  first <= day && day <= last ? daysBetween(origin, day) : null;

/** The day of such a number, as text; null where there is none. */
export function dayOf(serial: number): CivilDate | null {
  const known = Number.isInteger(serial) && serial >= 61 && serial <= daysBetween(origin, last);
  return known ? addDays(origin, serial) : null;
}
