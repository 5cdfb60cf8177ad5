import type { Scalar } from './collections/collection.ts';
import type { DatedQuery } from './query.ts';
import { visit, type AnyCondition, type ConditionVisitor } from './visit.ts';

/** The plans that can hold a match; null where any can. */
type Plans = ReadonlySet<string> | null;

const plansOfIds = (ids: readonly Scalar[]): Plans =>
  new Set(ids.map((id) => String(id).split('/')[0]!));

const both = (a: Plans, b: Plans): Plans =>
  a && b ? new Set([...a].filter((plan) => b.has(plan))) : (a ?? b);

const plansOf: ConditionVisitor<Plans> = {
  all: (parts) => parts.reduce(both, null),
  any: (parts) => (parts.includes(null) ? null : new Set(parts.flatMap((part) => [...part!]))),
  not: () => null,
  oneOf: (field, values) => {
    if (field === 'plan') return new Set(values.map(String));
    const isId = field === 'id' || field === 'section' || field === 'parent';
    return isId && !values.includes(null) ? plansOfIds(values) : null;
  },
  within: () => null,
  agency: () => null,
};

/**
 * Which of the `known` plans have to be read to answer a question: those that a condition on the
 * plan, or the beginning of an id, names; all of them where none is named.
 */
export function plansAsked(
  { collection, get, where = [] }: DatedQuery,
  known: readonly string[],
  redirects: Readonly<Record<string, string>>,
): readonly string[] {
  if (['plans', 'agencies', 'systems', 'topics'].includes(collection)) return [];
  const byCondition = visit({ and: where as readonly AnyCondition[] }, plansOf);
  const asked = get === undefined ? byCondition : plansOfIds([redirects[get] ?? get]);
  const plans = asked ? known.filter((plan) => asked.has(plan)) : known;
  return get !== undefined && plans.length === 0 ? known : plans;
}
