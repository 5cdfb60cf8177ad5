// What is done with the records that are found: sorted, paged, counted. Many pages never need it.
import type { Scalar } from './collections/collection.ts';
import { readField } from './collections/index.ts';
import { evaluator } from './evaluate.ts';
import type { AnyKey, AnyMeasures } from './group.ts';
import type { AnyOrder } from './order.ts';
import { withoutOwn } from './own-filter.ts';
import type { DatedQuery } from './query.ts';
import type { AnyRecord } from './records.ts';
import type { Found } from './scan.ts';
import type { View } from './view.ts';
import type { AnyCondition } from './visit.ts';

import { nothing } from './scan.ts';
import { lazily } from '../lazily.ts';

const loadSearch = lazily(() => import('./text/text-search.ts'));
const loadOrder = lazily(() => import('./order.ts'));
const loadCursor = lazily(() => import('./cursor.ts'));
const loadFacets = lazily(() => import('./facets.ts'));
const loadGroup = lazily(() => import('./group.ts'));

interface Sorted {
  readonly rows: readonly AnyRecord[];
  /** What a record is ordered by besides its place in the documents. */
  readonly keyOf: (row: AnyRecord) => readonly Scalar[];
  /** How records with these keys stand. */
  readonly compare: (a: readonly Scalar[], b: readonly Scalar[]) => number;
}

type Sort = (rows: readonly AnyRecord[], view: View) => Sorted;

/** Search and order are loaded when a question first asks for them. */
async function sorting({ collection: name, search, orderBy = [] }: DatedQuery): Promise<Sort> {
  const orders = orderBy as readonly AnyOrder[];
  const scored = search === undefined ? null : (await loadSearch()).scorer(name, search);
  const order = orders.length > 0 ? await loadOrder() : null;
  return (rows, view) => {
    const scores = new Map<AnyRecord, number>();
    for (const row of scored ? rows : []) {
      const score = scored!(row);
      if (score !== null) scores.set(row, score);
    }
    const found = scored ? [...scores.keys()] : rows;
    if (order) {
      return {
        rows: order.ordered(name, found, orders, view),
        keyOf: (row) => order.sortKey(name, orders, row, view),
        compare: order.sortKeyComparer(name, orders),
      };
    }
    const scoreOf = (row: AnyRecord): number => scores.get(row)!;
    return {
      rows: scored ? [...found].sort((a, b) => scoreOf(b) - scoreOf(a)) : found,
      keyOf: (row) => (scored ? [scoreOf(row)] : []),
      compare: ([a], [b]) => Number(b ?? 0) - Number(a ?? 0),
    };
  };
}

/** The page of a question, and the cursor of the next. */
type Page = (sorted: Sorted, view: View) => Pick<Found, 'records' | 'next'>;

async function paging(query: DatedQuery): Promise<Page> {
  const { collection: name, limit = Infinity, offset = 0, after, orderBy = [], search } = query;
  if (limit === Infinity && after === undefined) {
    return ({ rows }) => ({ records: offset > 0 ? rows.slice(offset) : rows, next: null });
  }
  const { questionOf, readCursor, writeCursor } = await loadCursor();
  const question = questionOf(query);
  const keys = orderBy.length || Number(search !== undefined);
  const place = after === undefined ? null : readCursor(after, question, keys);
  return ({ rows, keyOf, compare }, view) => {
    const at = view.places(name);
    const before = place && (at.get(place.id) ?? -1);
    const isAfter = (row: AnyRecord): boolean =>
      (compare(keyOf(row), place!.key) || at.get(row.id)! - before!) > 0;
    const rest = place ? rows.filter(isAfter) : rows;
    const records = rest.slice(offset, offset + limit);
    const last = offset + limit < rest.length ? records.at(-1) : undefined;
    return {
      records,
      next: last ? writeCursor(question, { key: keyOf(last), id: last.id }) : null,
    };
  };
}

type Count = (sort: Sort, view: View) => Found['facets'];

async function counting({ collection: name, where = [], facets = [] }: DatedQuery): Promise<Count> {
  if (facets.length === 0) return () => ({});
  const { countValues, sortedFacet } = await loadFacets();
  const fields = facets.map((field) => ({
    field,
    holds: evaluator(name, withoutOwn(where as readonly AnyCondition[], field)),
  }));
  return (sort, view) =>
    Object.fromEntries(
      fields.map(({ field, holds }) => {
        const rows = view.all(name) as readonly AnyRecord[];
        const found = sort(
          rows.filter((row) => holds(row, view)),
          view,
        ).rows;
        const values = countValues(found, (row) => readField(name, field, row, view));
        return [field, sortedFacet(name, field, values)];
      }),
    );
}

type GroupRows = (rows: readonly AnyRecord[], view: View) => Pick<Found, 'groups' | 'pivot'>;

async function grouping(query: DatedQuery): Promise<GroupRows> {
  const { collection: name, groupBy, pivot } = query;
  const measures = (query.measures ?? {}) as AnyMeasures;
  const { groupsOf, pivoted } = await loadGroup();
  return (rows, view) => {
    const by = (...keys: AnyKey[]) => groupsOf(name, keys, measures, rows, view);
    return {
      groups: groupBy ? by(...groupBy) : [],
      pivot: pivot
        ? pivoted(by(pivot.rows), by(pivot.columns), by(pivot.rows, pivot.columns), pivot)
        : null,
    };
  };
}

/** What is found of the records that hold: in order, the page of them, and what is counted. */
export type Arrange = (rows: readonly AnyRecord[], view: View) => Found;

/** Prepares the steps of a question after its conditions. */
export async function arranging(query: DatedQuery): Promise<Arrange> {
  const isGrouped = query.groupBy !== undefined || query.pivot !== undefined;
  const sort = await sorting(isGrouped ? { ...query, orderBy: [] } : query);
  if (isGrouped) {
    const group = await grouping(query);
    return (held, view) => {
      const { rows } = sort(held, view);
      return { ...nothing, total: rows.length, ...group(rows, view) };
    };
  }
  const [page, count] = [await paging(query), await counting(query)];
  return (held, view) => {
    const sorted = sort(held, view);
    const { rows } = sorted;
    return { ...nothing, total: rows.length, ...page(sorted, view), facets: count(sort, view) };
  };
}
