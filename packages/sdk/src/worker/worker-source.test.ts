// Both ends of the messages in one process; a real worker is in worker.browser.test.ts.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fileServer, type FileServer } from '../../testing/file-server.ts';
import { publish } from '../../testing/publish.ts';
import type { TiendoError } from '../errors.ts';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import { memorySource } from '../sources/memory-source.ts';
import type { Source } from '../sources/source.ts';
import { staticFilesSource } from '../sources/static-files-source.ts';
import { createClient } from '../tiendo.ts';
import { serveSource } from './serve-source.ts';
import { serveSources } from './serve-sources.ts';
import { workerSource, type WorkerSource } from './worker-source.ts';

const files = publish(sampleDataset);
let server: FileServer;
let ports: MessagePort[];
let sources: WorkerSource[];

beforeAll(async () => {
  server = await fileServer(new Map());
});
afterAll(() => server.close());
beforeEach(() => {
  const reports = Buffer.from(JSON.stringify(sampleReports));
  Object.assign(server, { files: new Map(files).set('reports.json', reports), asked: [] });
  [ports, sources] = [[], []];
});
afterEach(() => {
  sources.forEach((source) => source.close());
  ports.forEach((port) => port.close());
});

type Serve = (door: MessagePort) => void;

/** A page's end of a channel; at the other is what a worker's scope does. */
function open(serve: Serve = serveSources, more: object = {}) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serve(port2);
  const reports = `${server.url}reports.json`;
  const source = workerSource(port1, { url: server.url, reports, ...more });
  sources.push(source);
  return { source, tiendo: createClient({ source, today: '2025-08-01' }) };
}

/** A worker that answers from this source. */
const answering =
  (source: Source): Serve =>
  (door) => {
    door.addEventListener('message', ({ ports: [port] }) => serveSource(port!, source));
    door.start();
  };
const failure = (answer: Promise<unknown>): Promise<TiendoError> =>
  answer.then(
    () => Promise.reject(new Error('it was answered')),
    (error: TiendoError) => error,
  );
const never = () => new Promise<never>(() => {});

describe('a source in a worker', () => {
  test('answers as the same files read here, and reads nothing before it is asked', async () => {
    const { tiendo } = open();
    const reports = `${server.url}reports.json`;
    const here = createClient({
      source: staticFilesSource(server.url, { reports }),
      today: '2025-08-01',
    });
    expect(server.asked).toEqual([]);
    const ask = async (client: typeof here) => {
      const tasks = client.tasks().search('du lieu').with('plan', 'lead', 'status', 'highlights');
      const { loadedAt: _, ...answer } = await tasks.facets('topic').orderBy('deadline').fetch();
      return [answer, await client.reports().count(), await client.tasks().get('mau-2025/I.9')];
    };
    expect(await ask(tiendo)).toEqual(await ask(here));
  });

  test('keeps a prepared question, which answers as the data are then', async () => {
    const memory = memorySource(sampleDataset);
    const { tiendo } = open(answering(memory));
    const count = await tiendo.prepare({ collection: 'reports' });
    expect((await count()).total).toBe(0);
    await memory.addReports({ reports: sampleReports.reports });
    expect((await count()).total).toBe(2);
  });

  test('says how a question was answered, and that it was in a worker', async () => {
    const explained = await open().tiendo.explain({ collection: 'plans' });
    expect(explained).toMatchObject({ source: 'static files, in a worker', matched: 2 });
  });

  test('tells what has changed to those who listen, until they leave', async () => {
    const memory = memorySource(sampleDataset);
    const { source, tiendo } = open(answering(memory));
    await tiendo.plans().count();
    const changes: unknown[] = [];
    const leave = source.subscribe((change) => changes.push(change));
    await memory.addReports({ reports: sampleReports.reports });
    // Messages keep their order: what was said before an answer has come before it.
    await tiendo.plans().count();
    const tasks = new Set(['mau-2025/I.1', 'mau-2025/I.2']);
    expect(changes).toEqual([{ tasks, indicators: new Set() }]);
    leave();
    await tiendo.reload();
    await tiendo.plans().count();
    expect(changes).toHaveLength(1);
  });

  test('reads the files anew when it is told to', async () => {
    const { tiendo } = open();
    expect(await tiendo.reports().count()).toBe(2);
    const none = JSON.stringify({ ...sampleReports, reports: [] });
    server.files.set('reports.json', Buffer.from(none));
    await tiendo.reload();
    expect(await tiendo.reports().count()).toBe(0);
  });

  test('is one for all pages that open the same files of a shared worker', async () => {
    const opened: Parameters<typeof serveSources>[1] = new Map();
    const serve: Serve = (door) => serveSources(door, opened);
    const pages = [open(serve), open(serve), open(serve, { reports: undefined })];
    const counts = await Promise.all(pages.map(({ tiendo }) => tiendo.reports().count()));
    expect(counts).toEqual([2, 2, 0]);
    const paths = server.asked.map(({ path }) => path).toSorted();
    expect(paths).toEqual(['index.json', 'index.json', 'reports.json']);
  });
});

describe('an error from a worker', () => {
  test('of a question has its class, code, path and nearest name', async () => {
    const error = await failure(open().tiendo.tasks().get('mau-2025/I.7'));
    expect(error).toMatchObject({ name: 'TiendoError', code: 'not-found', path: 'get' });
    const here = createClient({ source: memorySource(sampleDataset), today: '2025-08-01' });
    const same = await failure(here.tasks().get('mau-2025/I.7'));
    expect([error.message, error.nearest]).toEqual([same.message, same.nearest]);
  });

  test('of a file has its address and status', async () => {
    server.files.delete('index.json');
    const error = await failure(open().tiendo.plans().fetch());
    const address = `${server.url}index.json`;
    expect(error).toMatchObject({ code: 'source-not-found', address, status: 404 });
  });

  test('of a wrong file has its problems', async () => {
    server.files.set('reports.json', Buffer.from('{"reports":[]}'));
    const error = await failure(open().tiendo.plans().fetch());
    expect(error.code).toBe('source-invalid');
    expect(error.problems[0]).toMatchObject({ record: 'the file', path: 'illustrative' });
  });

  test('that is no error of ours keeps its name and words', async () => {
    const source = {
      ...memorySource(sampleDataset),
      run: () => Promise.reject(new RangeError('x')),
    };
    const error = await failure(open(answering(source)).tiendo.plans().fetch());
    expect(error).toMatchObject({ name: 'RangeError', message: 'x' });
  });

  test('in getting ready is the error of the getting ready', async () => {
    const source = {
      ...memorySource(sampleDataset),
      prepare: () => Promise.reject(new Error('no')),
    };
    const { tiendo } = open(answering(source));
    expect(await failure(tiendo.prepare({ collection: 'tasks' }))).toMatchObject({ message: 'no' });
  });
});

describe('giving up', () => {
  test('by a signal rejects with its reason, and stops the work in the worker', async () => {
    let stopped = (_: unknown): void => {};
    const isStopped = new Promise((resolve) => (stopped = resolve));
    const run: Source['run'] = (_, { signal }) => {
      signal!.addEventListener('abort', () => stopped(signal!.aborted));
      return never();
    };
    const { source } = open(answering({ ...memorySource(sampleDataset), run }));
    const controller = new AbortController();
    const query = { collection: 'tasks', asOf: '2025-08-01' } as const;
    const answer = failure(source.run(query, { signal: controller.signal }));
    await source.open();
    controller.abort(new Error('enough'));
    expect((await answer).message).toBe('enough');
    expect(await isStopped).toBe(true);
  });

  test('before the question asks nothing', async () => {
    const { source } = open();
    const query = { collection: 'tasks', asOf: '2025-08-01' } as const;
    const answer = source.run(query, { signal: AbortSignal.abort(new Error('enough')) });
    expect((await failure(answer)).message).toBe('enough');
    await source.open();
    expect(server.asked).toEqual([]);
  });

  test('by closing ends what waits, and every later question', async () => {
    const { source, tiendo } = open(answering({ ...memorySource(sampleDataset), run: never }));
    const waiting = failure(tiendo.plans().fetch());
    await source.open();
    source.close();
    expect(await waiting).toMatchObject({ code: 'source-unreachable' });
    expect(await failure(tiendo.plans().fetch())).toMatchObject({ code: 'source-unreachable' });
  });
});

test('an address that is not whole is refused at the first question', async () => {
  const { tiendo } = open(serveSources, { url: './data/' });
  const error = await failure(tiendo.plans().fetch());
  expect(error).toMatchObject({ code: 'source-unreachable', address: './data/index.json' });
});
