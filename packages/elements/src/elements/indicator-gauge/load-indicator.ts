import type { Indicator, Reading, QueryClient } from '@tiendo/sdk';
import type { About } from '../../shared/about.ts';
import { orUnknown } from '../../shared/or-unknown.ts';
import { WrongAttribute } from '../../shared/problem.ts';
import type { Asked } from '../../shared/tiendo-element.ts';

export interface IndicatorGaugeData {
  readonly about: About;
  readonly indicator: Indicator;
  readonly readings: readonly Reading[];
}

/**
 * An indicator, and its readings up to the day.
 *
 * @throws {WrongAttribute} where there is no such indicator; otherwise as the SDK's `fetch`.
 */
export async function loadIndicator(
  client: QueryClient,
  { indicator: id }: Asked,
): Promise<IndicatorGaugeData> {
  if (!id) throw new WrongAttribute('missing', 'indicator');
  const answer = client.run({ collection: 'indicators', get: id, with: ['readings', 'plan'] });
  const indicator = await orUnknown('indicator', id, answer);
  const { plan, readings } = indicator.related;
  return { about: { ...(await answer), plans: [plan] }, indicator, readings };
}
