/** How a question was answered: what ran where, what was used, how much was looked at. */
export interface Explanation {
  /** The source that answered: `memory`, `static files`, `http`, `ckan` … */
  readonly source: string;
  /** `scan` looks at every record, `columns` at indexes; an answer from elsewhere says what it ran. */
  readonly engine: string;
  /** The plans whose records were read for it; null where the source cannot tell. */
  readonly plans: readonly string[] | null;
  /** Indexes and steps, in the order in which they were used. */
  readonly used: readonly string[];
  /** How many records were looked at one by one, and how many matched. */
  readonly lookedAt: number;
  readonly matched: number;
  /** The parts of the query that ran at the source, and those that ran here. */
  readonly pushedDown: readonly string[];
  readonly doneHere: readonly string[];
}
