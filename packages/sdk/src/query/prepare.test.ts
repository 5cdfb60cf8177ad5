import { afterEach, describe, expect, test } from 'vitest';
import { sampleContents } from '../../testing/sample-view.ts';
import { sampleDataset } from '../sample-dataset.ts';
import type { Contents } from './contents.ts';
import type { DatedQuery } from './query.ts';
import { drawing, largest, prepare, run } from './run.ts';
import { viewOf } from './view.ts';

const { scan } = largest;
afterEach(() => {
  largest.scan = scan;
});

const read = (): Contents => ({ ...sampleContents, records: { ...sampleDataset } });
const asked = (query: object = {}): DatedQuery =>
  ({ collection: 'tasks', asOf: '2025-08-01', ...query }) as DatedQuery;
const newTrace = () => ({ engine: 'scan', used: [] as string[], lookedAt: 0 });
async function traced(query: object, contents = read()) {
  const trace = newTrace();
  const answer = await (await prepare(asked(query)))(contents, trace);
  return { trace, answer };
}

describe('how a question is answered', () => {
  test('up to five hundred records are looked at each', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...sampleDataset.tasks[0]!, id: `p/${at}` }));
    const of = (count: number) => {
      const contents = read();
      return { ...contents, records: { ...contents.records, tasks: rows(count) } };
    };
    expect((await traced({}, of(500))).trace.engine).toBe('scan');
    expect((await traced({}, of(501))).trace.engine).toBe('columns');
    expect((await traced({ collection: 'plans' }, of(501))).trace.engine).toBe('scan');
  });

  test('the record of an id is found by it, however many there are', async () => {
    largest.scan = 0;
    const { trace, answer } = await traced({ get: 'mau-2025/I.1' });
    expect(trace).toEqual({ engine: 'scan', used: ['ids'], lookedAt: 1 });
    expect(answer).toMatchObject({ total: 1, next: null, facets: {}, groups: [], pivot: null });
  });

  test.each<[string, object]>([
    [
      'of conditions',
      { where: [{ plan: 'mau-2025' }], orderBy: [{ by: 'title' }], facets: ['lead'] },
    ],
    ['of words', { search: 'dữ liệu', limit: 2 }],
    ['of no word', { search: '' }],
  ])('columns give what looking at each gives, for a question %s', async (_, query) => {
    const looked = await traced(query);
    largest.scan = 0;
    const columns = await traced(query);
    expect(columns.answer).toEqual(looked.answer);
    expect([looked.trace.engine, columns.trace.engine]).toEqual(['scan', 'columns']);
  });

  test('columns are got ready once for what was read, and words when they are first searched', async () => {
    largest.scan = 0;
    const contents = read();
    const view = await viewOf(contents, '2025-08-01');
    const isReady = () => ['ready', 'ready to search tasks'].map((key) => view.has(key));
    expect(isReady()).toEqual([false, false]);
    await traced({}, contents);
    expect(isReady()).toEqual([true, false]);
    await traced({ search: 'y te' }, contents);
    expect(isReady()).toEqual([true, true]);
  });

  test('the same question can be answered of one thing after another, and on its own day', async () => {
    const answer = await prepare(asked());
    const none = { ...read(), reportFile: null, publisher: 'X', loadedAt: '2025-09-02T00:00:00Z' };
    expect((await answer(read())).reportsAreIllustrative).toBe(true);
    expect(await answer(none)).toMatchObject({
      reportsAreIllustrative: false,
      publisher: 'X',
      reviewedOn: '2025-09-01',
      loadedAt: '2025-09-02T00:00:00Z',
      asOf: '2025-08-01',
      total: 6,
    });
    expect(await run(asked(), none)).toEqual(await answer(none));
  });

  test('what is no record is refused, with the id most like it', async () => {
    await expect(run(asked({ get: 'mau-2025/I.11' }), read())).rejects.toMatchObject({
      code: 'not-found',
      nearest: 'mau-2025/I.1',
    });
  });
});

describe('a row', () => {
  const task = sampleDataset.tasks[1]!;
  async function rowOf(query: object) {
    const view = await viewOf(read(), '2025-08-01');
    return (await drawing(asked(query)))(task, view);
  }

  test('without anything beside the record is one for all answers', async () => {
    const view = await viewOf(read(), '2025-08-01');
    const record = { ...task };
    const row = (await drawing(asked()))(record, view);
    expect(row).toEqual({ ...task, related: {}, matches: [] });
    expect((await drawing(asked({ limit: 1 })))(record, view)).toBe(row);
    expect(Object.isFrozen(row)).toBe(true);
  });

  test('keeps the fields that were asked for, and its id', async () => {
    expect(await rowOf({ select: ['title'] })).toEqual({
      id: task.id,
      title: task.title,
      related: {},
      matches: [],
    });
    expect(await rowOf({ select: [] })).toEqual({ id: task.id, related: {}, matches: [] });
  });

  test('has beside it what was asked for, in this order', async () => {
    const { related } = await rowOf({ with: ['plan', 'parent'] });
    expect(Object.entries(related)).toEqual([
      ['plan', sampleDataset.plans[0]],
      ['parent', null],
    ]);
  });

  test('has highlights where they were asked for, also without a search', async () => {
    const { related } = await rowOf({ with: ['highlights', 'parent'], search: 'y te' });
    expect(Object.keys(related).toSorted()).toEqual(['highlights', 'parent']);
    const all = JSON.stringify(related['highlights']);
    expect(all).not.toBe(
      JSON.stringify((await rowOf({ with: ['highlights'] })).related['highlights']),
    );
    expect((await rowOf({ search: 'y te' })).related).toEqual({});
  });

  test('says how it came to match each agency that was asked for, but none that must not match', async () => {
    const agency = (id: string) => ({ agency: { id } });
    const { matches } = await rowOf({
      where: [
        agency('hcm/so-y-te'),
        { or: [agency('hcm/so-noi-vu'), { plan: 'x' }] },
        { not: agency('hcm/so-y-te') },
        { lead: { kind: 'department', name: 'Sở Y tế' } },
      ],
    });
    expect(matches).toEqual(
      ['hcm/so-y-te', 'hcm/so-noi-vu'].map((id) => ({
        agency: id,
        role: 'lead',
        named: id,
        through: [],
        scope: 'whole',
      })),
    );
  });
});
