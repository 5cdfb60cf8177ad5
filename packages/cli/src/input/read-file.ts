import { access, readFile } from 'node:fs/promises';
import { cannotRead, unreadable } from '../cli-error.ts';
import { checkJson } from './check-json.ts';

/** @throws {CliError} exit 3, with the path and why; `hint` says who asked for the file. */
export async function readBytes(path: string, hint = ''): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw cannotRead(path, error, hint);
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable(`${path}: found bytes that are not UTF-8 text; save the file as UTF-8`);
  }
}

/**
 * The text of a JSON file, without a byte order mark.
 *
 * @throws {CliError} exit 3 when it cannot be read, is empty, not UTF-8 or, with the line, not JSON.
 */
export async function readJsonText(path: string, hint = ''): Promise<string> {
  const bytes = await readBytes(path, hint);
  if (bytes.length === 0) throw unreadable(`${path}: the file is empty; expected JSON`);
  const text = decode(bytes, path);
  checkJson(text, path);
  return text;
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** The same of a file that need not be there; null where it is not. */
export async function readJsonTextIfAny(path: string): Promise<string | null> {
  try {
    await access(path);
  } catch (error) {
    if (isMissing(error)) return null;
  }
  return readJsonText(path);
}
