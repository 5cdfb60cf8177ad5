import type { Highlight, Plan, QueryClient } from '@tiendo/sdk';
import type { About } from '../../shared/about.ts';
import { orUnknown } from '../../shared/or-unknown.ts';
import type { Asked } from '../../shared/tiendo-element.ts';
import { hitKinds, kindsInPlan, type HitKind } from './hit-kinds.ts';

/** A record that a search found, with where it was met. */
export interface Hit {
  readonly id: string;
  /** Id of the plan that it stands in. */
  readonly plan?: string;
  readonly related: { readonly highlights: readonly Highlight[] };
}

/** What was found of a kind: the first, and how many there are. */
export interface HitGroup {
  readonly kind: HitKind;
  readonly rows: readonly Hit[];
  readonly total: number;
}

export interface SearchData {
  readonly about: About;
  /** The one plan that is searched; null for everything. */
  readonly plan: Plan | null;
  /** All plans that are searched, by their ids. */
  readonly plans: ReadonlyMap<string, Plan>;
  /** What was searched for; empty before anything is. */
  readonly search: string;
  /** The kinds of which something was found. */
  readonly groups: readonly HitGroup[];
}

/** What a reader wants to find. */
export interface Wanted {
  readonly search: string;
  readonly limitOf: (kind: HitKind) => number;
}

interface Searched {
  readonly search: string;
  readonly limit: number;
  readonly with: readonly ['highlights'];
}

type Where = readonly { readonly plan: string }[];

type Found = Promise<Pick<HitGroup, 'rows' | 'total'>>;

const questions: Readonly<
  Record<HitKind, (client: QueryClient, asked: Searched, where: Where) => Found>
> = {
  tasks: (client, asked, where) => client.run({ collection: 'tasks', where, ...asked }),
  indicators: (client, asked, where) => client.run({ collection: 'indicators', where, ...asked }),
  sections: (client, asked, where) => client.run({ collection: 'sections', where, ...asked }),
  assignments: (client, asked, where) => client.run({ collection: 'assignments', where, ...asked }),
  agencies: (client, asked) => client.run({ collection: 'agencies', ...asked }),
  systems: (client, asked) => client.run({ collection: 'systems', ...asked }),
  plans: (client, asked) => client.run({ collection: 'plans', ...asked }),
};

/** The kinds of which something is found, all asked for at once. */
async function loadGroups(
  client: QueryClient,
  plan: Plan | null,
  { search, limitOf }: Wanted,
): Promise<readonly HitGroup[]> {
  const where = plan ? [{ plan: plan.id }] : [];
  const groups = (plan ? kindsInPlan : hitKinds).map(async (kind) => {
    const asked = { search, limit: limitOf(kind), with: ['highlights'] } as const;
    const { rows, total } = await questions[kind](client, asked, where);
    return { kind, rows, total };
  });
  return (await Promise.all(groups)).filter(({ total }) => total > 0);
}

/**
 * What a search finds; where there is nothing to search for, only the plans that would be searched.
 *
 * @throws {WrongAttribute} where there is no such plan; otherwise as the SDK's `run`.
 */
export async function loadSearch(
  client: QueryClient,
  { plan: id }: Asked,
  wanted: Wanted,
): Promise<SearchData> {
  const answer = client.run({ collection: 'plans', ...(id && { get: id }) });
  const plan = id ? await orUnknown('plan', id, answer) : null;
  const plans = (await answer).rows;
  return {
    about: { ...(await answer), plans },
    plan,
    plans: new Map(plans.map((one) => [one.id, one])),
    search: wanted.search,
    groups: wanted.search ? await loadGroups(client, plan, wanted) : [],
  };
}
