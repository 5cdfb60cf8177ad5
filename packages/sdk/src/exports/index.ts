/**
 * `@tiendo/sdk/exports`: rows as files, and tables read back.
 *
 * @module
 */

// What is written: any rows, or those of a question.
export type {
  About,
  Beside,
  Export,
  ExportName,
  ExportRecords,
  ExportRow,
  FieldName,
  Language,
  ReadBack,
  ReadOptions,
} from './export.ts';
export { exportOf, rowsOf, type Asked, type Question, type RowsOptions } from './rows-of.ts';

// Writing: each returns a stream of bytes.
export { toCsv, type TableOptions } from './csv/csv.ts';
export { toJson } from './json/json.ts';
export { toNdjson } from './json/ndjson.ts';
export { toXlsx } from './xlsx/xlsx.ts';
export { toCalendar, type CalendarCounts, type CalendarOptions } from './calendar/calendar.ts';
export { toAtom, type AtomOptions, type FeedCounts, type FeedInput } from './atom/atom.ts';
export { toBytes, toText } from './byte-stream.ts';

// Reading back.
export type { FileInput } from './file-input.ts';
export { toArray } from './to-array.ts';
export { readCsv } from './csv/read-csv.ts';
export { readJson } from './json/read-json.ts';
export { readNdjson } from './json/read-ndjson.ts';
export { readXlsx } from './xlsx/read-xlsx.ts';

// The columns of tables.
export { columnsOf, type CellKind, type Column } from './table/columns.ts';

// What goes wrong.
export { TiendoError, type TiendoErrorCode, type TiendoErrorDetails } from '../errors.ts';
