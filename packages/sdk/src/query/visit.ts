import type { Scalar } from './collections/collection.ts';
import type { AgencyTest, DayBounds, NumberBounds } from './condition.ts';

export type Bounds = DayBounds & NumberBounds;

/** A condition on any collection, as `checkQuery` has let it through. */
export type AnyCondition = Readonly<Record<string, unknown>>;

/**
 * What to make of each kind of condition. A new kind is a new method here, and every reader of
 * queries that lacks it stops to compile.
 */
export interface ConditionVisitor<Result> {
  all(parts: readonly Result[]): Result;
  any(parts: readonly Result[]): Result;
  not(part: Result): Result;
  /** The field has one of the values; null among them stands for no value. */
  oneOf(field: string, values: readonly Scalar[]): Result;
  within(field: string, bounds: Bounds): Result;
  agency(test: AgencyTest): Result;
}

interface Tests extends Bounds {
  readonly in?: readonly Scalar[];
  readonly not?: unknown;
}

/** A value, or tests that all have to hold. */
function visitTest<Result>(
  field: string,
  test: unknown,
  visitor: ConditionVisitor<Result>,
): Result {
  if (typeof test !== 'object' || test === null) return visitor.oneOf(field, [test as Scalar]);
  const { in: values, not, ...bounds } = test as Tests;
  const parts: Result[] = values ? [visitor.oneOf(field, values)] : [];
  if (not !== undefined) parts.push(visitor.not(visitTest(field, not, visitor)));
  if (Object.keys(bounds).length > 0) parts.push(visitor.within(field, bounds));
  return visitor.all(parts);
}

/** Walks a condition from the inside out and returns what the visitor makes of it. */
export function visit<Result>(condition: AnyCondition, visitor: ConditionVisitor<Result>): Result {
  const visitAll = (value: unknown): Result[] =>
    (value as readonly AnyCondition[]).map((part) => visit(part, visitor));
  const parts = Object.entries(condition).map(([name, test]) => {
    switch (name) {
      case 'and':
        return visitor.all(visitAll(test));
      case 'or':
        return visitor.any(visitAll(test));
      case 'not':
        return visitor.not(visit(test as AnyCondition, visitor));
      case 'agency':
        return visitor.agency(test as AgencyTest);
      default:
        return visitTest(name, test, visitor);
    }
  });
  return visitor.all(parts);
}
