import type { Agency, Answer, Condition, Plan, QueryClient } from '@tiendo/sdk';
import { orUnknown } from '../../shared/or-unknown.ts';
import { WrongAttribute } from '../../shared/problem.ts';
import type { Asked } from '../../shared/tiendo-element.ts';
import { planScope } from './plan-scope.ts';

/** Numbers of tasks by the ids of their plans. */
export type CountsByPlan = ReadonlyMap<string, number>;

/** Which tasks are counted: of which plans, and of which agency. */
export interface Scope {
  readonly plan: Plan | null;
  readonly agency: Agency | null;
  /** The plans that have any of the tasks. */
  readonly plans: Answer<Plan>;
  readonly counted: readonly Plan[];
  readonly ended: readonly Plan[];
  readonly isOver: boolean;
  /** Tasks that name the agency itself, in the counted plans. */
  readonly where: Condition<'tasks'>;
  /** Tasks that name the agency itself, and those that it came to in whichever way. */
  readonly own: CountsByPlan;
  readonly all: CountsByPlan;
}

async function countPlans(client: QueryClient, where: Condition<'tasks'>): Promise<CountsByPlan> {
  const question = { collection: 'tasks', where: [where], facets: ['plan'], limit: 0 } as const;
  const { facets } = await client.run(question);
  return new Map(facets.plan.map(({ value, count }) => [value, count]));
}

const roles = ['lead', 'coordinating'] as const;
const through = ['collectives', 'predecessors'] as const;

/** The plan and the agency that are asked for, each null where it is not. */
async function loadSubject(
  client: QueryClient,
  { plan: planId, agency: agencyId }: Asked,
): Promise<Pick<Scope, 'plan' | 'agency'>> {
  if (!planId && !agencyId) throw new WrongAttribute('missing', 'plan, agency');
  const plan = planId
    ? await orUnknown('plan', planId, client.run({ collection: 'plans', get: planId }))
    : null;
  const agency = agencyId
    ? await orUnknown('agency', agencyId, client.run({ collection: 'agencies', get: agencyId }))
    : null;
  return { plan, agency };
}

/**
 * Which tasks the attributes mean. Plans that are over are left out where an agency has others.
 *
 * @throws {WrongAttribute} where there is no such plan or agency; otherwise as the SDK's `fetch`.
 */
export async function loadScope(client: QueryClient, asked: Asked): Promise<Scope> {
  const { plan, agency } = await loadSubject(client, asked);
  const inPlan = plan ? { plan: plan.id } : {};
  const named = agency ? { agency: { id: agency.id, roles } } : {};
  const anyWay = agency ? { agency: { id: agency.id, roles, through } } : {};
  const [own, all] = await Promise.all([
    countPlans(client, { ...inPlan, ...named }),
    countPlans(client, { ...inPlan, ...anyWay }),
  ]);
  const ids = plan ? [plan.id] : [...all.keys()];
  const plans = await client.run({ collection: 'plans', where: [{ id: { in: ids } }] });
  const scope = planScope(plans.rows, plans.asOf);
  const where = { plan: { in: scope.counted.map(({ id }) => id) }, ...named };
  return { plan, agency, plans, ...scope, where, own, all };
}
