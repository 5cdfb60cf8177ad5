import {
  checkShape,
  datasetIndexShape,
  datasetShape,
  fits,
  planFileShape,
  reportFileShape,
  schemaVersion,
  type ObjectShape,
  type Problem,
  type Shape,
} from '@tiendo/model/lite';
import { TiendoError } from '../errors.ts';
import type { FileKind } from './check-file.ts';
import { pause, type Pause } from '../pause.ts';
import { versionError } from './version-error.ts';

const shapes: Readonly<Record<FileKind, ObjectShape>> = {
  dataset: datasetShape,
  index: datasetIndexShape,
  planFile: planFileShape,
  reportFile: reportFileShape,
};

const sentence = ({ record, path, found, expected }: Problem): string =>
  `${record}${path ? ` at ${path}` : ''}: found ${found}, expected ${expected}`;

/** Says what is wrong with what is not of the shape. `name` is how the message calls it. */
export function shapeError(
  shape: Shape,
  value: unknown,
  name: string,
  address: string | null,
): TiendoError {
  const problems = checkShape(shape, value);
  const shown = problems.slice(0, 3).map(sentence).join('; ');
  const more = problems.length > 3 ? `; and ${problems.length - 3} more` : '';
  const message = `${name} is not what the model says: ${shown}${more}. Publish the data again.`;
  return new TiendoError('source-invalid', message, { address, problems });
}

/** So many records are looked at before the clock is. */
const batch = 16;

/** As `fits`, record by record, with pauses. */
async function fitsInSlices(shape: ObjectShape, value: object, wait: Pause): Promise<boolean> {
  for (const [name, part] of Object.entries(shape.fields)) {
    const found = (value as Readonly<Record<string, unknown>>)[name];
    const isList = typeof part === 'object' && 'listOf' in part && Array.isArray(found);
    if (!isList && !fits(part, found)) return false;
    if (!isList) continue;
    for (let at = 0; at < found.length; at += batch) {
      if (!found.slice(at, at + batch).every((record) => fits(part.listOf, record))) return false;
      await wait();
    }
  }
  return true;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `checkFile`, with the schemas: what only a page loads whose files have no right checksum. */
export async function fullCheck<File>(
  kind: FileKind,
  value: unknown,
  name: string,
  address: string | null,
): Promise<File> {
  const { schemaVersion: version } = Object(value) as { schemaVersion?: unknown };
  if ('schemaVersion' in shapes[kind].fields && version !== schemaVersion) {
    // Files of another version have other shapes: nothing else that is said of them helps.
    if (typeof version === 'number') throw versionError(version, name, address);
  }
  if (isObject(value) && (await fitsInSlices(shapes[kind], value, pause))) return value as File;
  throw shapeError(shapes[kind], value, name, address);
}
