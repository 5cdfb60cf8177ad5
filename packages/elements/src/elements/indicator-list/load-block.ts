import type { Condition, Plan, QueryClient, Row, Section } from '@tiendo/sdk';
import { countRead, type ReadCount } from './count-read.ts';
import { conditionsOf, type Sought, type Through } from './list-query.ts';
import { loadSections } from './load-sections.ts';

export type IndicatorRow = Row<'indicators', 'readings' | 'section'>;

/** The indicators of one plan: how many there are, and the first of them. */
export interface PlanList extends ReadCount {
  readonly plan: Plan;
  readonly count: number;
  readonly rows: readonly IndicatorRow[];
  /** The headings of `rows`, and those above them, by id. */
  readonly sections: ReadonlyMap<string, Section>;
}

/** Indicators that came about in one way. */
export interface Block {
  readonly through: Through;
  readonly count: number;
  readonly lists: readonly PlanList[];
}

type Where = readonly Condition<'indicators'>[];

/** The readings of the indicators, to be counted. */
async function loadReadings(client: QueryClient, plan: Plan | null, where: Where) {
  const { rows } = await client.run({
    collection: 'readings',
    where: [{ ...(plan && { plan: plan.id }), indicator: { and: where } }],
    with: ['indicator'],
  });
  return rows.flatMap((reading) => {
    const { indicator } = reading.related;
    return indicator ? { reading, indicator } : [];
  });
}

async function loadRows(client: QueryClient, where: Where, plan: string, limit: number) {
  if (limit <= 0) return [];
  const answer = await client.run({
    collection: 'indicators',
    where: [...where, { plan }],
    with: ['readings', 'section'],
    limit,
  });
  return answer.rows;
}

/** What came in one way: counted by plan, in the order of `plans`, with the first `limit` rows. */
export async function loadBlock(
  client: QueryClient,
  sought: Sought,
  through: Through,
  plans: readonly Plan[],
  limit: number,
): Promise<Block> {
  const where = conditionsOf(sought, through);
  if (!where) return { through, count: 0, lists: [] };
  const counting = client.run({ collection: 'indicators', where, groupBy: ['plan'] });
  const [{ groups }, readings] = await Promise.all([
    counting,
    loadReadings(client, sought.plan, where),
  ]);
  const counts = new Map(groups.map(({ key, count }) => [key.plan, count]));
  const lists: PlanList[] = [];
  let left = limit;
  for (const plan of plans.filter(({ id }) => counts.has(id))) {
    const rows = await loadRows(client, where, plan.id, left);
    const sections = await loadSections(client, rows);
    lists.push({
      ...{ plan, rows, sections, count: counts.get(plan.id)! },
      ...countRead(readings, plan.id),
    });
    left -= rows.length;
  }
  return { through, lists, count: lists.reduce((sum, { count }) => sum + count, 0) };
}
