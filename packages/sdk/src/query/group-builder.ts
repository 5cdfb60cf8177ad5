import type { CivilDate } from '@tiendo/model/lite';
import type { Answer, Group } from './answer.ts';
import type { AskOptions, Asker, Change, WatchOptions } from './builder.ts';
import type { FieldValue } from './condition.ts';
import type { Explanation } from './explanation.ts';
import type { Key, Measure, QueryOf } from './query.ts';
import type { CollectionName } from './records.ts';

type NameOf<Keys> = Keys extends { readonly by: infer Field } ? Field & string : Keys & string;
type ValueOf<Name extends CollectionName, Keys, Field> = Field extends Keys
  ? FieldValue<Name, Field> | null
  : string | null;

/** A group whose keys and figures are known by name. */
export type GroupOf<Name extends CollectionName, Keys, Figure extends string = never> = Omit<
  Group<NameOf<Keys>, Figure>,
  'key'
> & {
  readonly key: { readonly [Field in NameOf<Keys>]: ValueOf<Name, Keys, Field> };
};

/** An answer of groups in the place of rows. */
export type GroupAnswer<Name extends CollectionName, Keys, Figure extends string = never> = Omit<
  Answer<never, Readonly<Record<never, never>>>,
  'groups'
> & { readonly groups: readonly GroupOf<Name, Keys, Figure>[] };

/** Writes a question that counts records by keys. */
export class GroupBuilder<
  Name extends CollectionName,
  Keys extends Key<Name>,
  Figure extends string = never,
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
   * groups[0]!.figures.last; // → '2025-06-30'
   */
  measure<More extends string>(
    measures: Readonly<Record<More, Measure<Name>>>,
  ): GroupBuilder<Name, Keys, Figure | More> {
    const all = { ...this.#query.measures, ...measures };
    return new GroupBuilder({ ...this.#query, measures: all }, this.#asker);
  }

  /** Status and schedule as on this civil day in Viet Nam; without it, today. */
  asOf(day: CivilDate): GroupBuilder<Name, Keys, Figure> {
    return new GroupBuilder({ ...this.#query, asOf: day }, this.#asker);
  }

  /** The query as one plain JSON value. */
  toJSON(): QueryOf<Name> {
    return this.#query;
  }

  /** The groups, in the order of their keys. */
  async fetch(options?: AskOptions): Promise<GroupAnswer<Name, Keys, Figure>> {
    return (await this.#asker.run(this.#query as never, options)) as never;
  }

  /** How the question is answered. */
  explain(options?: AskOptions): Promise<Explanation> {
    return this.#asker.explain(this.#query as never, options);
  }

  /** Answers now, and again whenever the answer changes; the returned function ends it. */
  watch(
    listener: (change: Change<GroupAnswer<Name, Keys, Figure>, never>) => void,
    options?: WatchOptions,
  ): () => void {
    return this.#asker.watch(this.#query as never, listener, options);
  }

  /** As `watch`, to be looped over. */
  changes(options?: AskOptions): AsyncIterable<Change<GroupAnswer<Name, Keys, Figure>, never>> {
    return this.#asker.changes(this.#query as never, options) as never;
  }
}
