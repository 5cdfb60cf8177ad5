import { checkShape, type ObjectShape } from '@tiendo/model/lite';
import { exportError } from '../export-error.ts';
import type { ExportName, FieldName, ReadBack, ReadOptions } from '../export.ts';
import { recordShapes } from '../table/shapes.ts';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function partOf({ fields }: ObjectShape, select: readonly string[]): ObjectShape {
  return { fields: Object.fromEntries(select.map((name) => [name, fields[name]!])) };
}

/** Parses JSON that stands at a place of a file. */
export function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw exportError(`this is not whole JSON: ${(cause as Error).message}`, { place, cause });
  }
}

/**
 * The record of a value that was read as JSON: all of it, or the fields that were asked for.
 *
 * @throws {TiendoError} `export-invalid` where it is not such a record.
 */
export function recordOf<Name extends ExportName, Field extends FieldName<Name>>(
  value: unknown,
  place: string,
  { collection, select }: ReadOptions<Name, Field>,
): ReadBack<Name, Field> {
  if (!isObject(value)) throw exportError('expected a record, an object.', { place });
  const whole = recordShapes[collection];
  const shape = select ? partOf(whole, select) : whole;
  const problems = checkShape(shape, value);
  const [first] = problems;
  if (first) {
    const message = `“${first.path}” of this record: found ${first.found}, expected ${first.expected}.`;
    throw exportError(message, { place, path: first.path, problems });
  }
  const { reportsAreIllustrative: _, ...fields } = value;
  const { related, matches } = value;
  if (!select) return fields as unknown as ReadBack<Name, Field>;
  const kept = select.flatMap((name) => (Object.hasOwn(value, name) ? [[name, value[name]]] : []));
  const beside = {
    ...(related !== undefined && { related }),
    ...(matches !== undefined && { matches }),
  };
  return { ...Object.fromEntries(kept), ...beside } as ReadBack<Name, Field>;
}
