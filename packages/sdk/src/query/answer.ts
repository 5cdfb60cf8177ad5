import type { CivilDate } from '@tiendo/model/lite';
import type { AgencyRole, Scalar } from './collections/collection.ts';
import type { Collections } from './collections/index.ts';
import type { FieldName, FieldValue } from './condition.ts';
import type { Highlight } from './text/highlights.ts';
import type { RelationName, SelectName } from './query.ts';
import type { CollectionName, Records } from './records.ts';

/** How a record came to match an `agency` condition. */
export interface AgencyMatch {
  /** The agency that was asked for. */
  readonly agency: string;
  readonly role: AgencyRole;
  /** The agency or collective that the record names. */
  readonly named: string;
  /** The way from the name to the agency; empty where the record names the agency itself. */
  readonly through: readonly ('collectives' | 'predecessors')[];
  /** `part`: it took over only a part of a predecessor's work, and this may not be in it. */
  readonly scope: 'whole' | 'part';
}

type Related<Name extends CollectionName, With extends RelationName<Name>> = {
  readonly [Key in With]: Key extends keyof Collections[Name]['relations']
    ? Collections[Name]['relations'][Key] extends (...given: never[]) => infer Value
      ? Value
      : never
    : readonly Highlight[];
};

/**
 * A record as it was read, or what `select` keeps of it, and beside it what was asked for: `related`
 * has what `with` named (`row.related.lead`), `matches` how it met the `agency` conditions (empty
 * without any). Rows that have neither are shared by all answers, and frozen.
 */
export type Row<
  Name extends CollectionName,
  With extends RelationName<Name> = never,
  Select extends SelectName<Name> = SelectName<Name>,
> = Readonly<Pick<Records[Name], Select | ('id' & SelectName<Name>)>> & {
  readonly related: Related<Name, With>;
  readonly matches: readonly AgencyMatch[];
};

/** How many records have a value; null stands for those that have none. */
export interface FacetValue<Value = Scalar> {
  readonly value: Value;
  readonly count: number;
}

/** The values of each field that was asked for, the most frequent first. */
export type Facets<Name extends CollectionName, Facet extends FieldName<Name>> = {
  readonly [Key in Facet]: readonly FacetValue<FieldValue<Name, Key>>[];
};

/** The records that have the same values of the keys. */
export interface Group<Key extends string = string, Figure extends string = string> {
  /** The value of each key; null for the records that have none. */
  readonly key: Readonly<Record<Key, Scalar>>;
  readonly count: number;
  /** `count` of all that match, from 0 to 1; where records have several values, these add up to more. */
  readonly share: number;
  /** What `measures` asked for; null where no record of the group has a value. */
  readonly figures: Readonly<Record<Figure, Scalar>>;
}

/** A table of groups: `cells[row][column]`, null where no record has both values. */
export interface Pivot {
  readonly rows: readonly Group[];
  readonly columns: readonly Group[];
  readonly cells: readonly (readonly (Group | null)[])[];
}

/** The answer to a question, and what a reader has to be told about it. */
export interface Answer<RowType, FacetsType = Readonly<Record<string, readonly FacetValue[]>>> {
  readonly rows: readonly RowType[];
  /** How many records match, also those that `limit` and `offset` leave out. */
  readonly total: number;
  /** Where the next page begins: the `after` of its question. Null after the last row. */
  readonly next: string | null;
  /** What was asked for by `facets`; empty where nothing was. */
  readonly facets: FacetsType;
  /** What was asked for by `groupBy`, in the order of the keys; empty where nothing was. */
  readonly groups: readonly Group[];
  /** What was asked for by `pivot`; null where nothing was. */
  readonly pivot: Pivot | null;
  /** The civil day in Viet Nam for which status and schedule hold. */
  readonly asOf: CivilDate;
  /** Whether the reports are made up to show a screen: say *dữ liệu minh hoạ* where it is true. */
  readonly reportsAreIllustrative: boolean;
  /** Who publishes the data, and the day of their last review. */
  readonly publisher: string;
  readonly reviewedOn: CivilDate;
  /** The instant at which the data were read from the source (ISO 8601, UTC). */
  readonly loadedAt: string;
}
