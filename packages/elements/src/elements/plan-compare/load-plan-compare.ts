import type { Plan, QueryClient, StatusSummary } from '@tiendo/sdk';
import type { About } from '../../shared/about.ts';
import { orUnknown } from '../../shared/or-unknown.ts';
import { WrongAttribute } from '../../shared/problem.ts';
import type { Asked } from '../../shared/tiendo-element.ts';
import { compareTopics, type ListedTask, type PlanTotal, type TopicRow } from './compare-topics.ts';

/** What stands at the head of a plan. */
export interface PlanFacts extends PlanTotal {
  readonly plan: Plan;
  readonly indicators: number;
  /** Tasks whose deadline has a last day. */
  readonly dated: number;
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
}

/** The first tasks of a plan that are of an open topic, each with its status. */
export type ListedTasks = readonly (ListedTask & {
  readonly related: { readonly status: StatusSummary };
})[];

export interface PlanCompareData {
  readonly about: About;
  readonly facts: readonly PlanFacts[];
  readonly rows: readonly TopicRow[];
  /** The largest share of a plan that one topic has, from 0 to 1: where the bars end. */
  readonly longest: number;
  /** By `openKey`. */
  readonly listed: ReadonlyMap<string, ListedTasks>;
}

/** A topic of a plan; an empty text for the tasks that have no topic. */
export const openKey = (plan: string, topic: string): string => `${plan} ${topic}`;

const firstTasks = 5;

/** @throws {WrongAttribute} with the nearest id, where there is no such plan. */
async function loadPlans(client: QueryClient, ids: string): Promise<readonly Plan[]> {
  const plans = await Promise.all(
    ids
      .split(/\s+/)
      .map((id) => orUnknown('plans', id, client.run({ collection: 'plans', get: id }))),
  );
  return [...new Map(plans.map((plan) => [plan.id, plan])).values()];
}

/** Each plan with what is counted of it. */
async function loadFacts(client: QueryClient, plans: readonly Plan[]) {
  const plan = { in: plans.map(({ id }) => id) };
  const [kinds, dated, indicators] = await Promise.all([
    client.run({ collection: 'tasks', where: [{ plan }], groupBy: ['plan', 'deadlineKind'] }),
    client.run({
      collection: 'tasks',
      where: [{ plan, due: { empty: false } }],
      groupBy: ['plan'],
    }),
    client.run({ collection: 'indicators', where: [{ plan }], groupBy: ['plan'] }),
  ]);
  type Counted = { readonly key: { readonly plan: string | null }; readonly count: number };
  const sumOf = (groups: readonly Counted[], id: string): number =>
    groups.reduce((sum, { key, count }) => (key.plan === id ? sum + count : sum), 0);
  return plans.map((one) => ({
    plan: one,
    id: one.id,
    tasks: sumOf(kinds.groups, one.id),
    dated: sumOf(dated.groups, one.id),
    indicators: sumOf(indicators.groups, one.id),
    kinds: kinds.groups
      .filter(({ key }) => key.plan === one.id)
      .map(({ key, count }) => ({ kind: key.deadlineKind!, count })),
  }));
}

/** The first tasks of every plan in the open topics. */
async function loadListed(client: QueryClient, rows: readonly TopicRow[], open: readonly string[]) {
  const opened = rows.filter(({ topic }) => open.includes(topic?.id ?? ''));
  const cells = opened.flatMap(({ topic, cells }) =>
    cells.filter(({ count }) => count > 0).map(({ plan }) => ({ plan, topic: topic?.id ?? null })),
  );
  const lists = cells.map(async ({ plan, topic }) => {
    const { rows } = await client.run({
      collection: 'tasks',
      where: [{ plan, topic }],
      select: ['plan', 'title', 'deadline'],
      with: ['status'],
      limit: firstTasks,
    });
    return [openKey(plan, topic ?? ''), rows] as const;
  });
  return new Map(await Promise.all(lists));
}

/**
 * What is counted of the plans whose ids `plans` holds, apart by spaces, and the first tasks of the
 * topics that are open.
 *
 * @throws {WrongAttribute} where there is no such plan; otherwise as the SDK's `run`.
 */
export async function loadPlanCompare(
  client: QueryClient,
  { plans: ids }: Asked,
  open: readonly string[],
): Promise<PlanCompareData> {
  if (!ids?.trim()) throw new WrongAttribute('missing', 'plans');
  const plans = await loadPlans(client, ids.trim());
  const where = [{ plan: { in: plans.map(({ id }) => id) } }];
  const [facts, topics, answer] = await Promise.all([
    loadFacts(client, plans),
    client.run({ collection: 'topics' }),
    client.run({ collection: 'tasks', where, groupBy: ['plan', 'topic', 'status'] }),
  ]);
  const counts = answer.groups.map(({ key: { plan, topic, status }, count }) => {
    return { plan: plan!, topic, status: status!, count };
  });
  const rows = compareTopics(topics.rows, facts, counts);
  const longest = Math.max(...rows.flatMap(({ cells }) => cells.map(({ share }) => share)));
  const listed = await loadListed(client, rows, open);
  return { about: { ...answer, plans }, facts, rows, longest, listed };
}
