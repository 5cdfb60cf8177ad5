import { addressesOf } from './addresses.ts';
import { answering } from './answering.ts';
import { Edition } from './edition.ts';
import { Listeners } from './listeners.ts';
import type { Fetch } from './read-json.ts';
import { shared } from './shared.ts';
import type { Source } from './source.ts';

export interface StaticFilesOptions {
  /** The address of a report file; without it, no task has been reported on. */
  readonly reports?: string | URL;
  /** Milliseconds in which each file has to arrive; 30 000 where it is left out. */
  readonly timeout?: number;
  /** In the place of the platform's `fetch`: to add a header, or to play a network in a test. */
  readonly fetch?: Fetch;
}

/**
 * Plans published as files on any web server: `index.json`, and beside it one file a plan, of which
 * only those are read that a question needs. In a page, addresses may be relative to it.
 *
 * Nothing is read before the first question; questions that come together share what is read. A
 * file that could not be read is asked for again by the next question that needs it.
 *
 * A large file is parsed in slices while it arrives, and where the connection is cut, its rest is
 * asked for: servers that know `Range` and give a strong `ETag` send only that (to another origin,
 * where they allow the header `If-Range` and expose `ETag`). `reload` keeps the files of plans that
 * have not changed. Where nothing has, no listener is called, and answers keep their `loadedAt`.
 *
 * @example
 * const reports = 'https://example.gov.vn/data/reports.json';
 * const source = staticFilesSource('https://example.gov.vn/data/', { reports });
 * await createClient({ source }).tasks().where({ plan: 'mau-2025' }).count(); // → 5
 */
export function staticFilesSource(url: string | URL, options: StaticFilesOptions = {}): Source {
  const { reports = null, timeout = 30_000 } = options;
  const fetch: Fetch = options.fetch ?? ((address, init) => globalThis.fetch(address, init));
  const listeners = new Listeners();
  let current: Edition | undefined;

  const open = shared(async () => {
    const addresses = addressesOf(url, reports);
    current = await Edition.open(addresses, { fetch, timeout }, current);
    return current;
  });

  return {
    ...answering('static files', {
      contentsFor: async (query) => (current ?? (await open())).contents(query),
      known: () => current?.known,
    }),
    reload: async () => {
      const before = current;
      if ((await open()) !== before) listeners.call();
    },
    subscribe: listeners.add,
  };
}
