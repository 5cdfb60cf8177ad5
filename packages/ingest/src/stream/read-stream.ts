import type { AgencyMatcher } from '../agencies/agency-matcher.ts';
import { cleanText } from '../cells/clean-text.ts';
import type { DocumentLine } from '../document-line.ts';
import type { Cells, Row, RowList } from '../rows/row.ts';
import { findRows, type StreamRow } from './find-rows.ts';
import { placeOfRow } from './printed-stretches.ts';
import { findStreamHeadings, type StreamHeadings } from './stream-headings.ts';
import { streamLines, type StreamLine } from './stream-lines.ts';

/** A table that stands in a document as a stream of lines, and its lines that are in no row. */
export interface StreamReading {
  readonly list: RowList;
  readonly unread: readonly DocumentLine[];
}

/** The lines below the first headings, without the headings that later pages repeat. */
function linesOfTable(
  lines: readonly StreamLine[],
  headings: readonly StreamHeadings[],
): StreamLine[] {
  return headings.flatMap(({ next }, at) => {
    const page = lines.slice(next, headings[at + 1]?.first);
    const isNext = at > 0 && page.length > 0;
    return isNext ? [{ ...page[0]!, startsPage: true }, ...page.slice(1)] : page;
  });
}

function makeRow(document: string, { marker, cells: texts, lines }: StreamRow): Row {
  const cells: Cells = { marker };
  for (const name of ['title', 'lead', 'coordinating', 'deadline'] as const) {
    const text = cleanText(texts[name] ?? '');
    if (text !== '') cells[name] = text;
  }
  return { document, cells, verbatim: {}, ...placeOfRow(document, lines) };
}

/**
 * Reads a table whose columns a PDF's text wrapped into one stream of lines: row by row the lines
 * of the title, of the lead, of the coordinating agencies and of the deadline, one-line cells on
 * one line, and rows that a page break cuts in all of their cells. Where one cell ends is told by
 * the names of the registry and the wording of deadlines, never by the width of lines.
 *
 * @returns null where the document has no column headings in this form.
 */
export function readStream(
  document: string,
  _file: string,
  lines: readonly DocumentLine[],
  matcher: AgencyMatcher,
): StreamReading | null {
  const printed = streamLines(lines);
  const headings = findStreamHeadings(printed);
  if (headings.length === 0) return null;
  const { columns } = headings[0]!;
  const { rows, unread } = findRows(linesOfTable(printed, headings), columns, matcher);
  const list: RowList = {
    kind: 'tasks',
    document,
    rows: rows.map((row) => makeRow(document, row)),
    declaredCount: null,
    columns: ['marker', ...columns],
  };
  return { list, unread: unread.map(({ number, text }) => ({ number, text })) };
}
