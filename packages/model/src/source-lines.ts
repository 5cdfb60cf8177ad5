import * as z from 'zod';

/** A stretch of physical lines of a document, 1-based, both ends included, and why it is named apart. */
export const LineRange = z.object({
  document: z.string(),
  first: z.int().min(1),
  last: z.int().min(1),
  why: z.enum(['splitOverPage', 'printedTwice', 'heading', 'mergedCell', 'footnote']),
});
export type LineRange = z.infer<typeof LineRange>;

/**
 * Where a value was read: the document, its first and last physical line (1-based), and, where the
 * row is split over pages, printed twice or takes a value from elsewhere, each stretch by itself.
 */
export const SourceLines = z.object({
  document: z.string(),
  lines: z.tuple([z.int().min(1), z.int().min(1)]),
  ranges: z.array(LineRange),
});
export type SourceLines = z.infer<typeof SourceLines>;
