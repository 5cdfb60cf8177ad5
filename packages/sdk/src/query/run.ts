import type { CivilDate } from '@tiendo/model/lite';
import type { AgencyMatch, Answer } from './answer.ts';
import { askedAgencies } from './asked-agencies.ts';
import type { Contents } from './contents.ts';
import { evaluator, matchesOf } from './evaluate.ts';
import type { DatedQuery } from './query.ts';
import type { AnyRecord } from './records.ts';
import { relatedTo } from './relations.ts';
import type { Reported } from './reported.ts';
import { View } from './view.ts';
import { visit, type AnyCondition } from './visit.ts';

/** A row of an answer, of any collection and with any relations. */
export type AnyRow = AnyRecord & {
  readonly related: Readonly<Record<string, unknown>>;
  readonly matches: readonly AgencyMatch[];
};

/** The record of an id, or of the one that stands for it now. */
async function oneRecord(query: DatedQuery, id: string, view: View): Promise<AnyRecord[]> {
  const records: ReadonlyMap<string, AnyRecord> = view.byId(query.collection);
  const record = records.get(id) ?? records.get(view.contents.redirects[id] ?? '');
  if (record) return [record];
  throw (await import('./explain.ts')).notFound(query, records.keys());
}

/** Search and order are loaded when a question first asks for them: many pages never do. */
async function matching(query: DatedQuery, view: View): Promise<readonly AnyRecord[]> {
  const { collection: name, where = [], search, orderBy = [] } = query;
  const holds = evaluator(name, where as readonly AnyCondition[]);
  const records: readonly AnyRecord[] = view.contents.records[name];
  let found = records.filter((row) => holds(row, view));
  if (search !== undefined) {
    const { searched } = await import('./text-search.ts');
    found = searched(name, found, search);
  }
  if (orderBy.length > 0) {
    const { ordered } = await import('./order.ts');
    found = ordered(name, found, orderBy, view);
  }
  return found;
}

async function reportedIn({ reportFile }: Contents, day: CivilDate): Promise<Reported | null> {
  return reportFile && (await import('./reported.ts')).reportedBy(reportFile, day);
}

/**
 * Answers a query from what was read: filter, search, sort, page, and add what was asked for.
 *
 * @throws {TiendoError} `not-found` where a query asks for one record and there is none.
 */
export async function run(query: DatedQuery, contents: Contents): Promise<Answer<AnyRow>> {
  const { collection: name, get, where = [], offset = 0, limit = Infinity, asOf } = query;
  const view = new View(contents, asOf, await reportedIn(contents, asOf));
  const found = await (get === undefined ? matching(query, view) : oneRecord(query, get, view));
  const asked = visit({ and: where as readonly AnyCondition[] }, askedAgencies);
  const { publisher, reviewedOn, loadedAt, reportFile } = contents;
  return {
    rows: found.slice(offset, offset + limit).map((row) => ({
      ...row,
      related: relatedTo(row, query, view),
      matches: asked.flatMap((test) => matchesOf(name, test, row, view)),
    })),
    total: found.length,
    asOf,
    reportsAreIllustrative: reportFile?.illustrative ?? false,
    publisher,
    reviewedOn,
    loadedAt,
  };
}
