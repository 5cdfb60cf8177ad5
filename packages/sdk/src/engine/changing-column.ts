import type { Scalar } from '../query/collections/collection.ts';
import { readField } from '../query/collections/index.ts';
import type { AnyRecord } from '../query/records.ts';
import type { Lasting, View } from '../query/view.ts';
import { Column } from './column.ts';

/** A row without a report reads like any other of the same deadline: each kind is read once. */
function readUnreported(field: string, view: View): (row: AnyRecord) => Scalar {
  const known = new Map<string, Scalar>();
  return (row) => {
    const { kind, end } = (row as { readonly deadline: { kind: string; end: string | null } })
      .deadline;
    const key = `${kind} ${end}`;
    if (!known.has(key)) known.set(key, readField('tasks', field, row, view)[0] ?? null);
    return known.get(key)!;
  };
}

/** A field of tasks that the day and the reports change; a new report changes a few rows of it. */
export class ChangingColumn extends Column implements Lasting {
  readonly #field: string;

  private constructor(
    field: string,
    values: readonly Scalar[],
    codes: Uint32Array,
    codeOf: ReadonlyMap<Scalar, number>,
  ) {
    super(values, codes, null, codeOf);
    this.#field = field;
  }

  /** Reads the field of all tasks, on the day of the view. */
  static read(field: string, view: View): ChangingColumn {
    const rows = view.all('tasks');
    const values: Scalar[] = [null];
    const codeOf = new Map<Scalar, number>([[null, 0]]);
    const codes = new Uint32Array(rows.length);
    const unreported = readUnreported(field, view);
    rows.forEach((row, at) => {
      const isReported = view.reported?.isOn(row.id) ?? false;
      const value = isReported
        ? (readField('tasks', field, row, view)[0] ?? null)
        : unreported(row);
      if (!codeOf.has(value)) codeOf.set(value, values.push(value) - 1);
      codes[at] = codeOf.get(value)!;
    });
    return new ChangingColumn(field, values, codes, codeOf);
  }

  override get isFixed(): boolean {
    return false;
  }

  following(view: View, tasks: ReadonlySet<string>): ChangingColumn {
    const [places, rows] = [view.places('tasks'), view.all('tasks')];
    const [codes, values] = [this.codes.slice() as Uint32Array, [...this.values]];
    const codeOf = new Map(values.map((value, code) => [value, code]));
    for (const id of tasks) {
      const at = places.get(id);
      if (at === undefined) continue;
      const value = readField('tasks', this.#field, rows[at]!, view)[0] ?? null;
      if (!codeOf.has(value)) codeOf.set(value, values.push(value) - 1);
      codes[at] = codeOf.get(value)!;
    }
    return new ChangingColumn(this.#field, values, codes, codeOf);
  }
}
