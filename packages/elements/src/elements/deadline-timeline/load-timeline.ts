import type { Agency, Plan, QueryClient } from '@tiendo/sdk';
import type { About } from '../../shared/about.ts';
import type { Every } from '../../shared/periods.ts';
import type { Asked } from '../../shared/tiendo-element.ts';
import { loadAgencyCounts, type AgencyCounts } from './load-agency-counts.ts';
import { loadPeriod, type OpenedPeriod } from './load-period.ts';
import { loadScope } from './load-scope.ts';
import type { DueCount } from './timeline-of.ts';

export interface TimelineData {
  readonly about: About;
  /** Plans that have tasks; none where there is no task at all, in whichever way. */
  readonly rows: readonly unknown[];
  /** What was asked for, each null where it was not. */
  readonly plan: Plan | null;
  readonly agency: Agency | null;
  readonly every: Every;
  /** Whether all plans that are counted are over. */
  readonly isOver: boolean;
  readonly counts: readonly DueCount[];
  readonly ofAgency: AgencyCounts | null;
  readonly opened: readonly OpenedPeriod[];
}

/**
 * How many tasks are due in each period of a plan, of an agency, or both; the tasks of the periods
 * that are opened; and what is counted apart.
 *
 * @throws {WrongAttribute} where there is no such plan or agency; otherwise as the SDK's `fetch`.
 */
export async function loadTimeline(
  client: QueryClient,
  asked: Asked,
  every: Every,
  opened: readonly string[],
): Promise<TimelineData> {
  const scope = await loadScope(client, asked);
  const { plan, agency, plans, isOver, where, all } = scope;
  const [{ groups }, ofAgency, ...periods] = await Promise.all([
    client.run({
      collection: 'tasks',
      where: [where],
      groupBy: [{ by: 'due', every }, 'schedule'],
    }),
    loadAgencyCounts(client, scope),
    ...opened.map((key) => loadPeriod(client, where, key, every)),
  ]);
  const counts = groups.map(({ key, count }) => ({
    due: key.due,
    state: `${key.schedule}`,
    count,
  }));
  const about = { ...plans, plans: plans.rows };
  const rows = [...all.keys()];
  return { about, rows, plan, agency, every, isOver, counts, ofAgency, opened: periods };
}
