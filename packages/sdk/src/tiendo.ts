import { dayInVietnam, type CivilDate } from '@tiendo/model/lite';
import { orAborted } from './or-aborted.ts';
import type { Answer, Row } from './query/answer.ts';
import { QueryBuilder, type AskOptions } from './query/builder.ts';
import { isQuery } from './query/query-shape.ts';
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
 * Asks questions of one source. Nothing is read before the first question.
 *
 * `createClient` makes one that checks every query. `new Tiendo(options)` makes one that does not,
 * and is smaller by the checker: for a page whose queries a compiler has seen.
 */
export class Tiendo {
  readonly #source: Source;
  readonly #today: () => CivilDate;
  readonly #check: Check | undefined;

  constructor({ source, today = () => dayInVietnam(new Date()) }: ClientOptions, check?: Check) {
    this.#source = source;
    this.#today = typeof today === 'string' ? () => today : today;
    this.#check = check;
  }

  /** The signed plans. */
  plans(): QueryBuilder<'plans'> {
    return this.#ask('plans');
  }

  /** The rows and headings that group tasks and indicators. */
  sections(): QueryBuilder<'sections'> {
    return this.#ask('sections');
  }

  /** What is to be done. */
  tasks(): QueryBuilder<'tasks'> {
    return this.#ask('tasks');
  }

  /** What the plans measure themselves by. */
  indicators(): QueryBuilder<'indicators'> {
    return this.#ask('indicators');
  }

  /** What a plan's closing part charges agencies with. */
  assignments(): QueryBuilder<'assignments'> {
    return this.#ask('assignments');
  }

  /** Agencies, and the collectives that plans name. */
  agencies(): QueryBuilder<'agencies'> {
    return this.#ask('agencies');
  }

  /** The digital systems that plans build or keep. */
  systems(): QueryBuilder<'systems'> {
    return this.#ask('systems');
  }

  /** The subjects that plans of different cities share. */
  topics(): QueryBuilder<'topics'> {
    return this.#ask('topics');
  }

  /** What does not add up in the documents. */
  findings(): QueryBuilder<'findings'> {
    return this.#ask('findings');
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
    return (await orAborted(answer, signal)) as unknown as Answer<Row<Name, With>>;
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

  #ask<Name extends CollectionName>(collection: Name): QueryBuilder<Name> {
    return new QueryBuilder({ collection }, (query, options) => this.run(query, options));
  }
}

async function check(query: unknown): Promise<void> {
  if (!isQuery(query)) throw (await import('./query/explain.ts')).queryError(query);
}

/**
 * A client of one source, which checks what it is asked.
 *
 * @example
 * const tiendo = createClient({ source: staticFilesSource('https://example.gov.vn/data/') });
 * const { rows } = await tiendo.tasks().where({ plan: 'hcm-2030' }).search('du lieu mo').fetch();
 */
export function createClient(options: ClientOptions): Tiendo {
  return new Tiendo(options, check);
}
