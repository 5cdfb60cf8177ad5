import type { AgencyReference } from '@tiendo/model/lite';
import type { CollectionName } from '../records.ts';
import type { View } from '../view.ts';

/** A value that a condition can compare. */
export type Scalar = string | number | null;

/**
 * How an agency is named in a record: it leads or works along with a task, owns or carries out an
 * indicator, or is charged with something in a plan's closing part.
 */
export type AgencyRole = 'lead' | 'coordinating' | 'owner' | 'implementer' | 'charged';

/** The agencies that a record names, by the role in which it names them. */
export type NamedAgencies = Partial<Record<AgencyRole, readonly AgencyReference[]>>;

/** The value of a field in a record. A list means any of its values; an empty one is like null. */
export type Read<Row> = (row: Row, view: View) => Scalar | readonly string[];

/**
 * What sets one collection apart when questions are answered. Fields of a record that hold one value
 * need no mention. What can be asked of each field, `askable.ts` says.
 */
export interface Collection<Row> {
  /** Fields that are worked out, or that stand deeper in a record. */
  readonly fields: Readonly<Record<string, Read<Row>>>;
  /** The fields that the day and the reports change. */
  readonly changing?: readonly string[];
  /** A word that stands for null in a condition on a field: `due: 'none'`. */
  readonly absent?: Readonly<Record<string, string>>;
  /** Another name in `orderBy` for one of the fields. */
  readonly orders?: Readonly<Record<string, string>>;
  /** The fields whose values are ids of records, and of which collection they are. */
  readonly relatives: Readonly<Record<string, CollectionName>>;
  /** What `with` adds to a record, by name. */
  readonly relations: Readonly<Record<string, (row: Row, view: View) => unknown>>;
  /** Present where records can be asked for by `agency`. */
  readonly named?: (row: Row) => NamedAgencies;
}
