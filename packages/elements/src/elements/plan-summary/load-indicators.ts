import type { FacetValue, QueryClient } from '@tiendo/sdk';
import { indicatorState, type IndicatorState } from './indicator-state.ts';

/** How many indicators there are: all, in each section, and by what their latest readings say. */
export interface IndicatorCounts {
  readonly total: number;
  readonly sections: readonly FacetValue[];
  readonly states: Readonly<Record<IndicatorState, number>>;
}

/** The indicators of a plan, counted; only those that have readings are looked at one by one. */
export async function loadIndicators(client: QueryClient, plan: string): Promise<IndicatorCounts> {
  const where = [{ plan }] as const;
  const [all, { groups }] = await Promise.all([
    client.run({ collection: 'indicators', where, facets: ['section'], limit: 0 }),
    client.run({ collection: 'readings', where, groupBy: ['indicator'] }),
  ]);
  const states = { met: 0, missed: 0, unclear: 0, noReading: all.total };
  const read = groups.flatMap(({ key }) => key.indicator ?? []);
  const { rows } = await client.run({
    collection: 'indicators',
    where: [{ plan, id: { in: read } }],
    select: ['targets'],
    with: ['readings'],
  });
  for (const indicator of rows) {
    states.noReading -= 1;
    states[indicatorState(indicator, indicator.related.readings)] += 1;
  }
  return { total: all.total, sections: all.facets.section, states };
}
