import { TiendoError } from '../errors.ts';

/** The function that asks for an address: the platform's `fetch`, or one given in its place. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export interface ReadOptions {
  readonly fetch: Fetch;
  /** Milliseconds until the whole file has to be there. */
  readonly timeout: number;
  /** `no-cache` asks the server each time whether the file has changed. */
  readonly cache: RequestCache;
}

/** The answer's status and text. */
export async function readText(address: string, { fetch, timeout, cache }: ReadOptions) {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(), timeout);
  try {
    const response = await fetch(address, { signal, cache });
    return { response, text: await response.text() };
  } catch (cause) {
    const [code, what] = signal.aborted
      ? (['source-timeout', `did not answer within ${timeout / 1000} s`] as const)
      : (['source-unreachable', `cannot be reached: ${String(cause)}`] as const);
    const message = `${address} ${what}. Check the network, the address and CORS.`;
    throw new TiendoError(code, message, { address, cause });
  } finally {
    clearTimeout(timer);
  }
}

/** What stands at an address: the text, and what it says as JSON. */
export interface JsonText {
  readonly text: string;
  readonly value: unknown;
}

/**
 * Reads the JSON at an address.
 *
 * @throws {TiendoError} `source-not-found`, `source-failed`, `source-unreachable`,
 * `source-timeout` or `source-not-json`.
 */
export async function readJson(address: string, options: ReadOptions): Promise<JsonText> {
  const { response, text } = await readText(address, options);
  if (!response.ok) throw (await import('./file-error.ts')).statusError(address, response.status);
  try {
    return { text, value: JSON.parse(text) };
  } catch (cause) {
    throw (await import('./file-error.ts')).notJsonError(address, text, cause);
  }
}
