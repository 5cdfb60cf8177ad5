import type { Problem } from '@tiendo/model/lite';

/**
 * What went wrong, for a program: it stays the same when the message is worded anew.
 *
 * `unknown-field`, `wrong-type` and `invalid-query` are mistakes in a question; `not-found` is an id
 * that no record has. The others say why data could not be read: no file at the address (404), the
 * server failed (any other status), no connection, no answer in time, not JSON (a page, half a
 * file), JSON of another shape, files of a version that this SDK does not know. `export-invalid`: rows
 * that cannot be written as asked, or a file that is not an export of this SDK (`place` says where).
 */
export type TiendoErrorCode =
  | 'unknown-field'
  | 'wrong-type'
  | 'invalid-query'
  | 'not-found'
  | 'source-not-found'
  | 'source-failed'
  | 'source-unreachable'
  | 'source-timeout'
  | 'source-not-json'
  | 'source-invalid'
  | 'source-version'
  | 'export-invalid';

/** What an error knows besides its message, so that it can be said in another language. */
export interface TiendoErrorDetails {
  /** The address that was asked; null where no address was. */
  readonly address: string | null;
  /** The HTTP status of the answer; null where there was none. */
  readonly status: number | null;
  /** The place in the query: `where[0].dedline`; null where the query is not at fault. */
  readonly path: string | null;
  /** The valid name or id that is most like the one that came; null where none is like it. */
  readonly nearest: string | null;
  /** The place in a file of records: `line 3, column 2`, `Nhiệm vụ!B3`; null where it is in none. */
  readonly place: string | null;
  /** Each place of a file that is not what the model says, of `source-invalid`. */
  readonly problems: readonly Problem[];
}

/**
 * Every error of the SDK: what came, what was expected, where, and what to do next.
 *
 * @example
 * const error = await tiendo.tasks().get('mau-2025/I.8').catch((reason) => reason);
 * error.code; // → 'not-found'
 * error.nearest; // → 'mau-2025/I.1'
 */
export class TiendoError extends Error implements TiendoErrorDetails {
  override readonly name = 'TiendoError';
  readonly code: TiendoErrorCode;
  readonly address: string | null = null;
  readonly status: number | null = null;
  readonly path: string | null = null;
  readonly nearest: string | null = null;
  readonly place: string | null = null;
  readonly problems: readonly Problem[] = [];

  constructor(
    code: TiendoErrorCode,
    message: string,
    { cause, ...details }: Partial<TiendoErrorDetails> & { readonly cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.code = code;
    Object.assign(this, details);
  }
}
