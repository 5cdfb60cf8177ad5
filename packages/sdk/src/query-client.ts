import { dayInVietnam, type CivilDate } from '@tiendo/model/lite';
import type { Answer, Row } from './query/answer.ts';
import type { AskOptions } from './query/builder.ts';
import type { DatedQuery, QueryOf, RelationName } from './query/query.ts';
import type { CollectionName } from './query/records.ts';
import type { Source } from './sources/source.ts';

export interface ClientOptions {
  /** Where the answers come from: `staticFilesSource(url)`, `memorySource(dataset)`. */
  readonly source: Source;
  /** The civil day for questions that name none; today in Viet Nam where it is left out. */
  readonly today?: CivilDate | (() => CivilDate);
}

/** Refuses what is not a query, by the error that it rejects with. */
type Check = (query: unknown) => Promise<void>;

/**
 * Answers queries that are written as JSON, of one source. Nothing is read before the first.
 *
 * `createClient` makes one that also writes queries and checks them. This one is smaller by both:
 * for a page whose queries a compiler has seen.
 */
export class QueryClient {
  readonly #source: Source;
  readonly #today: () => CivilDate;
  readonly #check: Check | undefined;

  constructor({ source, today = () => dayInVietnam(new Date()) }: ClientOptions, check?: Check) {
    this.#source = source;
    this.#today = typeof today === 'string' ? () => today : today;
    this.#check = check;
  }

  /**
   * Answers a query that was written elsewhere: kept as JSON, or read from an address.
   *
   * @throws {TiendoError} when the query is wrong or the source cannot be read; see `code`.
   */
  async run<Name extends CollectionName, With extends RelationName<Name> = never>(
    query: QueryOf<Name, With>,
    { signal }: AskOptions = {},
  ): Promise<Answer<Row<Name, With>>> {
    const dated = { asOf: this.#today(), ...query };
    await this.#check?.(dated);
    const answer = this.#source.run(dated as unknown as DatedQuery, signal ? { signal } : {});
    const awaited = signal ? (await import('./or-aborted.ts')).orAborted(answer, signal) : answer;
    return (await awaited) as unknown as Answer<Row<Name, With>>;
  }

  /**
   * Reads the data and the reports anew, and calls those who have subscribed. Where it fails, what
   * was read before still answers.
   *
   * @throws {TiendoError} of any of the codes that begin with `source-`.
   */
  async reload(): Promise<void> {
    await this.#source.reload();
  }

  /** Calls `listener` each time the data have been read anew; the returned function ends it. */
  subscribe(listener: () => void): () => void {
    return this.#source.subscribe(listener);
  }
}
