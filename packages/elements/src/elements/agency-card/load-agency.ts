import { planIsOver, type Agency, type Plan, type QueryClient, type Row } from '@tiendo/sdk';
import type { About } from '../../shared/about.ts';
import { orUnknown } from '../../shared/or-unknown.ts';
import { WrongAttribute } from '../../shared/problem.ts';
import type { Asked } from '../../shared/tiendo-element.ts';
import { apartOf, roles, type ApartSummary } from './apart-of.ts';
import { countOf, countTasks, namedIn, type Counted, type RoleCounts } from './count-tasks.ts';
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
  /** What the numbers are of. */
  readonly counted: Counted;
  /** Whether every plan is over: then its numbers are given as they are, and not apart. */
  readonly isOver: boolean;
  /** The plans that have work for it, in whichever way. */
  readonly rows: readonly Plan[];
}

const through = ['collectives', 'predecessors'] as const;
const idsOf = (plans: readonly Plan[]): readonly string[] => plans.map(({ id }) => id);

/** Its work in these plans, of which only those that are running count where any of them has some. */
async function loadWork(client: QueryClient, id: string, plans: readonly Plan[], day: string) {
  const isRunning = (plan: Plan): boolean => !planIsOver(plan, day);
  const running = { id, plans: idsOf(plans.filter(isRunning)) };
  const anyWay = { plan: { in: idsOf(plans) }, agency: { id, roles, through } };
  const where = [{ ...anyWay, not: namedIn(running, ...roles) }];
  const { rows: tasks } = await client.run({ collection: 'tasks', where });
  const totals = plans.map((plan) => countOf(client, { ...anyWay, plan: plan.id }));
  const counts = await Promise.all(totals);
  const rows = plans.filter((_, at) => counts[at]! > 0);
  const isOver = rows.length > 0 && !rows.some(isRunning);
  const counted = isOver ? { id, plans: idsOf(rows) } : running;
  const lead = await countTasks(client, counted, 'lead');
  const coordinating = await countTasks(client, counted, 'coordinating');
  return {
    roles: [lead, coordinating] as const,
    next: await loadNext(client, counted, lead.total > 0 ? lead : coordinating),
    apart: apartOf(tasks, isOver ? [] : rows.filter((plan) => !isRunning(plan))),
    counted,
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
