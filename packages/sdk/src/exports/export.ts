import type { CivilDate } from '@tiendo/model/lite';
import type { AgencyMatch } from '../query/answer.ts';
import type { SelectName } from '../query/query.ts';
import type { CollectionName, Records } from '../query/records.ts';

/** The language of headings, labels and words of status. */
export type Language = 'vi' | 'en';

/** The record of each collection that can be written: all that can be asked. */
export type ExportRecords = Records;

export type ExportName = CollectionName;

/** A field of a collection's records. */
export type FieldName<Name extends ExportName> = SelectName<Name>;

/** What may stand beside the fields of a row of an answer. */
export interface Beside {
  readonly related?: Readonly<Record<string, unknown>>;
  readonly matches?: readonly AgencyMatch[];
}

/** A row to write: a record or some of its fields, and beside it what was asked for. */
export type ExportRow<Name extends ExportName = ExportName> = Readonly<
  Partial<ExportRecords[Name]>
> &
  Beside;

/** What a reader of the file has to be told: the part of an answer that is not rows. */
export interface About {
  /** The civil day in Viet Nam for which status and schedule hold. */
  readonly asOf?: CivilDate;
  readonly publisher?: string;
  /** The day of the publisher's last review. */
  readonly reviewedOn?: CivilDate;
  /** Whether the reports are made up to show a screen: every form of file then says so. */
  readonly reportsAreIllustrative?: boolean;
}

/**
 * What a writer is given. Rows are asked for one by one, when whoever reads the file is ready for
 * more; an error of theirs is the error of the file's stream.
 *
 * @example
 * const answer = await tiendo.topics().fetch();
 * const file = toJson({ collection: 'topics', rows: answer.rows, about: answer });
 * JSON.parse(await toText(file)).asOf; // → '2025-08-01'
 */
export interface Export<Name extends ExportName = ExportName> {
  readonly collection: Name;
  readonly rows: Iterable<ExportRow<Name>> | AsyncIterable<ExportRow<Name>>;
  /** The fields to write. Without it, those that the first row has; every row must then have them. */
  readonly select?: readonly FieldName<Name>[];
  /** The relations to write in a table, of those that rows have in `related`. */
  readonly with?: readonly string[];
  /** Whether a table has a column that says how a row matched the agency that was asked for. */
  readonly matches?: boolean;
  readonly about?: About;
}

/** A record as it is read back: all of it, or the fields that were named. */
export type ReadBack<Name extends ExportName, Field extends FieldName<Name>> = Pick<
  ExportRecords[Name],
  Field
> &
  Beside;

export interface ReadOptions<Name extends ExportName, Field extends FieldName<Name>> {
  /** Of which collection the file is. */
  readonly collection: Name;
  /** The fields to read. Without it the file must hold whole records. */
  readonly select?: readonly Field[];
}
