import type { Agency, Indicator, Plan, QueryClient, Reading, Report, Task } from '@tiendo/sdk';
import type { About } from '../../shared/about.ts';
import { orUnknown } from '../../shared/or-unknown.ts';
import type { Asked } from '../../shared/tiendo-element.ts';
import { newestFirst } from './newest-first.ts';

/** What an agency said of a task. */
export interface ReportEntry {
  readonly kind: 'report';
  readonly reportedAt: string;
  readonly report: Report;
  /** Null where the data do not have what the report names. */
  readonly task: Task | null;
  readonly agency: Agency | null;
  readonly plan: Plan | null;
  /** Whether a later approved report corrects it. */
  readonly isReplaced: boolean;
}

/** What an indicator was measured at. */
export interface ReadingEntry {
  readonly kind: 'reading';
  readonly reportedAt: string;
  readonly reading: Reading;
  readonly indicator: Indicator | null;
  readonly plan: Plan | null;
}

export type Entry = ReportEntry | ReadingEntry;

export interface ActivityData {
  readonly about: About;
  readonly plan: Plan | null;
  readonly agency: Agency | null;
  /** The newest first. */
  readonly entries: readonly Entry[];
  /** How many there are, also those that are left out. */
  readonly total: number;
}

interface Scope {
  readonly plan: Plan | null;
  readonly agency: Agency | null;
}

const newest = { orderBy: [{ by: 'reportedAt', descending: true }] } as const;

/** The newest approved reports. */
async function loadReports(client: QueryClient, { plan, agency }: Scope, limit: number) {
  const answer = await client.run({
    collection: 'reports',
    where: [
      { state: 'approved', ...(plan && { plan: plan.id }), ...(agency && { agency: agency.id }) },
    ],
    ...{ ...newest, limit },
    with: ['task', 'agency', 'plan'],
  });
  const ids = answer.rows.map(({ id }) => id);
  const { rows } = await client.run({
    collection: 'reports',
    where: [{ state: 'approved', supersedes: { in: ids } }],
    select: ['supersedes'],
  });
  const replaced = new Set(rows.map(({ supersedes }) => supersedes));
  const entries = answer.rows.map((report): ReportEntry => ({
    ...{ kind: 'report', reportedAt: report.reportedAt, report, ...report.related },
    isReplaced: replaced.has(report.id),
  }));
  return { answer, entries };
}

/** The newest readings; of an agency those of the indicators that it answers for. */
async function loadReadings(client: QueryClient, { plan, agency }: Scope, limit: number) {
  const answer = await client.run({
    collection: 'readings',
    where: [{ ...(plan && { plan: plan.id }), ...(agency && { indicator: { owner: agency.id } }) }],
    ...{ ...newest, limit },
    with: ['indicator', 'plan'],
  });
  const entries = answer.rows.map((reading): ReadingEntry => ({
    ...{ kind: 'reading', reportedAt: reading.reportedAt, reading, ...reading.related },
  }));
  return { answer, entries };
}

/** The plans that entries are from; all where there is no entry, since nothing of any is known. */
async function plansOf(client: QueryClient, entries: readonly Entry[]): Promise<readonly Plan[]> {
  const plans = new Map(entries.flatMap(({ plan }) => (plan ? [[plan.id, plan]] : [])));
  if (plans.size > 0) return [...plans.values()];
  return (await client.run({ collection: 'plans' })).rows;
}

/**
 * The newest reports and readings, `limit` together.
 *
 * @throws {WrongAttribute} where there is no such plan or agency; otherwise as the SDK's `fetch`.
 */
export async function loadActivity(
  client: QueryClient,
  { plan: planId, agency: agencyId }: Asked,
  limit: number,
): Promise<ActivityData> {
  const plan = planId
    ? await orUnknown('plan', planId, client.run({ collection: 'plans', get: planId }))
    : null;
  const agency = agencyId
    ? await orUnknown('agency', agencyId, client.run({ collection: 'agencies', get: agencyId }))
    : null;
  const scope = { plan, agency };
  const [reports, readings] = await Promise.all([
    loadReports(client, scope, limit),
    loadReadings(client, scope, limit),
  ]);
  const entries = newestFirst([...reports.entries, ...readings.entries]).slice(0, limit);
  const plans = plan ? [plan] : await plansOf(client, entries);
  const total = reports.answer.total + readings.answer.total;
  return { about: { ...reports.answer, plans }, plan, agency, entries, total };
}
