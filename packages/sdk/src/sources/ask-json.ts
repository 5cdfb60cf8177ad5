import type { Fetch } from './read-json.ts';
import { withinTime } from './within-time.ts';

export interface AskOptions {
  readonly fetch: Fetch;
  /** Milliseconds until the whole answer has to be there. */
  readonly timeout: number;
  /** Aborted, the answer is waited for no more. */
  readonly signal?: AbortSignal | undefined;
  /** JSON that is sent by POST; without it, the address says all, by GET. */
  readonly body?: string | undefined;
}

/** What an address answered, whatever its status. */
export interface JsonAnswer {
  readonly address: string;
  readonly status: number;
  readonly isOk: boolean;
  readonly text: string;
  /** What the text says as JSON; undefined where it is none, and `cause` says why. */
  readonly value: unknown;
  readonly cause?: unknown;
}

const posted = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
});

function parsed(text: string): Pick<JsonAnswer, 'value' | 'cause'> {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    return { value: undefined, cause };
  }
}

/**
 * Asks a server that answers in JSON. An answer that is kept is asked for again: whether it has
 * changed, its server says.
 *
 * @throws {TiendoError} `source-unreachable` or `source-timeout`; the signal's reason where it is
 * aborted.
 */
export async function askJson(address: string, options: AskOptions): Promise<JsonAnswer> {
  const { fetch, timeout, signal, body } = options;
  signal?.throwIfAborted();
  // Firefox 115 cannot join two signals: `AbortSignal.any` came later.
  const ended = new AbortController();
  const end = (): void => ended.abort(signal?.reason);
  signal?.addEventListener('abort', end);
  const joined: Fetch = (at, init) => {
    init.signal?.addEventListener('abort', () => ended.abort());
    const more = body === undefined ? {} : posted(body);
    return fetch(at, { ...init, ...more, signal: ended.signal });
  };
  try {
    return await withinTime(address, timeout, async (until) => {
      const response = await joined(address, { signal: until, cache: 'no-cache' });
      const text = await response.text();
      const { ok: isOk, status } = response;
      return { address, status, isOk, text, ...parsed(text) };
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', end);
  }
}
