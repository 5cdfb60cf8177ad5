import type { Scalar } from './collections/collection.ts';
import { withoutOwn } from './own-filter.ts';
import type { DatedQuery } from './query.ts';
import { visit, type AnyCondition, type ConditionVisitor } from './visit.ts';

/** The plans that can hold a match; null where any can. */
type Plans = ReadonlySet<string> | null;

const plansOfIds = (ids: readonly Scalar[]): Plans =>
  new Set(ids.map((id) => String(id).split('/')[0]!));

/** The fields of ids that begin with the plan. */
const ids = ['id', 'section', 'parent', 'task', 'indicator'];

const both = (a: Plans, b: Plans): Plans =>
  a && b ? new Set([...a].filter((plan) => b.has(plan))) : (a ?? b);

const plansOf: ConditionVisitor<Plans> = {
  all: (parts) => parts.reduce(both, null),
  any: (parts) => (parts.includes(null) ? null : new Set(parts.flatMap((part) => [...part!]))),
  not: () => null,
  oneOf: (field, values) => {
    if (field === 'plan') return new Set(values.map(String));
    return ids.includes(field) && !values.includes(null) ? plansOfIds(values) : null;
  },
  within: () => null,
  startsWith: (field, text) =>
    ids.includes(field) && text.includes('/') ? plansOfIds([text]) : null,
  related: () => null,
  agency: () => null,
};

/** Reports are no part of any plan's file; what they are about is. */
const namesPlans: ConditionVisitor<boolean> = {
  all: (parts) => parts.includes(true),
  any: (parts) => parts.includes(true),
  not: (part) => part,
  oneOf: () => false,
  within: () => false,
  startsWith: () => false,
  related: (_, collection) => collection === 'tasks' || collection === 'indicators',
  agency: () => false,
};

/** Whether all that a question can be about stands in the index, which is always read. */
function isInIndex({ collection, where = [], with: names = [] }: DatedQuery): boolean {
  if (['plans', 'agencies', 'systems', 'topics'].includes(collection)) return true;
  if (collection !== 'reports' && collection !== 'readings') return false;
  return (
    names.length === 0 && !visit(collection, { and: where as readonly AnyCondition[] }, namesPlans)
  );
}

/**
 * Which of the `known` plans have to be read to answer a question: those that a condition on the
 * plan, or the beginning of an id, names; all of them where none is named. A facet is counted
 * without the conditions on its own field.
 *
 * @example
 * const query = { collection: 'tasks', where: [{ plan: 'mau-2025' }], asOf: '2025-08-01' } as const;
 * plansAsked(query, ['mau-2025', 'mau-2022'], {}); // → ['mau-2025']
 */
export function plansAsked(
  query: DatedQuery,
  known: readonly string[],
  redirects: Readonly<Record<string, string>>,
): readonly string[] {
  if (isInIndex(query)) return [];
  const { collection, get, facets = [] } = query;
  const where = (query.where ?? []) as readonly AnyCondition[];
  const wheres = [where, ...facets.map((field) => withoutOwn(where, field))];
  const byCondition = plansOf.any(
    wheres.map((conditions) => visit(collection, { and: conditions }, plansOf)),
  );
  const asked = get === undefined ? byCondition : plansOfIds([redirects[get] ?? get]);
  const plans = asked ? known.filter((plan) => asked.has(plan)) : known;
  return get !== undefined && plans.length === 0 ? known : plans;
}
