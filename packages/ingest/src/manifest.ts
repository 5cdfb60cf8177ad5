import * as z from 'zod';
import { CivilDate, Jurisdiction } from '@tiendo/model';

/** The rows over which a document prints one cell for several: its value holds for all of them. */
export const MergedCell = z.object({
  document: z.string(),
  column: z.enum(['deadline', 'lead', 'director']),
  lines: z.tuple([z.int().min(1), z.int().min(1)]),
});
export type MergedCell = z.infer<typeof MergedCell>;

/**
 * Where the rows end that a heading without a number groups, where the document's form does not
 * show it: the heading's line, and the last line that stands under it.
 */
export const HeadingEnd = z.object({
  document: z.string(),
  heading: z.int().min(1),
  last: z.int().min(1),
  why: z.string().min(1),
});
export type HeadingEnd = z.infer<typeof HeadingEnd>;

/** One plan of `seeds/manifest.json`: what cannot be read from its documents, or only by a person. */
export const ManifestPlan = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  titleEn: z.string().min(1),
  number: z.nullable(z.string()),
  issuedOn: z.nullable(CivilDate),
  copy: z.enum(['numbered', 'unnumbered']),
  issuer: z.string().min(1),
  jurisdiction: Jurisdiction,
  period: z.object({ start: CivilDate, end: CivilDate }),
  /** The day on which its collectives are expanded, and why that day where it is not its issue. */
  collectivesOn: CivilDate,
  collectivesOnWhy: z.optional(z.string()),
  /** Last day on which its indicators are due, where the document says one for all of them. */
  indicatorsDue: z.nullable(CivilDate),
  documents: z.array(z.object({ id: z.string(), file: z.string() })).min(1),
  /** What stands before the markers in the ids of each part; the task list has none. */
  prefixes: z.object({ indicators: z.string(), assignments: z.string() }),
  mergedCells: z.array(MergedCell).default([]),
  headingEnds: z.array(HeadingEnd).default([]),
});
export type ManifestPlan = z.infer<typeof ManifestPlan>;

export const Manifest = z.object({
  publisher: z.string().min(1),
  reviewedOn: CivilDate,
  plans: z.array(ManifestPlan).min(1),
  /** Ids that were given up, and the ids that stand for them now. */
  redirects: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof Manifest>;
