import type { AgencyMatch, Plan, Task, QueryClient } from '@tiendo/sdk';
import type { About } from './about.ts';
import { orUnknown } from './or-unknown.ts';
import type { TaskRow, Via } from './task-row.ts';
import type { Asked } from './tiendo-element.ts';

export interface LoadedRows {
  readonly about: About;
  readonly rows: readonly TaskRow[];
}

const anyWay = ['collectives', 'predecessors'] as const;

function viaOf({ lead, coordinating }: Task, match: AgencyMatch): Via {
  const { named, role, through, scope } = match;
  const { text } = [...lead, ...coordinating].find(({ agency }) => agency === named)!;
  return {
    through: through[0] ?? 'direct',
    role: role as Via['role'],
    agency: { id: named, name: text },
    isPart: scope === 'part',
  };
}

/**
 * The tasks of a plan, of an agency in whichever way, or both, each with its status and schedule and
 * how the agency came to it; and their plans.
 *
 * @throws {WrongAttribute} where there is no such plan; otherwise as the SDK's `fetch`.
 */
export async function loadTaskRows(
  client: QueryClient,
  { plan, agency }: Asked,
): Promise<LoadedRows> {
  const own = plan
    ? await orUnknown('plan', plan, client.run({ collection: 'plans', get: plan }))
    : null;
  const answer = await client.run({
    collection: 'tasks',
    where: [
      {
        ...(own && { plan: own.id }),
        ...(agency && { agency: { id: agency, roles: ['lead', 'coordinating'], through: anyWay } }),
      },
    ],
    with: ['status', 'schedule', 'plan'],
  });
  const plans = new Map<string, Plan>(own ? [[own.id, own]] : []);
  const rows = answer.rows.map((task) => {
    const { status, schedule, plan } = task.related;
    plans.set(plan.id, plan);
    return { task, status, schedule, via: task.matches.map((match) => viaOf(task, match)) };
  });
  return { about: { ...answer, plans: [...plans.values()] }, rows };
}
