import {
  planIsOver,
  type Agency,
  type AgencyTest,
  type Condition,
  type Plan,
  type QueryClient,
  type Row,
} from '@tiendo/sdk';
import type { About } from '../../shared/about.ts';
import { orUnknown } from '../../shared/or-unknown.ts';
import { WrongAttribute } from '../../shared/problem.ts';
import type { Asked } from '../../shared/tiendo-element.ts';
import { apartOf, roles, type ApartSummary, type Role } from './apart-of.ts';
import type { IndicatorRow } from './count-indicators.ts';
import { countOf, countTasks, namedIn, type RoleCounts } from './count-tasks.ts';
import { loadNext } from './load-next.ts';

/** That another agency took over the work, or a part of it, on a day, and the source of it. */
export interface Successor {
  readonly name: string;
  readonly on: string;
  readonly scope: 'whole' | 'part';
  readonly source: { readonly title: string; readonly url: string | null };
}

export interface AgencyCardData {
  readonly about: About;
  readonly agency: Agency;
  readonly successors: readonly Successor[];
  /** What it leads, and what it works along with. */
  readonly roles: readonly [RoleCounts, RoleCounts];
  /** What it leads that is due next; what it works along with where it leads nothing. */
  readonly next: readonly Row<'tasks'>[];
  readonly apart: readonly ApartSummary[];
  /** Those that name it itself. */
  readonly indicators: readonly IndicatorRow[];
  /** Whether every plan is over: then its numbers are given as they are, and not apart. */
  readonly isOver: boolean;
  /** The plans that have work for it, in whichever way. */
  readonly rows: readonly Plan[];
}

const through = ['collectives', 'predecessors'] as const;
const idsOf = (plans: readonly Plan[]): readonly string[] => plans.map(({ id }) => id);

interface AnyWay {
  readonly plan: { readonly in: readonly string[] };
  readonly agency: AgencyTest<Role>;
}

/** What is looked at one by one: tasks that came in other ways than `direct`, and indicators. */
async function loadRows(client: QueryClient, anyWay: AnyWay, direct: Condition<'tasks'>) {
  const { plan, agency } = anyWay;
  const { rows: tasks } = await client.run({
    collection: 'tasks',
    where: [{ ...anyWay, not: direct }],
  });
  const { rows: indicators } = await client.run({
    collection: 'indicators',
    where: [{ plan, agency: { id: agency.id } }],
    with: ['readings'],
  });
  return { tasks, indicators };
}

/** Its work in these plans, of which only those that are running count where any of them has some. */
async function loadWork(client: QueryClient, id: string, plans: readonly Plan[], day: string) {
  const isRunning = (plan: Plan): boolean => !planIsOver(plan, day);
  const running = { id, plans: idsOf(plans.filter(isRunning)) };
  const anyWay = { plan: { in: idsOf(plans) }, agency: { id, roles, through } };
  const { tasks, indicators } = await loadRows(client, anyWay, namedIn(running, ...roles));
  const totals = plans.map((plan) => countOf(client, { ...anyWay, plan: plan.id }));
  const counts = await Promise.all(totals);
  const isMeant = ({ id }: Plan, at: number): boolean =>
    counts[at]! > 0 || indicators.some(({ plan }) => plan === id);
  const rows = plans.filter(isMeant);
  const isOver = rows.length > 0 && !rows.some(isRunning);
  const counted = isOver ? { id, plans: idsOf(rows) } : running;
  const lead = await countTasks(client, counted, 'lead');
  const coordinating = await countTasks(client, counted, 'coordinating');
  return {
    roles: [lead, coordinating] as const,
    next: await loadNext(client, counted, lead.total > 0 ? lead : coordinating),
    apart: apartOf(tasks, isOver ? [] : rows.filter((plan) => !isRunning(plan))),
    indicators: indicators.filter(({ plan }) => counted.plans.includes(plan)),
    isOver,
    rows,
  };
}

/**
 * An agency, its successors, and what it has to do, counted.
 *
 * @throws {WrongAttribute} where there is no such plan or agency; otherwise as the SDK's `fetch`.
 */
export async function loadAgency(
  client: QueryClient,
  { agency: id, plan }: Asked,
): Promise<AgencyCardData> {
  if (!id) throw new WrongAttribute('missing', 'agency');
  const getting = client.run({ collection: 'agencies', get: id, with: ['succeededBy'] });
  const agency = await orUnknown('agency', id, getting);
  const { related, succeededBy } = agency;
  const successors = succeededBy.map((step, at) => ({
    ...step,
    name: related.succeededBy[at]!.name,
  }));
  const asking = client.run({ collection: 'plans', ...(plan && { get: plan }) });
  if (plan) await orUnknown('plan', plan, asking);
  const answer = await asking;
  const work = await loadWork(client, agency.id, answer.rows, answer.asOf);
  const about = { ...answer, plans: plan ? answer.rows : work.rows };
  return { ...work, about, agency, successors };
}
