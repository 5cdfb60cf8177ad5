import type { AgencyMatcher } from '../agencies/agency-matcher.ts';
import type { DocumentLine } from '../document-line.ts';
import { readProseIndicators } from '../prose/read-prose-indicators.ts';
import type { RowList } from '../rows/row.ts';
import { readStream } from '../stream/read-stream.ts';
import { readTables } from '../tables/read-tables.ts';

/** The lists of a document, and the lines of them that could not be read as rows. */
export interface DocumentLists {
  readonly lists: readonly RowList[];
  readonly unread: readonly DocumentLine[];
}

/** Every list of tasks or indicators in a document, in whichever form it stands there. */
export function readLists(
  document: string,
  file: string,
  lines: readonly DocumentLine[],
  matcher: AgencyMatcher,
): DocumentLists {
  const tables = readTables(document, file, lines);
  const prose = readProseIndicators(document, lines);
  const stream = tables.length > 0 ? null : readStream(document, file, lines, matcher);
  const lists = [...(prose && prose.rows.length > 0 ? [prose] : []), ...tables];
  return stream ? { lists: [...lists, stream.list], unread: stream.unread } : { lists, unread: [] };
}
