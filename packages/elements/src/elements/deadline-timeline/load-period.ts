import type { Agency, Condition, QueryClient, Schedule, StatusSummary, Task } from '@tiendo/sdk';
import { periodNumber, periodOf, type Every } from '../../shared/periods.ts';
import { datedStates } from './timeline-of.ts';

/** A task that is due in a period. */
export interface DueTask extends Pick<Task, 'id' | 'plan' | 'title'> {
  readonly related: {
    readonly lead: readonly Agency[];
    readonly status: StatusSummary;
    readonly schedule: Schedule;
  };
}

/** The first tasks of a period that a reader opened, and how many there are. */
export interface OpenedPeriod {
  readonly key: string;
  readonly total: number;
  readonly tasks: readonly DueTask[];
}

/** The tasks that are due in the period of a key, the earliest first; twenty at most. */
export async function loadPeriod(
  client: QueryClient,
  where: Condition<'tasks'>,
  key: string,
  every: Every,
): Promise<OpenedPeriod> {
  const { start, end } = periodOf(periodNumber(key, every), every);
  const due = { onOrAfter: start, onOrBefore: end };
  const { rows, total } = await client.run({
    collection: 'tasks',
    where: [{ ...where, due, schedule: { in: datedStates } }],
    orderBy: [{ by: 'deadline' }],
    select: ['plan', 'title'],
    with: ['lead', 'status', 'schedule'],
    limit: 20,
  });
  return { key, total, tasks: rows };
}
