import type { AgencyMatch, Answer } from './answer.ts';
import { askedAgencies } from './asked-agencies.ts';
import type { Contents } from './contents.ts';
import { matchesOf } from './evaluate.ts';
import type { DatedQuery } from './query.ts';
import type { AnyRecord } from './records.ts';
import { relatedTo } from './relations.ts';
import { nothing, scan, type Find, type Trace } from './scan.ts';
import { knownView, viewOf, type View } from './view.ts';
import { visit, type AnyCondition } from './visit.ts';
import { lazily } from '../lazily.ts';

const loadErrors = lazily(() => import('./query-error.ts'));
const loadHighlights = lazily(() => import('./text/highlights.ts'));
const loadColumns = lazily(() => import('../engine/find-in-columns.ts'));
const loadTexts = lazily(() => import('../engine/search-index.ts'));
const loadReady = lazily(() => import('../engine/get-ready.ts'));

/** A row of an answer, of any collection and with any relations. */
export type AnyRow = AnyRecord & {
  readonly related: Readonly<Record<string, unknown>>;
  readonly matches: readonly AgencyMatch[];
};

/** The record of an id, or of the one that stands for it now; none where there is none. */
const findOne =
  ({ collection }: DatedQuery, id: string): Find =>
  (view, trace) => {
    trace?.used.push('ids');
    if (trace) trace.lookedAt += 1;
    const record = view.find(collection, id) as AnyRecord | null;
    return record ? { ...nothing, records: [record], total: 1 } : { ...nothing, total: 0 };
  };

/** A record with nothing beside it: one row for all answers, which nobody can change. */
function plainRow(record: AnyRecord, view: View): AnyRow {
  const rows = view.onceForAll('rows', () => new WeakMap<AnyRecord, AnyRow>());
  const known = rows.get(record);
  if (known) return known;
  const row = Object.freeze({ ...record, related: {}, matches: [] }) as AnyRow;
  rows.set(record, row);
  return row;
}

type Draw = (record: AnyRecord, view: View) => AnyRow;

/** What is shown of a record, and beside it. */
export async function drawing(query: DatedQuery): Promise<Draw> {
  const { collection: name, where = [], select, with: names = [], search = '' } = query;
  const asked = visit(name, { and: where as readonly AnyCondition[] }, askedAgencies);
  const text = names.includes('highlights' as never) ? await loadHighlights() : null;
  const picked = (record: AnyRecord): object =>
    select
      ? Object.fromEntries(
          Object.entries(record).filter(([key]) => key === 'id' || select.includes(key as never)),
        )
      : record;
  const isPlain = !select && names.length === 0 && asked.length === 0;
  if (isPlain) return plainRow;
  return (record, view) =>
    ({
      ...picked(record),
      related: {
        ...relatedTo(record, query, view),
        ...(text && { highlights: text.highlightsOf(name, record, search) }),
      },
      matches: asked.flatMap((test) => matchesOf(name, test, record, view)),
    }) as unknown as AnyRow;
}

/**
 * Up to so many records a question looks at each; of more, columns are made, which costs more once
 * and less each time. A test may set it.
 */
export const largest = { scan: 500 };

/** Prepares a question for columns, loaded with the first question about many records. */
async function columns(query: DatedQuery): Promise<Find> {
  const { ColumnQuery } = await loadColumns();
  const texts = query.search === undefined ? null : await loadTexts();
  return new ColumnQuery(query, texts).find;
}

/** What a view has where it is ready for a question about many records. */
const readyFor = ({ collection, search }: DatedQuery): string =>
  search === undefined ? 'ready' : `ready to search ${collection}`;

/** Makes what a question about many records needs, bit by bit, before it is answered. */
async function getReady({ collection, search }: DatedQuery, view: View): Promise<void> {
  await (await loadReady()).getReady(view);
  if (search === undefined) return;
  await (await loadTexts()).makeTextIndex(collection, view);
  view.once(`ready to search ${collection}`, () => true);
}

/** Answers one question, again and again as the data change. */
export type Prepared = (contents: Contents, trace?: Trace) => Promise<Answer<AnyRow>>;

/**
 * Gets ready to answer a query: filter, search, sort, page, count, and add what was asked for.
 *
 * @throws {TiendoError} `not-found` where a query asks for one record and there is none.
 * @example
 * const ask = await prepare({ collection: 'tasks', groupBy: ['plan'], asOf: '2025-08-01' });
 * (await ask(contents)).groups.map(({ count }) => count); // → [1, 5]
 */
export async function prepare(query: DatedQuery): Promise<Prepared> {
  const { get, asOf } = query;
  const draw = await drawing(query);
  let [one, scanned, inColumns]: (Find | undefined)[] = [];
  if (get !== undefined) one = findOne(query, get);
  return async (contents, trace) => {
    const view = knownView(contents, asOf) ?? (await viewOf(contents, asOf));
    const isLarge = !one && view.all(query.collection).length > largest.scan;
    if (isLarge && !view.has(readyFor(query))) await getReady(query, view);
    const find =
      one ?? (isLarge ? (inColumns ??= await columns(query)) : (scanned ??= await scan(query)));
    const { records, ...found } = find(view, trace);
    if (get !== undefined && records.length === 0) {
      throw (await loadErrors()).notFound(query, view.places(query.collection).keys());
    }
    const { publisher, reviewedOn, loadedAt, reportFile } = contents;
    return {
      ...found,
      rows: records.map((record) => draw(record, view)),
      asOf,
      reportsAreIllustrative: reportFile?.illustrative ?? false,
      publisher,
      reviewedOn,
      loadedAt,
    };
  };
}

/**
 * Answers a query from what was read.
 *
 * @throws {TiendoError} as `prepare`.
 * @example
 * const query = { collection: 'tasks', where: [{ topic: 'data' }], asOf: '2025-08-01' } as const;
 * (await run(query, contents)).total; // → 2
 */
export const run = async (query: DatedQuery, contents: Contents): Promise<Answer<AnyRow>> =>
  (await prepare(query))(contents);
