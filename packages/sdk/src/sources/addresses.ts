import { TiendoError } from '../errors.ts';

/** The whole address, which a page may write relative to itself. */
export function wholeAddress(address: string | URL): string {
  // A page has a document, a worker only a location, Node neither.
  const base = globalThis.document?.baseURI ?? globalThis.location?.href;
  try {
    return new URL(address, base).href;
  } catch (cause) {
    const message = `"${address}" is not a whole address. Give one that begins with https://.`;
    throw new TiendoError('source-unreachable', message, { address: String(address), cause });
  }
}

/** Where the files of a source are: whole addresses. */
export interface Addresses {
  readonly index: string;
  readonly reports: string | null;
}

/**
 * The addresses of a source. `url` is the folder of the data, with or without its last slash, or
 * the index in it.
 *
 * @throws {TiendoError} `source-unreachable` where an address is not one.
 */
export function addressesOf(url: string | URL, reports: string | URL | null): Addresses {
  const folder = String(url);
  const index = folder.endsWith('.json') ? folder : folder.replace(/\/?$/, '/index.json');
  return { index: wholeAddress(index), reports: reports && wholeAddress(reports) };
}
