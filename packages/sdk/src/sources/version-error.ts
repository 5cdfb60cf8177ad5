import { schemaVersion } from '@tiendo/model/lite';
import { TiendoError } from '../errors.ts';

/** Says that a file is of another version. `name` is how the message calls it. */
export function versionError(version: number, name: string, address: string | null): TiendoError {
  const mend = version > schemaVersion ? 'Take the newer SDK.' : 'Publish the data again.';
  const message = `${name} is of version ${version}, and this SDK reads version ${schemaVersion}. ${mend}`;
  return new TiendoError('source-version', message, { address });
}
