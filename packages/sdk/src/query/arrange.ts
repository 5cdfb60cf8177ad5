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

/** How well a record answers a search; null where it does not. */
type Score = (row: AnyRecord) => number | null;

/** The scorer of a question that searches; null where it does not. */
const scoring = async ({ collection: name, search }: DatedQuery): Promise<Score | null> =>
  search === undefined ? null : (await loadSearch()).scorer(name, search);

/** Records, and how well each answers a search; null where nothing was searched. */
interface Searched {
  readonly rows: readonly AnyRecord[];
  readonly scores: ReadonlyMap<AnyRecord, number> | null;
}

/** Those of the records that answer a search. */
function searched(rows: readonly AnyRecord[], score: Score | null): Searched {
  if (!score) return { rows, scores: null };
  const scores = new Map<AnyRecord, number>();
  for (const row of rows) {
    const value = score(row);
    if (value !== null) scores.set(row, value);
  }
  return { rows: [...scores.keys()], scores };
}

interface Sorted {
  readonly rows: readonly AnyRecord[];
  /** What a record is ordered by besides its place in the documents. */
  readonly keyOf: (row: AnyRecord) => readonly Scalar[];
  /** How records with these keys stand. */
  readonly compare: (a: readonly Scalar[], b: readonly Scalar[]) => number;
}

type Sort = (found: Searched, view: View) => Sorted;

/** The best first; as they came, where nothing was searched. */
function byScore({ rows, scores }: Searched): Sorted {
  const compare = ([a = 0]: readonly Scalar[], [b = 0]: readonly Scalar[]): number =>
    Number(b) - Number(a);
  if (!scores) return { rows, keyOf: () => [], compare };
  const keyOf = (row: AnyRecord): readonly Scalar[] => [scores.get(row)!];
  return { rows: [...rows].sort((a, b) => scores.get(b)! - scores.get(a)!), keyOf, compare };
}

/** Sorts what is found: by the orders asked for, else by how well it answers a search. */
async function sorting({ collection: name, orderBy = [] }: DatedQuery): Promise<Sort> {
  const orders = orderBy as readonly AnyOrder[];
  if (orders.length === 0) return byScore;
  const order = await loadOrder();
  return ({ rows }, view) => ({
    rows: order.ordered(name, rows, orders, view),
    keyOf: (row) => order.sortKey(name, orders, row, view),
    compare: order.sortKeyComparer(name, orders),
  });
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

type Count = (view: View) => Found['facets'];

async function counting(
  { collection: name, where = [], facets = [] }: DatedQuery,
  score: Score | null,
): Promise<Count> {
  if (facets.length === 0) return () => ({});
  const { countValues, sortedFacet } = await loadFacets();
  const fields = facets.map((field) => ({
    field,
    holds: evaluator(name, withoutOwn(where as readonly AnyCondition[], field)),
  }));
  return (view) => {
    const { rows: all } = searched(view.all(name) as readonly AnyRecord[], score);
    return Object.fromEntries(
      fields.map(({ field, holds }) => {
        const rows = all.filter((row) => holds(row, view));
        const values = countValues(rows, (row) => readField(name, field, row, view));
        return [field, sortedFacet(name, field, values)];
      }),
    );
  };
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
  const score = await scoring(query);
  if (query.groupBy !== undefined || query.pivot !== undefined) {
    const group = await grouping(query);
    return (held, view) => {
      const { rows } = searched(held, score);
      return { ...nothing, total: rows.length, ...group(rows, view) };
    };
  }
  const [sort, page] = [await sorting(query), await paging(query)];
  const count = await counting(query, score);
  return (held, view) => {
    const sorted = sort(searched(held, score), view);
    const total = sorted.rows.length;
    return { ...nothing, total, ...page(sorted, view), facets: count(view) };
  };
}
