import type { CivilDate, Deadline } from '@tiendo/model/lite';
import { calendarDay } from './content-lines.ts';

/** When a task is due, as a calendar shows it. */
export interface Due {
  readonly start: CivilDate;
  /** The last day. */
  readonly end: CivilDate;
  /** How it comes back (RFC 5545, 3.3.10); null where it does not. */
  readonly rule: string | null;
}

/** First and last day of the plan that a task is of. */
export interface PlanPeriod {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** The last month of what comes back, and how often that is. */
function cycleOf({ every, quarter, month }: NonNullable<Deadline['recurrence']>) {
  if (every === 'month') return { last: 1, step: 1, rule: 'FREQ=MONTHLY' };
  if (every === 'quarter') return { last: 3, step: 3, rule: 'FREQ=MONTHLY;INTERVAL=3' };
  const last = month ?? (quarter === undefined ? 12 : quarter * 3);
  return { last, step: 12, rule: `FREQ=YEARLY;BYMONTH=${last}` };
}

const lastDay = (year: number, month: number): CivilDate =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/**
 * What comes back is due on the last day of its month, quarter or year, from the plan's first day to
 * its last; null where that is never.
 */
function recurring(recurrence: NonNullable<Deadline['recurrence']>, plan: PlanPeriod): Due | null {
  const { last, step, rule } = cycleOf(recurrence);
  const year = Number(plan.start.slice(0, 4));
  const months = Array.from({ length: 25 }, (_, index) => last + index * step);
  const days = months.map((month) => lastDay(year, month));
  const first = days.find((day) => day >= plan.start);
  if (first === undefined || first > plan.end) return null;
  const until = `UNTIL=${calendarDay(plan.end)}`;
  return { start: first, end: first, rule: `${rule};BYMONTHDAY=-1;${until}` };
}

/**
 * When a deadline falls due. Null where no day follows from it: it goes on, hangs on an event, on
 * another decision or on nothing; or it comes back, and the plan's period is not known.
 */
export function dueOf(deadline: Deadline, plan: PlanPeriod | null): Due | null {
  const { start, end, recurrence } = deadline;
  if (end !== null) return { start: start ?? end, end, rule: null };
  if (deadline.kind !== 'recurring' || !recurrence || !plan) return null;
  return recurring(recurrence, plan);
}
