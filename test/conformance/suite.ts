import { loadDataset } from '@tiendo/dataset';
import { createClient, type NewReports, type Query, type Source, type Tiendo } from '@tiendo/sdk';
import type { Dataset, Report, ReportFile } from '@tiendo/sdk';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleDataset, sampleReports } from '../../packages/sdk/src/sample-dataset.ts';
import { viewOf } from '../../packages/sdk/src/query/view.ts';
import { ArbitraryQueries } from '../../packages/sdk/testing/arbitrary-query.ts';
import type { Case, Expected } from './case.ts';
import { cases } from './cases.ts';
import { collectionNames, everyField } from './every-field.ts';
import { contentsOf, outcomeOf, plainAnswer, seen, today } from './plain-evaluation.ts';

/** A source that is open, and what a test does to the place where its data are. */
export interface Opened {
  readonly source: Source;
  /** Reports come in where the data are, and the source hears of it in the way that it can. */
  readonly arrive: (more: NewReports) => Promise<void>;
  /** Makes the data another text that says the same, for a source that tells only of changes. */
  readonly touch?: () => void;
  readonly close?: () => Promise<void>;
}

export type MakeSource = (dataset: Dataset, reportFile: ReportFile | null) => Promise<Opened>;

export interface ConformanceOptions {
  /** What `explain` calls the source. */
  readonly explainedAs: string;
  /** How many random questions are asked; `CONFORMANCE_RUNS` says otherwise. */
  readonly runs?: number;
  /** It reads what a question needs: a new one is asked each question, beside one that has read all. */
  readonly isLazy?: true;
}

type Ids = { readonly rows: readonly { readonly id: string }[]; readonly next: string | null };
const idsOf = ({ rows }: Ids): string[] => rows.map(({ id }) => id);
const ask = (tiendo: Tiendo, query: unknown): Promise<unknown> => tiendo.run(query as never);

const dataOf = async (of: Case['of']): Promise<[Dataset, ReportFile | null]> =>
  of === 'sample' ? [sampleDataset, sampleReports] : [await loadDataset(), null];

/** What the hand has written of an answer, as a part of it. */
function partOf({ ids, rows, ...part }: Omit<Expected, 'pages' | 'error'>): object {
  const shown = rows ?? ids?.map((id) => ({ id }));
  return { ...part, ...(shown && { rows: shown }) };
}

/** Walks the pages of a question; each has to be that of the plain evaluation. */
async function walk(tiendo: Tiendo, query: object, plain: (query: unknown) => Promise<unknown>) {
  const pages: string[][] = [];
  let next: string | null = null;
  do {
    const page: object = next === null ? query : { ...query, after: next };
    const answer = (await ask(tiendo, page)) as Ids;
    expect(seen(answer)).toEqual(seen(await plain(page)));
    pages.push(idsOf(answer));
    ({ next } = answer);
  } while (next !== null && pages.length < 1000);
  return pages;
}

/**
 * What every source does: `makeSource` opens one over a dataset. Its answers are those of the plain
 * evaluation, and those that the documents give.
 */
export function conformance(
  name: string,
  makeSource: MakeSource,
  { explainedAs, runs = 300, isLazy }: ConformanceOptions,
): void {
  const opened: Opened[] = [];
  const open = async (of: Case['of']): Promise<Opened & { readonly tiendo: Tiendo }> => {
    const one = await makeSource(...(await dataOf(of)));
    opened.push(one);
    return { ...one, tiendo: createClient({ source: one.source, today }) };
  };
  const clients = {} as Record<Case['of'], Tiendo>;
  const plain = {} as Record<Case['of'], (query: unknown) => Promise<unknown>>;

  beforeAll(async () => {
    for (const of of ['sample', 'plans'] as const) {
      clients[of] = (await open(of)).tiendo;
      const contents = contentsOf(...(await dataOf(of)));
      plain[of] = (query) => plainAnswer(query, contents);
    }
  });
  afterAll(async () => {
    for (const { close } of opened) await close?.();
  });

  /** What comes of a question, of a source that has read nothing before where that matters. */
  async function outcome(of: Case['of'], query: unknown) {
    const known = await outcomeOf(ask(clients[of], query));
    if (!isLazy) return known;
    const { source, close } = await makeSource(...(await dataOf(of)));
    const fresh = await outcomeOf(ask(createClient({ source, today }), query));
    await close?.();
    expect(fresh, 'asked first').toEqual(known);
    return known;
  }

  async function check({ of, query, expected = {} }: Case): Promise<void> {
    const { pages, error, ...part } = expected;
    const found = await outcome(of, query);
    expect(found).toEqual(await outcomeOf(plain[of](query)));
    if (error) expect(found).toEqual({ error });
    else expect(found).toMatchObject({ answer: partOf(part) });
    if (pages) expect(await walk(clients[of], query as object, plain[of])).toEqual(pages);
  }

  describe(`${name} answers`, () => {
    test.each(cases)('$title', check);

    test.each(collectionNames)('about every field of the %s', async (collection) => {
      const view = await viewOf(contentsOf(sampleDataset, sampleReports), today);
      const questions = everyField(collection, view);
      expect(questions.length).toBeGreaterThan(20);
      for (const question of questions) {
        const found = await outcome('sample', question);
        expect(found, JSON.stringify(question)).toEqual(await outcomeOf(plain.sample(question)));
        expect(found, JSON.stringify(question)).toHaveProperty('answer');
      }
    });

    const anyQuestion = async (of: Case['of'], numRuns: number): Promise<void> => {
      const view = await viewOf(contentsOf(...(await dataOf(of))), today);
      const property = fc.asyncProperty(new ArbitraryQueries(view).any(), async (query) => {
        expect(await outcome(of, query)).toEqual(await outcomeOf(plain[of](query)));
      });
      await fc.assert(property, { numRuns });
    };
    const numRuns = Number(process.env['CONFORMANCE_RUNS'] ?? runs);
    const patience = Math.max(60_000, numRuns * 100);

    test(
      'any question as the plain evaluation does',
      () => anyQuestion('sample', numRuns),
      patience,
    );

    test('any question of the real plans', () => anyQuestion('plans', numRuns / 10), patience);

    test('every page of the real plans, in any order', async () => {
      const orderBy = [{ by: 'deadline' }, { by: 'title', descending: true }];
      const query = { collection: 'tasks', orderBy, select: ['title'], limit: 50 };
      const pages = await walk(clients.plans, query, plain.plans);
      const { limit: _, ...whole } = query;
      expect(pages.flat()).toEqual(idsOf((await plain.plans(whole)) as Ids));
    });

    test('questions that come together', async () => {
      const { tiendo } = await open('sample');
      const some = cases.filter(({ of, expected }) => of === 'sample' && !expected?.error);
      const asked = [...some.slice(0, 20), ...some.slice(0, 20)].map(({ query }) => query);
      const answers = await Promise.all(asked.map((query) => ask(tiendo, query)));
      const same = await Promise.all(asked.map(plain.sample));
      expect(answers.map(seen)).toEqual(same.map(seen));
    });
  });

  const completed = { collection: 'tasks', where: [{ status: 'completed' }] } as const;
  // The work of the agency that leads the task was taken over whole: its successor owes the report.
  const report: Report = {
    id: 'r3',
    task: 'mau-2022/I.1',
    agency: 'hcm/so-khoa-hoc-va-cong-nghe',
    period: '2022-Q4',
    status: 'completed',
    author: 'Văn thư',
    state: 'approved',
    reportedAt: '2025-07-20T00:00:00Z',
  };
  const before = ['mau-2025/I.1'];
  const after = ['mau-2025/I.1', 'mau-2022/I.1'];

  describe(`${name} hears of change`, () => {
    test('and answers as its data are then', async () => {
      const { tiendo, arrive } = await open('sample');
      const prepared = await tiendo.prepare(completed);
      expect([idsOf(await prepared()), idsOf(await tiendo.run(completed))]).toEqual([
        before,
        before,
      ]);
      await arrive({ reports: [report] });
      expect([idsOf(await prepared()), idsOf(await tiendo.run(completed))]).toEqual([after, after]);
    });

    test('and tells who watches a question', async () => {
      const { tiendo, arrive } = await open('sample');
      const seenIds: string[][] = [];
      for await (const { answer, added } of tiendo.changes(completed)) {
        seenIds.push(idsOf(answer));
        if (seenIds.length === 1) await arrive({ reports: [report] });
        else {
          expect(added.map(({ id }) => id)).toEqual(['mau-2022/I.1']);
          break;
        }
      }
      expect(seenIds).toEqual([before, after]);
    });

    test('by being reloaded, and tells who listens, until they leave', async () => {
      const { tiendo, touch } = await open('sample');
      const heard: string[] = [];
      const leave = tiendo.subscribe(() => heard.push('one'));
      const both = new Promise<void>((resolve) => {
        tiendo.subscribe(() => void (heard.push('two') === 2 && resolve()));
      });
      touch?.();
      await tiendo.reload();
      await both;
      leave();
      const again = new Promise<void>((resolve) => void tiendo.subscribe(() => resolve()));
      touch?.();
      await tiendo.reload();
      await again;
      expect(heard).toEqual(['one', 'two', 'two']);
      expect(idsOf(await tiendo.run(completed))).toEqual(before);
    });
  });

  describe(`${name} is prepared`, () => {
    const some = cases.filter(({ of, expected }) => of === 'sample' && !expected?.error);

    test('and answers again as it does at once', async () => {
      for (const { query, title } of some.filter((_, at) => at % 5 === 0)) {
        const prepared = await clients.sample.prepare(query as never);
        const answers = [await prepared(), await prepared()].map(seen);
        const once = seen(await ask(clients.sample, query));
        expect(answers, title).toEqual([once, once]);
      }
    });
  });

  describe(`${name} looks records up`, () => {
    test('by their ids, also by those that were given up, and null where there is none', async () => {
      const task = await clients.sample.lookup({ collection: 'tasks', with: ['lead'] });
      const rows = [await task('mau-2025/I.2'), await task('mau-2025/I.9'), await task('x/y')];
      expect(rows).toMatchObject([
        { id: 'mau-2025/I.2', related: { lead: [{ name: 'Sở Y tế' }, { name: 'Sở Nội vụ' }] } },
        { id: 'mau-2025/I.1' },
        null,
      ]);
    });

    test('as they are when they are looked up', async () => {
      const { tiendo, arrive } = await open('sample');
      const task = await tiendo.lookup({ collection: 'tasks', with: ['status'], select: [] });
      const status = async () => (await task('mau-2022/I.1'))!.related.status.status;
      expect(await status()).toBe('notReported');
      await arrive({ reports: [report] });
      expect(await status()).toBe('completed');
    });
  });

  describe(`${name} ends`, () => {
    const aborted = AbortSignal.abort('enough');

    test('a question that was aborted before, prepared or explained', async () => {
      const tiendo = clients.plans;
      const given = { signal: aborted };
      await expect(tiendo.run(completed, given)).rejects.toBe('enough');
      await expect(tiendo.explain(completed, given)).rejects.toBe('enough');
      await expect((await tiendo.prepare(completed))(given)).rejects.toBe('enough');
    });

    test('a question that is aborted, at once, and still answers the others', async () => {
      const { tiendo } = await open('sample');
      const controller = new AbortController();
      const { signal } = controller;
      const ended = tiendo.run(completed, { signal });
      const other = tiendo.run(completed);
      controller.abort('enough');
      await expect(ended).rejects.toBe('enough');
      expect(idsOf(await other)).toEqual(before);
    });

    test('a watch with its signal', async () => {
      const loop = clients.sample.changes(completed, { signal: aborted });
      await expect(loop.next()).rejects.toBe('enough');
    });
  });

  describe(`${name} explains`, () => {
    const some = cases.filter(({ of, expected }) => of === 'sample' && !expected?.error);

    test('who answered, what was used, and what ran where', async () => {
      for (const { query, title } of some) {
        const said = await clients.sample.explain(query as Query);
        const { total } = (await ask(clients.sample, query)) as { total: number };
        expect(said, title).toMatchObject({ source: explainedAs, matched: total });
        expect(said.used.length, title).toBeGreaterThan(0);
        const parts = Object.keys(query as object).filter(
          (part) => !['collection', 'asOf'].includes(part),
        );
        expect(new Set([...said.pushedDown, ...said.doneHere]), title).toEqual(new Set(parts));
      }
    });

    test('no question that is none', async () => {
      const question = clients.sample.explain({ collection: 'taks' } as never);
      expect(await outcomeOf(question)).toEqual({
        error: { code: 'unknown-field', path: 'collection' },
      });
    });
  });
}
