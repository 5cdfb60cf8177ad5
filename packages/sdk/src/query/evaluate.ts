import type { AgencyMatch } from './answer.ts';
import type { Scalar } from './collections/collection.ts';
import { collectionOf, readField } from './collections/index.ts';
import type { AgencyTest } from './condition.ts';
import { matchAgency } from './match-agency.ts';
import type { AnyRecord, CollectionName } from './records.ts';
import type { View } from './view.ts';
import { visit, type AnyCondition, type Bounds, type ConditionVisitor } from './visit.ts';

/** Whether a record, as it stands on the day of the view, is what a condition asks for. */
export type Holds = (row: AnyRecord, view: View) => boolean;

/** Days as ISO text compare as days do. */
export function isWithin(value: NonNullable<Scalar>, bounds: Bounds): boolean {
  const { onOrBefore, onOrAfter, before, after, atMost, atLeast, lessThan, moreThan } = bounds;
  const [most, least] = [onOrBefore ?? atMost ?? value, onOrAfter ?? atLeast ?? value];
  const [below, above] = [before ?? lessThan, after ?? moreThan];
  return (
    value <= most &&
    value >= least &&
    (below === undefined || value < below) &&
    (above === undefined || value > above)
  );
}

/** How a record names the agency that is asked for. */
export function matchesOf(
  name: CollectionName,
  test: AgencyTest,
  row: AnyRecord,
  view: View,
): AgencyMatch[] {
  const named = collectionOf(name).named?.(row) ?? {};
  const { plan } = row as { readonly plan: string };
  return matchAgency(test, named, view, view.named('plans', plan, row.id).collectivesOn);
}

/** What each kind of condition means, in the plainest code: faster engines must agree with it. */
const evaluate = (name: CollectionName): ConditionVisitor<Holds> => ({
  all: (parts) => (row, view) => parts.every((holds) => holds(row, view)),
  any: (parts) => (row, view) => parts.some((holds) => holds(row, view)),
  not: (part) => (row, view) => !part(row, view),
  oneOf: (field, asked) => (row, view) => {
    const values = readField(name, field, row, view);
    const none = collectionOf(name).absent?.[field] ?? null;
    return values.length === 0
      ? asked.includes(null) || asked.includes(none)
      : values.some((value) => asked.includes(value));
  },
  within: (field, bounds) => (row, view) =>
    readField(name, field, row, view).some((value) => isWithin(value, bounds)),
  startsWith: (field, text) => (row, view) =>
    readField(name, field, row, view).some((value) => String(value).startsWith(text)),
  related: (field, relative, condition) => {
    const holds = visit(relative, condition, evaluate(relative));
    return (row, view) =>
      readField(name, field, row, view).some((id) => {
        const found = view.find(relative, String(id));
        return found !== null && holds(found, view);
      });
  },
  agency: (test) => (row, view) => matchesOf(name, test, row, view).length > 0,
});

/** Whether all of the conditions hold. */
export const evaluator = (name: CollectionName, where: readonly AnyCondition[]): Holds =>
  visit(name, { and: where }, evaluate(name));
