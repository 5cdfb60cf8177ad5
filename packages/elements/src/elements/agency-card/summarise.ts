import { planIsOver, type Plan } from '@tiendo/sdk';
import { throughOf, type TaskRow, type Via } from '../../shared/task-row.ts';

type Role = Via['role'];

/** The tasks that an agency is itself named for in one role. */
export interface RoleSummary {
  readonly role: Role;
  readonly rows: readonly TaskRow[];
}

/** Tasks that are counted apart: of a plan that is over, or that came through others. */
export interface ApartSummary {
  readonly kind: 'collectives' | 'predecessors' | 'ended';
  /** What the document names: the agency itself, a collective or a predecessor. */
  readonly name: string;
  /** The plan, where its period is over; null for all that are running. */
  readonly plan: Plan | null;
  readonly lead: number;
  readonly coordinating: number;
}

export interface CardSummary {
  readonly roles: readonly RoleSummary[];
  /** What is due next, the earliest first; three at most. */
  readonly next: readonly TaskRow[];
  readonly apart: readonly ApartSummary[];
  /** Whether every plan is over: then its numbers are given as they are, and not apart. */
  readonly isOver: boolean;
}

/** Whether the agency is itself named for the task in the role. */
const isNamed = ({ via }: TaskRow, asRole: Role): boolean =>
  via.some(({ through, role }) => through === 'direct' && role === asRole);

/** What the agency leads and is due next; what it works along with where it leads nothing. */
function nextOf([lead, along]: readonly RoleSummary[]): readonly TaskRow[] {
  const { rows } = lead!.rows.length > 0 ? lead! : along!;
  return rows
    .filter(({ schedule }) => /dueSoon|upcoming/.test(schedule.state))
    .sort((a, b) => a.schedule.daysLeft! - b.schedule.daysLeft!)
    .slice(0, 3);
}

type Counting = { -readonly [Key in keyof ApartSummary]: ApartSummary[Key] };

function apartOf(
  rows: readonly TaskRow[],
  ended: ReadonlyMap<string, Plan>,
): readonly ApartSummary[] {
  const apart = new Map<string, Counting>();
  for (const row of rows) {
    const plan = ended.get(row.task.plan) ?? null;
    const closest = throughOf(row);
    for (const { through, role, agency } of row.via) {
      // A direct task of a running plan is counted already; another way to a direct one adds nothing.
      const kind = plan ? 'ended' : through;
      if (kind === 'direct' || (closest === 'direct' && through !== 'direct')) continue;
      const key = [kind, agency.id, plan?.id].join();
      const counts = apart.get(key) ?? { kind, name: agency.name, plan, lead: 0, coordinating: 0 };
      counts[role] += 1;
      apart.set(key, counts);
    }
  }
  return [...apart.values()];
}

/**
 * What an agency has to do, from every task that it came to in whichever way: its own in running
 * plans, by role; what is due next; and, never added in, what came through others or is of plans
 * that were over on `day`.
 */
export function summarise(
  rows: readonly TaskRow[],
  plans: readonly Plan[],
  day: string,
): CardSummary {
  const over = plans.filter((plan) => planIsOver(plan, day));
  const isOver = over.length > 0 && over.length === plans.length;
  const ended = new Map(isOver ? [] : over.map((plan) => [plan.id, plan]));
  const counted = rows.filter(({ task }) => !ended.has(task.plan));
  const roles = (['lead', 'coordinating'] as const).map((role) => ({
    role,
    rows: counted.filter((row) => isNamed(row, role)),
  }));
  return {
    roles,
    next: nextOf(roles),
    apart: apartOf(rows, ended),
    isOver,
  };
}
