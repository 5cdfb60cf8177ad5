import type { Scalar } from '../query/collections/collection.ts';
import { noBits, setBit, type Bits } from './bits.ts';

/**
 * The values of one field of all rows: each distinct value has a code, and each row the codes of its
 * values, at least one. Code 0 is null, the value of rows that have none.
 */
export class Column {
  readonly values: readonly Scalar[];
  readonly codes: Uint32Array;
  /** Where the codes of each row begin; null where each row has just one. */
  readonly starts: Uint32Array | null;
  readonly #codeOf: ReadonlyMap<Scalar, number>;
  #postings: Postings | undefined;

  constructor(
    values: readonly Scalar[],
    codes: Uint32Array,
    starts: Uint32Array | null,
    codeOf: ReadonlyMap<Scalar, number>,
  ) {
    this.values = values;
    this.codes = codes;
    this.starts = starts;
    this.#codeOf = codeOf;
  }

  /** Whether neither the day nor the reports change it. */
  get isFixed(): boolean {
    return true;
  }

  get rows(): number {
    return this.starts ? this.starts.length - 1 : this.codes.length;
  }

  /** The code of a value; undefined where no row has it. */
  codeOf(value: Scalar): number | undefined {
    return this.#codeOf.get(value);
  }

  /** The first of the codes of a row, by which it is ordered. */
  firstCode(row: number): number {
    return this.codes[this.starts ? this.starts[row]! : row]!;
  }

  /** The rows of each code one after the other, made when a question first needs them. */
  get #rowsByCode(): Postings {
    return (this.#postings ??= postingsOf(this));
  }

  /** The rows that have a value, in their order. */
  posting(code: number): Uint32Array {
    const { starts, rows } = this.#rowsByCode;
    return rows.subarray(starts[code]!, starts[code + 1]!);
  }

  /** The rows that have any of the values. */
  bitsOf(codes: Iterable<number>): Bits {
    const bits = noBits(this.rows);
    const { starts, rows } = this.#rowsByCode;
    for (const code of codes) {
      const end = starts[code + 1]!;
      for (let at = starts[code]!; at < end; at += 1) setBit(bits, rows[at]!);
    }
    return bits;
  }
}

/** The rows of each code, and where they begin. */
interface Postings {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

function postingsOf(column: Column): Postings {
  const { codes, values, starts: rowStarts } = column;
  const starts = new Uint32Array(values.length + 1);
  for (let at = 0; at < codes.length; at += 1) starts[codes[at]! + 1]! += 1;
  for (let code = 0; code < values.length; code += 1) starts[code + 1]! += starts[code]!;
  const next = starts.slice();
  const rows = new Uint32Array(codes.length);
  for (let row = 0; row < column.rows; row += 1) {
    const end = rowStarts ? rowStarts[row + 1]! : row + 1;
    for (let at = rowStarts ? rowStarts[row]! : row; at < end; at += 1) {
      const code = codes[at]!;
      rows[next[code]!] = row;
      next[code]! += 1;
    }
  }
  return { starts, rows };
}

/** Writes a column row by row. */
export class ColumnWriter {
  readonly #values: Scalar[] = [null];
  readonly #codeOf = new Map<Scalar, number>([[null, 0]]);
  readonly #codes: number[] = [];
  readonly #starts: number[] = [0];
  #isSingle = true;

  #code(value: Scalar): number {
    const known = this.#codeOf.get(value);
    if (known !== undefined) return known;
    const code = this.#values.push(value) - 1;
    this.#codeOf.set(value, code);
    return code;
  }

  /** Adds a row that has these values; a value that comes twice counts once. */
  add(values: readonly NonNullable<Scalar>[]): void {
    const begin = this.#codes.length;
    for (const value of values) {
      const code = this.#code(value);
      if (!this.#codes.includes(code, begin)) this.#codes.push(code);
    }
    if (this.#codes.length === begin) this.#codes.push(0);
    if (this.#codes.length !== begin + 1) this.#isSingle = false;
    this.#starts.push(this.#codes.length);
  }

  finish(): Column {
    const starts = this.#isSingle ? null : Uint32Array.from(this.#starts);
    return new Column(this.#values, Uint32Array.from(this.#codes), starts, this.#codeOf);
  }
}

/** Another column of the same rows, whose values follow from those of this one. */
export function mapped(column: Column, change: (value: NonNullable<Scalar>) => Scalar): Column {
  const writer = new ColumnWriter();
  const changed = column.values.map((value) => (value === null ? null : change(value)));
  for (let row = 0; row < column.rows; row += 1) {
    const value = changed[column.firstCode(row)]!;
    writer.add(value === null ? [] : [value]);
  }
  return writer.finish();
}
