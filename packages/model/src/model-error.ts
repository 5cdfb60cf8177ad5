/** One thing that is wrong in a record: where, what was found, what was expected. */
export interface Problem {
  /** The record's id, or its place where it has none: `tasks[3]`. */
  readonly record: string;
  /** The path inside the record: `deadline.end`. Empty for the record as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

const sentence = ({ record, path, found, expected }: Problem): string =>
  `${record}${path ? ` at ${path}` : ''}: found ${found}, expected ${expected}`;

const shown = 20;

/**
 * Data that are not what the model says. `code` is `invalid-record`; `problems` has each place.
 */
export class ModelError extends Error {
  readonly code = 'invalid-record';
  readonly problems: readonly Problem[];

  constructor(subject: string, problems: readonly Problem[]) {
    const lines = problems.slice(0, shown).map((problem) => `  ${sentence(problem)}`);
    const more = problems.length > shown ? [`  and ${problems.length - shown} more`] : [];
    super([`${subject} has ${problems.length} invalid value(s):`, ...lines, ...more].join('\n'));
    this.name = 'ModelError';
    this.problems = problems;
  }
}
