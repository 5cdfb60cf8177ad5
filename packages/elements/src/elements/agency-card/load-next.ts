import type { QueryClient, Row } from '@tiendo/sdk';
import { namedIn, type Counted, type RoleCounts } from './count-tasks.ts';

const most = 3;

const due = ({ deadline }: Row<'tasks'>): string => deadline.end!;

/**
 * The tasks of an agency in a role that are due next, the earliest first; three at most. What is due
 * later is not read where enough is due soon.
 */
export async function loadNext(
  client: QueryClient,
  counted: Counted,
  { role, schedule }: RoleCounts,
): Promise<readonly Row<'tasks'>[]> {
  const isEnough = schedule.some(({ kind, count }) => kind === 'dueSoon' && count >= most);
  const states = isEnough ? (['dueSoon'] as const) : (['dueSoon', 'upcoming'] as const);
  const where = [{ ...namedIn(counted, role), schedule: { in: states } }];
  const { rows } = await client.run({ collection: 'tasks', where });
  return [...rows].sort((a, b) => due(a).localeCompare(due(b))).slice(0, most);
}
