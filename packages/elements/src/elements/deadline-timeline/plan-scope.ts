import { planIsOver, type Plan } from '@tiendo/sdk';

/** Plans of which the tasks are counted, and those that are over and stand apart. */
export interface PlanScope {
  readonly counted: readonly Plan[];
  readonly ended: readonly Plan[];
  /** Whether all are over: then they are counted as they are. */
  readonly isOver: boolean;
}

/** Which plans count on a day: those that are running, or all where none is. */
export function planScope(plans: readonly Plan[], day: string): PlanScope {
  const ended = plans.filter((plan) => planIsOver(plan, day));
  const isOver = ended.length > 0 && ended.length === plans.length;
  if (isOver) return { counted: plans, ended: [], isOver };
  return { counted: plans.filter((plan) => !ended.includes(plan)), ended, isOver };
}
