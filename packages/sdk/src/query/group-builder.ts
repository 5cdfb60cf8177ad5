import type { CivilDate } from '@tiendo/model/lite';
import type { Answer } from './answer.ts';
import type { AskOptions, Asker, Change, WatchOptions } from './builder.ts';
import type { FieldValue } from './condition.ts';
import type { Explanation } from './explanation.ts';
import type { Key, Measures, QueryOf } from './query.ts';
import type { CollectionName } from './records.ts';

type NameOf<Keys> = Keys extends { readonly by: infer Field } ? Field & string : Keys & string;
type ValueOf<Name extends CollectionName, Keys, Field> = Field extends Keys
  ? FieldValue<Name, Field> | null
  : string | null;
type FigureOf<Name extends CollectionName, One> = One extends
  | { readonly min: infer Field }
  | { readonly max: infer Field }
  ? FieldValue<Name, Field> | null
  : number | null;

/** No figure besides the count. */
export type NoMeasures = Readonly<Record<never, never>>;

/** A group whose keys and figures are known by name; a key of periods has them as texts. */
export interface GroupOf<Name extends CollectionName, Keys, Figures = NoMeasures> {
  /** The value of each key; null for the records that have none. */
  readonly key: { readonly [Field in NameOf<Keys>]: ValueOf<Name, Keys, Field> };
  readonly count: number;
  /** `count` of all that match, from 0 to 1; where records have several values, these add up to more. */
  readonly share: number;
  /** What `measures` asked for; null where no record of the group has a value. */
  readonly figures: { readonly [As in keyof Figures]: FigureOf<Name, Figures[As]> };
}

/** A table of groups: `cells[row][column]`, null where no record has both values. */
export interface PivotOf<Name extends CollectionName, Rows, Columns, Figures = NoMeasures> {
  readonly rows: readonly GroupOf<Name, Rows, Figures>[];
  readonly columns: readonly GroupOf<Name, Columns, Figures>[];
  readonly cells: readonly (readonly (GroupOf<Name, Rows | Columns, Figures> | null)[])[];
}

/** An answer of groups, or of a table of them, in the place of rows. */
export interface GroupAnswer<
  Name extends CollectionName,
  Keys,
  Figures = NoMeasures,
  Columns = never,
> extends Omit<Answer<never, NoMeasures>, 'groups' | 'pivot'> {
  /** The groups, in the order of their keys; empty where a table was asked for. */
  readonly groups: readonly GroupOf<Name, Keys, Figures>[];
  readonly pivot: [Columns] extends [never] ? null : PivotOf<Name, Keys, Columns, Figures>;
}

/**
 * Writes a question that counts records: by keys, or by a key of `Keys` down and one of `Columns`
 * across.
 *
 * @example
 * const table = tiendo.tasks().pivot('plan', { by: 'due', every: 'year' });
 * const { pivot } = await table.fetch();
 * pivot.columns.map(({ key }) => key.due); // → ['2022', '2025', '2026', null]
 */
export class GroupBuilder<
  Name extends CollectionName,
  Keys extends Key<Name>,
  Figures extends Measures<Name> = NoMeasures,
  Columns extends Key<Name> = never,
> {
  readonly #query: QueryOf<Name>;
  readonly #asker: Asker;

  constructor(query: QueryOf<Name>, asker: Asker) {
    this.#query = query;
    this.#asker = asker;
  }

  /**
   * Works out a figure of each group, under a name of one's own; called again, both are.
   *
   * @example
   * const { groups } = await tiendo.tasks().groupBy('lead').measure({ last: { max: 'due' } }).fetch();
   * groups[0]!.figures.last; // → '2026-03-31'
   */
  measure<const More extends Measures<Name>>(
    measures: More,
  ): GroupBuilder<Name, Keys, Figures & More, Columns> {
    const all = { ...this.#query.measures, ...measures };
    return new GroupBuilder({ ...this.#query, measures: all }, this.#asker);
  }

  /**
   * Status and schedule as on this civil day in Viet Nam; without it, today.
   *
   * @example
   * const bySchedule = tiendo.tasks().groupBy('schedule').asOf('2025-06-15');
   * (await bySchedule.fetch()).asOf; // → '2025-06-15'
   */
  asOf(day: CivilDate): GroupBuilder<Name, Keys, Figures, Columns> {
    return new GroupBuilder({ ...this.#query, asOf: day }, this.#asker);
  }

  /**
   * The query as one plain JSON value.
   *
   * @example
   * tiendo.tasks().groupBy('topic').toJSON(); // → { collection: 'tasks', groupBy: ['topic'] }
   */
  toJSON(): QueryOf<Name> {
    return this.#query;
  }

  /**
   * The groups, in the order of their keys, or the table.
   *
   * @example
   * const { groups } = await tiendo.tasks().groupBy('plan').fetch();
   * groups.map(({ key, count }) => [key.plan, count]); // → [['mau-2022', 1], ['mau-2025', 5]]
   */
  async fetch(options?: AskOptions): Promise<GroupAnswer<Name, Keys, Figures, Columns>> {
    return (await this.#asker.run(this.#query as never, options)) as never;
  }

  /**
   * How the question is answered.
   *
   * @example
   * (await tiendo.tasks().groupBy('plan').explain()).matched; // → 6
   */
  explain(options?: AskOptions): Promise<Explanation> {
    return this.#asker.explain(this.#query as never, options);
  }

  /**
   * Answers now, and again whenever the answer changes; the returned function ends it.
   *
   * @example
   * const count = await new Promise((resolve) => {
   *   const end = tiendo.tasks().groupBy('status').watch(({ answer }) => {
   *     end();
   *     resolve(answer.groups.length);
   *   });
   * });
   * count; // → 3
   */
  watch(
    listener: (change: Change<GroupAnswer<Name, Keys, Figures, Columns>, never>) => void,
    options?: WatchOptions,
  ): () => void {
    return this.#asker.watch(this.#query as never, listener, options);
  }

  /**
   * As `watch`, to be looped over.
   *
   * @example
   * for await (const { answer } of tiendo.tasks().groupBy('status').changes()) {
   *   answer.groups.length; // → 3
   *   break;
   * }
   */
  changes(
    options?: AskOptions,
  ): AsyncIterable<Change<GroupAnswer<Name, Keys, Figures, Columns>, never>> {
    return this.#asker.changes(this.#query as never, options) as never;
  }

  /** `for await (const change of builder)` watches the question, as `changes` does. */
  [Symbol.asyncIterator](): AsyncIterator<
    Change<GroupAnswer<Name, Keys, Figures, Columns>, never>
  > {
    return this.changes()[Symbol.asyncIterator]();
  }
}
