import type { Scalar } from '../query/collections/collection.ts';
import { collectionOf } from '../query/collections/index.ts';
import type { AgencyTest } from '../query/condition.ts';
import { isWithin } from '../query/evaluate.ts';
import { waysTo } from '../query/match-agency.ts';
import type { AnyRecord, CollectionName } from '../query/records.ts';
import type { View } from '../query/view.ts';
import { visit, type AnyCondition, type ConditionVisitor } from '../query/visit.ts';
import { addAll, allBits, hasBit, invert, keepCommon, noBits, setBit, type Bits } from './bits.ts';
import type { Column } from './column.ts';
import { columnOf } from './columns.ts';

/** Which rows a condition holds for. */
export interface Filter {
  bits(): Bits;
  /** Where it is that one column has one of these values: the codes. */
  readonly codes?: readonly number[];
  readonly column?: Column;
}

/** A filter of rows whose values have these codes. */
const ofCodes = (column: Column, codes: readonly number[]): Filter => ({
  column,
  codes,
  bits: () => column.bitsOf(codes),
});

/** The codes of the values, other than null, for which a test holds. */
const codesWhere = (column: Column, holds: (value: NonNullable<Scalar>) => boolean): number[] =>
  column.values.flatMap((value, code) => (value !== null && holds(value) ? [code] : []));

/** The agencies that lead to the one asked for, by the day of a plan. */
function namesOn(day: string, test: AgencyTest, view: View): (named: string) => boolean {
  const key = JSON.stringify(['leads', test, day]);
  const known = view.once(key, () => new Map<string, boolean>());
  return (named) => {
    const leads = known.get(named) ?? waysTo(test, named, view, day).length > 0;
    known.set(named, leads);
    return leads;
  };
}

/** The agencies of each role of the records, as a column. */
const roleField: Readonly<Record<string, string>> = { charged: 'agencies' };

function agencyBits(name: CollectionName, test: AgencyTest, view: View): Bits {
  const rows = view.all(name) as readonly AnyRecord[];
  const bits = noBits(rows.length);
  const plans = columnOf(name, 'plan', view);
  const days = plans.values.map((plan) =>
    plan === null ? '' : view.named('plans', String(plan), name).collectivesOn,
  );
  const leads = days.map((day) => namesOn(day, test, view));
  const first = rows[0] && collectionOf(name).named!(rows[0]);
  for (const role of test.roles ?? Object.keys(first ?? {})) {
    if (!first || !Object.hasOwn(first, role)) continue;
    const column = columnOf(name, roleField[role] ?? role, view);
    column.values.forEach((value, code) => {
      if (value === null || !leads.some((isNamed) => isNamed(String(value)))) return;
      for (const row of column.posting(code)) {
        if (leads[plans.firstCode(row)]!(String(value))) setBit(bits, row);
      }
    });
  }
  return bits;
}

/** The filters of conditions on a collection, over the columns of a view. */
function filters(name: CollectionName, view: View): ConditionVisitor<Filter> {
  const rows = view.all(name).length;
  const column = (field: string): Column => columnOf(name, field, view);
  return {
    all: (parts) =>
      parts.length === 1
        ? parts[0]!
        : { bits: () => parts.reduce((all, part) => keepCommon(all, part.bits()), allBits(rows)) },
    any: (parts) =>
      parts.length === 1
        ? parts[0]!
        : { bits: () => parts.reduce((all, part) => addAll(all, part.bits()), noBits(rows)) },
    not: (part) => ({ bits: () => invert(part.bits(), rows) }),
    oneOf: (field, values) => {
      const of = column(field);
      const none = collectionOf(name).absent?.[field] ?? null;
      const isNone = (value: Scalar): boolean => value === null || value === none;
      const codes = values.flatMap((value) => of.codeOf(isNone(value) ? null : value) ?? []);
      return ofCodes(of, [...new Set(codes)]);
    },
    within: (field, bounds) => {
      const of = column(field);
      return ofCodes(
        of,
        codesWhere(of, (value) => isWithin(value, bounds)),
      );
    },
    startsWith: (field, text) => {
      const of = column(field);
      return ofCodes(
        of,
        codesWhere(of, (value) => String(value).startsWith(text)),
      );
    },
    related: (field, relative, condition) => {
      const of = column(field);
      const held = filterOf(relative, [condition], view).bits();
      const places = view.places(relative);
      const holds = (id: Scalar): boolean => {
        const found = view.find(relative, String(id));
        return found !== null && hasBit(held, places.get(found.id)!);
      };
      return ofCodes(of, codesWhere(of, holds));
    },
    agency: (test) => ({ bits: () => agencyBits(name, test, view) }),
  };
}

/** The rows for which all conditions hold. */
export const filterOf = (
  name: CollectionName,
  where: readonly AnyCondition[],
  view: View,
): Filter => visit(name, { and: where }, filters(name, view));

/** Each condition by itself: all have to hold. */
export const filtersOf = (
  name: CollectionName,
  conditions: readonly AnyCondition[],
  view: View,
): readonly Filter[] => conditions.map((condition) => visit(name, condition, filters(name, view)));
