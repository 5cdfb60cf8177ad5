import type { Correction } from './corrections.ts';
import type { DocumentLine } from './document-line.ts';
import { IngestError } from './ingest-error.ts';

const times = (text: string, part: string): number => text.split(part).length - 1;

/**
 * Checks that each mend still stands where it was reviewed: `was` on its line, as often as it says.
 * Mends of documents that are not read are left alone.
 *
 * @throws {IngestError} `invalid-corrections`, with the place of the first that does not.
 */
export function checkCorrections(
  corrections: readonly Correction[],
  documents: ReadonlyMap<string, readonly DocumentLine[]>,
): void {
  corrections.forEach(({ document, line, was, cell, count = 1 }, place) => {
    const lines = documents.get(document);
    if (!lines) return;
    const found = times(lines[line - 1]?.text ?? '', was.normalize('NFC'));
    // A mend of one cell may have other words like it on the line.
    if (found === count || (cell !== undefined && found > count)) return;
    const message =
      `[${place}]: found ${JSON.stringify(was)} ${found} times on line ${line} of document ` +
      `${document}, expected ${count}; compare the mend with the document`;
    throw new IngestError('invalid-corrections', 'corrections.json', null, message);
  });
}
