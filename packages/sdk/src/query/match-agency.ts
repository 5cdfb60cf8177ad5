import { existsOn, membersOf, type CivilDate } from '@tiendo/model/lite';
import type { AgencyMatch } from './answer.ts';
import type { AgencyRole, NamedAgencies } from './collections/collection.ts';
import type { AgencyTest } from './condition.ts';
import type { View } from './view.ts';

export type Way = Pick<AgencyMatch, 'through' | 'scope'>;

/**
 * How much of the work of `from` has come to `to` by the day of the view; null where none has. A
 * part that had been handed over before the day of the plan is not in its words; an agency that
 * exists again has its own work back.
 */
function inherited(
  from: string,
  to: string,
  view: View,
  planDay: CivilDate,
  seen: readonly string[] = [],
): AgencyMatch['scope'] | null {
  if (from === to) return 'whole';
  const agency = view.byId('agencies').get(from);
  if (!agency || seen.includes(from)) return null;
  const isBack = agency.periods.length > 0 && existsOn(agency, view.day);
  const scopes = agency.succeededBy
    .filter(({ on, scope }) => on <= view.day && (scope === 'part' ? on > planDay : !isBack))
    .map((step) => {
      const rest = inherited(step.agency, to, view, planDay, [...seen, from]);
      return rest && (step.scope === 'part' ? 'part' : rest);
    });
  return scopes.find((scope) => scope === 'whole') ?? scopes.find(Boolean) ?? null;
}

/** Every way that leads from a name in a plan to the agency asked for, each once. */
export function waysTo(
  { id, through: allowed = [] }: AgencyTest,
  named: string,
  view: View,
  planDay: CivilDate,
): readonly Way[] {
  const ways = new Map<string, Way>();
  const follow = (name: string, way: Way['through']): void => {
    const isNamed = name === id;
    if (!isNamed && !allowed.includes('predecessors')) return;
    const through: Way['through'] = isNamed ? way : [...way, 'predecessors'];
    const scope = inherited(name, id, view, planDay);
    const known = ways.get(through.join());
    if (scope && known?.scope !== 'whole') ways.set(through.join(), { through, scope });
  };
  follow(named, []);
  const agencies = view.byId('agencies');
  const collective = allowed.includes('collectives') ? agencies.get(named) : undefined;
  const members = collective && membersOf(collective, agencies, planDay);
  members?.forEach((member) => follow(member, ['collectives']));
  return [...ways.values()];
}

/** Each way in which the names of a record lead to the agency asked for. */
export function matchAgency(
  test: AgencyTest,
  named: NamedAgencies,
  view: View,
  planDay: CivilDate,
): AgencyMatch[] {
  const { id, roles = Object.keys(named) as AgencyRole[] } = test;
  return roles.flatMap((role) =>
    (named[role] ?? []).flatMap(({ agency }) => {
      const key = JSON.stringify([test, agency, planDay]);
      const ways = view.once(key, () => waysTo(test, agency, view, planDay));
      return ways.map((way) => ({ agency: id, role, named: agency, ...way }));
    }),
  );
}
