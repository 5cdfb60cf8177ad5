import type { CivilDate } from '@tiendo/model/lite';
import type { Answer } from '../query/answer.ts';
import type { Explanation } from '../query/explanation.ts';
import type { DatedQuery } from '../query/query.ts';
import { prepare, type AnyRow } from '../query/run.ts';
import { wholeAddress } from './addresses.ts';
import { CkanEdition, type CkanResources, type Read } from './ckan/ckan-edition.ts';
import { DataStore } from './ckan/data-store.ts';
import { Listeners } from './listeners.ts';
import { partsOfQuery } from './parts-of-query.ts';
import type { Fetch } from './read-json.ts';
import { shared } from './shared.ts';
import type { Source } from './source.ts';

export type { CkanResources } from './ckan/ckan-edition.ts';

export interface CkanOptions {
  /** The id of the resource of each collection. A collection without one cannot be asked for. */
  readonly resources: CkanResources;
  /** Who publishes the data, and the day of their last review: no column says it. */
  readonly publisher: string;
  readonly reviewedOn: CivilDate;
  /** Whether the reports are made up to show a screen; they are not where it is left out. */
  readonly illustrative?: boolean;
  /** Milliseconds in which each answer has to arrive; 30 000 where it is left out. */
  readonly timeout?: number;
  /** In the place of the platform's `fetch`: to add a header, or to play a portal in a test. */
  readonly fetch?: Fetch;
}

/** The question of the rows that a portal has found: its page is theirs. */
function ofPage({ limit: _, offset: __, ...query }: DatedQuery): DatedQuery {
  return query as DatedQuery;
}

/** The answer to a page that a portal has found, which knows how many there are and what is next. */
async function pageAnswer(query: DatedQuery, { contents, total }: Read): Promise<Answer<AnyRow>> {
  const { questionOf, writeCursor } = await import('../query/cursor.ts');
  const answer = await (await prepare(ofPage(query)))(contents);
  const { offset = 0, limit = 0 } = query;
  const last = offset + limit < total! ? answer.rows.at(-1) : undefined;
  const next = last ? writeCursor(questionOf(query), { key: [], id: last.id }) : null;
  return { ...answer, total: total!, next };
}

const answerTo = async (query: DatedQuery, read: Read): Promise<Answer<AnyRow>> =>
  read.total === null ? (await prepare(query))(read.contents) : pageAnswer(query, read);

/** What of a question ran at the portal, and what here. */
function shares(query: DatedQuery, { filters, total }: Read): [pushed: string[], here: string[]] {
  const parts = partsOfQuery(query);
  if (filters === null) return [[], parts];
  const asks = query.get === undefined ? 'where' : 'get';
  const isPushed = (part: string): boolean =>
    total === null ? part === asks : ['where', 'limit', 'offset'].includes(part);
  const isHere = (part: string): boolean => total === null || !isPushed(part);
  return [parts.filter(isPushed), parts.filter(isHere)];
}

async function explained(query: DatedQuery, read: Read): Promise<Explanation> {
  const { explainAnswer } = await import('./explain-answer.ts');
  const asked = read.total === null ? query : ofPage(query);
  const here = await explainAnswer('ckan', asked, read.contents);
  const [pushedDown, doneHere] = shares(query, read);
  const matched = read.total ?? here.matched;
  return {
    ...here,
    plans: null,
    matched,
    used: [...read.used, ...here.used],
    pushedDown,
    doneHere,
  };
}

/**
 * Plans in the DataStore of a CKAN portal: a resource for each collection, a column for each field
 * of its records (values with parts as JSON, in a column of texts or of JSON), the rows in the order
 * of the documents. The portal finds what it can find exactly: texts that are equal, of columns of
 * text, and the page where nothing else is asked; the rest is done here. `explain` says which.
 *
 * What is read whole is kept until `reload`. In a page of another origin, the portal has to allow
 * it (`ckan.cors.origin_allow_all`).
 *
 * @experimental It is built on the documented API and has not met a portal yet.
 *
 * @example
 * const source = ckanSource('https://data.example.gov.vn', {
 *   publisher: 'Sở Khoa học và Công nghệ',
 *   reviewedOn: '2025-09-01',
 *   resources: { plans: '5d6b…', tasks: '0f1c…', agencies: '77aa…', sections: '93e0…' },
 * });
 * await createClient({ source }).tasks().where({ plan: 'mau-2025' }).count(); // → 5
 */
export function ckanSource(url: string | URL, options: CkanOptions): Source {
  const { resources, publisher, reviewedOn, illustrative = false, timeout = 30_000 } = options;
  const fetch: Fetch = options.fetch ?? ((address, init) => globalThis.fetch(address, init));
  const listeners = new Listeners();
  let current: CkanEdition | undefined;

  function edition(): CkanEdition {
    const portal = wholeAddress(url);
    const about = { publisher, reviewedOn, illustrative };
    return new CkanEdition(portal, new DataStore(portal, { fetch, timeout }), resources, about);
  }
  const read = async (query: DatedQuery, signal?: AbortSignal): Promise<Read> =>
    (current ??= edition()).read(query, signal);
  const again = shared(async () => {
    current = await (current ?? edition()).again();
  });

  return {
    run: async (query, { signal }) => answerTo(query, await read(query, signal)),
    explain: async (query, { signal }) => explained(query, await read(query, signal)),
    reload: async () => {
      await again();
      listeners.call();
    },
    subscribe: listeners.add,
  };
}
