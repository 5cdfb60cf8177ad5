import type { CivilDate } from '@tiendo/model/lite';
import type { Answer, Facets, Row } from './query/answer.ts';
import { QueryBuilder, type AskOptions, type Change, type WatchOptions } from './query/builder.ts';
import type { Explanation } from './query/explanation.ts';
import type { FieldName } from './query/condition.ts';
import type {
  DatedQuery,
  Query,
  QueryOf,
  RelationName,
  SelectName,
  UnknownQuery,
} from './query/query.ts';
import type { CollectionName } from './query/records.ts';
import type { AnyRow } from './query/run.ts';
import { QueryClient, type ClientOptions } from './query-client.ts';
import { lazily } from './lazily.ts';

const loadPrepared = lazily(() => import('./live/prepared.ts'));
const loadWatch = lazily(() => import('./live/watch.ts'));
const loadLookedUp = lazily(() => import('./live/looked-up.ts'));
const loadCheck = lazily(() => import('./query/checked-query.ts'));

/**
 * Asks questions of one source: a builder for each collection, which writes a query and runs it.
 *
 * @example
 * const { rows } = await tiendo.tasks().where({ lead: 'hcm/so-y-te' }).with('status').fetch();
 * rows[0]!.related.status.status; // → 'inProgress'
 */
export class Tiendo extends QueryClient {
  /**
   * Answers a query that was written elsewhere, kept as JSON or read from an address: as `run`, which a
   * client without a builder has too.
   *
   * @throws {TiendoError} as `run`.
   * @example
   * (await tiendo.query({ collection: 'tasks', where: [{ topic: 'data' }] })).total; // → 2
   */
  readonly query: QueryClient['run'] = ((query: never, options?: AskOptions) =>
    this.run(query, options)) as QueryClient['run'];

  /**
   * The signed plans.
   *
   * @example
   * (await tiendo.plans().get('mau-2025')).title; // → 'Kế hoạch mẫu 2025'
   */
  plans(): QueryBuilder<'plans'> {
    return this.#ask('plans');
  }

  /**
   * The rows and headings that group tasks and indicators.
   *
   * @example
   * await tiendo.sections().where({ plan: 'mau-2025' }).count(); // → 3
   */
  sections(): QueryBuilder<'sections'> {
    return this.#ask('sections');
  }

  /**
   * What is to be done.
   *
   * @example
   * (await tiendo.tasks().orderBy('due').first())!.id; // → 'mau-2022/I.1'
   */
  tasks(): QueryBuilder<'tasks'> {
    return this.#ask('tasks');
  }

  /**
   * What the plans measure themselves by.
   *
   * @example
   * (await tiendo.indicators().first())!.targetText; // → '100 %'
   */
  indicators(): QueryBuilder<'indicators'> {
    return this.#ask('indicators');
  }

  /**
   * What a plan's closing part charges agencies with.
   *
   * @example
   * await tiendo.assignments().where({ plan: 'mau-2025' }).count(); // → 1
   */
  assignments(): QueryBuilder<'assignments'> {
    return this.#ask('assignments');
  }

  /**
   * Agencies, and the collectives that plans name.
   *
   * @example
   * (await tiendo.agencies().get('hcm/so-y-te')).name; // → 'Sở Y tế'
   */
  agencies(): QueryBuilder<'agencies'> {
    return this.#ask('agencies');
  }

  /**
   * The digital systems that plans build or keep.
   *
   * @example
   * (await tiendo.systems().get('cong-du-lieu')).nameEn; // → 'Data portal'
   */
  systems(): QueryBuilder<'systems'> {
    return this.#ask('systems');
  }

  /**
   * The subjects that plans of different cities share.
   *
   * @example
   * (await tiendo.topics().get('data')).name; // → 'Dữ liệu'
   */
  topics(): QueryBuilder<'topics'> {
    return this.#ask('topics');
  }

  /**
   * What does not add up in the documents.
   *
   * @example
   * (await tiendo.findings().first())!.code; // → 'blankCell'
   */
  findings(): QueryBuilder<'findings'> {
    return this.#ask('findings');
  }

  /**
   * What agencies have said of tasks, all of it, in the order in which it came in.
   *
   * @example
   * await tiendo.reports().where({ status: 'completed' }).count(); // → 1
   */
  reports(): QueryBuilder<'reports'> {
    return this.#ask('reports');
  }

  /**
   * The measured values of indicators.
   *
   * @example
   * (await tiendo.readings().first())!.value; // → 87.5
   */
  readings(): QueryBuilder<'readings'> {
    return this.#ask('readings');
  }

  /**
   * Gets ready for a question that is asked often. The returned function answers it as the data and
   * the day are then.
   *
   * @throws {TiendoError} as `run`.
   * @example
   * const ask = await tiendo.prepare({ collection: 'tasks', where: [{ status: 'completed' }] });
   * (await ask()).total; // → 1
   */
  async prepare<Asked extends Query>(
    query: UnknownQuery<Asked>,
  ): Promise<(options?: AskOptions) => Promise<Answer<AnyRow>>>;
  async prepare<
    Name extends CollectionName,
    With extends RelationName<Name> = never,
    Select extends SelectName<Name> = SelectName<Name>,
    Facet extends FieldName<Name> = never,
  >(
    query: QueryOf<Name, With, Select, Facet>,
  ): Promise<
    (options?: AskOptions) => Promise<Answer<Row<Name, With, Select>, Facets<Name, Facet>>>
  >;
  async prepare(query: unknown): Promise<never> {
    const { prepared } = await loadPrepared();
    const run = await prepared(this.source, () => this.asked(query), this.today);
    return ((options: AskOptions = {}) => this.awaited(run(options), options)) as never;
  }

  /**
   * Gets ready to look up records by their ids. The returned function gives a row at once where the
   * source has the records here, and else a promise of it: `await` serves both. Null where there is
   * none. A row is shared by all who look it up, and frozen.
   *
   * @example
   * const task = await tiendo.lookup({ collection: 'tasks' });
   * (await task('mau-2025/I.1'))!.title; // → 'Vận hành Cổng dữ liệu mở Thành phố'
   * await task('mau-2025/X'); // → null
   */
  async lookup<
    Name extends CollectionName,
    With extends RelationName<Name> = never,
    Select extends SelectName<Name> = SelectName<Name>,
  >(
    about: Pick<QueryOf<Name, With, Select>, 'collection' | 'with' | 'select' | 'asOf'>,
  ): Promise<(id: string) => Row<Name, With, Select> | Promise<Row<Name, With, Select> | null>> {
    const { lookedUp } = await loadLookedUp();
    // Only what stands beside a record changes with the day.
    const isOfToday = about.asOf === undefined && (about.with?.length ?? 0) > 0;
    return (await lookedUp(this.source, {
      about: () => this.asked(about),
      ask: (id) => this.run({ ...about, get: id } as never),
      today: isOfToday ? this.today : null,
    })) as never;
  }

  /**
   * How a question is answered: what ran where, what was used, how much was looked at.
   *
   * @example
   * const { source, matched } = await tiendo.explain({ collection: 'tasks', where: [{ topic: 'data' }] });
   * source; // → 'memory'
   * matched; // → 2
   */
  async explain(query: Query, options: AskOptions = {}): Promise<Explanation> {
    return this.awaited(this.source.explain(await this.asked(query), options), options);
  }

  /**
   * Answers a question now, and again whenever the data or the reports change the answer. The
   * returned function ends it, and so does the signal. An answer that comes late, after a newer one,
   * is dropped.
   *
   * @example
   * const total = await new Promise((resolve) => {
   *   const end = tiendo.watch({ collection: 'tasks' }, ({ answer }) => {
   *     end();
   *     resolve(answer.total);
   *   });
   * });
   * total; // → 6
   */
  watch(
    query: Query,
    listener: (change: Change<Answer<AnyRow>, AnyRow>) => void,
    options: WatchOptions = {},
  ): () => void {
    const ended = new AbortController();
    const { signal } = options;
    const end = (): void => ended.abort();
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted) end();
    const fail = options.onError ?? ((error: unknown) => Promise.reject(error));
    void loadWatch()
      .then(({ watch }) => watch(this, query, listener, { ...options, signal: ended.signal }))
      .catch(fail);
    return end;
  }

  /**
   * As `watch`, to be looped over; ends with the loop or the signal. Who is slow gets the latest
   * answer, not each one between.
   *
   * @throws {TiendoError} from the loop, where the question cannot be answered.
   * @example
   * for await (const { answer } of tiendo.changes({ collection: 'tasks' })) {
   *   answer.total; // → 6
   *   break;
   * }
   */
  async *changes(
    query: Query,
    options: AskOptions = {},
  ): AsyncGenerator<Change<Answer<AnyRow>, AnyRow>> {
    const { changes } = await import('./live/changes.ts');
    yield* changes(this, query, options);
  }

  #ask<Name extends CollectionName>(collection: Name): QueryBuilder<Name> {
    return new QueryBuilder<Name>({ collection }, this as never);
  }
}

/** What checks is loaded with the first question. */
const check = async (query: unknown, today: CivilDate): Promise<DatedQuery> =>
  (await loadCheck()).checkedQuery(query, today);

/**
 * A client of one source, which checks what it is asked.
 *
 * @example
 * const tiendo = createClient({ source: staticFilesSource('https://example.gov.vn/data/') });
 * const { rows } = await tiendo.tasks().where({ plan: 'mau-2025' }).search('du lieu mo').fetch();
 * rows[0]!.title; // → 'Vận hành Cổng dữ liệu mở Thành phố'
 */
export function createClient(options: ClientOptions): Tiendo {
  return new Tiendo(options, check);
}
