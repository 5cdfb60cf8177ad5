import { exportError } from '../export-error.ts';
import type { ExportName, FieldName, ReadBack, ReadOptions } from '../export.ts';
import { textOf, type FileInput } from '../file-input.ts';
import { checkFields } from '../table/check-fields.ts';
import { TableReader, type FileRow } from '../table/read-table.ts';
import { CsvRows, type CsvRow } from './csv-rows.ts';

async function* rowsOf(input: FileInput): AsyncGenerator<CsvRow> {
  const rows = new CsvRows();
  for await (const piece of textOf(input)) yield* rows.push(piece);
  yield* rows.end();
}

const fileRow = ({ cells, line }: CsvRow): FileRow => ({
  cells,
  placeOf: (at) => `line ${line}, column ${at + 1}`,
});

/** Refuses a row that has more or fewer cells than there are headings. */
function checkWidth({ cells, line }: CsvRow, width: number): void {
  if (cells.length === width) return;
  throw exportError(`found ${cells.length} cells, expected ${width} as in the first line.`, {
    place: `line ${line}, column ${Math.min(cells.length, width) + 1}`,
  });
}

/**
 * The records of a CSV file that `toCsv` wrote, its headings in either language, one by one. Columns
 * may stand in another order; lines without a cell are passed over.
 *
 * @throws {TiendoError} `export-invalid` where the file is not such an export; `place` is the line
 * and the column, both from 1.
 * @example
 * const file = toCsv(await exportOf(tiendo, tiendo.tasks()));
 * const [task] = await toArray(readCsv(file, { collection: 'tasks' }));
 * task!.deadline.end; // → '2025-06-30'
 */
export async function* readCsv<
  Name extends ExportName,
  Field extends FieldName<Name> = FieldName<Name>,
>(input: FileInput, options: ReadOptions<Name, Field>): AsyncGenerator<ReadBack<Name, Field>> {
  checkFields(options.collection, options.select);
  let reader: TableReader<Name, Field> | undefined;
  let width = 0;
  for await (const row of rowsOf(input)) {
    if (row.cells.length === 1 && row.cells[0] === '') continue;
    if (reader) {
      checkWidth(row, width);
      yield reader.read(fileRow(row));
    } else {
      reader = new TableReader(fileRow(row), options);
      width = row.cells.length;
    }
  }
  if (!reader) throw exportError('the file is empty.', { place: 'line 1, column 1' });
}
