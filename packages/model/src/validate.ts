import type * as z from 'zod';
import { problemAt } from './checkers/place.ts';
import { ModelError, type Problem } from './model-error.ts';

/** What zod expected, without what it found: the problem says that beside it. */
const expectedBy = (message: string): string =>
  message.replace(/^Invalid input: expected (.*?)(, received .*)?$/, '$1');

const problems = (data: unknown, error: z.core.$ZodError): Problem[] =>
  error.issues.map(({ path, message }) => problemAt(data, path, expectedBy(message)));

/**
 * Returns `data` as the schema's type.
 *
 * @throws {ModelError} with every place that is wrong: the record, the path in it, what was found
 * and what was expected. `subject` is how the message calls the data (`index.json`).
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  subject: string,
): z.infer<Schema> {
  const result = schema.safeParse(data);
  if (!result.success) throw new ModelError(subject, problems(data, result.error));
  return result.data;
}
