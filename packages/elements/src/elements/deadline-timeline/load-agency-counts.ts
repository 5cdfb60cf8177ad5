import type { Plan, QueryClient } from '@tiendo/sdk';
import type { CountsByPlan, Scope } from './load-scope.ts';

/** How many tasks of a plan name an agency. */
export interface PlanCount {
  readonly plan: Plan;
  readonly count: number;
}

/** What is said of an agency besides. All but `others` are tasks that name the agency itself. */
export interface AgencyCounts {
  readonly lead: number;
  readonly coordinating: number;
  /** Tasks that came through collectives or predecessors, and do not name it. */
  readonly others: number;
  readonly plans: readonly PlanCount[];
  /** In plans that are over, where others are running. */
  readonly ended: readonly PlanCount[];
}

const inPlans = (plans: readonly Plan[], counts: CountsByPlan): readonly PlanCount[] =>
  plans.map((plan) => ({ plan, count: counts.get(plan.id) ?? 0 })).filter(({ count }) => count > 0);

const sum = (counts: readonly PlanCount[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

/** What is said of the agency that was asked for; null where none was. */
export async function loadAgencyCounts(
  client: QueryClient,
  { agency, counted, ended, where, own, all }: Scope,
): Promise<AgencyCounts | null> {
  if (!agency) return null;
  const count = async (role: 'lead' | 'coordinating'): Promise<number> => {
    const inRole = { ...where, agency: { id: agency.id, roles: [role] } };
    return (await client.run({ collection: 'tasks', where: [inRole], limit: 0 })).total;
  };
  const [lead, coordinating] = await Promise.all([count('lead'), count('coordinating')]);
  const plans = inPlans(counted, own);
  const others = sum(inPlans(counted, all)) - sum(plans);
  return { lead, coordinating, others, plans, ended: inPlans(ended, own) };
}
