import { TiendoError } from '../errors.ts';

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
