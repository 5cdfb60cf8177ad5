import type { CivilDate } from './civil-date.ts';

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** First and last day of a stretch of time, both included. */
export interface DayRange {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const asTime = (day: CivilDate): number => Date.parse(`${day}T00:00:00Z`);
const asDay = (time: number): CivilDate => new Date(time).toISOString().slice(0, 10);

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * Whether `text` is a day that the calendar has: `2025-02-30` is not.
 *
 * @example
 * isCivilDate('2025-02-28'); // → true
 * isCivilDate('2025-02-30'); // → false
 */
export function isCivilDate(text: string): boolean {
  if (!pattern.test(text)) return false;
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8))];
  const length = monthLengths[month - 1] ?? 0;
  const isLeapDay = month === 2 && day === 29 && isLeap(Number(text.slice(0, 4)));
  return day >= 1 && (day <= length || isLeapDay);
}

/** The day of `year`, `month` (1–12) and `day` (1–31). */
export function civilDate(year: number, month: number, day: number): CivilDate {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/**
 * The day that lies `days` after `day`; before it when negative.
 *
 * @example
 * addDays('2025-12-31', 1); // → '2026-01-01'
 */
export function addDays(day: CivilDate, days: number): CivilDate {
  return asDay(asTime(day) + days * 86_400_000);
}

/**
 * Days from `from` to `to`: 1 from a day to the next, negative when `to` is earlier.
 *
 * @example
 * daysBetween('2025-12-31', '2025-12-24'); // → -7
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((asTime(to) - asTime(from)) / 86_400_000);
}

/** First and last day of a month (1–12). */
export function monthRange(year: number, month: number): DayRange {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { start: civilDate(year, month, 1), end: civilDate(year, month, last) };
}

/** First and last day of a quarter (1–4). */
export function quarterRange(year: number, quarter: number): DayRange {
  const first = (quarter - 1) * 3 + 1;
  return { start: monthRange(year, first).start, end: monthRange(year, first + 2).end };
}

/** First and last day of a year. */
export function yearRange(year: number): DayRange {
  return { start: civilDate(year, 1, 1), end: civilDate(year, 12, 31) };
}

/**
 * The day it is in Asia/Ho_Chi_Minh (UTC+7 all year) at `instant`.
 *
 * @example
 * dayInVietnam(new Date('2025-06-30T18:00:00Z')); // → '2025-07-01'
 */
export function dayInVietnam(instant: Date): CivilDate {
  return asDay(instant.getTime() + 7 * 3_600_000);
}
