import type { FacetValue, Group } from '../query/answer.ts';
import type { Scalar } from '../query/collections/collection.ts';
import { fieldOfKey, figureOf, type AnyKey, type AnyMeasures } from '../query/group.ts';
import { sortedFacet } from '../query/facets.ts';
import type { CollectionName } from '../query/records.ts';
import type { View } from '../query/view.ts';
import type { Column } from './column.ts';
import { columnOf, keyColumn, keyRanks } from './columns.ts';

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

/** The values of a field among the rows, the most frequent first. */
export function facetOf(
  name: CollectionName,
  field: string,
  rows: Uint32Array,
  view: View,
): readonly FacetValue[] {
  const column = columnOf(name, field, view);
  const values: FacetValue[] = [];
  countCodes(column, rows).forEach((count, code) => {
    if (count > 0) values.push({ value: column.values[code]!, count });
  });
  return sortedFacet(name, field, values);
}

/** Groups of rows by the codes of one or more columns: the cells of a table that have any. */
interface Cells {
  /** The codes of each cell. */
  readonly codes: readonly (readonly number[])[];
  readonly counts: readonly number[];
  /** The rows of each cell; only where figures are to be worked out of them. */
  readonly rows: readonly (readonly number[])[] | null;
}

const mostDense = 1 << 22;

/** The number of a cell, of the codes that lead to it; `sizes` are how many codes each column has. */
const codesOfCell = (cell: number, sizes: readonly number[]): number[] => {
  const codes: number[] = [];
  let rest = cell;
  for (const size of [...sizes].reverse()) {
    codes.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return codes;
};

/** Calls `each` with the number of every cell that a row is in. */
function eachCell(
  columns: readonly Column[],
  rows: Uint32Array,
  each: (cell: number, row: number) => void,
): void {
  const [first, ...others] = columns;
  if (!first) return;
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
  const isFlat = !first.starts && others.length === 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    if (isFlat) each(first.codes[row]!, row);
    else walk(0, row, 0);
  }
}

/** Two columns are the usual table: counted without a call for each cell. */
function countPairs(a: Column, b: Column, rows: Uint32Array, counts: Uint32Array): void {
  const size = b.values.length;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const endA = a.starts ? a.starts[row + 1]! : row + 1;
    const [startB, endB] = b.starts ? [b.starts[row]!, b.starts[row + 1]!] : [row, row + 1];
    for (let one = a.starts ? a.starts[row]! : row; one < endA; one += 1) {
      const base = a.codes[one]! * size;
      for (let two = startB; two < endB; two += 1) counts[base + b.codes[two]!]! += 1;
    }
  }
}

function cellsOf(columns: readonly Column[], rows: Uint32Array, withRows: boolean): Cells {
  const sizes = columns.map(({ values }) => values.length);
  const size = sizes.reduce((all, one) => all * one, 1);
  if (!withRows && size <= mostDense) {
    const counts = new Uint32Array(size);
    if (columns.length === 2) countPairs(columns[0]!, columns[1]!, rows, counts);
    else eachCell(columns, rows, (cell) => (counts[cell]! += 1));
    const cells: number[] = [];
    for (let cell = 0; cell < size; cell += 1) if (counts[cell]! > 0) cells.push(cell);
    return {
      codes: cells.map((cell) => codesOfCell(cell, sizes)),
      counts: cells.map((cell) => counts[cell]!),
      rows: null,
    };
  }
  const members = new Map<number, number[]>();
  eachCell(columns, rows, (cell, row) => {
    const known = members.get(cell);
    if (known) known.push(row);
    else members.set(cell, [row]);
  });
  const lists = [...members.values()];
  return {
    codes: [...members.keys()].map((cell) => codesOfCell(cell, sizes)),
    counts: lists.map((list) => list.length),
    rows: lists,
  };
}

/** What the measures say of the rows of a cell. */
function figuresOf(
  measures: readonly (readonly [as: string, figure: string, column: Column])[],
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
  const ranks = keys.map((key, at) => keyRanks(name, key, columns[at]!));
  const named = Object.entries(measures).map(([as, measure]) => {
    const [figure, field] = Object.entries(measure)[0]!;
    return [as, figure, columnOf(name, field, view)] as const;
  });
  const { codes, counts, rows: members } = cellsOf(columns, rows, named.length > 0);
  const last = 0xffffffff;
  const placeOf = (cell: number, key: number): number => ranks[key]![codes[cell]![key]!]! || last;
  const cells = [...codes.keys()].sort((a, b) => {
    for (let key = 0; key < keys.length; key += 1) {
      const order = placeOf(a, key) - placeOf(b, key);
      if (order !== 0) return order;
    }
    return 0;
  });
  const fields = keys.map(fieldOfKey);
  return cells.map((cell) => {
    const key: Record<string, Scalar> = {};
    fields.forEach((field, at) => (key[field] = columns[at]!.values[codes[cell]![at]!]!));
    const count = counts[cell]!;
    const figures = members ? figuresOf(named, members[cell]!) : {};
    return { key, count, share: count / rows.length, figures };
  });
}
