import type { FacetValue, Plan, QueryClient, Section } from '@tiendo/sdk';
import type { About } from '../../shared/about.ts';
import { orUnknown } from '../../shared/or-unknown.ts';
import { periodNumber, periodOf, type Period } from '../../shared/periods.ts';
import { WrongAttribute } from '../../shared/problem.ts';
import type { Asked } from '../../shared/tiendo-element.ts';
import { loadIndicators, type IndicatorCounts } from './load-indicators.ts';
import { loadLeads, type Leads } from './load-leads.ts';

/** A section of the first level, with how many tasks and indicators stand in it, however deep. */
export interface Part {
  readonly section: Pick<Section, 'id' | 'plan' | 'marker' | 'title'>;
  readonly tasks: number;
  readonly indicators: number;
}

/** How many tasks are due in a quarter. */
export interface QuarterCount {
  readonly period: Period;
  readonly count: number;
}

export interface PlanSummaryData {
  readonly about: About;
  readonly plan: Plan;
  readonly tasks: number;
  readonly status: readonly FacetValue[];
  readonly schedule: readonly FacetValue[];
  /** What is due and not completed: the rest of the quarter of the day, and the next one. */
  readonly quarters: readonly QuarterCount[];
  readonly leads: Leads;
  readonly indicators: IndicatorCounts;
  readonly parts: readonly Part[];
}

/** How many tasks that are not completed are due from the day to the end of its quarter, and in the next. */
async function loadQuarters(
  client: QueryClient,
  plan: string,
  day: string,
): Promise<readonly QuarterCount[]> {
  const now = periodNumber(day, 'quarter');
  const quarters = [now, now + 1].map((at) => periodOf(at, 'quarter'));
  const due = { onOrBefore: quarters[1]!.end };
  const { groups } = await client.run({
    collection: 'tasks',
    where: [{ plan, due, schedule: { in: ['dueSoon', 'upcoming'] } }],
    groupBy: [{ by: 'due', every: 'quarter' }],
  });
  return quarters.map((period) => ({
    period,
    count: groups.find(({ key }) => key.due === period.key)?.count ?? 0,
  }));
}

const countOf = (values: readonly FacetValue[], id: string): number =>
  values.find(({ value }) => value === id)?.count ?? 0;

/**
 * A plan, and how much of what there is in it.
 *
 * @throws {WrongAttribute} where there is no such plan; otherwise as the SDK's `fetch`.
 */
export async function loadPlan(client: QueryClient, { plan: id }: Asked): Promise<PlanSummaryData> {
  if (!id) throw new WrongAttribute('missing', 'plan');
  const answer = client.run({ collection: 'plans', get: id });
  const plan = await orUnknown('plan', id, answer);
  const about = { ...(await answer), plans: [plan] };
  const where = [{ plan: plan.id }] as const;
  const [tasks, sections, indicators, quarters] = await Promise.all([
    client.run({
      collection: 'tasks',
      where,
      facets: ['status', 'schedule', 'lead', 'section'],
      limit: 0,
    }),
    client.run({
      collection: 'sections',
      where: [{ plan: plan.id, parent: null }],
      select: ['plan', 'marker', 'title'],
    }),
    loadIndicators(client, plan.id),
    loadQuarters(client, plan.id, about.asOf),
  ]);
  const { status, schedule, lead, section } = tasks.facets;
  const parts = sections.rows.map((row) => ({
    section: row,
    tasks: countOf(section, row.id),
    indicators: countOf(indicators.sections, row.id),
  }));
  const leads = await loadLeads(client, lead);
  return { about, plan, tasks: tasks.total, status, schedule, quarters, leads, indicators, parts };
}
