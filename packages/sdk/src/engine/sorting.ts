import type { Scalar } from '../query/collections/collection.ts';
import { orderField, sortKeyComparer, type AnyOrder } from '../query/order.ts';
import type { CollectionName } from '../query/records.ts';
import type { View } from '../query/view.ts';
import type { Column } from './column.ts';
import { columnOf, isChanging, sortRanks } from './columns.ts';

/** A column and the place of each of its codes in an order, so that smaller stands first. */
interface SortColumn {
  readonly column: Column;
  readonly places: Int32Array;
}

function sortColumn(name: CollectionName, order: AnyOrder, view: View): SortColumn {
  const field = orderField(name, order.by);
  const column = columnOf(name, field, view);
  const ranks = sortRanks(name, field, view);
  const sign = order.descending ? -1 : 1;
  const places = Int32Array.from(ranks, (rank) => rank * sign);
  places[0] = order.nulls === 'first' ? -0x80000000 : 0x7fffffff;
  return { column, places };
}

interface Span {
  readonly least: number;
  readonly most: number;
}

/** The rows of a collection in an order of fields; those that tie stand as in the documents. */
export class Sorting {
  readonly #name: CollectionName;
  readonly #orders: readonly AnyOrder[];
  readonly #columns: readonly SortColumn[];
  readonly #kept = new WeakMap<Column, Map<number, Uint32Array>>();
  readonly #spans = new WeakMap<readonly number[], Span | null>();
  #all: Uint32Array | undefined;

  private constructor(name: CollectionName, orders: readonly AnyOrder[], view: View) {
    this.#name = name;
    this.#orders = orders;
    this.#columns = orders.map((order) => sortColumn(name, order, view));
  }

  /** Made once for the same orders, unless they are by what the day or the reports change. */
  static of(name: CollectionName, orders: readonly AnyOrder[], view: View): Sorting {
    const key = `sorting ${name} ${JSON.stringify(orders)}`;
    const make = () => new Sorting(name, orders, view);
    const changes = orders.some(({ by }) => isChanging(name, orderField(name, by)));
    return changes ? view.once(key, make) : view.onceFor(name, key, make);
  }

  readonly #compare = (a: number, b: number): number => {
    for (const { column, places } of this.#columns) {
      const order = places[column.firstCode(a)]! - places[column.firstCode(b)]!;
      if (order !== 0) return order;
    }
    return a - b;
  };

  /** Rows that come in the order of the documents, in this one. Few are compared, many counted. */
  sort(rows: Uint32Array): Uint32Array {
    if (rows.length < 1000) return rows.sort(this.#compare);
    return this.#columns.reduceRight(countingSort, rows);
  }

  /** All rows in order, sorted when a question first needs it. */
  get all(): Uint32Array {
    const column = this.#columns[0]!.column;
    return (this.#all ??= this.sort(Uint32Array.from({ length: column.rows }, (_, row) => row)));
  }

  /** The rows that have one value of a column, in this order, sorted when first needed. */
  posting(column: Column, code: number): Uint32Array {
    const kept = this.#kept.get(column) ?? new Map<number, Uint32Array>();
    this.#kept.set(column, kept);
    const rows = kept.get(code) ?? this.sort(column.posting(code).slice());
    kept.set(code, rows);
    return rows;
  }

  /** The values that a row is ordered by. */
  keyOf(row: number): readonly Scalar[] {
    return this.#columns.map(({ column }) => column.values[column.firstCode(row)]!);
  }

  /** Whether a row stands after a place: sort key first, then the number of the row. */
  isAfter(key: readonly Scalar[], place: number): (row: number) => boolean {
    const compare = sortKeyComparer(this.#name, this.#orders);
    return (row) => (compare(this.keyOf(row), key) || row - place) > 0;
  }

  /** The part of sorted rows whose first value has one of the codes, where that is one stretch. */
  stretch(rows: Uint32Array, codes: readonly number[], column: Column): Uint32Array | null {
    const [first] = this.#columns;
    if (first?.column !== column) return null;
    if (!this.#spans.has(codes)) this.#spans.set(codes, spanOf(codes, first.places));
    const span = this.#spans.get(codes);
    if (!span) return null;
    const placeOf = (at: number): number => first.places[column.firstCode(rows[at]!)]!;
    return rows.subarray(
      firstWhere(rows.length, (at) => placeOf(at) >= span.least),
      firstWhere(rows.length, (at) => placeOf(at) > span.most),
    );
  }
}

/** The least and the most of the places of codes; null where others lie between, or null is one. */
function spanOf(codes: readonly number[], places: Int32Array): Span | null {
  if (codes.length === 0 || codes.includes(0)) return null;
  const all = Array.from(new Set(codes.map((code) => places[code]!))).sort((a, b) => a - b);
  const [least, most] = [all[0]!, all.at(-1)!];
  // Places are counted without gaps.
  return most - least + 1 === all.length ? { least, most } : null;
}

/** The rows sorted by one column; those that tie stay as they were (Knuth, vol. 3, 5.2 D). */
function countingSort(rows: Uint32Array, { column, places }: SortColumn): Uint32Array {
  // Places lie around 0 without gaps, but for those of null at either end.
  const inner = places.subarray(1);
  const least = inner.reduce((a, b) => Math.min(a, b), 0);
  const most = inner.reduce((a, b) => Math.max(a, b), 0);
  const bucketOf = (row: number): number =>
    Math.min(Math.max(places[column.firstCode(row)]!, least - 1), most + 1) - least + 1;
  const starts = new Uint32Array(most - least + 4);
  for (let at = 0; at < rows.length; at += 1) starts[bucketOf(rows[at]!) + 1]! += 1;
  for (let at = 1; at < starts.length; at += 1) starts[at]! += starts[at - 1]!;
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const bucket = bucketOf(rows[at]!);
    sorted[starts[bucket]!] = rows[at]!;
    starts[bucket]! += 1;
  }
  return sorted;
}

/** The first place from which on `holds` is true, among so many. */
function firstWhere(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
