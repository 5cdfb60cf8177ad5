import type { CivilDate } from './civil-date.ts';
import type { Plan } from './plan.ts';

/**
 * Whether the plan's period is over on `day`: nothing of it is ranked as unreported any more.
 *
 * @example
 * const plan = await tiendo.plans().get('mau-2025');
 * planIsOver(plan, '2025-12-31'); // → false
 * planIsOver(plan, '2026-01-01'); // → true
 */
export function planIsOver(plan: Plan, day: CivilDate): boolean {
  return day > plan.period.end;
}
