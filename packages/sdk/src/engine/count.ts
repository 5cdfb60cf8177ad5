import type { FacetValue, Group } from '../query/answer.ts';
import type { Scalar } from '../query/collections/collection.ts';
import { fieldOfKey, figureOf, type AnyKey, type AnyMeasures } from '../query/group.ts';
import type { CollectionName } from '../query/records.ts';
import type { View } from '../query/view.ts';
import type { Column } from './column.ts';
import { codesInOrder, columnOf, keyColumn } from './columns.ts';

/** How many of the rows have each code. */
function countCodes(column: Column, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(column.values.length);
  const { codes, starts } = column;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const end = starts ? starts[row + 1]! : row + 1;
    for (let place = starts ? starts[row]! : row; place < end; place += 1) {
      counts[codes[place]!]! += 1;
    }
  }
  return counts;
}

/** The values of a field among the rows, the most frequent first; then in their own order. */
export function facetOf(
  name: CollectionName,
  field: string,
  rows: Uint32Array,
  view: View,
): readonly FacetValue[] {
  const column = columnOf(name, field, view);
  const counts = countCodes(column, rows);
  const values: FacetValue[] = [];
  const order = codesInOrder(name, field, column);
  for (let at = 0; at < order.length; at += 1) {
    const code = order[at]!;
    const count = counts[code]!;
    if (count > 0) values.push({ value: column.values[code]!, count });
  }
  return values.sort((a, b) => b.count - a.count);
}

/** A group of rows: the codes of its keys; its rows only where figures are to be worked out. */
interface Cell {
  readonly codes: readonly number[];
  readonly count: number;
  readonly rows: readonly number[] | null;
}

/** Up to so many cells are counted in a table, also those that have no rows. */
const mostDense = 1 << 20;

/** Calls `each` with the number of every cell that a row is in: codes as digits, one a column. */
function eachCell(
  columns: readonly Column[],
  rows: Uint32Array,
  each: (cell: number, row: number) => void,
): void {
  const walk = (cell: number, row: number, depth: number): void => {
    const column = columns[depth];
    if (!column) return each(cell, row);
    const { codes, starts } = column;
    const end = starts ? starts[row + 1]! : row + 1;
    const size = column.values.length;
    for (let at = starts ? starts[row]! : row; at < end; at += 1) {
      walk(cell * size + codes[at]!, row, depth + 1);
    }
  };
  for (let at = 0; at < rows.length; at += 1) walk(0, rows[at]!, 0);
}

/** Two columns are the usual table; one value a row in the first, or in both, the usual columns. */
function countPairs(a: Column, b: Column, rows: Uint32Array, counts: Uint32Array): void {
  const size = b.values.length;
  if (!a.starts) countOneToMany(a, size, b, 1, rows, counts);
  else if (!b.starts) countOneToMany(b, 1, a, size, rows, counts);
  else eachCell([a, b], rows, (cell) => (counts[cell]! += 1));
}

/** The cells of a column with one value a row and another: `oneStep` and `manyStep` are the digits. */
function countOneToMany(
  { codes: ones }: Column,
  oneStep: number,
  { codes: many, starts }: Column,
  manyStep: number,
  rows: Uint32Array,
  counts: Uint32Array,
): void {
  const isEvery = rows.length === ones.length;
  for (let at = 0; at < rows.length; at += 1) {
    const row = isEvery ? at : rows[at]!;
    const base = ones[row]! * oneStep;
    if (!starts) {
      counts[base + many[row]! * manyStep]! += 1;
      continue;
    }
    const end = starts[row + 1]!;
    for (let place = starts[row]!; place < end; place += 1) {
      counts[base + many[place]! * manyStep]! += 1;
    }
  }
}

function countDense(columns: readonly Column[], rows: Uint32Array, size: number): Uint32Array {
  const [a, b] = columns;
  if (columns.length === 1) return countCodes(a!, rows);
  const counts = new Uint32Array(size);
  if (columns.length === 2) countPairs(a!, b!, rows, counts);
  else eachCell(columns, rows, (cell) => (counts[cell]! += 1));
  return counts;
}

/** The cells that have rows, in the order of the keys: what was counted is read in that order. */
function denseCells(
  columns: readonly Column[],
  orders: readonly (readonly number[])[],
  counts: Uint32Array,
): Cell[] {
  const cells: Cell[] = [];
  const walk = (codes: readonly number[], cell: number): void => {
    const depth = codes.length;
    if (depth === columns.length) {
      if (counts[cell]! > 0) cells.push({ codes, count: counts[cell]!, rows: null });
      return;
    }
    const base = cell * columns[depth]!.values.length;
    for (const code of orders[depth]!) walk([...codes, code], base + code);
  };
  if (columns.length !== 2) {
    walk([], 0);
    return cells;
  }
  const size = columns[1]!.values.length;
  for (const one of orders[0]!) {
    for (const two of orders[1]!) {
      const count = counts[one * size + two]!;
      if (count > 0) cells.push({ codes: [one, two], count, rows: null });
    }
  }
  return cells;
}

/** The cells that have rows, with these, in the order of the keys. */
function cellsWithRows(
  columns: readonly Column[],
  orders: readonly (readonly number[])[],
  rows: Uint32Array,
): Cell[] {
  const members = new Map<number, number[]>();
  eachCell(columns, rows, (cell, row) => {
    const known = members.get(cell);
    if (known) known.push(row);
    else members.set(cell, [row]);
  });
  const sizes = columns.map(({ values }) => values.length);
  const places = orders.map((codes) => {
    const place = new Uint32Array(codes.length);
    codes.forEach((code, at) => (place[code] = at));
    return place;
  });
  const cells = [...members].map(([cell, of]) => {
    const codes = codesOfCell(cell, sizes);
    return { codes, count: of.length, rows: of };
  });
  const placeOf = ({ codes }: Cell, key: number): number => places[key]![codes[key]!]!;
  return cells.sort((a, b) =>
    orders.reduce((order, _, key) => order || placeOf(a, key) - placeOf(b, key), 0),
  );
}

/** The codes that lead to a cell; `sizes` are how many codes each column has. */
function codesOfCell(cell: number, sizes: readonly number[]): number[] {
  let rest = cell;
  const codes = [...sizes].reverse().map((size) => {
    const code = rest % size;
    rest = Math.floor(rest / size);
    return code;
  });
  return codes.reverse();
}

type NamedMeasure = readonly [as: string, figure: string, column: Column];

/** What the measures say of the rows of a cell. */
function figuresOf(
  measures: readonly NamedMeasure[],
  rows: readonly number[],
): Record<string, Scalar> {
  const figures: Record<string, Scalar> = {};
  for (const [as, figure, column] of measures) {
    const values = rows.flatMap((row) => column.values[column.firstCode(row)] ?? []);
    figures[as] = figureOf(figure, values);
  }
  return figures;
}

/** The rows counted by the values of the keys, in the order of the keys. */
export function groupsOfRows(
  name: CollectionName,
  keys: readonly AnyKey[],
  measures: AnyMeasures,
  rows: Uint32Array,
  view: View,
): Group[] {
  const columns = keys.map((key) => keyColumn(name, key, view));
  const orders = keys.map((key, at) => codesInOrder(name, key, columns[at]!));
  const named = Object.entries(measures).map(([as, measure]): NamedMeasure => {
    const [figure, field] = Object.entries(measure)[0]!;
    return [as, figure, columnOf(name, field, view)];
  });
  const size = columns.reduce((all, { values }) => all * values.length, 1);
  const cells =
    named.length === 0 && size <= mostDense
      ? denseCells(columns, orders, countDense(columns, rows, size))
      : cellsWithRows(columns, orders, rows);
  const fields = keys.map(fieldOfKey);
  return cells.map(({ codes, count, rows: members }) => {
    const key: Record<string, Scalar> = {};
    for (let at = 0; at < fields.length; at += 1) {
      key[fields[at]!] = columns[at]!.values[codes[at]!]!;
    }
    const figures = members ? figuresOf(named, members) : {};
    return { key, count, share: count / rows.length, figures };
  });
}
