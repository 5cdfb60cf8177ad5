import type { CivilDate } from '@tiendo/model/lite';
import type { Collections } from './collections/index.ts';
import type { Condition, OrderName } from './condition.ts';
import type { CollectionName } from './records.ts';

/** What `with` can add to the rows of a collection. */
export type RelationName<Name extends CollectionName> = keyof Collections[Name]['relations'] &
  string;

export interface Order<Name extends CollectionName> {
  readonly by: OrderName<Name>;
  readonly descending?: boolean;
}

/**
 * A question as one plain JSON value: the same in memory, in an address and on a server. The
 * builder only writes it. What is left out does not limit, order or add anything.
 */
export interface QueryOf<
  Name extends CollectionName,
  With extends RelationName<Name> = RelationName<Name>,
> {
  readonly collection: Name;
  /** One record by its id, present or given up; without it, or beside it nothing but `with` and `asOf`. */
  readonly get?: string;
  /** Conditions that all have to hold. */
  readonly where?: readonly Condition<Name>[];
  /** Words that all have to begin a word of the record, whatever their case, tones and accents. */
  readonly search?: string;
  /** The first decides; the next decide where it does not. Without it: best match, or as printed. */
  readonly orderBy?: readonly Order<Name>[];
  readonly with?: readonly With[];
  readonly limit?: number;
  readonly offset?: number;
  /** The day for which status and schedule are worked out; today in Viet Nam where it is left out. */
  readonly asOf?: CivilDate;
}

/** A question of any collection. */
export type Query = { readonly [Name in CollectionName]: QueryOf<Name> }[CollectionName];

/** A question that says for which day: an engine has no clock. */
export type DatedQuery = Query & { readonly asOf: CivilDate };
