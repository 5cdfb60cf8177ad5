import type * as z from 'zod';
import { ModelError, type Problem } from './model-error.ts';

type Path = readonly PropertyKey[];

const show = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], data);

const written = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  );

/** Splits `tasks[3].deadline.end` into the record (by its id where it has one) and the rest. */
function locate(data: unknown, path: Path): { record: string; path: string } {
  const isRow = path.length > 1 && typeof path[1] === 'number';
  const head = isRow ? path.slice(0, 2) : [];
  const row = at(data, head) as { id?: unknown } | undefined;
  const id = isRow && typeof row?.id === 'string' ? row.id : written(head);
  return { record: id || 'the file', path: written(path.slice(head.length)) };
}

function problems(data: unknown, error: z.core.$ZodError): Problem[] {
  return error.issues.map((issue) => ({
    ...locate(data, issue.path),
    found: show(at(data, issue.path)),
    expected: issue.message,
  }));
}

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
