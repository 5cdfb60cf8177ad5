import type { BarPart } from '../../charts/bar.ts';
import { periodNumber, periodOf, type Every, type Period } from '../../shared/periods.ts';

/** States of tasks that are due in a period, from the foot of a column to its head. */
export const datedStates = ['completed', 'overdue', 'lapsed', 'dueSoon', 'upcoming'] as const;

/** States of tasks that belong in no one period; *completed* stands here without a date. */
const undatedStates = ['completed', 'recurring', 'ongoing', 'unscheduled'] as const;

/** How many tasks are of one state and due in one period; `due` is null for those without a date. */
export interface DueCount {
  readonly due: string | null;
  readonly state: string;
  readonly count: number;
}

/** The tasks that are due in a period, of which there is at least one. */
export interface Column {
  readonly period: Period;
  /** The period's number, which says how far it lies from others. */
  readonly at: number;
  readonly count: number;
  readonly parts: readonly BarPart[];
}

export interface Timeline {
  readonly columns: readonly Column[];
  /** Numbers of the first and last period that are drawn: of whole years. */
  readonly first: number;
  readonly last: number;
  /** All that is in the columns, by state. */
  readonly dated: readonly BarPart[];
  readonly undated: readonly BarPart[];
}

const sum = (parts: readonly { readonly count: number }[]): number =>
  parts.reduce((total, { count }) => total + count, 0);

/** Counts of each state, in their order; states that no task is in are left out. */
const partsOf = (counts: readonly DueCount[], states: readonly string[]): readonly BarPart[] =>
  states
    .map((kind) => ({ kind, count: sum(counts.filter(({ state }) => state === kind)) }))
    .filter(({ count }) => count > 0);

const isDated = ({ due, state }: DueCount): boolean =>
  due !== null && datedStates.some((one) => one === state);

/** The periods in which something is due, the earliest first. */
function columnsOf(counts: readonly DueCount[], every: Every): readonly Column[] {
  const byPeriod = new Map<number, DueCount[]>();
  for (const one of counts) {
    const at = periodNumber(one.due!, every);
    byPeriod.set(at, [...(byPeriod.get(at) ?? []), one]);
  }
  return [...byPeriod]
    .sort(([a], [b]) => a - b)
    .map(([at, own]) => {
      const parts = partsOf(own, datedStates);
      return { period: periodOf(at, every), at, count: sum(parts), parts };
    });
}

/**
 * Counts of tasks in a row of periods. `now`, a day, is among them, unless it is null: where it lies
 * far from everything else.
 */
export function timelineOf(
  counts: readonly DueCount[],
  every: Every,
  now: string | null,
): Timeline {
  const [withDate, withoutDate] = [counts.filter(isDated), counts.filter((one) => !isDated(one))];
  const columns = columnsOf(withDate, every);
  const drawn = columns.map(({ at }) => at);
  if (now !== null) drawn.push(periodNumber(now, every));
  const wholeYear = (at: number, month: string): number =>
    periodNumber(`${periodOf(at, every).year}-${month}`, every);
  return {
    columns,
    first: wholeYear(Math.min(...drawn), '01'),
    last: wholeYear(Math.max(...drawn), '12'),
    dated: partsOf(withDate, datedStates),
    undated: partsOf(withoutDate, undatedStates),
  };
}
