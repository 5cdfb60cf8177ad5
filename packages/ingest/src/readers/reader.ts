import type { DocumentLine } from '../document-line.ts';

/** A file as it was handed in: its name and its bytes. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads one form of file into lines. A new form is one file of this kind and a line in the list. */
export interface Reader {
  readonly form: string;
  recognises(file: SourceFile): boolean;
  /** @throws {IngestError} `file-empty`, `not-utf8` or `binary-file`, with the line where there is one. */
  read(file: SourceFile): readonly DocumentLine[];
}
