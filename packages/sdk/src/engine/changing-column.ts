import type { Scalar } from '../query/collections/collection.ts';
import { readField } from '../query/collections/index.ts';
import type { Lasting, View } from '../query/view.ts';
import { addAll, clearBit, noBits, setBit, type Bits } from './bits.ts';
import { Column } from './column.ts';

/** The columns by which tasks on which nobody has reported differ. */
export interface Deadlines {
  readonly dues: Column;
  readonly kinds: Column;
}

/**
 * The value of a row as it is where nobody has reported: the same for all of one deadline, so that it
 * is read once for each.
 */
function unreportedReader(
  field: string,
  view: View,
  { dues, kinds }: Deadlines,
): (at: number) => Scalar {
  const rows = view.all('tasks');
  const known = new Map<number, Scalar>();
  return (at) => {
    const key = dues.firstCode(at) * kinds.values.length + kinds.firstCode(at);
    const value = known.get(key);
    if (value !== undefined) return value;
    const isReported = view.reported?.isOn(rows[at]!.id) ?? false;
    // Those with a report are read after the others.
    if (isReported) return null;
    const read = readField('tasks', field, rows[at]!, view)[0] ?? null;
    known.set(key, read);
    return read;
  };
}

/** A field of tasks that the day and the reports change; a new report changes a few rows of it. */
export class ChangingColumn extends Column implements Lasting {
  readonly #field: string;
  readonly #bits = new Map<number, Bits>();

  private constructor(
    field: string,
    values: readonly Scalar[],
    codes: Uint32Array,
    codeOf: ReadonlyMap<Scalar, number>,
  ) {
    super(values, codes, null, codeOf);
    this.#field = field;
  }

  /** Reads the field of all tasks, on the day of the view; may be interrupted between rows. */
  static *read(field: string, view: View, deadlines: Deadlines): Generator<void, ChangingColumn> {
    const rows = view.all('tasks');
    const values: Scalar[] = [null];
    const codeOf = new Map<Scalar, number>([[null, 0]]);
    const codes = new Uint32Array(rows.length);
    const read = unreportedReader(field, view, deadlines);
    const put = (at: number, value: Scalar): void => {
      const known = codeOf.get(value);
      codes[at] = known ?? values.push(value) - 1;
      if (known === undefined) codeOf.set(value, codes[at]!);
    };
    for (let at = 0; at < rows.length; at += 1) {
      put(at, read(at));
      if (at % 256 === 0) yield;
    }
    for (const id of view.reported?.tasks ?? []) {
      const at = view.places('tasks').get(id);
      if (at !== undefined) put(at, readField('tasks', field, rows[at]!, view)[0] ?? null);
      yield;
    }
    return new ChangingColumn(field, values, codes, codeOf);
  }

  /** The rows that have any of the values: kept for each value, since every report changes a few. */
  override bitsOf(codes: Iterable<number>): Bits {
    const bits = noBits(this.rows);
    for (const code of codes) addAll(bits, this.#bitsOfOne(code));
    return bits;
  }

  #bitsOfOne(code: number): Bits {
    const known = this.#bits.get(code) ?? noBits(this.rows);
    if (!this.#bits.has(code)) {
      for (let row = 0; row < this.codes.length; row += 1) {
        if (this.codes[row] === code) setBit(known, row);
      }
      this.#bits.set(code, known);
    }
    return known;
  }

  override get isFixed(): boolean {
    return false;
  }

  /**
   * Of the rows of these tasks, the values are read anew, in their place: whoever holds the column
   * sees them. A value that was not there before makes another column.
   */
  following(view: View, tasks: ReadonlySet<string>): ChangingColumn {
    const [places, rows] = [view.places('tasks'), view.all('tasks')];
    const changes = [...tasks].flatMap((id) => {
      const row = places.get(id);
      return row === undefined
        ? []
        : [{ row, value: readField('tasks', this.#field, rows[row]!, view)[0] ?? null }];
    });
    const isKnown = changes.every(({ value }) => this.codeOf(value) !== undefined);
    const column = isKnown ? this : this.#with(changes.map(({ value }) => value));
    for (const { row, value } of changes) column.#change(row, column.codeOf(value)!);
    return column;
  }

  #with(more: readonly Scalar[]): ChangingColumn {
    const values = [...new Set([...this.values, ...more])];
    const codeOf = new Map(values.map((one, code) => [one, code]));
    const column = new ChangingColumn(this.#field, values, this.codes.slice(), codeOf);
    for (const [code, bits] of this.#bits) column.#bits.set(code, bits.slice());
    return column;
  }

  #change(row: number, code: number): void {
    const before = this.#bits.get(this.codes[row]!);
    if (before) clearBit(before, row);
    const now = this.#bits.get(code);
    if (now) setBit(now, row);
    this.codes[row] = code;
  }
}
