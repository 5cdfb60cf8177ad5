import { byteStream } from '../byte-stream.ts';
import type { Export, ExportName, Language } from '../export.ts';
import { withoutFormula, type Cell } from '../table/cells.ts';
import type { CellKind } from '../table/columns.ts';
import { writeTable } from '../table/write-table.ts';

export interface TableOptions {
  /** The language of headings and of words of status; Vietnamese where it is left out. */
  readonly language?: Language;
}

const byteOrderMark = '\uFEFF';

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const isText = (kind: CellKind | undefined): boolean => kind === 'text' || kind === 'list';

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

async function* linesOf(input: Export, language: Language): AsyncGenerator<string> {
  const table = await writeTable(input, language);
  const kinds = table.columns.map(({ kind }) => kind);
  const textOf = (cell: Cell, at: number): string =>
    isText(kinds[at]) ? withoutFormula(String(cell ?? '')) : String(cell ?? '');
  try {
    yield byteOrderMark + line(table.headings);
    for await (const cells of table.rows) yield line(cells.map(textOf));
  } finally {
    await table.close();
  }
}

/**
 * A table as CSV: RFC 4180 (commas, CRLF, quotes doubled), UTF-8 with a byte order mark, by which
 * Excel knows it. A text that a spreadsheet could run as a formula has an apostrophe before it;
 * `readCsv` takes it away. A row is asked for when whoever reads the stream is ready for it, and an
 * error of the rows is the stream's error.
 *
 * @example
 * const file = toCsv({ collection: 'topics', rows: [{ id: 'data', name: 'Dữ liệu', nameEn: 'Data' }] });
 * await toText(file); // → 'Mã,Tên chủ đề,Tên tiếng Anh,Trường khác\r\ndata,Dữ liệu,Data,\r\n'
 */
export function toCsv<Name extends ExportName>(
  input: Export<Name>,
  { language = 'vi' }: TableOptions = {},
): ReadableStream<Uint8Array> {
  return byteStream(linesOf(input as unknown as Export, language));
}
