import { addDays, monthRange, quarterRange, yearRange } from '@tiendo/model/lite';
import type { CivilDate, DayRange } from '@tiendo/model/lite';
import type { DayWindows, RelativePeriod } from './condition.ts';
import type { AnyCondition, Bounds } from './visit.ts';

const steps: Readonly<Record<RelativePeriod, number>> = { previous: -1, current: 0, next: 1 };
const isRelative = (period: string | number): period is RelativePeriod =>
  typeof period === 'string' && Object.hasOwn(steps, period);

const partsOf = (day: CivilDate): readonly [year: number, month: number, day: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8)),
];

/** The calendar has the years from 0 to 9999. */
const inCalendar = (year: number): number => Math.min(9999, Math.max(0, year));
const clipped = (day: CivilDate): CivilDate =>
  /^\d{4}-/.test(day) ? day : day.startsWith('-') ? '0000-01-01' : '9999-12-31';

/** The month that lies so many months after January of the year 0. */
const monthOfCount = (count: number): DayRange => {
  const within = Math.min(119_999, Math.max(0, count));
  return monthRange(Math.floor(within / 12), (within % 12) + 1);
};

/** The day that lies so many months after `day`; where its month is shorter, the last of it. */
function addMonths(day: CivilDate, months: number): CivilDate {
  const [year, month, date] = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const last = monthOfCount(count).end;
  return last.slice(0, 8) + String(Math.min(date, Number(last.slice(8)))).padStart(2, '0');
}

/** The months are counted first, then the weeks and days, as RFC 5545 and ISO 8601 are read. */
function spanOf(period: string, day: CivilDate): DayRange {
  const [, sign, years = 0, months = 0, weeks = 0, days = 0] =
    /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period)!;
  const direction = sign ? -1 : 1;
  const byMonths = addMonths(day, direction * (Number(years) * 12 + Number(months)));
  const end = clipped(addDays(byMonths, direction * (Number(weeks) * 7 + Number(days))));
  return sign ? { start: end, end: day } : { start: day, end };
}

function yearOf(year: string | number, day: CivilDate): DayRange {
  return yearRange(isRelative(year) ? inCalendar(partsOf(day)[0] + steps[year]) : Number(year));
}

function quarterOf(quarter: string, day: CivilDate): DayRange {
  if (!isRelative(quarter))
    return quarterRange(Number(quarter.slice(0, 4)), Number(quarter.at(-1)));
  const [year, month] = partsOf(day);
  const count = year * 4 + Math.floor((month - 1) / 3) + steps[quarter];
  const within = Math.min(39_999, Math.max(0, count));
  return quarterRange(Math.floor(within / 4), (within % 4) + 1);
}

function monthOf(month: string, day: CivilDate): DayRange {
  const [year, number] = partsOf(isRelative(month) ? day : `${month}-01`);
  return monthOfCount(year * 12 + number - 1 + (isRelative(month) ? steps[month] : 0));
}

/** The stretches that windows name. Those placed by a day are left out where there is none. */
function rangesOf({ within, year, quarter, month }: DayWindows, day: CivilDate | undefined) {
  const canTell = (period: string | number | undefined): period is string | number =>
    period !== undefined && (day !== undefined || !isRelative(period));
  const today = day ?? '';
  return {
    ...(within !== undefined && day !== undefined && { within: spanOf(within, day) }),
    ...(canTell(year) && { year: yearOf(year, today) }),
    ...(canTell(quarter) && { quarter: quarterOf(String(quarter), today) }),
    ...(canTell(month) && { month: monthOf(String(month), today) }),
  };
}

/**
 * A test of days in which windows have become bounds: the latest beginning, the earliest end. Where
 * they have no day in common, no value is left to ask for.
 */
export function windowsToBounds(test: AnyCondition, day: CivilDate | undefined): AnyCondition {
  const ranges = rangesOf(test as DayWindows, day);
  const names = Object.keys(ranges);
  if (names.length === 0) return test;
  const others = Object.fromEntries(Object.entries(test).filter(([key]) => !names.includes(key)));
  const { onOrAfter: first, onOrBefore: last, before = '~', after = '' } = test as Bounds;
  const all = Object.values(ranges) as DayRange[];
  const onOrAfter = [...all.map(({ start }) => start), first ?? ''].sort().at(-1)!;
  const onOrBefore = [...all.map(({ end }) => end), last ?? '~'].sort()[0]!;
  const isEmpty = onOrAfter > onOrBefore || onOrAfter >= before || after >= onOrBefore;
  const { onOrAfter: _, onOrBefore: __, before: ___, after: ____, ...rest } = others as Bounds;
  return isEmpty ? { ...rest, in: [] } : { ...others, onOrAfter, onOrBefore };
}
