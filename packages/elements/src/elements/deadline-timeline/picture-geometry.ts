import { periodNumber, periodOf, type Every } from '../../shared/periods.ts';
import type { Timeline } from './timeline-of.ts';

type Span = Pick<Timeline, 'first' | 'last'>;

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Where a period begins, in per cent of the drawing. */
export const startOf = ({ first, last }: Span, at: number): number =>
  (100 * (at - first)) / (last - first + 1);

/** Where a day lies, in per cent of the drawing; null where it lies outside. */
export function placeOfDay(span: Span, every: Every, day: string): number | null {
  const at = periodNumber(day, every);
  if (at < span.first || at > span.last) return null;
  const { start, end } = periodOf(at, every);
  const share = (time(day) - time(start)) / (time(end) - time(start) + 86_400_000);
  return startOf(span, at + share);
}

/** A year on the line of time, and where it begins, in per cent of the drawing. */
export interface YearMark {
  readonly year: string;
  readonly x: number;
}

/** The years that are named on the line of time: ten at most, each where it begins or the line does. */
export function yearMarks({ first, last }: Span, every: Every): readonly YearMark[] {
  const yearOf = (at: number): number => Number(periodOf(at, every).year);
  const [from, to] = [yearOf(first), yearOf(last)];
  const step = Math.ceil((to - from + 1) / 10);
  const years = Array.from(
    { length: Math.ceil((to - from + 1) / step) },
    (_, at) => from + at * step,
  );
  return years.map((year) => {
    const x = startOf({ first, last }, periodNumber(`${year}-01-01`, every));
    return { year: `${year}`, x: Math.max(x, 0) };
  });
}
