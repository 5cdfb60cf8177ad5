import type { AnyRecord, CollectionName } from '../records.ts';

/** A stretch of a record's text in which a search was met: UTF-16 offsets, the end not included. */
export interface Highlight {
  /** The field: `title`, `deadline.text`, `aliases.0`. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export const highlightsOf = (
  _name: CollectionName,
  _row: AnyRecord,
  _text: string,
): readonly Highlight[] => [];
