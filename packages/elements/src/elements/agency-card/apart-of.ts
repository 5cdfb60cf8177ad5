import type { Plan, Row } from '@tiendo/sdk';

/** In which an agency is named for a task. */
export const roles = ['lead', 'coordinating'] as const;
export type Role = (typeof roles)[number];

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

type Counting = { -readonly [Key in keyof ApartSummary]: ApartSummary[Key] };

/**
 * Counts, by what the documents name, the tasks that came through others or are of one of the
 * `ended` plans. Another way to a task that names the agency itself adds nothing.
 */
export function apartOf(
  rows: readonly Row<'tasks'>[],
  ended: readonly Plan[],
): readonly ApartSummary[] {
  const apart = new Map<string, Counting>();
  for (const { plan: id, matches, lead, coordinating } of rows) {
    const plan = ended.find((one) => one.id === id) ?? null;
    const isDirect = matches.some(({ through }) => !through[0]);
    for (const { named, role, through } of matches) {
      const kind = plan ? 'ended' : through[0];
      if (!kind || (isDirect && through[0])) continue;
      const key = [kind, named, plan?.id].join();
      const name = [...lead, ...coordinating].find(({ agency }) => agency === named)!.text;
      const counts = apart.get(key) ?? { kind, name, plan, lead: 0, coordinating: 0 };
      counts[role === 'lead' ? role : 'coordinating'] += 1;
      apart.set(key, counts);
    }
  }
  return [...apart.values()];
}
