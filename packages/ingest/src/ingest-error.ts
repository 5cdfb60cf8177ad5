export type IngestErrorCode =
  | 'file-missing'
  | 'file-empty'
  | 'not-utf8'
  | 'binary-file'
  | 'unknown-form'
  | 'no-known-table'
  | 'row-cut-off'
  | 'invalid-manifest'
  | 'invalid-corrections';

/** A document or manifest that cannot be read: which file, which line where there is one, and why. */
export class IngestError extends Error {
  readonly code: IngestErrorCode;
  readonly file: string;
  readonly line: number | null;

  constructor(code: IngestErrorCode, file: string, line: number | null, message: string) {
    super(`${file}${line === null ? '' : `:${line}`}: ${message}`);
    this.name = 'IngestError';
    this.code = code;
    this.file = file;
    this.line = line;
  }
}
