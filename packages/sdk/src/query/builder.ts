import type { CivilDate } from '@tiendo/model/lite';
import type { Answer, Row } from './answer.ts';
import type { Condition, OrderName } from './condition.ts';
import type { QueryOf, RelationName } from './query.ts';
import type { CollectionName } from './records.ts';

export interface AskOptions {
  /** Aborted, the question is answered no more: its promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Answers a query; what a builder hands its query to. */
export type Ask<Name extends CollectionName> = (
  query: QueryOf<Name>,
  options?: AskOptions,
) => Promise<Answer<unknown>>;

/**
 * Writes a query step by step and never runs one until `fetch`, `first`, `count` or `get` says so.
 * Every step returns a new builder, so that half a query can be kept and used twice.
 *
 * @example
 * const due = tiendo.tasks().where({ plan: 'mau-2025', due: { onOrBefore: '2025-12-31' } });
 * const { rows, total } = await due.orderBy('deadline').with('lead').limit(1).fetch();
 * total; // → 2
 * rows[0]!.related.lead[0]!.name; // → 'Sở Khoa học và Công nghệ'
 */
export class QueryBuilder<Name extends CollectionName, With extends RelationName<Name> = never> {
  readonly #query: QueryOf<Name>;
  readonly #ask: Ask<Name>;

  constructor(query: QueryOf<Name>, ask: Ask<Name>) {
    this.#query = query;
    this.#ask = ask;
  }

  #and<More extends RelationName<Name> = With>(
    step: Partial<QueryOf<Name>>,
  ): QueryBuilder<Name, More> {
    return new QueryBuilder<Name, More>({ ...this.#query, ...step }, this.#ask);
  }

  /**
   * Keeps the records for which all of `condition` holds; called again, both must hold.
   * A task with no deadline is never due: ask for it with `{ due: 'none' }`.
   *
   * @example
   * const plan = tiendo.tasks().where({ plan: 'mau-2025' });
   * await plan.where({ due: { onOrBefore: '2025-12-31' } }).count(); // → 2, of the plan's five
   */
  where(condition: Condition<Name>): QueryBuilder<Name, With> {
    return this.#and({ where: [...(this.#query.where ?? []), condition] });
  }

  /**
   * Keeps the records in which each word of `text` begins a word, whatever its case, tones and đ,
   * and puts the best first: `search('du lieu mo')` finds *dữ liệu mở*. Called again, the last holds.
   */
  search(text: string): QueryBuilder<Name, With> {
    return this.#and({ search: text });
  }

  /**
   * Texts in Vietnamese order; what has no value stands last, either way. Called again, the later
   * field decides where the earlier does not.
   */
  orderBy(
    field: OrderName<Name>,
    direction: 'ascending' | 'descending' = 'ascending',
  ): QueryBuilder<Name, With> {
    const order = direction === 'descending' ? { by: field, descending: true } : { by: field };
    return this.#and({ orderBy: [...(this.#query.orderBy ?? []), order] });
  }

  /** Adds to each row what it is related to, as `row.related.lead`; called again, both are added. */
  with<More extends RelationName<Name>>(
    ...names: readonly More[]
  ): QueryBuilder<Name, With | More> {
    const all = new Set([...(this.#query.with ?? []), ...names]);
    return this.#and<With | More>({ with: [...all] });
  }

  /** At most so many rows; `total` still counts all. */
  limit(count: number): QueryBuilder<Name, With> {
    return this.#and({ limit: count });
  }

  /** Leaves out the first rows. */
  offset(count: number): QueryBuilder<Name, With> {
    return this.#and({ offset: count });
  }

  /** Status and schedule as on this civil day in Viet Nam; without it, today. */
  asOf(day: CivilDate): QueryBuilder<Name, With> {
    return this.#and({ asOf: day });
  }

  /** The query as one plain JSON value; `JSON.stringify(builder)` writes it too. */
  toJSON(): QueryOf<Name> {
    return this.#query;
  }

  /**
   * The rows, and what a reader has to be told about them.
   *
   * @throws {TiendoError} when the query is wrong or the source cannot be read; see `code`.
   */
  async fetch(options?: AskOptions): Promise<Answer<Row<Name, With>>> {
    return (await this.#ask(this.#query, options)) as Answer<Row<Name, With>>;
  }

  /** The first row, or null where nothing matches. */
  async first(options?: AskOptions): Promise<Row<Name, With> | null> {
    return (await this.limit(1).fetch(options)).rows[0] ?? null;
  }

  /** How many records match, whatever `limit` and `offset` say. */
  async count(options?: AskOptions): Promise<number> {
    return (await this.limit(0).fetch(options)).total;
  }

  /**
   * The record with this id. An id that was given up leads to the one that stands for it now.
   *
   * @throws {TiendoError} `not-found`, with the nearest id; `unknown-field` after `where` and others.
   */
  async get(id: string, options?: AskOptions): Promise<Row<Name, With>> {
    const { rows } = await this.#and({ get: id }).fetch(options);
    return rows[0]!;
  }
}
