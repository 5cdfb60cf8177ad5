import type { Condition, QueryClient, TaskStatus } from '@tiendo/sdk';
import { common } from '../../locales/vi.ts';
import { scheduleKind, type ScheduleKind } from '../../shared/mark.ts';
import type { Role } from './apart-of.ts';

/** How many tasks are of one kind. */
export interface Count<Kind extends string = string> {
  readonly kind: Kind;
  readonly count: number;
}

/** The tasks that an agency is itself named for in one role, counted; kinds without any are left out. */
export interface RoleCounts {
  readonly role: Role;
  readonly total: number;
  readonly status: readonly Count<TaskStatus>[];
  readonly schedule: readonly Count<ScheduleKind>[];
}

/** What tasks are counted: an agency's, of these plans. */
export interface Counted {
  readonly id: string;
  readonly plans: readonly string[];
}

/** The condition on tasks that an agency is itself named for in these roles. */
export const namedIn = ({ id, plans }: Counted, ...roles: readonly Role[]) => ({
  plan: { in: plans },
  agency: { id, roles },
});

/** How many tasks there are; none is read. */
export const countOf = async (client: QueryClient, where: Condition<'tasks'>): Promise<number> =>
  (await client.run({ collection: 'tasks', where: [where], limit: 0 })).total;

/** Counts each of the kinds that there are words for, in their order, which is that of the bars. */
async function countBy<Kind extends string>(
  words: Readonly<Record<Kind, string>>,
  count: (kind: Kind) => number | Promise<number>,
): Promise<readonly Count<Kind>[]> {
  const kinds = Object.keys(words) as Kind[];
  const counts = kinds.map(async (kind) => ({ kind, count: await count(kind) }));
  return (await Promise.all(counts)).filter(({ count }) => count > 0);
}

/**
 * Counts an agency's tasks in one role by what is reported and by where they stand in time. No task
 * is read for it but those that are completed, of which no query says whether on time.
 */
export async function countTasks(
  client: QueryClient,
  counted: Counted,
  role: Role,
): Promise<RoleCounts> {
  const named = namedIn(counted, role);
  const { rows } = await client.run({
    collection: 'tasks',
    where: [{ ...named, status: 'completed' }],
    with: ['schedule'],
  });
  const status = await countBy(common.status, (kind) =>
    countOf(client, { ...named, status: kind }),
  );
  const schedule = await countBy(common.schedule, (kind) =>
    kind === 'onTime' || kind === 'completed' || kind === 'late'
      ? rows.filter(({ related }) => scheduleKind(related.schedule) === kind).length
      : countOf(client, { ...named, schedule: kind }),
  );
  return { role, total: await countOf(client, named), status, schedule };
}
