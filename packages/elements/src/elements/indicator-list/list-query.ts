import type { Agency, Condition, Plan, Topic } from '@tiendo/sdk';

/** In which way indicators came to an agency; `direct` also where no agency is asked for. */
export type Through = 'direct' | 'collectives' | 'predecessors';

export const ways: readonly Through[] = ['direct', 'collectives', 'predecessors'];

/** What is asked for: all that is not null has to hold. */
export interface Sought {
  readonly plan: Plan | null;
  readonly agency: Agency | null;
  readonly topic: Topic | null;
}

/**
 * The conditions of the indicators that came in one way and in none before it, so that none is in
 * two blocks; null where there is no such way.
 */
export function conditionsOf(
  { plan, agency, topic }: Sought,
  through: Through,
): readonly Condition<'indicators'>[] | null {
  const about = { ...(plan && { plan: plan.id }), ...(topic && { topic: topic.id }) };
  if (!agency) return through === 'direct' ? [about] : null;
  const { id } = agency;
  const direct = { agency: { id } };
  const collectives = { agency: { id, through: ['collectives'] as const } };
  const predecessors = { agency: { id, through: ['collectives', 'predecessors'] as const } };
  const found = { direct, collectives, predecessors }[through];
  const before = { direct: null, collectives: direct, predecessors: collectives }[through];
  return [about, found, ...(before ? [{ not: before }] : [])];
}
