import type { CivilDate, ReportFile } from '@tiendo/model/lite';
import type { Records, WrittenName } from './records.ts';

/** All records, of each collection in the order of the documents. */
export type AllRecords = { readonly [Name in WrittenName]: readonly Records[Name][] };

/** What was read of a source: the records, the reports, and whose they are. It is never changed. */
export interface Contents {
  readonly records: AllRecords;
  /** Ids that were given up, and those that stand for them. */
  readonly redirects: Readonly<Record<string, string>>;
  /** Null where the source has none: nobody has reported. */
  readonly reportFile: ReportFile | null;
  readonly publisher: string;
  readonly reviewedOn: CivilDate;
  /** The instant at which it was read (ISO 8601, UTC). */
  readonly loadedAt: string;
}
