import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dataStore, resourcesOf, type DataRow } from '../../testing/data-store.ts';
import type { TiendoError } from '../errors.ts';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import { createClient, type Tiendo } from '../tiendo.ts';
import { ckanSource, type CkanOptions } from './ckan-source.ts';
import { memorySource } from './memory-source.ts';

const portal = 'https://data.example';
const action = `${portal}/api/3/action/datastore_search`;
const rows = resourcesOf(sampleDataset, sampleReports);
const resources = Object.fromEntries(Object.keys(rows).map((name) => [name, `${name}-id`]));
const byId = (all: Readonly<Record<string, readonly DataRow[]>>) =>
  Object.fromEntries(Object.entries(all).map(([name, own]) => [`${name}-id`, own]));

const server = setupServer();
let asked: Record<string, string>[] = [];

beforeAll(() => {
  server.listen({ onUnhandledFrame: 'error' });
  server.events.on('request:start', ({ request }) => {
    if (request.method !== 'GET') return;
    asked.push(Object.fromEntries(new URL(request.url).searchParams));
  });
});
const publish = (all = rows, rowsMax = 32_000): void => {
  const answer = dataStore(byId(all), { rowsMax });
  server.use(http.all(action, ({ request }) => answer(request)));
};
beforeEach(() => {
  publish();
  asked = [];
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const about = { publisher: 'Tiendo', reviewedOn: '2025-09-01', illustrative: true };
const open = (options: Partial<CkanOptions> = {}, url: string = portal): Tiendo =>
  createClient({
    source: ckanSource(url, { ...about, resources, ...options }),
    today: '2025-08-01',
  });
const memory = createClient({
  source: memorySource(sampleDataset, sampleReports),
  today: '2025-08-01',
});
const failure = (answer: Promise<unknown>): Promise<TiendoError> =>
  answer.then(
    () => Promise.reject(new Error('it was answered')),
    (error: TiendoError) => error,
  );
const requests = () => asked.map(({ resource_id: id, filters }) => filters ?? id);

describe('a source in a DataStore', () => {
  test('asks for rows in their order, by a request of the documented form', async () => {
    await open().plans().fetch();
    const first = { resource_id: 'redirects-id', sort: '_id', offset: '0', limit: '10000' };
    expect(asked).toEqual([first, { ...first, resource_id: 'plans-id' }]);
  });

  test.each([portal, `${portal}/`])('is found at %s', async (url) => {
    expect(await open({}, url).plans().count()).toBe(2);
  });

  test('reads values with parts from text, and none from a column that has none', async () => {
    const ask = async (tiendo: Tiendo) => {
      const { loadedAt: _, ...reports } = await tiendo.reports().with('task', 'agency').fetch();
      return [reports, (await tiendo.tasks().fetch()).rows, (await tiendo.readings().fetch()).rows];
    };
    expect(await ask(open())).toEqual(await ask(memory));
  });

  test('reads what a table of texts has for numbers and for what is not given', async () => {
    const texts = (name: string) =>
      rows[name]!.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [key, `${(value ?? '') as string}`]),
        ),
      );
    publish({ ...rows, tasks: texts('tasks'), reports: texts('reports') });
    const ask = async (tiendo: Tiendo) => [
      (await tiendo.tasks().fetch()).rows,
      (await tiendo.reports().fetch()).rows,
    ];
    expect(await ask(open())).toEqual(await ask(memory));
  });

  test('reads values with parts from a column of JSON', async () => {
    publish({ ...rows, plans: sampleDataset.plans as never });
    expect((await open().plans().fetch()).rows).toEqual((await memory.plans().fetch()).rows);
  });

  test('walks the pages of a portal that gives few rows at once', async () => {
    publish(rows, 2);
    const { total, rows: tasks } = await open().tasks().fetch();
    expect([total, tasks.length]).toEqual([6, 6]);
    const offsets = asked.filter(({ resource_id: id }) => id === 'tasks-id');
    expect(offsets.map(({ offset }) => offset)).toEqual(['0', '2', '4']);
    const page = await open().tasks().limit(3).offset(2).fetch();
    expect(page.rows.map(({ id }) => id)).toEqual(
      sampleDataset.tasks.slice(2, 5).map(({ id }) => id),
    );
  });

  test('reads what many questions need once, until it is reloaded', async () => {
    const tiendo = open();
    const question = tiendo.tasks().with('lead').orderBy('title');
    await Promise.all([question.fetch(), question.fetch(), tiendo.agencies().fetch()]);
    await question.fetch();
    const once = ['agencies-id', 'redirects-id', 'tasks-id'];
    expect(requests().toSorted()).toEqual(once);
    publish({ ...rows, tasks: rows['tasks']!.slice(1) });
    const heard = new Promise((resolve) => void tiendo.subscribe(resolve));
    await tiendo.reload();
    await heard;
    expect((await question.fetch()).total).toBe(5);
    expect(requests().toSorted()).toEqual([...once, ...once].toSorted());
  });

  test('keeps what it has where it cannot be read anew', async () => {
    const tiendo = open();
    await tiendo.tasks().fetch();
    server.use(http.all(action, () => HttpResponse.error()));
    expect(await failure(tiendo.reload())).toMatchObject({ code: 'source-unreachable' });
    expect((await tiendo.tasks().fetch()).total).toBe(6);
  });
});

describe('what the portal can tell exactly is asked of it', () => {
  const plan = { plan: 'mau-2025' };
  const byPlan = '{"plan":"mau-2025"}';

  test.each([
    ['a text', plan, byPlan],
    ['a set', { plan: { in: ['mau-2025', 'mau-2022'] } }, '{"plan":["mau-2025","mau-2022"]}'],
    ['both of two', { ...plan, marker: '1' }, '{"plan":"mau-2025","marker":"1"}'],
    ['what two sets share', { and: [plan, { plan: { in: ['mau-2022', 'mau-2025'] } }] }, byPlan],
    ['a part of the rest', { ...plan, due: { year: 2025 } }, byPlan],
  ] as const)('%s', async (_, condition, filters) => {
    const question = open().tasks().where(condition);
    expect((await question.fetch()).rows).toEqual(
      (await memory.tasks().where(condition).fetch()).rows,
    );
    expect(requests()).toEqual(['redirects-id', filters]);
  });

  test.each([
    ['a field that is worked out', { lead: 'hcm/so-y-te' }],
    ['what is not given', { parent: null }],
    ['no value', { plan: { in: [] } }],
    ['another number', { ordinal: 1 }],
    ['one of two', { or: [plan, { marker: '1' }] }],
    ['what is not so', { not: plan }],
    ['a beginning', { id: { startsWith: 'mau' } }],
  ] as const)('but not %s', async (_, condition) => {
    const question = open().tasks().where(condition);
    expect((await question.fetch()).rows).toEqual(
      (await memory.tasks().where(condition).fetch()).rows,
    );
    expect(requests().filter((one) => one!.startsWith('{'))).toEqual([]);
    const { pushedDown, doneHere } = await open().tasks().where(condition).explain();
    expect([pushedDown, doneHere]).toEqual([[], ['where']]);
  });

  test('and the page, where nothing else is asked', async () => {
    const page = (tiendo: Tiendo) => tiendo.tasks().where(plan).limit(2).offset(1);
    const { loadedAt: _, ...answer } = await page(open()).fetch();
    const { loadedAt: __, ...same } = await page(memory).fetch();
    expect(answer).toEqual(same);
    expect(answer.next).not.toBe(null);
    expect(asked.at(-1)).toMatchObject({ filters: byPlan, limit: '2', offset: '1' });
    const { pushedDown, doneHere, matched, used } = await page(open()).explain();
    expect([pushedDown, doneHere, matched]).toEqual([['where', 'limit', 'offset'], [], 5]);
    expect(used[0]).toBe('tasks at the portal, by plan');
  });

  test('and the count, without a row', async () => {
    expect(await open().tasks().where(plan).count()).toBe(5);
    expect(asked.at(-1)).toMatchObject({ filters: byPlan, limit: '1' });
  });

  test.each([
    ['an order', (tiendo: Tiendo) => tiendo.tasks().where(plan).orderBy('title').limit(2)],
    ['a search', (tiendo: Tiendo) => tiendo.tasks().where(plan).search('du lieu').limit(1)],
    [
      'a facet',
      (tiendo: Tiendo) =>
        tiendo
          .tasks()
          .where({ ...plan, marker: '1' })
          .facets('marker')
          .limit(1),
    ],
  ])('the page not where there is %s', async (_, page) => {
    const { loadedAt: __, ...answer } = await page(open()).fetch();
    const { loadedAt: ___, ...same } = await page(memory).fetch();
    expect(answer).toEqual(same);
    expect(asked.at(-1)).toMatchObject({ filters: byPlan, limit: '10000' });
    const { pushedDown, doneHere } = await page(open()).explain();
    expect(pushedDown).toEqual(['where']);
    expect(doneHere).toEqual(expect.arrayContaining(['where', 'limit']));
  });

  test('a record by its id, or by that which was given up', async () => {
    const tiendo = open();
    expect((await tiendo.tasks().get('mau-2025/I.9')).id).toBe('mau-2025/I.1');
    expect(asked.at(-1)!['filters']).toBe('{"id":["mau-2025/I.9","mau-2025/I.1"]}');
    expect(await failure(tiendo.tasks().get('mau-2025/I.3'))).toMatchObject({
      ...{ code: 'not-found', path: 'get', nearest: 'mau-2025/I.1' },
    });
  });

  test('nothing where the records of the collection name each other', async () => {
    const question = open().tasks().where(plan).with('parent');
    const { pushedDown } = await question.explain();
    expect([pushedDown, requests()]).toEqual([[], ['tasks-id', 'redirects-id']]);
  });

  test('a long list is sent, not written in the address', async () => {
    const bodies: unknown[] = [];
    const answer = dataStore(byId(rows));
    server.use(
      http.post(action, async ({ request }) => {
        bodies.push(await request.clone().json());
        return answer(request);
      }),
    );
    const ids = Array.from({ length: 100 }, (_, at) => `mau-2025/I.${at + 1}`);
    expect(
      await open()
        .tasks()
        .where({ id: { in: ids } })
        .count(),
    ).toBe(2);
    expect(bodies).toMatchObject([{ resource_id: 'tasks-id', filters: { id: ids }, sort: '_id' }]);
  });
});

describe('an answer without rows', () => {
  const refused =
    (status: number, type: string, more = {}) =>
    () =>
      Response.json({ help: '', success: false, error: { __type: type, ...more } }, { status });
  const result = (value: unknown) => () =>
    Response.json({ help: '', success: true, result: value });

  test.each([
    [
      '404',
      refused(404, 'Not Found Error', { message: 'Not found: Resource "x"' }),
      'source-not-found',
      'Not found: Resource',
    ],
    [
      '200 that says so',
      refused(200, 'Not Found Error', { message: 'Not found' }),
      'source-not-found',
      'Not found',
    ],
    [
      '403',
      refused(403, 'Authorization Error', { message: 'Access denied' }),
      'source-failed',
      'Access denied',
    ],
    [
      '409',
      refused(409, 'Validation Error', { filters: ['no column'] }),
      'source-failed',
      '{"filters":["no column"]}',
    ],
    ['a page', () => HttpResponse.html('<html>'), 'source-not-json', '<html>'],
    [
      'a page of an error',
      () => HttpResponse.html('<html>', { status: 502 }),
      'source-failed',
      '502',
    ],
    ['another API', () => Response.json({ data: [] }), 'source-invalid', '"success"'],
    ['no records', result({ total: 3 }), 'source-invalid', '"result"'],
    ['no connection', () => HttpResponse.error(), 'source-unreachable', action],
    ['fewer rows than are counted', result({ total: 3, records: [] }), 'source-failed', 'changed'],
  ])('has a code of its own: %s', async (_, respond, code, words) => {
    server.use(http.all(action, respond));
    const error = await failure(open().plans().fetch());
    expect(error).toMatchObject({ code, message: expect.stringContaining(words) });
  });

  test('is asked for again by the next question', async () => {
    const tiendo = open();
    server.use(http.all(action, () => HttpResponse.error(), { once: true }));
    await failure(tiendo.plans().fetch());
    expect(await tiendo.plans().count()).toBe(2);
  });
});

describe('rows', () => {
  test('that are no records are refused, with the place that is wrong', async () => {
    const [first, ...rest] = rows['plans']!;
    publish({ ...rows, plans: [{ ...first, copy: 'printed', period: '{"start":' }, ...rest] });
    const error = await failure(open().plans().fetch());
    expect(error).toMatchObject({
      code: 'source-invalid',
      address: `${portal}/`,
      problems: [{ record: 'mau-2025', path: 'copy' }, { path: 'period' }],
    });
    expect(error.message).toContain('The resource "plans-id" (plans)');
  });

  test('of a collection without a resource are not taken for none', async () => {
    const { findings: _, ...others } = resources;
    const error = await failure(open({ resources: others }).findings().fetch());
    expect(error).toMatchObject({
      code: 'source-not-found',
      message: expect.stringContaining('resources.findings'),
    });
  });

  test('of reports may be left out: then nobody has reported', async () => {
    const { reports: _, readings: __, redirects: ___, ...written } = resources;
    const { rows: tasks, ...answer } = await open({ resources: written })
      .tasks()
      .with('status')
      .fetch();
    expect(answer.reportsAreIllustrative).toBe(false);
    expect(new Set(tasks.map(({ related }) => related.status.status))).toEqual(
      new Set(['notReported']),
    );
  });

  test('need no column for a field that no record has', async () => {
    const question = open().reports().where({ supersedes: 'r0' });
    expect((await question.fetch()).rows).toEqual([]);
    expect(await open().reports().where({ agency: 'hcm/so-y-te' }).count()).toBe(1);
  });

  test('of reports without a resource are none, whatever is asked of them', async () => {
    const { readings: _, ...others } = resources;
    expect(await open({ resources: others }).readings().where({ period: '2025-Q2' }).count()).toBe(
      0,
    );
  });

  test('a source says whether its reports are made up, whatever is asked', async () => {
    expect((await open().plans().fetch()).reportsAreIllustrative).toBe(true);
    expect((await open({ illustrative: false }).plans().fetch()).reportsAreIllustrative).toBe(
      false,
    );
  });
});
