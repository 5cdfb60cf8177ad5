import { checkShape, datasetIndexShape, type Problem, type Shape } from '@tiendo/model/lite';
import { TiendoError } from '../errors.ts';

const sentence = ({ record, path, found, expected }: Problem): string =>
  `${record}${path ? ` at ${path}` : ''}: found ${found}, expected ${expected}`;

/** The version of the files that this SDK reads. */
const knownVersion = (datasetIndexShape.fields['schemaVersion'] as { oneOf: readonly number[] })
  .oneOf[0]!;

/** Says what is wrong with a file that is not of the shape. `name` is how the message calls it. */
export function fileError(
  shape: Shape,
  value: unknown,
  name: string,
  address: string | null,
): TiendoError {
  const version = (Object(value) as { schemaVersion?: unknown }).schemaVersion;
  if (typeof version === 'number' && version !== knownVersion) {
    const mend = version > knownVersion ? 'Take the newer SDK.' : 'Publish the data again.';
    const message = `${name} is of version ${version}, and this SDK reads version ${knownVersion}. ${mend}`;
    return new TiendoError('source-version', message, { address });
  }
  const problems = checkShape(shape, value);
  const shown = problems.slice(0, 3).map(sentence).join('; ');
  const more = problems.length > 3 ? `; and ${problems.length - 3} more` : '';
  const message = `${name} is not what the model says: ${shown}${more}. Publish the data again.`;
  return new TiendoError('source-invalid', message, { address, problems });
}

/** Says which answer came instead of a file. */
export function statusError(address: string, status: number): TiendoError {
  const details = { address, status };
  if (status === 404 || status === 410) {
    const message = `There is no file at ${address} (${status}). Check the address of the data: it is the folder that has index.json, or that file.`;
    return new TiendoError('source-not-found', message, details);
  }
  const message = `${address} answered ${status} instead of a file. That is for its server to mend; ask again later.`;
  return new TiendoError('source-failed', message, details);
}

const beginning = (text: string): string => JSON.stringify(text.trim().slice(0, 30));

/** Says what came instead of JSON: a page, or a part of a file. */
export function notJsonError(address: string, text: string, cause: unknown): TiendoError {
  const what = /^\s*</.test(text)
    ? `is a page, not JSON: it begins with ${beginning(text)}. Check the address of the data.`
    : `is not whole JSON: ${text.length} characters that begin with ${beginning(text)}. Publish the file again.`;
  return new TiendoError('source-not-json', `${address} ${what}`, { address, cause });
}
