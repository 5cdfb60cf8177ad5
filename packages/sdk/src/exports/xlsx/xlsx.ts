import { byteStream } from '../byte-stream.ts';
import type { TableOptions } from '../csv/csv.ts';
import type { Export, ExportName, Language } from '../export.ts';
import { aboutFields, aboutWords, collectionWords, illustrativeWords } from '../labels.ts';
import type { Cell } from '../table/cells.ts';
import { writeTable, type Table } from '../table/write-table.ts';
import { headingXml, rowXml, sheetBegin, sheetEnd } from './sheet-xml.ts';
import { sheetFile, workbookParts } from './workbook-parts.ts';
import { zipped, type ZipPart } from './zip-parts.ts';

/** How much one sheet may hold: Excel's rows, and half of what an archive can count. */
export interface SheetLimits {
  readonly rows: number;
  readonly characters: number;
}

const limits: SheetLimits = { rows: 1_048_576, characters: 0x4000_0000 };

/** A sheet for each part of the rows that fits in one: as good as always there is one. */
async function* sheets(
  { columns, headings, rows }: Table,
  { rows: mostRows, characters }: SheetLimits,
): AsyncGenerator<ZipPart> {
  let next = await rows.next();
  async function* text(): AsyncGenerator<string> {
    yield sheetBegin(columns) + headingXml(headings);
    let size = 0;
    for (let row = 2; !next.done && row <= mostRows && size < characters; row += 1) {
      const xml = rowXml(next.value, columns, row);
      size += xml.length;
      yield xml;
      next = await rows.next();
    }
    yield sheetEnd;
  }
  for (let number = 1; number === 1 || !next.done; number += 1) {
    yield { name: sheetFile(number), text: text() };
  }
}

/** The last sheet: of what day the data are, who publishes them, and whether reports are made up. */
function aboutSheet({ collection, about = {} }: Export, language: Language): string {
  const { publisher, reviewedOn, asOf } = about;
  const given = { collection, publisher, reviewedOn, asOf };
  const lines = Object.entries(given).flatMap(([name, value]): (readonly Cell[])[] =>
    value === undefined ? [] : [[aboutFields[name as keyof typeof given][language], value]],
  );
  const label = about.reportsAreIllustrative ? [[illustrativeWords[language]]] : [];
  const xml = [...label, ...lines].map((cells, at) => rowXml(cells, [], at + 2));
  return sheetBegin([]) + headingXml([aboutWords[language]]) + xml.join('') + sheetEnd;
}

async function* partsOf(
  input: Export,
  language: Language,
  most: SheetLimits,
): AsyncGenerator<ZipPart> {
  const table = await writeTable(input, language);
  const names: string[] = [];
  const name = collectionWords[input.collection][language];
  try {
    for await (const sheet of sheets(table, most)) {
      names.push(names.length === 0 ? name : `${name} ${names.length + 1}`);
      yield sheet;
    }
  } finally {
    await table.close();
  }
  names.push(aboutWords[language]);
  yield { name: sheetFile(names.length), text: [aboutSheet(input, language)] };
  yield* workbookParts(names);
}

/** As `toXlsx`, with other limits of a sheet: for tests of what goes over them. */
export const xlsxOf = (
  input: Export,
  language: Language,
  most: SheetLimits = limits,
): ReadableStream<Uint8Array> => byteStream(zipped(partsOf(input, language, most)));

/**
 * A table as an Excel workbook (Office Open XML): numbers and days are numbers and days, all else is
 * text. The first sheet has the rows, and goes on in a second where they are more than Excel can
 * hold; the last says who publishes the data, of which day they are, and whether reports are made
 * up. A text that is longer than a cell can be goes on to the right of all columns.
 *
 * It is compressed while it is made: what is in memory does not grow with the rows.
 *
 * @example
 * const file = toXlsx(await exportOf(tiendo, tiendo.tasks().with('status')), { language: 'vi' });
 * const blob = await new Response(file).blob();
 * blob.size > 1000; // → true
 */
export function toXlsx<Name extends ExportName>(
  input: Export<Name>,
  { language = 'vi' }: TableOptions = {},
): ReadableStream<Uint8Array> {
  return xlsxOf(input as unknown as Export, language);
}
