import {
  checkShape,
  datasetIndexShape,
  datasetShape,
  fits,
  planFileShape,
  reportFileShape,
  schemaVersion,
  type Problem,
  type Shape,
} from '@tiendo/model/lite';
import { TiendoError } from '../errors.ts';
import type { FileKind } from './check-file.ts';

const shapes: Readonly<Record<FileKind, Shape>> = {
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
  const version = (Object(value) as { schemaVersion?: unknown }).schemaVersion;
  if (typeof version === 'number' && version !== schemaVersion) {
    const mend = version > schemaVersion ? 'Take the newer SDK.' : 'Publish the data again.';
    const message = `${name} is of version ${version}, and this SDK reads version ${schemaVersion}. ${mend}`;
    return new TiendoError('source-version', message, { address });
  }
  const problems = checkShape(shape, value);
  const shown = problems.slice(0, 3).map(sentence).join('; ');
  const more = problems.length > 3 ? `; and ${problems.length - 3} more` : '';
  const message = `${name} is not what the model says: ${shown}${more}. Publish the data again.`;
  return new TiendoError('source-invalid', message, { address, problems });
}

/** `checkFile`, with the schemas: what only a page loads whose files have no right checksum. */
export function fullCheck<File>(
  kind: FileKind,
  value: unknown,
  name: string,
  address: string | null,
): File {
  if (fits(shapes[kind], value)) return value as File;
  throw shapeError(shapes[kind], value, name, address);
}
