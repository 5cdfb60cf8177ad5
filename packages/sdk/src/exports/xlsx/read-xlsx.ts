import { exportError } from '../export-error.ts';
import type { ExportName, FieldName, ReadBack, ReadOptions } from '../export.ts';
import { wholeFile, type FileInput } from '../file-input.ts';
import { aboutWords } from '../labels.ts';
import { checkFields } from '../table/check-fields.ts';
import { TableReader, type FileRow } from '../table/read-table.ts';
import { isFull } from './cell-text.ts';
import { dayOf } from './serial-day.ts';
import { SheetRows, type SheetRow } from './sheet-rows.ts';
import { letters } from './sheet-xml.ts';
import { openWorkbook, type Sheet } from './workbook.ts';

const isAbout = ({ name }: Sheet): boolean =>
  [aboutWords.vi, aboutWords.en].includes(name.normalize('NFC'));

/** The rows of a sheet that have a cell. */
function* rowsOf(sheet: Sheet, shared: readonly string[]): Generator<SheetRow> {
  const rows = new SheetRows(shared);
  for (const piece of sheet.text()) yield* rows.push(piece);
  if (!rows.isWhole()) throw exportError('the sheet is cut off.', { place: sheet.name });
}

/** A row as a table reads it: days as days, and long texts put together again. */
function fileRow(
  { row, cells }: SheetRow,
  sheet: Sheet,
  width: number,
  isDay: (at: number) => boolean,
): FileRow {
  const texts = Array.from({ length: width }, () => '');
  const further: string[] = [];
  for (const { column, text, isNumber } of cells) {
    const day = isNumber && isDay(column) ? dayOf(Number(text)) : null;
    if (column < width) texts[column] = day ?? text;
    else further[column - width] = text;
  }
  let next = 0;
  const whole = texts.map((text) => {
    let joined = text;
    for (let part = text; isFull(part);) joined += part = further[next++] ?? '';
    return joined;
  });
  return { cells: whole, placeOf: (at) => `${sheet.name}!${letters(at)}${row}` };
}

const widthOf = ({ cells }: SheetRow): number =>
  Math.max(0, ...cells.filter(({ text }) => text !== '').map(({ column }) => column + 1));

/**
 * The records of a workbook that `toXlsx` wrote, also after Excel has saved it again; headings in
 * either language, columns in any order. The compressed file is in memory as a whole, and of its
 * rows one at a time.
 *
 * @throws {TiendoError} `export-invalid` where the file is not such an export; `place` is the cell:
 * `Nhiệm vụ!C5`.
 * @example
 * const file = toXlsx(await exportOf(tiendo, tiendo.tasks()));
 * const [task] = await toArray(readXlsx(file, { collection: 'tasks' }));
 * task!.deadline.end; // → '2025-06-30'
 */
export async function* readXlsx<
  Name extends ExportName,
  Field extends FieldName<Name> = FieldName<Name>,
>(input: FileInput, options: ReadOptions<Name, Field>): AsyncGenerator<ReadBack<Name, Field>> {
  checkFields(options.collection, options.select);
  const { sheets, shared } = openWorkbook(await wholeFile(input));
  for (const sheet of sheets) {
    if (isAbout(sheet)) continue;
    let reader: TableReader<Name, Field> | undefined;
    let width = 0;
    for (const row of rowsOf(sheet, shared)) {
      if (row.cells.length === 0) continue;
      if (reader) {
        const { isDay } = reader;
        yield reader.read(fileRow(row, sheet, width, isDay));
      } else {
        width = widthOf(row);
        reader = new TableReader(
          fileRow(row, sheet, width, () => false),
          options,
        );
      }
    }
    if (!reader) throw exportError('the sheet is empty.', { place: sheet.name });
  }
}
