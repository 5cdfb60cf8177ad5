import * as z from 'zod';

/**
 * The words that the document prints, for each field in which a reviewed mend of a scanning slip
 * changed them: `{ title: 'Vận hành Công dữ liệu' }` beside the mended `title`.
 */
export const Verbatim = z.record(z.string(), z.string());
export type Verbatim = z.infer<typeof Verbatim>;

/**
 * What was done to a record on its way from the document: `mended:title` (a reviewed mend),
 * `joined` (its parts stood in more than one row, or on more
 * than one page), `inherited:director` (given on a heading or in
 * a merged cell), `workedOut:ordinal` (the scan cut it off), `printedTwice`,
 * `chargeNotFound` (a row points to a charge that the text does not hold).
 */
export const Flag = z.string().regex(/^[a-z][A-Za-z]*(:[a-z][A-Za-z]*)?$/);
export type Flag = z.infer<typeof Flag>;
