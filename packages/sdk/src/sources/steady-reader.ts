import type { Begun, ReadOptions } from './read-json.ts';

/** So many times in a row an address is asked again, with so many more milliseconds between. */
const attempts = 4;
const delay = 100;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** Only of a strong tag is a part the part of the same bytes (RFC 9110, 13.1.5). */
const isStrong = (etag: string | null): etag is string => etag?.startsWith('"') ?? false;

/** Whether the answer is the rest from `at` on; another origin may not be told where it begins. */
function isRest(response: Response, at: number): boolean {
  const range = response.headers.get('content-range');
  return response.status === 206 && (range?.startsWith(`bytes ${at}-`) ?? true);
}

/**
 * Reads an answer to its end. Where the connection is cut, it asks for the rest: the server says by
 * the tag whether the file is still the same. Where it is not, or the server knows no parts, has no
 * tag, or a page may not ask so (another origin has to allow `If-Range`), all is read again.
 */
export class SteadyReader {
  readonly #address: string;
  readonly #options: ReadOptions;
  readonly #signal: AbortSignal;
  #reader: Begun['reader'];
  #at: number;
  #failures = 0;
  #restFailed = false;
  /** The tag of what is read. */
  etag: string | null;
  /** Whether what has been read comes from several answers. */
  isPatched = false;

  constructor(address: string, options: ReadOptions, signal: AbortSignal, begun: Begun) {
    this.#address = address;
    this.#options = options;
    this.#signal = signal;
    this.#reader = begun.reader;
    this.#at = begun.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    this.etag = begun.etag;
  }

  /**
   * More bytes; null at the end, `'anew'` where the file is going to come from its beginning.
   *
   * @throws what the platform threw when the connection was cut, after the last attempt.
   */
  async read(): Promise<Uint8Array | 'anew' | null> {
    const part = await this.#reader.read().catch((cause: unknown) => ({ cause }));
    if ('cause' in part) return this.#askAgain(part.cause);
    if (part.done) return null;
    this.#at += part.value.length;
    if (this.isPatched) this.#failures = 0;
    return part.value;
  }

  cancel(): void {
    this.#reader.cancel().catch(() => {});
  }

  async #askAgain(cause: unknown): Promise<Uint8Array | 'anew' | null> {
    while (!this.#signal.aborted && this.#failures < attempts) {
      this.#failures += 1;
      await wait(this.#failures * delay);
      const asksRest = this.#canAskRest();
      const response = await this.#ask(asksRest).catch(() => null);
      if (response?.body && asksRest && isRest(response, this.#at)) {
        this.#reader = response.body.getReader();
        this.isPatched = true;
        return this.read();
      }
      if (response?.body && response.status === 200) return this.#beginAnew(response);
      await response?.body?.cancel();
      this.#restFailed = asksRest;
    }
    throw cause;
  }

  #canAskRest(): boolean {
    return this.#at > 0 && isStrong(this.etag) && !this.#options.inOne && !this.#restFailed;
  }

  #ask(asksRest: boolean): Promise<Response> {
    const { fetch, cache } = this.#options;
    const signal = this.#signal;
    if (!asksRest) return fetch(this.#address, { signal, cache });
    const headers = { range: `bytes=${this.#at}-`, 'if-range': this.etag! };
    return fetch(this.#address, { signal, cache: 'no-store', headers });
  }

  #beginAnew(response: Response): 'anew' {
    this.#reader = response.body!.getReader();
    this.etag = response.headers.get('etag');
    [this.#at, this.isPatched, this.#restFailed] = [0, false, false];
    return 'anew';
  }
}
