import type { TiendoErrorCode, TiendoErrorDetails } from '../errors.ts';
import type { DatedQuery } from '../query/query.ts';
import type { DataChange } from '../sources/source.ts';

/** Which files a worker is to open: whole addresses. Sent with a port, on which it then answers. */
export interface Opening {
  readonly tiendo: 'open';
  readonly url: string;
  readonly reports: string | null;
  readonly timeout: number | null;
}

/** What a page asks for; each question has a number of its own. */
export type Asked =
  | { readonly does: 'run' | 'explain' | 'prepare'; readonly query: DatedQuery }
  | { readonly does: 'runPrepared'; readonly prepared: number }
  | { readonly does: 'reload' };

/** What a page sends: a question, or that it needs no more of one, of a prepared one, of all. */
export type ToWorker =
  | ({ readonly id: number } & Asked)
  | { readonly does: 'stop'; readonly id: number }
  | { readonly does: 'forget'; readonly prepared: number }
  | { readonly does: 'close' };

/** An error without its class, which no message carries. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  /** Null where it is no error of ours. */
  readonly code: TiendoErrorCode | null;
  readonly details: TiendoErrorDetails | null;
  readonly cause: string | null;
}

/** What a worker sends: that it is there, an answer, an error, or that the data have changed. */
export type FromWorker =
  | { readonly ready: true }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: PlainError }
  | { readonly change: DataChange | null };
