import type { CivilDate } from '@tiendo/model/lite';
import type { Collections } from './collections/index.ts';
import type { Condition, DayName, FieldName, NumberName, OrderName } from './condition.ts';
import type { CollectionName, Records } from './records.ts';

/** What `with` can add to the rows of a collection; `highlights` are where a search was met. */
export type RelationName<Name extends CollectionName> =
  | (keyof Collections[Name]['relations'] & string)
  | 'highlights';

/** What `select` can keep of the records of a collection. */
export type SelectName<Name extends CollectionName> = keyof Records[Name] & string;

export interface Order<Name extends CollectionName> {
  readonly by: OrderName<Name>;
  readonly descending?: boolean;
  /** Where records stand that have no value: last where it is left out, either way. */
  readonly nulls?: 'first' | 'last';
}

/** Days by the period that they lie in: `2025-07`, `2025-Q3`, `2025`. */
export interface PeriodKey<Name extends CollectionName> {
  readonly by: DayName<Name>;
  readonly every: 'month' | 'quarter' | 'year';
}

/** What records are counted by: the value of a field. A record of several values counts for each. */
export type Key<Name extends CollectionName> = FieldName<Name> | PeriodKey<Name>;

/** A figure over the records of a group that have a value; null where none has. */
export type Measure<Name extends CollectionName> =
  | { readonly sum: NumberName<Name> }
  | { readonly average: NumberName<Name> }
  | { readonly min: NumberName<Name> | DayName<Name> }
  | { readonly max: NumberName<Name> | DayName<Name> };

export type Measures<Name extends CollectionName> = Readonly<Record<string, Measure<Name>>>;

/**
 * A question as one plain JSON value: the same in memory, in an address and on a server. The
 * builder only writes it. What is left out does not limit, order or add anything.
 *
 * `get` stands alone, but for `select`, `with` and `asOf`. With `groupBy` or `pivot` the answer has
 * groups in the place of rows, and nothing that is about rows may stand beside them.
 */
export interface QueryOf<
  Name extends CollectionName,
  With extends RelationName<Name> = RelationName<Name>,
  Select extends SelectName<Name> = SelectName<Name>,
  Facet extends FieldName<Name> = FieldName<Name>,
> {
  readonly collection: Name;
  /** One record by its id, present or given up. */
  readonly get?: string;
  /** Conditions that all have to hold. */
  readonly where?: readonly Condition<Name>[];
  /**
   * Words that all have to begin a word of the record, whatever their case, tones and accents;
   * `"words in quotes"` stand in it just so, one after the other.
   */
  readonly search?: string;
  /** The first decides; the next decide where it does not. Without it: best match, or as printed. */
  readonly orderBy?: readonly Order<Name>[];
  /** The fields to keep of each record, besides its id; all where it is left out. */
  readonly select?: readonly Select[];
  readonly with?: readonly With[];
  readonly limit?: number;
  readonly offset?: number;
  /** The `next` of the answer before: what comes after its last row, whatever has changed since. */
  readonly after?: string;
  /** Fields whose values are counted, each without the conditions on that field alone. */
  readonly facets?: readonly Facet[];
  /** Counts the records by the values of these keys together. */
  readonly groupBy?: readonly Key<Name>[];
  /** Counts the records in a table, one key down and one across, with the sums of both. */
  readonly pivot?: { readonly rows: Key<Name>; readonly columns: Key<Name> };
  /** What is worked out of each group besides its count, under names of one's own. */
  readonly measures?: Measures<Name>;
  /** The day for which status and schedule are worked out; today in Viet Nam where it is left out. */
  readonly asOf?: CivilDate;
}

type Found<Name extends CollectionName> = Pick<
  QueryOf<Name>,
  'collection' | 'where' | 'search' | 'asOf'
>;

/** A question that counts records by keys, of which the types of the keys are kept. */
export interface GroupQueryOf<
  Name extends CollectionName,
  Keys extends readonly Key<Name>[],
  Figures extends Measures<Name>,
> extends Found<Name> {
  readonly groupBy: Keys;
  readonly measures?: Figures;
}

/** A question for a table of groups, of which the types of the keys are kept. */
export interface PivotQueryOf<
  Name extends CollectionName,
  Rows extends Key<Name>,
  Columns extends Key<Name>,
  Figures extends Measures<Name>,
> extends Found<Name> {
  readonly pivot: { readonly rows: Rows; readonly columns: Columns };
  readonly measures?: Figures;
}

/** A question of any collection. */
export type Query = { readonly [Name in CollectionName]: QueryOf<Name> }[CollectionName];

type IsUnion<Type, All = Type> = Type extends unknown
  ? [All] extends [Type]
    ? false
    : true
  : never;

/** A question of which a compiler does not know the collection: read from an address, or from a file. */
export type UnknownQuery<Asked extends Query> =
  true extends IsUnion<Asked['collection']> ? Asked : never;

/** A question that says for which day: an engine has no clock. */
export type DatedQuery = Query & { readonly asOf: CivilDate };
