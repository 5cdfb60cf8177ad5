import type { CivilDate } from '@tiendo/model/lite';
import type { Answer, Facets, Row } from './answer.ts';
import type { Condition, FieldName, OrderName } from './condition.ts';
import type { Explanation } from './explanation.ts';
import { GroupBuilder, type NoMeasures } from './group-builder.ts';
import type { Key, QueryOf, RelationName, SelectName } from './query.ts';
import type { CollectionName } from './records.ts';

export interface AskOptions {
  /** Aborted, the question is answered no more: its promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What has become of an answer since the one before. */
export interface Change<AnswerType = Answer<unknown>, RowType = unknown> {
  readonly answer: AnswerType;
  /** The rows that were not there before, those that are there no more, and those that differ. */
  readonly added: readonly RowType[];
  readonly removed: readonly RowType[];
  readonly changed: readonly RowType[];
}

export interface WatchOptions extends AskOptions {
  /** Called where the question cannot be answered anew; the watch goes on. */
  readonly onError?: (error: unknown) => void;
}

/** Answers queries; what a builder hands its query to. */
export interface Asker {
  run(query: never, options?: AskOptions): Promise<Answer<unknown>>;
  explain(query: never, options?: AskOptions): Promise<Explanation>;
  watch(query: never, listener: (change: never) => void, options?: WatchOptions): () => void;
  changes(query: never, options?: AskOptions): AsyncIterable<unknown>;
}

export interface OrderOptions {
  /** Where records stand that have no value: last, either way, where it is left out. */
  readonly nulls?: 'first' | 'last';
}

/**
 * Writes a query step by step and never runs one until `fetch`, `first`, `count`, `get`, `pages`,
 * `watch` or `explain` says so. Every step returns a new builder, so that half a query can be kept
 * and used twice.
 *
 * @example
 * const due = tiendo.tasks().where({ plan: 'mau-2025', due: { onOrBefore: '2025-12-31' } });
 * const { rows, total } = await due.orderBy('deadline').with('lead').limit(1).fetch();
 * total; // → 2
 * rows[0]!.related.lead[0]!.name; // → 'Sở Khoa học và Công nghệ'
 */
export class QueryBuilder<
  Name extends CollectionName,
  With extends RelationName<Name> = never,
  Select extends SelectName<Name> = SelectName<Name>,
  Facet extends FieldName<Name> = never,
> {
  readonly #query: QueryOf<Name>;
  readonly #asker: Asker;

  constructor(query: QueryOf<Name>, asker: Asker) {
    this.#query = query;
    this.#asker = asker;
  }

  #and<
    MoreWith extends RelationName<Name> = With,
    NewSelect extends SelectName<Name> = Select,
    MoreFacet extends FieldName<Name> = Facet,
  >(step: Partial<QueryOf<Name>>): QueryBuilder<Name, MoreWith, NewSelect, MoreFacet> {
    return new QueryBuilder({ ...this.#query, ...step }, this.#asker);
  }

  /**
   * Keeps the records for which all of `condition` holds; called again, both must hold.
   * A task with no deadline is never due: ask for it with `{ due: 'none' }`.
   *
   * @example
   * const plan = tiendo.tasks().where({ plan: 'mau-2025' });
   * await plan.where({ due: { onOrBefore: '2025-12-31' } }).count(); // → 2
   */
  where(condition: Condition<Name>): QueryBuilder<Name, With, Select, Facet> {
    return this.#and({ where: [...(this.#query.where ?? []), condition] });
  }

  /**
   * Keeps the records in which each word of `text` begins a word, whatever its case, tones and đ,
   * and puts the best first: `search('du lieu mo')` finds *dữ liệu mở*. Words in quotes stand one
   * after the other. Called again, the last holds.
   *
   * @example
   * const row = await tiendo.tasks().search('du lieu mo').with('highlights').first();
   * row!.title; // → 'Vận hành Cổng dữ liệu mở Thành phố'
   * row!.related.highlights[0]; // → { path: 'title', start: 14, end: 16 }
   */
  search(text: string): QueryBuilder<Name, With, Select, Facet> {
    return this.#and({ search: text });
  }

  /**
   * Texts in Vietnamese order; what has no value stands last, either way, unless `nulls` says
   * otherwise. Called again, the later field decides where the earlier does not.
   *
   * @example
   * const last = tiendo.tasks().where({ due: { not: null } }).orderBy('due', 'descending');
   * (await last.first())!.id; // → 'mau-2025/I.2.a'
   */
  orderBy(
    field: OrderName<Name>,
    direction: 'ascending' | 'descending' = 'ascending',
    { nulls }: OrderOptions = {},
  ): QueryBuilder<Name, With, Select, Facet> {
    const descending = direction === 'descending';
    const order = { by: field, ...(descending && { descending }), ...(nulls && { nulls }) };
    return this.#and({ orderBy: [...(this.#query.orderBy ?? []), order] });
  }

  /**
   * Keeps of each record only these fields and its id; called again, the last holds.
   *
   * @example
   * await tiendo.topics().select('nameEn').first(); // → { id: 'data', nameEn: 'Data', … }
   */
  select<Field extends SelectName<Name>>(
    ...fields: readonly Field[]
  ): QueryBuilder<Name, With, Field, Facet> {
    return this.#and<With, Field>({ select: fields });
  }

  /**
   * Adds to each row what it is related to, as `row.related.lead`; called again, both are added.
   *
   * @example
   * const task = await tiendo.tasks().with('lead', 'status').get('mau-2025/I.2');
   * task.related.lead.length; // → 2
   * task.related.status.reported; // → 1
   */
  with<More extends RelationName<Name>>(
    ...names: readonly More[]
  ): QueryBuilder<Name, With | More, Select, Facet> {
    const all = new Set([...(this.#query.with ?? []), ...names]);
    return this.#and<With | More>({ with: [...all] });
  }

  /**
   * Counts the records by each value of these fields, as `answer.facets.status`. The conditions on a
   * field alone are left out when its own values are counted, so that others can be chosen.
   *
   * @example
   * const { facets } = await tiendo.tasks().where({ status: 'completed' }).facets('status').fetch();
   * facets.status; // → [{ value: 'notReported', count: 4, … }, …]
   */
  facets<More extends FieldName<Name>>(
    ...fields: readonly More[]
  ): QueryBuilder<Name, With, Select, Facet | More> {
    const all = new Set([...(this.#query.facets ?? []), ...fields]);
    return this.#and<With, Select, Facet | More>({ facets: [...all] });
  }

  /**
   * Counts the records by the values of these keys instead of listing them.
   *
   * @example
   * const { groups } = await tiendo.tasks().groupBy('status').fetch();
   * groups[0]!.key.status; // → 'notReported'
   * groups[0]!.count; // → 4
   */
  groupBy<const Keys extends readonly Key<Name>[]>(
    ...keys: Keys
  ): GroupBuilder<Name, Keys[number]> {
    return new GroupBuilder({ ...this.#found(), groupBy: keys }, this.#asker);
  }

  /**
   * Counts the records in a table, one key down and one across, with the sums of both.
   *
   * @example
   * const { pivot } = await tiendo.tasks().pivot('status', { by: 'due', every: 'year' }).fetch();
   * pivot.rows[0]!.key.status; // → 'notReported'
   */
  pivot<const Rows extends Key<Name>, const Columns extends Key<Name>>(
    rows: Rows,
    columns: Columns,
  ): GroupBuilder<Name, Rows, NoMeasures, Columns> {
    return new GroupBuilder({ ...this.#found(), pivot: { rows, columns } }, this.#asker);
  }

  /** What says which records are meant, without what is about rows. */
  #found(): QueryOf<Name> {
    const { collection, where, search, asOf } = this.#query;
    const about = { collection, ...(where && { where }), ...(search !== undefined && { search }) };
    return { ...about, ...(asOf && { asOf }) } as QueryOf<Name>;
  }

  /**
   * At most so many rows; `total` still counts all.
   *
   * @example
   * const { rows, total } = await tiendo.tasks().limit(2).fetch();
   * rows.length; // → 2
   * total; // → 6
   */
  limit(count: number): QueryBuilder<Name, With, Select, Facet> {
    return this.#and({ limit: count });
  }

  /**
   * Leaves out the first rows.
   *
   * @example
   * (await tiendo.tasks().offset(5).fetch()).rows.length; // → 1
   */
  offset(count: number): QueryBuilder<Name, With, Select, Facet> {
    return this.#and({ offset: count });
  }

  /**
   * What comes after an answer, of which this is the `next`; null begins anew.
   *
   * @example
   * const tasks = tiendo.tasks().orderBy('due').limit(4);
   * const { next } = await tasks.fetch();
   * (await tasks.after(next).fetch()).rows.length; // → 2
   */
  after(next: string | null): QueryBuilder<Name, With, Select, Facet> {
    const { after: _, ...query } = this.#query;
    return new QueryBuilder(next === null ? query : { ...query, after: next }, this.#asker);
  }

  /**
   * Status and schedule as on this civil day in Viet Nam; without it, today.
   *
   * @example
   * const overdue = tiendo.tasks().where({ schedule: 'lapsed' });
   * await overdue.asOf('2022-06-30').count(); // → 0
   * await overdue.asOf('2023-01-01').count(); // → 1
   */
  asOf(day: CivilDate): QueryBuilder<Name, With, Select, Facet> {
    return this.#and({ asOf: day });
  }

  /**
   * The query as one plain JSON value; `JSON.stringify(builder)` writes it too.
   *
   * @example
   * tiendo.tasks().where({ topic: 'data' }).limit(1).toJSON();
   * // → { collection: 'tasks', where: [{ topic: 'data' }], limit: 1 }
   */
  toJSON(): QueryOf<Name> {
    return this.#query;
  }

  /**
   * The rows, and what a reader has to be told about them.
   *
   * @throws {TiendoError} when the query is wrong or the source cannot be read; see `code`.
   * @example
   * const { rows, total, asOf } = await tiendo.tasks().where({ topic: 'data' }).fetch();
   * rows.map(({ id }) => id); // → ['mau-2025/I.1', 'mau-2022/I.1']
   * total; // → 2
   * asOf; // → '2025-08-01'
   */
  async fetch(options?: AskOptions): Promise<Answer<Row<Name, With, Select>, Facets<Name, Facet>>> {
    return (await this.#asker.run(this.#query as never, options)) as never;
  }

  /**
   * The first row, or null where nothing matches.
   *
   * @example
   * await tiendo.tasks().where({ topic: 'cooperation' }).first(); // → null
   */
  async first(options?: AskOptions): Promise<Row<Name, With, Select> | null> {
    return (await this.limit(1).fetch(options)).rows[0] ?? null;
  }

  /**
   * How many records match, whatever `limit` and `offset` say.
   *
   * @example
   * await tiendo.tasks().limit(2).count(); // → 6
   */
  async count(options?: AskOptions): Promise<number> {
    return (await this.limit(0).fetch(options)).total;
  }

  /**
   * The record with this id. An id that was given up leads to the one that stands for it now.
   *
   * @throws {TiendoError} `not-found`, with the nearest id; `unknown-field` after `where` and others.
   * @example
   * (await tiendo.tasks().get('mau-2025/I.9')).id; // → 'mau-2025/I.1'
   * await tiendo.tasks().get('mau-2025/I.8'); // throws not-found
   */
  async get(id: string, options?: AskOptions): Promise<Row<Name, With, Select>> {
    const { rows } = await this.#and({ get: id }).fetch(options);
    return rows[0]!;
  }

  /**
   * The rows page by page, `size` at a time. A row that has not changed meanwhile comes once, also
   * when reports arrive between two pages.
   *
   * @example
   * for await (const { rows } of tiendo.tasks().orderBy('deadline').pages(2)) rows.length; // → 2
   */
  async *pages(
    size: number,
    options?: AskOptions,
  ): AsyncGenerator<Answer<Row<Name, With, Select>, Facets<Name, Facet>>> {
    let next: string | null = null;
    do {
      const answer: Answer<Row<Name, With, Select>, Facets<Name, Facet>> = await this.limit(size)
        .after(next)
        .fetch(options);
      yield answer;
      ({ next } = answer);
    } while (next !== null);
  }

  /**
   * How the question is answered: what ran where, what was used, how much was looked at.
   *
   * @example
   * const { engine, matched } = await tiendo.tasks().where({ plan: 'mau-2025' }).explain();
   * engine; // → 'scan'
   * matched; // → 5
   */
  explain(options?: AskOptions): Promise<Explanation> {
    return this.#asker.explain(this.#query as never, options);
  }

  /**
   * Answers now, and again whenever the data or the reports change the answer. The returned function
   * ends it, and so does the signal.
   *
   * @example
   * const total = await new Promise((resolve) => {
   *   const end = tiendo.tasks().watch(({ answer }) => {
   *     end();
   *     resolve(answer.total);
   *   });
   * });
   * total; // → 6
   */
  watch(
    listener: (
      change: Change<Answer<Row<Name, With, Select>, Facets<Name, Facet>>, Row<Name, With, Select>>,
    ) => void,
    options?: WatchOptions,
  ): () => void {
    return this.#asker.watch(this.#query as never, listener, options);
  }

  /**
   * As `watch`, to be looped over; ends with the loop or the signal. Who is slow gets the latest
   * answer, not each one between.
   *
   * @example
   * for await (const { answer, added } of tiendo.tasks().changes()) {
   *   answer.total; // → 6
   *   added.length; // → 6
   *   break;
   * }
   */
  changes(
    options?: AskOptions,
  ): AsyncIterable<
    Change<Answer<Row<Name, With, Select>, Facets<Name, Facet>>, Row<Name, With, Select>>
  > {
    return this.#asker.changes(this.#query as never, options) as never;
  }

  /** `for await (const change of builder)` watches the question, as `changes` does. */
  [Symbol.asyncIterator](): AsyncIterator<
    Change<Answer<Row<Name, With, Select>, Facets<Name, Facet>>, Row<Name, With, Select>>
  > {
    return this.changes()[Symbol.asyncIterator]();
  }
}
