import type { CivilDate } from '@tiendo/model/lite';
import type { AgencyRole } from './collections/collection.ts';
import type { Collections } from './collections/index.ts';
import type { RelationName } from './query.ts';
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
  readonly [Key in With]: Collections[Name]['relations'][Key] extends (
    ...given: never[]
  ) => infer Value
    ? Value
    : never;
};

/**
 * A record as it was read, and beside it what was asked for: `related` has what `with` named
 * (`row.related.lead`), `matches` how it met the `agency` conditions (empty without any).
 */
export type Row<Name extends CollectionName, With extends RelationName<Name> = never> = Readonly<
  Records[Name]
> & {
  readonly related: Related<Name, With>;
  readonly matches: readonly AgencyMatch[];
};

/** The answer to a question, and what a reader has to be told about it. */
export interface Answer<RowType> {
  readonly rows: readonly RowType[];
  /** How many records match, also those that `limit` and `offset` leave out. */
  readonly total: number;
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
