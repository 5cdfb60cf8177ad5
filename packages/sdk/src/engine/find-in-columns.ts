import { readCursor, questionOf, writeCursor } from '../query/cursor.ts';
import { pivoted, type AnyKey, type AnyMeasures } from '../query/group.ts';
import type { AnyOrder } from '../query/order.ts';
import { conjuncts, withoutOwn } from '../query/own-filter.ts';
import type { DatedQuery } from '../query/query.ts';
import type { AnyRecord, CollectionName } from '../query/records.ts';
import { nothing, type Find, type Found, type Trace } from '../query/scan.ts';
import type { View } from '../query/view.ts';
import type { AnyCondition } from '../query/visit.ts';
import { allBits, hasBit, keepCommon, rowsOfBits, type Bits } from './bits.ts';
import { facetOf, groupsOfRows } from './count.ts';
import { filtersOf, type Filter } from './filters.ts';
import { Sorting } from './sorting.ts';

/** The rows of an answer in order: as many as are needed for the page, and how many there are. */
interface Ordered {
  readonly rows: Uint32Array | readonly number[];
  readonly total: number;
}

const bitsOf = (filters: readonly Filter[], rows: number): Bits =>
  filters.length === 0
    ? allBits(rows)
    : filters.slice(1).reduce((all, filter) => keepCommon(all, filter.bits()), filters[0]!.bits());

/** The numbers of all rows: where nothing is asked of them, they need not be looked for. */
const everyRow = (name: CollectionName, view: View): Uint32Array =>
  view.onceFor(name, `every row of ${name}`, () =>
    Uint32Array.from({ length: view.all(name).length }, (_, row) => row),
  );

/** Rows of a list for which `holds`, until there are as many as needed; and how many there are. */
function firstOf(rows: Uint32Array, holds: (row: number) => boolean, needed: number): Ordered {
  const first: number[] = [];
  let total = 0;
  for (let at = 0; at < rows.length; at += 1) {
    if (!holds(rows[at]!)) continue;
    total += 1;
    if (first.length < needed) first.push(rows[at]!);
  }
  return { rows: first, total };
}

/** One question, prepared for the columns of whatever is loaded. */
export class ColumnQuery {
  readonly #name: CollectionName;
  readonly #query: DatedQuery;
  readonly #conditions: readonly AnyCondition[];
  readonly #orders: readonly AnyOrder[];
  readonly #question: string;
  /** The filters over the columns of the view that was asked last. */
  #filters: readonly Filter[] = [];
  #view: View | undefined;

  constructor(query: DatedQuery) {
    this.#name = query.collection;
    this.#query = query;
    this.#conditions = conjuncts((query.where ?? []) as readonly AnyCondition[]);
    this.#orders = (query.orderBy ?? []) as readonly AnyOrder[];
    this.#question = questionOf(query);
  }

  readonly find: Find = (view, trace) => {
    const isGrouped = this.#query.groupBy !== undefined || this.#query.pivot !== undefined;
    if (trace) trace.engine = 'columns';
    return isGrouped ? this.#groups(view, trace) : this.#page(view, trace);
  };

  /** The conditions over the columns of a view: looked up once for it, evaluated each time. */
  #filtersOf(view: View): readonly Filter[] {
    if (this.#view !== view) {
      this.#filters = filtersOf(this.#name, this.#conditions, view);
      this.#view = view;
    }
    return this.#filters;
  }

  #rows(view: View, filters: readonly Filter[], trace?: Trace): Uint32Array {
    const count = view.all(this.#name).length;
    const rows =
      filters.length === 0 ? everyRow(this.#name, view) : rowsOfBits(bitsOf(filters, count));
    trace?.used.push(`bitmaps of ${filters.length} conditions`);
    if (trace) trace.lookedAt += rows.length;
    return rows;
  }

  #groups(view: View, trace?: Trace): Found {
    const { groupBy, pivot } = this.#query;
    const measures = (this.#query.measures ?? {}) as AnyMeasures;
    const rows = this.#rows(view, this.#filtersOf(view), trace);
    const by = (...keys: AnyKey[]) => groupsOfRows(this.#name, keys, measures, rows, view);
    return {
      ...nothing,
      total: rows.length,
      groups: groupBy ? by(...groupBy) : [],
      pivot: pivot
        ? pivoted(by(pivot.rows), by(pivot.columns), by(pivot.rows, pivot.columns), pivot)
        : null,
    };
  }

  /** The rows in order, from where the page before ended. */
  #page(view: View, trace?: Trace): Found {
    const { limit = Infinity, offset = 0, after } = this.#query;
    const needed = offset + limit;
    const sorting = this.#orders.length > 0 ? Sorting.of(this.#name, this.#orders, view) : null;
    const place =
      after === undefined ? null : readCursor(after, this.#question, this.#orders.length);
    const before = place && (view.places(this.#name).get(place.id) ?? -1);
    const isAfter = !place
      ? null
      : sorting
        ? sorting.isAfter(place.key, before!)
        : (row: number): boolean => row > before!;
    const { rows, total } = this.#ordered(view, sorting, isAfter ? Infinity : needed + 1, trace);
    const rest = isAfter ? [...rows].filter(isAfter) : rows;
    const page = Array.from(rest.slice(offset, needed));
    const all = view.all(this.#name) as readonly AnyRecord[];
    const last = needed < rest.length ? page.at(-1) : undefined;
    return {
      ...nothing,
      records: page.map((row) => all[row]!),
      total,
      next:
        last === undefined
          ? null
          : writeCursor(this.#question, { key: sorting?.keyOf(last) ?? [], id: all[last]!.id }),
      facets: this.#facets(view),
    };
  }

  #ordered(view: View, sorting: Sorting | null, needed: number, trace?: Trace): Ordered {
    const filters = this.#filtersOf(view);
    if (!sorting) {
      const rows = this.#rows(view, filters, trace);
      return { rows, total: rows.length };
    }
    const bySorted = this.#fromPosting(filters, sorting, needed, trace);
    if (bySorted) return bySorted;
    const bits = bitsOf(filters, view.all(this.#name).length);
    const rows = rowsOfBits(bits);
    if (trace) trace.lookedAt += rows.length;
    // Many rows: walk all in order rather than sort them.
    if (rows.length * 8 > bits.length * 32) {
      trace?.used.push('all rows in order');
      return { ...firstOf(sorting.all, (row) => hasBit(bits, row), needed), total: rows.length };
    }
    trace?.used.push(`bitmaps of ${filters.length} conditions`, 'sort');
    return { rows: sorting.sort(rows), total: rows.length };
  }

  /** Where a condition asks for one value, its rows are kept in order: bounds cut out a stretch. */
  #fromPosting(
    filters: readonly Filter[],
    sorting: Sorting,
    needed: number,
    trace?: Trace,
  ): Ordered | null {
    const one = filters.find(({ column, codes }) => column?.isFixed && codes?.length === 1);
    if (!one) return null;
    let rows = sorting.posting(one.column!, one.codes![0]!);
    const others = filters.filter((filter) => {
      if (filter === one) return false;
      const part = filter.column && sorting.stretch(rows, filter.codes!, filter.column);
      if (part) rows = part;
      return !part;
    });
    trace?.used.push('the rows of one value, in order');
    if (others.length === 0) {
      if (trace) trace.lookedAt += Math.min(needed, rows.length);
      return { rows: rows.subarray(0, Math.min(needed, rows.length)), total: rows.length };
    }
    const bits = bitsOf(others, one.column!.rows);
    if (trace) trace.lookedAt += rows.length;
    return firstOf(rows, (row) => hasBit(bits, row), needed);
  }

  #facets(view: View): Found['facets'] {
    const { facets = [] } = this.#query;
    if (facets.length === 0) return {};
    const where = (this.#query.where ?? []) as readonly AnyCondition[];
    const all = this.#filtersOf(view);
    const found = this.#rows(view, all);
    return Object.fromEntries(
      facets.map((field) => {
        const others = withoutOwn(where, field);
        const rows =
          others.length === all.length
            ? found
            : this.#rows(view, filtersOf(this.#name, others, view));
        return [field, facetOf(this.#name, field, rows, view)];
      }),
    );
  }
}
