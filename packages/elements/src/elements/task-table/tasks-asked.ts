import type { Condition } from '@tiendo/sdk';
import type { Via } from '../../shared/task-row.ts';
import { conditionsOf, type Choices } from './choices.ts';

const roles = ['lead', 'coordinating'] as const;
const anyWay = ['collectives', 'predecessors'] as const;

/** Whose tasks are asked for: of some plans, of an agency, or of it in them. */
export interface Whose {
  readonly plans: readonly { readonly id: string; readonly title?: string }[];
  readonly agency: string | null;
}

const named = (id: string, ...through: (typeof anyWay)[number][]): Condition<'tasks'> => ({
  agency: { id, roles, through },
});

/** That an agency came to a task in one way, and in none that is closer. */
export function cameBy(id: string, through: Via['through']): readonly Condition<'tasks'>[] {
  if (through === 'direct') return [named(id)];
  return through === 'collectives'
    ? [named(id, through), { not: named(id) }]
    : [named(id, ...anyWay), { not: named(id, 'collectives') }];
}

const ofPlans = (plans: Whose['plans']): Condition<'tasks'> => ({
  plan: { in: plans.map(({ id }) => id) },
});

/** The conditions of all tasks that are asked for and chosen, in whichever way an agency came to them. */
export const tasksAsked = (
  { plans, agency }: Whose,
  choices: Choices,
): readonly Condition<'tasks'>[] => [
  ofPlans(plans),
  ...(agency ? [named(agency, ...anyWay)] : []),
  ...conditionsOf(choices),
];

/** The conditions of those of some plans to which the agency came in one way. */
export const partAsked = (
  { plans, agency }: Whose,
  through: Via['through'],
  choices: Choices,
): readonly Condition<'tasks'>[] => [
  ofPlans(plans),
  ...(agency ? cameBy(agency, through) : []),
  ...conditionsOf(choices),
];
