import { planIsOver, type Plan, type QueryClient } from '@tiendo/sdk';
import type { About } from '../../shared/about.ts';
import { orUnknown } from '../../shared/or-unknown.ts';
import { WrongAttribute } from '../../shared/problem.ts';
import type { Asked } from '../../shared/tiendo-element.ts';
import { ways, type Sought, type Through } from './list-query.ts';
import { loadBlock, type Block } from './load-block.ts';

/** How many indicators of each way are to be shown. */
export type Limits = Readonly<Record<Through, number>>;

export interface IndicatorListData extends Sought {
  readonly about: About;
  /** What the agency is itself named for first; none where there is nothing. */
  readonly rows: readonly Block[];
}

async function loadSought(client: QueryClient, { plan, agency, topic }: Asked): Promise<Sought> {
  return {
    plan: plan
      ? await orUnknown('plan', plan, client.run({ collection: 'plans', get: plan }))
      : null,
    agency: agency
      ? await orUnknown('agency', agency, client.run({ collection: 'agencies', get: agency }))
      : null,
    topic: topic
      ? await orUnknown('topic', topic, client.run({ collection: 'topics', get: topic }))
      : null,
  };
}

/**
 * The first indicators of what was asked for, and how many there are.
 *
 * @throws {WrongAttribute} where there is no such plan, agency or topic; otherwise as the SDK's `fetch`.
 */
export async function loadIndicators(
  client: QueryClient,
  asked: Asked,
  limits: Limits,
): Promise<IndicatorListData> {
  const isAsked = asked['plan'] || asked['agency'] || asked['topic'];
  if (!isAsked) throw new WrongAttribute('missing', 'plan, agency, topic');
  const sought = await loadSought(client, asked);
  const answer = await client.run({ collection: 'plans' });
  const isOver = (one: Plan): boolean => planIsOver(one, answer.asOf);
  const plans = [...answer.rows].sort((a, b) => +isOver(a) - +isOver(b));
  const blocks = await Promise.all(
    ways.map((way) => loadBlock(client, sought, way, plans, limits[way])),
  );
  const rows = blocks.filter(({ lists }) => lists.length > 0);
  const shown = new Map(rows.flatMap(({ lists }) => lists.map(({ plan }) => [plan.id, plan])));
  if (sought.plan) shown.set(sought.plan.id, sought.plan);
  return { ...sought, rows, about: { ...answer, plans: [...shown.values()] } };
}
