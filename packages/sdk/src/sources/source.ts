import type { Answer } from '../query/answer.ts';
import type { Explanation } from '../query/explanation.ts';
import type { DatedQuery } from '../query/query.ts';
import type { AnyRow } from '../query/run.ts';

export interface RunOptions {
  /** A source may stop work when it is aborted. The client stops waiting in any case. */
  readonly signal?: AbortSignal;
}

/** What has changed in a source: the tasks and indicators on which reports have come in. */
export interface DataChange {
  readonly tasks: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
}

/** Called with what has changed; with null where that may be anything. */
export type DataListener = (change: DataChange | null) => void;

/** A question that a source has got ready for: it answers again and again, as the data are then. */
export type PreparedRun = (options?: RunOptions) => Promise<Answer<AnyRow>>;

/** A place that answers questions. The query has been checked, is plain and says for which day. */
export interface Source {
  run(query: DatedQuery, options: RunOptions): Promise<Answer<AnyRow>>;

  /** Gets ready for a question that will be asked often. Without it, each is asked anew. */
  prepare?(query: DatedQuery): Promise<PreparedRun>;

  /**
   * Gets ready to look records up by their ids. The returned function gives a row that is there
   * already, and undefined where it has to be asked for.
   */
  lookup?(query: DatedQuery): Promise<(id: string) => AnyRow | undefined>;

  /** Answers a question and says how. */
  explain(query: DatedQuery, options: RunOptions): Promise<Explanation>;

  /**
   * Reads the data and the reports anew; where that fails, what was read before stays.
   *
   * @throws {TiendoError} as `run` does.
   */
  reload(): Promise<void>;

  /** Calls `listener` each time they have changed, until the returned function is called. */
  subscribe(listener: DataListener): () => void;
}
