/**
 * It draws nothing and does nothing: the elements inside read its attributes, and see when one changes.
 *
 * @summary Says where the elements inside of it take their data from, and how they speak.
 * @slot - The page's own content, with elements anywhere inside.
 * @attr src - Address of the folder of data.
 * @attr api - Address of a server that answers questions about the data, in the place of the files.
 * @attr lang - Language of the elements inside: `vi` or `en`.
 * @attr day - The day to compute for, as `2026-12-31`; the present day in Viet Nam without it.
 * @attr reports - Address of a file of reports.
 * @attr timeout - Seconds in which each file has to arrive; 30 without it.
 * @attr feedback - Where mistakes are told: `https:` or `mailto:`; `{record}` stands for the id.
 */
export class TiendoSource extends HTMLElement {}
