import type {
  Indicator,
  Plan,
  QueryClient,
  Reading,
  StatusSummary,
  System,
  Task,
} from '@tiendo/sdk';
import type { About } from '../../shared/about.ts';
import { orUnknown } from '../../shared/or-unknown.ts';
import { WrongAttribute } from '../../shared/problem.ts';
import type { Asked } from '../../shared/tiendo-element.ts';
import { orderPlans, type CountByPlan, type Mention } from './order-plans.ts';

export type TaskOfSystem = Task & { readonly related: { readonly status: StatusSummary } };

export type IndicatorOfSystem = Indicator & {
  readonly related: { readonly readings: readonly Reading[] };
};

/** A plan that mentions the system, with what it says; `left` is how many records are not shown. */
export interface Chapter extends Mention {
  readonly taskRows: readonly TaskOfSystem[];
  readonly indicatorRows: readonly IndicatorOfSystem[];
  readonly left: number;
}

export interface SystemHistoryData {
  readonly about: About;
  readonly system: System;
  /** The plans that mention it, through time. */
  readonly chapters: readonly Chapter[];
  readonly silent: readonly Plan[];
}

/** How many tasks, and how many indicators, of a plan are shown at first. */
const firstRows = 20;

async function loadChapter(
  client: QueryClient,
  system: string,
  mention: Mention,
  isWhole: boolean,
): Promise<Chapter> {
  const { plan, tasks, indicators } = mention;
  const where = [{ plan: plan.id, system }];
  const part = isWhole ? {} : { limit: firstRows };
  const [taskRows, indicatorRows] = await Promise.all([
    tasks > 0
      ? client.run({ collection: 'tasks', where, with: ['status'], ...part })
      : { rows: [] },
    indicators > 0
      ? client.run({ collection: 'indicators', where, with: ['readings'], ...part })
      : { rows: [] },
  ]);
  const shown = taskRows.rows.length + indicatorRows.rows.length;
  const left = tasks + indicators - shown;
  return { ...mention, taskRows: taskRows.rows, indicatorRows: indicatorRows.rows, left };
}

/** Every plan through time, with how much it says of the system. */
async function loadMentions(client: QueryClient, system: string): Promise<readonly Mention[]> {
  const [plans, tasks, indicators] = await Promise.all([
    client.run({ collection: 'plans' }),
    client.run({ collection: 'tasks', where: [{ system }], groupBy: ['plan'] }),
    client.run({ collection: 'indicators', where: [{ system }], groupBy: ['plan'] }),
  ]);
  const byPlan = ({ groups }: Pick<typeof tasks, 'groups'>): CountByPlan =>
    new Map(groups.map(({ key, count }) => [key.plan, count]));
  return orderPlans(plans.rows, byPlan(tasks), byPlan(indicators));
}

/**
 * A system, and what each plan says of it: all of it for the plans whose ids are in `whole`.
 *
 * @throws {WrongAttribute} where there is no such system; otherwise as the SDK's `run`.
 */
export async function loadSystemHistory(
  client: QueryClient,
  { system: id }: Asked,
  whole: readonly string[],
): Promise<SystemHistoryData> {
  if (!id) throw new WrongAttribute('missing', 'system');
  const answer = client.run({ collection: 'systems', get: id });
  const system = await orUnknown('system', id, answer);
  const mentions = await loadMentions(client, system.id);
  const speaking = mentions.filter(({ tasks, indicators }) => tasks + indicators > 0);
  const chapters = await Promise.all(
    speaking.map((one) => loadChapter(client, system.id, one, whole.includes(one.plan.id))),
  );
  const silent = mentions.filter((one) => !speaking.includes(one)).map(({ plan }) => plan);
  const plans = mentions.map(({ plan }) => plan);
  return { about: { ...(await answer), plans }, system, chapters, silent };
}
