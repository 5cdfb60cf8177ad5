import type { CivilDate } from './civil-date.ts';
import { daysBetween } from './days.ts';
import type { Deadline } from './deadline.ts';
import type { TaskStatus } from './status.ts';

export type ScheduleState =
  | 'upcoming'
  | 'dueSoon'
  | 'overdue'
  | 'lapsed'
  | 'recurring'
  | 'ongoing'
  | 'unscheduled'
  | 'completed';

/** Where a task stands in time on a given day. */
export interface Schedule {
  readonly state: ScheduleState;
  /** The last day of the deadline; null where it has none. */
  readonly due: CivilDate | null;
  /** Days from the given day to `due`; negative when it has passed. */
  readonly daysLeft: number | null;
  /** For `completed`: whether by `due`; null where no day or no deadline is known. */
  readonly onTime: boolean | null;
}

/** A task is due soon from this many days before its last day. */
export const dueSoonDays = 30;

function openState(deadline: Deadline, status: TaskStatus, daysLeft: number | null): ScheduleState {
  if (deadline.kind === 'recurring') return 'recurring';
  if (deadline.kind === 'ongoing') return 'ongoing';
  if (daysLeft === null) return 'unscheduled';
  if (daysLeft < 0) return status === 'notReported' ? 'lapsed' : 'overdue';
  return daysLeft <= dueSoonDays ? 'dueSoon' : 'upcoming';
}

/**
 * The schedule of a task on `day`: `overdue` when the date has passed and a report says that it is
 * not completed, `lapsed` when the date has passed and nobody has reported, which is not the same.
 *
 * @example
 * const { deadline } = await tiendo.tasks().get('mau-2025/I.1');
 * scheduleOf(deadline, { status: 'inProgress', completedOn: null }, '2025-07-01').state; // → 'overdue'
 * scheduleOf(deadline, { status: 'notReported', completedOn: null }, '2025-07-01').state; // → 'lapsed'
 */
export function scheduleOf(
  deadline: Deadline,
  status: { readonly status: TaskStatus; readonly completedOn: CivilDate | null },
  day: CivilDate,
): Schedule {
  const due = deadline.end;
  const daysLeft = due === null ? null : daysBetween(day, due);
  if (status.status !== 'completed') {
    return { state: openState(deadline, status.status, daysLeft), due, daysLeft, onTime: null };
  }
  const onTime = due === null || status.completedOn === null ? null : status.completedOn <= due;
  return { state: 'completed', due, daysLeft, onTime };
}
