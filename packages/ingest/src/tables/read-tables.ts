import type { DocumentLine } from '../document-line.ts';
import type { RowList } from '../rows/row.ts';
import { dropReprints } from './drop-reprints.ts';
import { findTables } from './find-tables.ts';
import { joinSplitRows } from './join-split-rows.ts';
import { normaliseMarkers } from './normalise-markers.ts';

/**
 * The lists that stand in a document as tab-separated tables, their rows joined over wraps and
 * pages, nothing interpreted.
 *
 * @throws {IngestError} `row-cut-off`.
 */
export function readTables(
  document: string,
  file: string,
  lines: readonly DocumentLine[],
): RowList[] {
  return findTables(file, lines).map(({ kind, columns, rows }) => {
    const whole = dropReprints(rows.map(normaliseMarkers));
    return { kind, document, columns: [...columns], ...joinSplitRows(document, whole) };
  });
}
