import type { Plan } from '@tiendo/sdk';

/** Whether a plan has something to say of a system, and how much. */
export interface Mention {
  readonly plan: Plan;
  readonly tasks: number;
  readonly indicators: number;
}

/** A number of records by the id of their plan. */
export type CountByPlan = ReadonlyMap<string | null, number>;

/** By the start of the period; then by the day of issue, those whose copy bears none last. */
const byTime = (a: Plan, b: Plan): number => {
  const keyOf = ({ period, issuedOn, id }: Plan): string =>
    [period.start, issuedOn ?? '9999', id].join();
  return keyOf(a) < keyOf(b) ? -1 : 1;
};

/** The plans through time, with how many tasks and indicators of a system each has. */
export const orderPlans = (
  plans: readonly Plan[],
  tasks: CountByPlan,
  indicators: CountByPlan,
): readonly Mention[] =>
  [...plans].sort(byTime).map((plan) => ({
    plan,
    tasks: tasks.get(plan.id) ?? 0,
    indicators: indicators.get(plan.id) ?? 0,
  }));
