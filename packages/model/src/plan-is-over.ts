import type { CivilDate } from './civil-date.ts';
import type { Plan } from './plan.ts';

/** Whether the plan's period is over on `day`: nothing of it is ranked as unreported any more. */
export function planIsOver(plan: Plan, day: CivilDate): boolean {
  return day > plan.period.end;
}
