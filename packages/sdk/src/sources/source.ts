import type { Answer } from '../query/answer.ts';
import type { DatedQuery } from '../query/query.ts';
import type { AnyRow } from '../query/run.ts';

export interface RunOptions {
  /** A source may stop work when it is aborted. The client stops waiting in any case. */
  readonly signal?: AbortSignal;
}

/** A place that answers questions. The query has been checked and says for which day. */
export interface Source {
  run(query: DatedQuery, options: RunOptions): Promise<Answer<AnyRow>>;

  /**
   * Reads the data and the reports anew; where that fails, what was read before stays.
   *
   * @throws {TiendoError} as `run` does.
   */
  reload(): Promise<void>;

  /** Calls `listener` each time they have been read anew, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}
