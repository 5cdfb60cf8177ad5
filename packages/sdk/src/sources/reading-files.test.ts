// Files on a real server on loopback: what is asked for again, and what is not.
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fileServer, type FileServer } from '../../testing/file-server.ts';
import { copied, publish } from '../../testing/publish.ts';
import type { TiendoError } from '../errors.ts';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import { createClient } from '../tiendo.ts';
import { staticFilesSource, type StaticFilesOptions } from './static-files-source.ts';

/** A file of a plan has 1 MB, the other 0,2. */
const dataset = copied(sampleDataset, 300);
const files = publish(dataset);
const [largeFile] = [...files.keys()].filter((path) => path.startsWith('mau-2025'));
const reports = Buffer.from(JSON.stringify(sampleReports));

let server: FileServer;
beforeAll(async () => {
  server = await fileServer(files);
});
afterAll(() => server.close());
beforeEach(() => {
  const plain = { tags: 'strong', ranges: true, cut: () => null, asked: [] } as const;
  Object.assign(server, plain, { files: new Map(files).set('reports.json', reports) });
});

function open(options: StaticFilesOptions = {}) {
  const source = staticFilesSource(server.url, {
    reports: `${server.url}reports.json`,
    ...options,
  });
  return createClient({ source, today: '2025-08-01' });
}
const paths = () => server.asked.map(({ path }) => path.replace(/\..*/, '')).toSorted();
const failure = (answer: Promise<unknown>): Promise<TiendoError> =>
  answer.then(
    () => Promise.reject(new Error('it was answered')),
    (error: TiendoError) => error,
  );
const all = ({ ...answer }: { loadedAt?: string }) => ({ ...answer, loadedAt: null });
const expected = async () => all(await open().tasks().with('status', 'lead').fetch());

describe('reload', () => {
  test('of files that are the same moves no content, and calls no listener', async () => {
    const tiendo = open();
    const before = await tiendo.tasks().fetch();
    let calls = 0;
    tiendo.subscribe(() => (calls += 1));
    server.asked = [];
    await tiendo.reload();
    expect(server.asked).toEqual([
      { path: 'index.json', range: null, status: 304, bytes: 0 },
      { path: 'reports.json', range: null, status: 304, bytes: 0 },
    ]);
    const after = await tiendo.tasks().fetch();
    expect(after.rows[0]).toEqual(before.rows[0]);
    expect(after.loadedAt).toBe(before.loadedAt);
    expect(server.asked).toHaveLength(2);
    expect(calls).toBe(0);
  });

  test.each(['none', 'weak'] as const)(
    'with %s tags tells the same files as well',
    async (tags) => {
      server.tags = tags;
      const tiendo = open();
      await tiendo.tasks().fetch();
      let calls = 0;
      tiendo.subscribe(() => (calls += 1));
      server.asked = [];
      await tiendo.reload();
      await tiendo.tasks().fetch();
      expect(paths()).toEqual(['index', 'reports']);
      expect(calls).toBe(0);
    },
  );

  test('reads only the plan that has changed', async () => {
    const tiendo = open();
    await tiendo.tasks().fetch();
    const newer = structuredClone(dataset);
    newer.tasks.find(({ plan }) => plan === 'mau-2022')!.title = 'Nhiệm vụ mới';
    server.files = publish(newer).set('reports.json', reports);
    server.asked = [];
    const calls: unknown[] = [];
    tiendo.subscribe((change) => calls.push(change));
    await tiendo.reload();
    const { rows } = await tiendo.tasks().where({ title: 'Nhiệm vụ mới' }).fetch();
    expect(rows).toHaveLength(1);
    expect(paths()).toEqual(['index', 'mau-2022', 'reports']);
    expect(await tiendo.tasks().count()).toBe(dataset.tasks.length);
    expect(calls).toEqual([null]);
  });

  test('reads no plan again where only the reports have changed', async () => {
    const tiendo = open();
    const status = () => tiendo.tasks().with('status').get('mau-2025/I.1');
    expect((await status()).related.status.status).toBe('completed');
    server.files.set(
      'reports.json',
      Buffer.from(JSON.stringify({ ...sampleReports, reports: [] })),
    );
    server.asked = [];
    await tiendo.reload();
    expect((await status()).related.status.status).toBe('notReported');
    expect(paths()).toEqual(['index', 'reports']);
    expect(server.asked.find(({ path }) => path === 'index.json')?.status).toBe(304);
  });
});

describe('a connection that is cut', () => {
  /** Cuts the first so many answers about the large file at these places. */
  const cutAt = (...places: number[]) => {
    server.cut = (path, length) => {
      if (path !== largeFile) return null;
      const place = places.shift();
      return place === undefined ? null : place % length;
    };
  };
  const large = () => server.asked.filter(({ path }) => path === largeFile);
  const sent = () => large().reduce((sum, { bytes }) => sum + bytes, 0);

  test('anywhere is taken up where it was cut: what came is not asked for again', async () => {
    const whole = await expected();
    const length = files.get(largeFile!)!.length;
    const property = fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: length - 1 }), { minLength: 1, maxLength: 3 }),
      async (places) => {
        cutAt(...places);
        server.asked = [];
        expect(all(await open().tasks().with('status', 'lead').fetch())).toEqual(whole);
        const statuses = large().map(({ status }) => status);
        expect(statuses).toEqual([200, ...statuses.slice(1).map(() => 206)]);
      },
    );
    await fc.assert(property, { numRuns: 8 });
  });

  test.each([
    ['knows no ranges', { ranges: false }],
    ['has no tags', { tags: 'none' }],
    ['has only weak tags', { tags: 'weak' }],
  ] as const)('of a server that %s begins anew', async (_, behaviour) => {
    const whole = await expected();
    Object.assign(server, behaviour, { asked: [] });
    cutAt(500_000);
    expect(all(await open().tasks().with('status', 'lead').fetch())).toEqual(whole);
    expect(large().map(({ status }) => status)).toEqual([200, 200]);
  });

  test('is not put together with a file that has changed meanwhile', async () => {
    const newer = structuredClone(dataset);
    newer.tasks[3]!.title = 'Nhiệm vụ mới';
    const [other] = [...publish(newer)].filter(([path]) => path.startsWith('mau-2025'));
    server.cut = (path) => {
      if (path !== largeFile || large().length > 0) return null;
      // The same address from now on has another content, and another tag.
      server.files.set(largeFile!, other![1]);
      return 400_000;
    };
    const { rows } = await open().tasks().where({ title: 'Nhiệm vụ mới' }).fetch();
    expect(rows).toHaveLength(1);
    expect(large().map(({ status }) => status)).toEqual([200, 200]);
  });

  test('is read as one where the parts do not have the checksum of the whole', async () => {
    // A server that says of another content that it is the rest of this one.
    const [good, length] = [files.get(largeFile!)!, files.get(largeFile!)!.length];
    const bad = Buffer.from(good.toString().replaceAll('Duy trì an toàn', 'Duy trì an-toàn'));
    expect(bad).toHaveLength(length);
    let requests = 0;
    const fetch = async (address: string, init: RequestInit) => {
      if (!address.includes('mau-2025')) return globalThis.fetch(address, init);
      requests += 1;
      const headers = { etag: '"one"' };
      if (requests !== 1) {
        const range = new Headers(init.headers).get('range');
        const start = Number(/\d+/.exec(range ?? '0')![0]);
        return new Response((range ? bad.subarray(start) : good) as BodyInit, {
          status: range ? 206 : 200,
          headers,
        });
      }
      const start = (controller: ReadableStreamDefaultController) => {
        controller.enqueue(good.subarray(0, 300_000));
        setTimeout(() => controller.error(new TypeError('cut')), 5);
      };
      return new Response(new ReadableStream({ start }), { headers });
    };
    const titles = await open({ fetch }).tasks().where({ plan: 'mau-2025' }).fetch();
    expect(titles.rows.filter(({ title }) => title.includes('an-toàn'))).toEqual([]);
    expect(requests).toBe(3);
  });

  test('again and again ends with an error that says so', async () => {
    server.tags = 'none';
    server.cut = (path) => (path === largeFile ? 300_000 : null);
    const error = await failure(open().tasks().fetch());
    expect(error).toMatchObject({ code: 'source-unreachable', address: server.url + largeFile });
    expect(large()).toHaveLength(5);
    expect(sent()).toBe(5 * 300_000);
  });

  test('of a small file is mended as well', async () => {
    let cuts = 0;
    server.cut = (path) => (path === 'index.json' && (cuts += 1) === 1 ? 1000 : null);
    expect(await open().plans().count()).toBe(2);
    expect(server.asked.map(({ status }) => status)).toContain(206);
  });
});

describe('a large file', () => {
  const [content] = [files.get(largeFile!)!];
  const replace = (bytes: Buffer) => {
    server.files.set(largeFile!, bytes);
    return failure(open().tasks().fetch());
  };

  test('that is cut off says that it is not whole JSON', async () => {
    const error = await replace(content.subarray(0, 700_001));
    expect(error).toMatchObject({ code: 'source-not-json', address: server.url + largeFile });
    expect(error.message).toContain('is not whole JSON: ');
    expect(error.message).toContain('{\\"schemaVersion\\":1,\\"publisher\\"');
  });

  test('that has a mistake says that it is not JSON', async () => {
    const text = content.toString();
    const middle = text.indexOf('"title"', text.length / 2);
    const error = await replace(Buffer.from(`${text.slice(0, middle)}!${text.slice(middle)}`));
    expect(error.code).toBe('source-not-json');
  });

  test('that is a page says so, and how it begins', async () => {
    const error = await replace(Buffer.from(`<!doctype html><p>${'Trang chủ '.repeat(50_000)}`));
    expect(error.code).toBe('source-not-json');
    expect(error.message).toContain('is a page, not JSON: it begins with "<!doctype html>');
  });

  test('without its checksum is checked record by record', async () => {
    const text = content.toString();
    const spoilt = text.replace(/"title":"[^"]*"(?!.*"title")/s, '"title":7');
    const error = await replace(Buffer.from(spoilt));
    expect(error).toMatchObject({
      code: 'source-invalid',
      problems: [{ path: 'title', found: '7', expected: 'a text that is not empty' }],
    });
  });

  test('of another version says so before it is read to its end', async () => {
    const [head, ...rest] = content.toString().split('"tasks"');
    const text = head!.replace('"schemaVersion":1', '"schemaVersion":2');
    const error = await replace(Buffer.from(`${text}"tasks"${rest.join('"tasks"')} and no JSON`));
    expect(error).toMatchObject({ code: 'source-version', address: server.url + largeFile });
    expect(error.message).toContain('Take the newer SDK');
  });
});

describe('the version', () => {
  test('of the index is said before what is wrong with the reports', async () => {
    const index = { schemaVersion: 2, collections: { plans: [] } };
    server.files.set('index.json', Buffer.from(JSON.stringify(index)));
    server.files.set('reports.json', Buffer.from('{"schemaVersion":2}'));
    const error = await failure(open().plans().fetch());
    expect(error).toMatchObject({ code: 'source-version', address: `${server.url}index.json` });
  });

  test('of a plan is said before what else is wrong with it', async () => {
    server.files.set(largeFile!, Buffer.from('{"schemaVersion":0,"rows":[]}'));
    const error = await failure(open().tasks().fetch());
    expect(error).toMatchObject({ code: 'source-version', address: server.url + largeFile });
  });
});
