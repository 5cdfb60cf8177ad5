import type { Answer } from '../query/answer.ts';
import { canonicalText } from '../query/canonical.ts';
import type { Explanation } from '../query/explanation.ts';
import type { DatedQuery } from '../query/query.ts';
import { queryToUrl } from '../query/url-form.ts';
import type { AnyRow } from '../query/run.ts';
import { wholeAddress } from './addresses.ts';
import { askJson, type JsonAnswer } from './ask-json.ts';
import { Listeners } from './listeners.ts';
import { partsOfQuery } from './parts-of-query.ts';
import type { Fetch } from './read-json.ts';
import type { RunOptions, Source } from './source.ts';
import { lazily } from '../lazily.ts';

export interface HttpOptions {
  /** Milliseconds in which each answer has to arrive; 30 000 where it is left out. */
  readonly timeout?: number;
  /** In the place of the platform's `fetch`: to add a header, or to play a network in a test. */
  readonly fetch?: Fetch;
}

const loadCheck = lazily(() => import('./check-answer.ts'));

/** Servers and what stands before them take addresses of this length; a longer question is sent. */
const longestAddress = 2000;

/** How a question is put: its address, and what is sent to it where that would be too long. */
function requestOf(route: string, query: DatedQuery): { address: string; body?: string } {
  const text = canonicalText(query);
  const address = `${route}?${queryToUrl(JSON.parse(text) as DatedQuery)}`;
  return address.length <= longestAddress ? { address } : { address: route, body: text };
}

/** The value that came; else the error that the server said, or that there is in what it said. */
async function valueOf({ value, ...answer }: JsonAnswer): Promise<unknown> {
  if (!answer.isOk) throw (await import('./http-error.ts')).httpError({ value, ...answer });
  if (value !== undefined) return value;
  const { notJsonError } = await import('./file-error.ts');
  throw notJsonError(answer.address, answer.text, answer.cause);
}

/**
 * A server that answers questions, as `answerRequest` of `@tiendo/sdk/query` does: every question
 * is answered there, whole. `url` is the folder of its routes `query` and `explain`; in a page it
 * may be relative to it.
 *
 * What the platform keeps of an answer is shown again only where the server says that it has not
 * changed. An aborted question ends its request.
 *
 * @example
 * const source = httpSource('https://example.gov.vn/api');
 * await createClient({ source }).tasks().where({ plan: 'mau-2025' }).count(); // → 5
 */
export function httpSource(url: string | URL, options: HttpOptions = {}): Source {
  const { timeout = 30_000 } = options;
  const fetch: Fetch = options.fetch ?? ((address, init) => globalThis.fetch(address, init));
  const listeners = new Listeners();

  async function ask<Value>(
    what: 'query' | 'explain',
    query: DatedQuery,
    { signal }: RunOptions,
  ): Promise<Value> {
    const { address, body } = requestOf(`${wholeAddress(url).replace(/\/?$/, '/')}${what}`, query);
    // Comes while the answer is under way; where it cannot be had, that is said after the answer.
    const checking = loadCheck();
    checking.catch(() => {});
    const value = await valueOf(await askJson(address, { fetch, timeout, signal, body }));
    const { checkAnswer } = await checking;
    return checkAnswer<Value>(what, query, value, address);
  }

  return {
    run: (query, given) => ask<Answer<AnyRow>>('query', query, given),
    explain: async (query, given) => {
      const there = await ask<Explanation>('explain', query, given);
      return { ...there, source: 'http', pushedDown: partsOfQuery(query), doneHere: [] };
    },
    reload: async () => listeners.call(),
    subscribe: listeners.add,
  };
}
