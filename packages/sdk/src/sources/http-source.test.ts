import { queryFromUrl } from '../query/url-form.ts';
import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TiendoError } from '../errors.ts';
import { answerRequest } from '../query/answer-request.ts';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import { createClient, type Tiendo } from '../tiendo.ts';
import { httpSource, type HttpOptions } from './http-source.ts';
import { memorySource } from './memory-source.ts';

const folder = 'https://api.example/tiendo';
const memory = createClient({
  source: memorySource(sampleDataset, sampleReports),
  today: '2025-08-01',
});

const server = setupServer();
let asked: Request[] = [];

beforeAll(() => {
  server.listen({ onUnhandledFrame: 'error' });
  server.events.on('request:start', ({ request }) => void asked.push(request.clone()));
});
beforeEach(() => {
  asked = [];
  server.use(http.all(`${folder}/*`, ({ request }) => answerRequest(request, memory)));
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const open = (options: HttpOptions = {}, url: string | URL = folder): Tiendo =>
  createClient({ source: httpSource(url, options), today: '2025-08-01' });
const failure = (answer: Promise<unknown>): Promise<TiendoError> =>
  answer.then(
    () => Promise.reject(new Error('it was answered')),
    (error: TiendoError) => error,
  );
const instead = (answer: (request: Request) => Response | Promise<Response>): void =>
  server.use(http.all(`${folder}/*`, ({ request }) => answer(request)));

describe('a source at a server', () => {
  test('asks the whole question there, by an address of its own', async () => {
    const question = open()
      .tasks()
      .where({ plan: { in: ['mau-2025'] } })
      .orderBy('deadline');
    const { rows, total } = await question.limit(1).fetch();
    expect([rows.map(({ id }) => id), total]).toEqual([['mau-2025/I.1'], 5]);
    const address = new URL(asked[0]!.url);
    expect([asked[0]!.method, address.pathname]).toEqual(['GET', '/tiendo/query']);
    expect(queryFromUrl(address.search)).toEqual({
      collection: 'tasks',
      where: [{ plan: 'mau-2025' }],
      orderBy: [{ by: 'deadline' }],
      limit: 1,
      asOf: '2025-08-01',
    });
  });

  test('sends a question whose address would be too long', async () => {
    const ids = Array.from({ length: 200 }, (_, at) => `mau-2025/X.${at}`);
    const question = open()
      .tasks()
      .where({ id: { in: ['mau-2025/I.1', ...ids] } });
    expect((await question.fetch()).total).toBe(1);
    expect(asked.map(({ method, url }) => [method, url])).toEqual([['POST', `${folder}/query`]]);
    expect(asked[0]!.headers.get('content-type')).toBe('application/json');
  });

  test.each([folder, `${folder}/`, new URL(folder)])('is found at %s', async (url) => {
    expect(await open({}, url).plans().count()).toBe(2);
  });

  test('says what the server ran, and that all of the question was pushed down', async () => {
    const question = open().tasks().where({ plan: 'mau-2025' }).limit(2);
    const there = await memory.tasks().where({ plan: 'mau-2025' }).limit(2).explain();
    expect(await question.explain()).toEqual({
      ...there,
      source: 'http',
      pushedDown: ['where', 'limit'],
      doneHere: [],
    });
  });

  test('asks each time whether what is kept has changed', async () => {
    const caches: unknown[] = [];
    const fetch = (address: string, init: RequestInit): Promise<Response> => {
      caches.push(init.cache);
      return globalThis.fetch(address, init);
    };
    await open({ fetch }).plans().fetch();
    expect(caches).toEqual(['no-cache']);
  });

  test('tells who watches when it is reloaded', async () => {
    const tiendo = open();
    const heard = new Promise((resolve) => void tiendo.subscribe(resolve));
    await tiendo.reload();
    expect(await heard).toBe(null);
  });

  test('takes no address that is not whole', async () => {
    const error = await failure(open({}, '/api').plans().fetch());
    expect(error).toMatchObject({ code: 'source-unreachable', address: '/api' });
  });
});

describe('an error', () => {
  test.each([
    ['of an id', { collection: 'tasks', get: 'mau-2025/I.3' }],
    ['of a cursor', { collection: 'tasks', limit: 1, after: 'x' }],
  ])('%s is the one that the question meets in memory', async (_, query) => {
    const [there, here] = [open(), memory].map((tiendo) => failure(tiendo.run(query as never)));
    const { code, message, path, nearest, address, status } = (await here)!;
    expect(await there).toBeInstanceOf(TiendoError);
    expect(await there).toMatchObject({ code, message, path, nearest, address, status });
  });

  test('in the question is met before it is asked', async () => {
    const error = await failure(open().run({ collection: 'taks' } as never));
    expect([error.code, asked.length]).toEqual(['unknown-field', 0]);
  });

  test('of the server is said with its address and status', async () => {
    instead(() =>
      answerRequest(new Request(`${folder}/query?collection=tasks`), { run: fail, explain: fail }),
    );
    expect(await failure(open().plans().fetch())).toMatchObject({
      code: 'source-failed',
      status: 500,
      address: expect.stringContaining(folder),
    });
  });

  const fail = () => Promise.reject(new Error('password=1234'));
  const broken = () => {
    let parts = 0;
    return new ReadableStream<Uint8Array>({
      pull: (stream) => {
        parts += 1;
        if (parts === 1) stream.enqueue(new TextEncoder().encode('{"rows":['));
        else stream.error(new Error('the connection was lost'));
      },
    });
  };
  const answer = { rows: [], total: 0, next: null, facets: {}, groups: [], pivot: null };
  const about = {
    ...{ asOf: '2025-08-01', reportsAreIllustrative: false, publisher: 'A' },
    ...{ reviewedOn: '2025-09-01', loadedAt: '2025-09-01T00:00:00Z' },
  };

  test.each([
    ['no connection', () => HttpResponse.error(), 'source-unreachable'],
    ['500 and a page', () => HttpResponse.html('<h1>Oops', { status: 500 }), 'source-failed'],
    ['404 and a page', () => HttpResponse.html('<h1>Oops', { status: 404 }), 'source-not-found'],
    [
      'an error of no known code',
      () => Response.json({ code: 'x', message: 'y' }, { status: 400 }),
      'source-failed',
    ],
    ['a page', () => HttpResponse.html('<!doctype html>'), 'source-not-json'],
    ['half a body', () => HttpResponse.text('{"rows":[{"id":'), 'source-not-json'],
    ['a body that breaks off', () => new Response(broken()), 'source-unreachable'],
    ['no answer in time', async () => (await delay(300), Response.json({})), 'source-timeout'],
    ['JSON of another kind', () => Response.json({ rows: 'none' }), 'source-invalid'],
    [
      'a row that is no plan',
      () => Response.json({ ...answer, ...about, rows: [{ id: 'a' }] }),
      'source-invalid',
    ],
  ])('%s has a code of its own', async (_, respond, code) => {
    instead(respond);
    const timeout = code === 'source-timeout' ? 50 : 10_000;
    expect(await failure(open({ timeout }).plans().fetch())).toMatchObject({ code });
  });

  test('of a row names the record and the field', async () => {
    instead(() =>
      Response.json({ ...answer, ...about, rows: [{ id: 'a', related: {}, matches: [] }] }),
    );
    const { problems } = await failure(open().plans().select('title').fetch());
    expect(problems).toMatchObject([{ path: 'title', record: 'a' }]);
  });
});

describe('an aborted question', () => {
  test('ends its request and rejects with the reason', async () => {
    let ended = false;
    const fetch = (_: string, { signal }: RequestInit): Promise<Response> =>
      new Promise((_resolve, reject) => {
        signal!.addEventListener('abort', () => ((ended = true), reject(signal!.reason)));
      });
    const controller = new AbortController();
    const { signal } = controller;
    const answer = httpSource(folder, { fetch }).run(
      { collection: 'plans', asOf: '2025-08-01' },
      { signal },
    );
    controller.abort('enough');
    await expect(answer).rejects.toBe('enough');
    expect(ended).toBe(true);
  });

  test('is not asked where it was aborted before', async () => {
    const signal = AbortSignal.abort('enough');
    await expect(open().plans().fetch({ signal })).rejects.toBe('enough');
    expect(asked).toEqual([]);
  });
});
