import { readCursor, questionOf, writeCursor } from '../query/cursor.ts';
import { pivoted, type AnyKey, type AnyMeasures } from '../query/group.ts';
import type { AnyOrder } from '../query/order.ts';
import { conjuncts, withoutOwn } from '../query/own-filter.ts';
import type { DatedQuery } from '../query/query.ts';
import type { AnyRecord, CollectionName } from '../query/records.ts';
import { nothing, type Find, type Found, type Trace } from '../query/scan.ts';
import type { View } from '../query/view.ts';
import type { AnyCondition } from '../query/visit.ts';
import type { Scalar } from '../query/collections/collection.ts';
import type { TextIndex } from '../query/text/text-index.ts';
import type { TextMatches } from '../query/text/text-matches.ts';
import { allBits, countBits, hasBit, keepCommon, rowsOfBits, type Bits } from './bits.ts';
import { facetOf, groupsOfRows } from './count.ts';
import { filtersOf, type Filter } from './filters.ts';
import { Sorting } from './sorting.ts';

/** The rows of an answer in order: as many as are needed for the page, and how many there are. */
interface Ordered {
  readonly rows: Uint32Array | readonly number[];
  readonly total: number;
  /** All rows in the order of the documents, where they were looked for. */
  readonly found?: Uint32Array;
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

/** What searches texts: loaded with the first question that does. */
interface Texts {
  readonly textIndexOf: (name: CollectionName, view: View) => TextIndex;
}

/** How the rows of an answer stand. */
interface RowOrder {
  /** The orders that were asked for. */
  readonly sorting: Sorting | null;
  /** Of how many values the key of a row is. */
  readonly keys: number;
  readonly keyOf: (row: number) => readonly Scalar[];
  readonly isAfter: (key: readonly Scalar[], before: number) => (row: number) => boolean;
}

/** What is wanted of the rows: in which order, and how many of the first. */
interface Wanted {
  readonly view: View;
  readonly matches: TextMatches | null;
  readonly sorting: Sorting | null;
  readonly needed: number;
}

/** One question, prepared for the columns of whatever is loaded. */
export class ColumnQuery {
  readonly #name: CollectionName;
  readonly #query: DatedQuery;
  readonly #conditions: readonly AnyCondition[];
  readonly #orders: readonly AnyOrder[];
  readonly #question: string;
  readonly #texts: Texts | null;
  /** Of each facet, the conditions that it is counted under, where they are not all. */
  readonly #others: readonly (readonly AnyCondition[] | null)[];
  /** The filters over the columns of the view that was asked last. */
  #filters: readonly Filter[] = [];
  #view: View | undefined;

  /** `texts` is what searches them, for a question that does. */
  constructor(query: DatedQuery, texts: Texts | null = null) {
    this.#texts = texts;
    this.#name = query.collection;
    this.#query = query;
    this.#conditions = conjuncts((query.where ?? []) as readonly AnyCondition[]);
    this.#orders = (query.orderBy ?? []) as readonly AnyOrder[];
    this.#question = questionOf(query);
    this.#others = (query.facets ?? []).map((field) => {
      const others = withoutOwn(this.#conditions, field);
      return others.length === this.#conditions.length ? null : others;
    });
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

  /** Where the search is met; null where nothing is searched. */
  #matches(view: View): TextMatches | null {
    const { search } = this.#query;
    return search === undefined ? null : this.#texts!.textIndexOf(this.#name, view).find(search);
  }

  #bits(view: View, filters: readonly Filter[], matches: TextMatches | null): Bits {
    if (matches && filters.length === 0) return matches.bits;
    const bits = bitsOf(filters, view.all(this.#name).length);
    return matches ? keepCommon(bits, matches.bits) : bits;
  }

  #rows(
    view: View,
    filters: readonly Filter[],
    matches: TextMatches | null,
    trace?: Trace,
  ): Uint32Array {
    const isEvery = filters.length === 0 && !matches;
    const rows = isEvery
      ? everyRow(this.#name, view)
      : rowsOfBits(this.#bits(view, filters, matches));
    if (matches) trace?.used.push('index of words');
    trace?.used.push(`bitmaps of ${filters.length} conditions`);
    if (trace) trace.lookedAt += rows.length;
    return rows;
  }

  #groups(view: View, trace?: Trace): Found {
    const { groupBy, pivot } = this.#query;
    const measures = (this.#query.measures ?? {}) as AnyMeasures;
    const rows = this.#rows(view, this.#filtersOf(view), this.#matches(view), trace);
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
    const matches = this.#matches(view);
    const order = this.#orderOf(view, matches);
    const place = after === undefined ? null : readCursor(after, this.#question, order.keys);
    const before = place && (view.places(this.#name).get(place.id) ?? -1);
    const isAfter = place && order.isAfter(place.key, before!);
    const { rows, total, found } = this.#ordered(
      { view, matches, sorting: order.sorting, needed: isAfter ? Infinity : needed + 1 },
      trace,
    );
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
          : writeCursor(this.#question, { key: order.keyOf(last), id: all[last]!.id }),
      facets: this.#facets(view, matches, found ?? null),
    };
  }

  /** How rows stand: by the orders asked for, else by how well they answer a search. */
  #orderOf(view: View, matches: TextMatches | null): RowOrder {
    if (this.#orders.length > 0) {
      const sorting = Sorting.of(this.#name, this.#orders, view);
      return {
        sorting,
        keys: this.#orders.length,
        keyOf: (row) => sorting.keyOf(row),
        isAfter: (key, before) => sorting.isAfter(key, before),
      };
    }
    const keyOf = (row: number): readonly Scalar[] => (matches ? [matches.scoreOf(row)] : []);
    return {
      sorting: null,
      keys: Number(matches !== null),
      keyOf,
      isAfter:
        ([score], before) =>
        (row) =>
          (Number(score ?? 0) - Number(keyOf(row)[0] ?? 0) || row - before) > 0,
    };
  }

  #ordered({ view, matches, sorting, needed }: Wanted, trace?: Trace): Ordered {
    const filters = this.#filtersOf(view);
    if (!sorting) {
      if (!matches) {
        const rows = this.#rows(view, filters, matches, trace);
        return { rows, total: rows.length, found: rows };
      }
      const bits = this.#bits(view, filters, matches);
      const total = countBits(bits);
      trace?.used.push('index of words', 'the best of those found');
      if (trace) trace.lookedAt += total;
      return { rows: matches.top(bits, Math.min(needed, total)), total };
    }
    const bySorted = matches ? null : this.#fromPosting(filters, sorting, needed, trace);
    if (bySorted) return bySorted;
    const bits = this.#bits(view, filters, matches);
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

  /** The values of the facets; `found` are the rows of the answer, where they are known. */
  #facets(view: View, matches: TextMatches | null, found: Uint32Array | null): Found['facets'] {
    const { facets = [] } = this.#query;
    const counted: Record<string, Found['facets'][string]> = {};
    for (const [at, field] of facets.entries()) {
      const others = this.#others[at];
      const rows = others
        ? this.#rows(view, filtersOf(this.#name, others, view), matches)
        : (found ??= this.#rows(view, this.#filtersOf(view), matches));
      counted[field] = facetOf(this.#name, field, rows, view);
    }
    return counted;
  }
}
