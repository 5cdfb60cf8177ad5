import { dayInVietnam, type CivilDate } from '@tiendo/model/lite';
import type { Answer, Facets, Row } from './query/answer.ts';
import type { AskOptions } from './query/builder.ts';
import type { GroupAnswer, NoMeasures } from './query/group-builder.ts';
import type { AnyRow } from './query/run.ts';
import type { FieldName } from './query/condition.ts';
import type {
  DatedQuery,
  GroupQueryOf,
  Key,
  Measures,
  PivotQueryOf,
  Query,
  QueryOf,
  RelationName,
  SelectName,
  UnknownQuery,
} from './query/query.ts';
import type { CollectionName } from './query/records.ts';
import type { DataListener, Source } from './sources/source.ts';

export interface ClientOptions {
  /** Where the answers come from: `staticFilesSource(url)`, `memorySource(dataset)`. */
  readonly source: Source;
  /** The civil day for questions that name none; today in Viet Nam where it is left out. */
  readonly today?: CivilDate | (() => CivilDate);
}

/**
 * Refuses what is not a query, by the error that it rejects with, and makes of a query a plain one,
 * of the day of `today` where it names none.
 */
type Check = (query: unknown, today: CivilDate) => Promise<DatedQuery>;

const unchecked: Check = async (query, asOf) => ({ asOf, ...(query as object) }) as DatedQuery;

/**
 * Answers queries that are written as JSON, of one source. Nothing is read before the first.
 *
 * `createClient` makes one that also writes queries and checks them. This one is smaller by both:
 * for a page whose queries a compiler has seen, and which are plain (days as bounds, not windows).
 *
 * @example
 * const client = new QueryClient({ source: memorySource(dataset), today: '2025-08-01' });
 * (await client.run({ collection: 'tasks', where: [{ plan: 'mau-2025' }] })).total; // → 5
 */
export class QueryClient {
  protected readonly source: Source;
  protected readonly today: () => CivilDate;
  readonly #check: Check;

  constructor(
    { source, today = () => dayInVietnam(new Date()) }: ClientOptions,
    check: Check = unchecked,
  ) {
    this.source = source;
    this.today = typeof today === 'string' ? () => today : today;
    this.#check = check;
  }

  /** The query as sources take it: checked, plain, and of a day. */
  protected async asked(query: unknown): Promise<DatedQuery> {
    return this.#check(query, this.today());
  }

  /**
   * Answers a query that was written elsewhere: kept as JSON, or read from an address.
   *
   * @throws {TiendoError} when the query is wrong or the source cannot be read; see `code`.
   * @example
   * const query = queryFromUrl('collection=tasks&where=(topic:data)&limit=1');
   * (await tiendo.run(query)).total; // → 2
   */
  async run<
    Name extends CollectionName,
    const Keys extends readonly Key<Name>[],
    const Figures extends Measures<Name> = NoMeasures,
  >(
    query: GroupQueryOf<Name, Keys, Figures>,
    options?: AskOptions,
  ): Promise<GroupAnswer<Name, Keys[number], Figures>>;
  async run<
    Name extends CollectionName,
    const Rows extends Key<Name>,
    const Columns extends Key<Name>,
    const Figures extends Measures<Name> = NoMeasures,
  >(
    query: PivotQueryOf<Name, Rows, Columns, Figures>,
    options?: AskOptions,
  ): Promise<GroupAnswer<Name, Rows, Figures, Columns>>;
  async run<Asked extends Query>(
    query: UnknownQuery<Asked>,
    options?: AskOptions,
  ): Promise<Answer<AnyRow>>;
  async run<
    Name extends CollectionName,
    With extends RelationName<Name> = never,
    Select extends SelectName<Name> = SelectName<Name>,
    Facet extends FieldName<Name> = never,
  >(
    query: QueryOf<Name, With, Select, Facet>,
    options?: AskOptions,
  ): Promise<Answer<Row<Name, With, Select>, Facets<Name, Facet>>>;
  async run(query: unknown, options: AskOptions = {}): Promise<never> {
    return this.awaited(this.source.run(await this.asked(query), options), options) as never;
  }

  /** What a source is asked for, until the signal is aborted: then no more is waited for it. */
  protected async awaited<Value>(answer: Promise<Value>, { signal }: AskOptions): Promise<Value> {
    return signal ? (await import('./or-aborted.ts')).orAborted(answer, signal) : answer;
  }

  /**
   * Reads the data and the reports anew, and calls those who have subscribed. Where it fails, what
   * was read before still answers.
   *
   * @throws {TiendoError} of any of the codes that begin with `source-`.
   * @example
   * let calls = 0;
   * tiendo.subscribe(() => (calls += 1));
   * await tiendo.tasks().count(); // → 6
   * await tiendo.reload();
   * calls; // → 1
   */
  async reload(): Promise<void> {
    await this.source.reload();
  }

  /**
   * Calls `listener` each time the data or reports have changed; the returned function ends it.
   *
   * @example
   * const end = tiendo.subscribe((change) => console.log(change?.tasks ?? 'anything'));
   * end(); // → undefined
   */
  subscribe(listener: DataListener): () => void {
    return this.source.subscribe(listener);
  }
}
