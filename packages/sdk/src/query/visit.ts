import { collectionOf } from './collections/index.ts';
import type { Scalar } from './collections/collection.ts';
import type { AgencyTest, DayBounds, NumberBounds } from './condition.ts';
import type { CollectionName } from './records.ts';

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
  /** The field has a value that begins with the text. */
  startsWith(field: string, text: string): Result;
  /** The field names a record, of the `collection`, for which the condition holds. */
  related(field: string, collection: CollectionName, condition: AnyCondition): Result;
  agency(test: AgencyTest): Result;
}

interface Tests {
  readonly in?: readonly Scalar[];
  readonly all?: readonly Scalar[];
  readonly not?: unknown;
  readonly empty?: boolean;
  readonly startsWith?: string;
}

const boundNames = /^(onOrBefore|onOrAfter|before|after|atMost|atLeast|lessThan|moreThan)$/;

/** Splits what stands beside the tests: bounds of the value, and a condition on what it names. */
function boundsAndRest(others: AnyCondition): readonly [Bounds, AnyCondition] {
  const split: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (const key of Object.keys(others)) split[boundNames.test(key) ? 0 : 1][key] = others[key];
  return split;
}

/** A value, or tests that all have to hold. */
function visitTest<Result>(
  name: CollectionName,
  field: string,
  test: unknown,
  visitor: ConditionVisitor<Result>,
): Result {
  if (typeof test !== 'object' || test === null) return visitor.oneOf(field, [test as Scalar]);
  const { in: values, all, not, empty, startsWith, ...others } = test as Tests;
  const parts: Result[] = values ? [visitor.oneOf(field, values)] : [];
  for (const value of all ?? []) parts.push(visitor.oneOf(field, [value]));
  if (not !== undefined) parts.push(visitor.not(visitTest(name, field, not, visitor)));
  if (empty !== undefined) {
    const isEmpty = visitor.oneOf(field, [null, '']);
    parts.push(empty ? isEmpty : visitor.not(isEmpty));
  }
  if (startsWith !== undefined) parts.push(visitor.startsWith(field, startsWith));
  const [bounds, condition] = boundsAndRest(others);
  if (Object.keys(bounds).length > 0) parts.push(visitor.within(field, bounds));
  if (Object.keys(condition).length > 0) {
    parts.push(visitor.related(field, collectionOf(name).relatives[field]!, condition));
  }
  return visitor.all(parts);
}

/**
 * Walks a condition on a collection from the inside out and returns what the visitor makes of it.
 * Windows (`quarter`, `within: 'P90D'`) have to have become bounds: see `plainQuery`.
 *
 * @example
 * const fields: ConditionVisitor<readonly string[]> = {
 *   all: (parts) => parts.flat(),
 *   any: (parts) => parts.flat(),
 *   not: (part) => part,
 *   oneOf: (field) => [field],
 *   within: (field) => [field],
 *   startsWith: (field) => [field],
 *   related: (field) => [field],
 *   agency: () => ['agency'],
 * };
 * visit('tasks', { plan: 'mau-2025', or: [{ topic: 'data' }, { due: null }] }, fields);
 * // → ['plan', 'topic', 'due']
 */
export function visit<Result>(
  name: CollectionName,
  condition: AnyCondition,
  visitor: ConditionVisitor<Result>,
): Result {
  const visitAll = (value: unknown): Result[] =>
    (value as readonly AnyCondition[]).map((part) => visit(name, part, visitor));
  const parts = Object.entries(condition).map(([key, test]) => {
    if (key === 'and') return visitor.all(visitAll(test));
    if (key === 'or') return visitor.any(visitAll(test));
    if (key === 'not') return visitor.not(visit(name, test as AnyCondition, visitor));
    return key === 'agency' && collectionOf(name).named
      ? visitor.agency(test as AgencyTest)
      : visitTest(name, key, test, visitor);
  });
  return visitor.all(parts);
}
