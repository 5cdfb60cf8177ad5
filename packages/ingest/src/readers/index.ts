import type { DocumentLine } from '../document-line.ts';
import { IngestError } from '../ingest-error.ts';
import type { Reader, SourceFile } from './reader.ts';
import { txtReader } from './txt.ts';

/** Every form of file that can be read. The first that recognises a file reads it. */
export const readers: readonly Reader[] = [txtReader];

/**
 * The lines of a file, read by the first reader that recognises it.
 *
 * @throws {IngestError} `unknown-form` when none does, else whatever its reader throws.
 */
export function readLines(file: SourceFile): readonly DocumentLine[] {
  const reader = readers.find((candidate) => candidate.recognises(file));
  if (reader) return reader.read(file);
  const forms = readers.map(({ form }) => `.${form}`).join(', ');
  throw new IngestError('unknown-form', file.name, null, `expected a file in one of: ${forms}`);
}
