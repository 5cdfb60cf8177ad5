import {
  planIsOver,
  type AgencyKind,
  type Jurisdiction,
  type Plan,
  type QueryClient,
} from '@tiendo/sdk';
import type { About } from '../../shared/about.ts';
import { orUnknown } from '../../shared/or-unknown.ts';
import { WrongAttribute } from '../../shared/problem.ts';
import type { Asked } from '../../shared/tiendo-element.ts';
import { standingsOf, type Standing } from './standings-of.ts';
import { weightsOf, type Weights } from './weights.ts';

export interface AgencyRankingData {
  readonly about: About;
  /** The plan that was asked for; null for all that are running. */
  readonly plan: Plan | null;
  readonly rows: readonly Standing[];
  readonly weights: Weights;
}

/** The value that an attribute names, of those that the data have. */
function known<Value extends string>(
  attribute: string,
  values: readonly { readonly value: Value | null }[],
  named: string,
): Value {
  const found = values.find(({ value }) => value === named)?.value;
  if (!found) throw new WrongAttribute('unknown', attribute, named);
  return found;
}

interface Scope {
  readonly day: string;
  readonly kinds: readonly AgencyKind[];
  readonly jurisdiction: Jurisdiction | null;
}

/** Which agencies are asked for, on which day. */
async function scopeOf(client: QueryClient, { kind, jurisdiction }: Asked): Promise<Scope> {
  const { facets, asOf } = await client.run({
    collection: 'agencies',
    facets: ['kind', 'jurisdiction'],
    limit: 1,
  });
  // A collective is no agency that could be ranked.
  const kinds = facets.kind.filter(({ value }) => value !== 'collective');
  return {
    day: asOf,
    kinds: (kind ?? '')
      .trim()
      .split(/\s+/)
      .map((one) => known('kind', kinds, one)),
    jurisdiction: jurisdiction ? known('jurisdiction', facets.jurisdiction, jurisdiction) : null,
  };
}

/** The tasks of plans that agencies of the scope lead, counted by what they are ranked by. */
async function count(
  client: QueryClient,
  { day, kinds, jurisdiction }: Scope,
  plans: readonly Plan[],
) {
  const named = { kind: { in: kinds }, ...(jurisdiction && { jurisdiction }) };
  const led = { plan: { in: plans.map(({ id }) => id) }, lead: named };
  const never = { deadlineKind: { in: ['recurring', 'ongoing'] } } as const;
  return Promise.all([
    client.run({ collection: 'agencies', where: [named], asOf: day }),
    client.run({
      collection: 'tasks',
      where: [{ ...led, due: { before: day }, not: never }],
      groupBy: ['lead', 'schedule', 'due', 'completedOn'],
      asOf: day,
    }),
    client.run({
      collection: 'tasks',
      where: [{ ...led, not: { start: { after: day } } }],
      groupBy: ['lead', 'status', 'plan'],
      asOf: day,
    }),
  ]);
}

/**
 * What agencies of a kind are ranked by: in one plan, or in all that are running.
 *
 * @throws {WrongAttribute} where there is no such plan, kind or jurisdiction, or the weights are
 * none; otherwise as the SDK's `fetch`.
 */
export async function loadRanking(client: QueryClient, asked: Asked): Promise<AgencyRankingData> {
  const weights = weightsOf(asked['weights']);
  const { plan: id } = asked;
  const plan = id
    ? await orUnknown('plan', id, client.run({ collection: 'plans', get: id }))
    : null;
  const scope = await scopeOf(client, asked);
  const running = plan
    ? [plan]
    : (await client.run({ collection: 'plans', asOf: scope.day })).rows.filter(
        (one) => !planIsOver(one, scope.day),
      );
  const [agencies, judged, owed] = await count(client, scope, running);
  const used = new Set(owed.groups.map(({ key }) => key.plan));
  const plans = running.filter((one) => one === plan || used.has(one.id));
  const rows = standingsOf(agencies.rows, judged.groups, owed.groups, scope.day);
  return { about: { ...agencies, plans }, plan, rows, weights };
}
