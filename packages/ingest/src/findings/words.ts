import type { Finding, FindingCode } from '@tiendo/model';

/** Reads one value of a finding as text that can stand in a sentence; `quoted` in “ ”. */
export interface ReadValue {
  (key: string): string;
  readonly quoted: (key: string) => string;
  /** The words of a column, for a value that names one: `lead` is *Chủ trì*. */
  readonly cell: (key: string) => string;
  /** A line by its number; text that is no number is quoted. */
  readonly line: (key: string) => string;
  /** Whether the finding is about one record; else it is about the document as a whole. */
  readonly isOfRecord: boolean;
}

/** What one language says of findings. A code without words does not compile. */
export interface FindingWords {
  /** One sentence for each code, without the place and without a full stop. */
  readonly sentences: Readonly<Record<FindingCode, (value: ReadValue) => string>>;
  /** How a column is called, by its name in the records. */
  readonly cells: Readonly<Record<string, string>>;
  /** What stands where a value is missing. */
  readonly nothing: string;
  readonly place: (document: string, lines: string) => string;
  readonly line: (first: number, last: number) => string;
}

/** The values of a finding by their keys. */
export type FindingValues = Finding['values'];
