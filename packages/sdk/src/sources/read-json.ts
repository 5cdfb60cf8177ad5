import { withinTime } from './within-time.ts';

/** The function that asks for an address: the platform's `fetch`, or one given in its place. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export interface ReadOptions {
  readonly fetch: Fetch;
  /** Milliseconds until the whole file has to be there. */
  readonly timeout: number;
  /** `no-cache` asks the server each time whether the file has changed. */
  readonly cache: RequestCache;
  /** The tag of the file as it was read before: where it is still that one, it is not read. */
  readonly etag?: string | null;
  /** The version that a large file has to say that it is of. */
  readonly version?: number;
  /** How many bytes to expect; it may be wrong. */
  readonly size?: number;
  /** Never puts a file together from two answers. */
  readonly inOne?: boolean;
}

/** What stands at an address: the bytes, and what they say as JSON. */
export interface JsonFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly value: unknown;
  /** The server's name for this content; null where it has none, or tells it to no other origin. */
  readonly etag: string | null;
  /** Whether it was put together from several answers: what the checksum then has to confirm. */
  readonly isPatched?: boolean;
}

/** An answer of which the first part has been read. */
export interface Begun {
  readonly chunks: readonly Uint8Array[];
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly etag: string | null;
}

/** Up to so many bytes, a file is parsed as one: three milliseconds, some twenty on an old phone. */
const small = 500_000;

/**
 * A page has a cache, which asks for what has changed since, of any origin. Where there is none, the
 * tag is sent from here.
 */
const condition = ({ etag }: ReadOptions): RequestInit =>
  etag && !globalThis.location ? { headers: { 'if-none-match': etag } } : {};

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The bytes of a small file; null where it is a large one, or was cut off. */
async function readSmall(
  reader: Begun['reader'] | undefined,
  chunks: Uint8Array[],
): Promise<Uint8Array<ArrayBuffer> | null> {
  let size = 0;
  while (size < small) {
    const part = await reader?.read().catch(() => null);
    if (part === null) return null;
    if (!part?.value) return joined(chunks, size);
    chunks.push(part.value);
    size += part.value.length;
  }
  return null;
}

async function receive(
  address: string,
  options: ReadOptions,
  signal: AbortSignal,
): Promise<JsonFile | null> {
  const { fetch, cache } = options;
  const response = await fetch(address, { signal, cache, ...condition(options) });
  const etag = response.headers.get('etag');
  if (options.etag && (response.status === 304 || (response.ok && etag === options.etag))) {
    void response.body?.cancel();
    return null;
  }
  if (!response.ok) throw (await import('./file-error.ts')).statusError(address, response.status);
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  const bytes = await readSmall(reader, chunks);
  if (!bytes) {
    const { readLarge } = await import('./read-large.ts');
    return readLarge(address, options, signal, { chunks, reader: reader!, etag });
  }
  const text = new TextDecoder().decode(bytes);
  try {
    return { bytes, value: JSON.parse(text), etag };
  } catch (cause) {
    throw (await import('./file-error.ts')).notJsonError(address, text, cause);
  }
}

/**
 * Reads the JSON at an address. A large file is parsed in slices while it arrives, and taken up
 * again where the connection was cut. Null where it is still the file of `etag`.
 *
 * @throws {TiendoError} `source-not-found`, `source-failed`, `source-unreachable`,
 * `source-timeout`, `source-not-json` or, of a large file, `source-version`.
 */
export const readJson = (address: string, options: ReadOptions): Promise<JsonFile | null> =>
  withinTime(address, options.timeout, (signal) => receive(address, options, signal));
