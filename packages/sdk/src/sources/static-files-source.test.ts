import { delay, http, HttpResponse, type RequestHandler } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Dataset, DatasetIndex, PlanFile } from '@tiendo/model/lite';
import type { TiendoError } from '../errors.ts';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import { createClient, type Tiendo } from '../tiendo.ts';
import { memorySource } from './memory-source.ts';
import { staticFilesSource, type StaticFilesOptions } from './static-files-source.ts';

const folder = 'https://data.example/plans/';
const index = `${folder}index.json`;
const fileOf = (plan: string, hash = '1') => `${folder}${plan}.${hash}.json`;

const ofPlan = (dataset: Dataset, plan: string): PlanFile => {
  const { schemaVersion, publisher, reviewedOn } = dataset;
  const own = <Row extends { readonly plan: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.plan === plan);
  return {
    ...{ schemaVersion, publisher, reviewedOn, plan },
    sections: own(dataset.sections),
    tasks: own(dataset.tasks),
    indicators: own(dataset.indicators),
    assignments: own(dataset.assignments),
    findings: own(dataset.findings),
  };
};

const indexOf = (dataset: Dataset, hash = '1'): DatasetIndex => {
  const { schemaVersion, publisher, reviewedOn, plans, agencies, systems, topics } = dataset;
  const place = (id: string) => ({ path: `${id}.${hash}.json`, bytes: 1, sha256: `${id}${hash}` });
  const files = Object.fromEntries(plans.map(({ id }) => [id, place(id)]));
  const { redirects } = dataset;
  const shared = { plans, agencies, systems, topics, redirects };
  return { schemaVersion, publisher, reviewedOn, files, ...shared };
};

/** The files as a publisher puts them on a web server. */
const published = (dataset: Dataset, hash?: string): RequestHandler[] => [
  http.get(index, () => HttpResponse.json(indexOf(dataset, hash))),
  ...dataset.plans.map(({ id }) =>
    http.get(fileOf(id, hash), () => HttpResponse.json(ofPlan(dataset, id))),
  ),
  http.get('https://data.example/reports.json', () => HttpResponse.json(sampleReports)),
];

const server = setupServer();
let asked: string[] = [];

beforeAll(() => {
  server.listen({ onUnhandledFrame: 'error' });
  server.events.on('request:start', ({ request }) => {
    asked.push(request.url.replace('https://data.example/', ''));
  });
});
beforeEach(() => {
  server.use(...published(sampleDataset));
  asked = [];
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const open = (options?: StaticFilesOptions, url = folder): Tiendo =>
  createClient({ source: staticFilesSource(url, options), today: '2025-08-01' });
const failure = (answer: Promise<unknown>): Promise<TiendoError> =>
  answer.then(
    () => Promise.reject(new Error('it was answered')),
    (error: TiendoError) => error,
  );

describe('a source of files', () => {
  test('reads nothing before the first question', async () => {
    const tiendo = open();
    await delay(10);
    expect(asked).toEqual([]);
    await tiendo.plans().fetch();
    expect(asked).toEqual(['plans/index.json']);
  });

  test('reads only the files of the plans that a question needs', async () => {
    const tiendo = open();
    await tiendo.tasks().where({ plan: 'mau-2022' }).fetch();
    expect(asked).toEqual(['plans/index.json', 'plans/mau-2022.1.json']);
    await tiendo.tasks().get('mau-2022/I.1');
    expect(asked).toHaveLength(2);
    await tiendo.tasks().where({ topic: 'data' }).fetch();
    expect(asked.slice(2)).toEqual(['plans/mau-2025.1.json']);
  });

  test('shares what is read among questions that come together', async () => {
    const tiendo = open({ reports: 'https://data.example/reports.json' });
    const task = tiendo.tasks().where({ plan: 'mau-2025' });
    await Promise.all([task.fetch(), task.count(), tiendo.indicators().fetch()]);
    expect(asked.toSorted()).toEqual([
      'plans/index.json',
      'plans/mau-2022.1.json',
      'plans/mau-2025.1.json',
      'reports.json',
    ]);
  });

  test('answers as the same data in memory do', async () => {
    const files = open({ reports: 'https://data.example/reports.json' });
    const source = memorySource(sampleDataset, sampleReports);
    const memory = createClient({ source, today: '2025-08-01' });
    const ask = async (tiendo: Tiendo) => {
      const tasks = tiendo.tasks().with('plan', 'section', 'lead', 'status', 'schedule');
      const { loadedAt: _, ...all } = await tasks.orderBy('id').fetch();
      return [all, await tiendo.findings().count(), await tiendo.tasks().get('mau-2025/I.9')];
    };
    expect(await ask(files)).toEqual(await ask(memory));
  });

  test.each([folder, folder.slice(0, -1), index])('is found at %s', async (url) => {
    expect(await open({}, url).plans().count()).toBe(2);
  });

  test('takes a fetch in the place of that of the platform', async () => {
    const addresses: string[] = [];
    const fetch = async (address: string) => {
      addresses.push(address);
      return Response.json(indexOf(sampleDataset));
    };
    expect(await open({ fetch }).plans().count()).toBe(2);
    expect(addresses).toEqual([index]);
  });
});

describe('an answer that is not a file', () => {
  const refuse = (address: string, answer: () => Response | Promise<Response>) => {
    server.use(http.get(address, answer));
    return failure(open({ timeout: 50 }).tasks().fetch());
  };
  const places = [
    ['the index', index],
    ['a plan', fileOf('mau-2022')],
  ] as const;

  describe.each(places)('in the place of %s', (_, address) => {
    test('404 says that there is no file at the address', async () => {
      const error = await refuse(address, () => new HttpResponse('no', { status: 404 }));
      expect(error).toMatchObject({ code: 'source-not-found', address, status: 404 });
      expect(error.message).toContain(`There is no file at ${address}`);
    });

    test.each([500, 503, 403])('%i says that the server failed', async (status) => {
      const error = await refuse(address, () => new HttpResponse('no', { status }));
      expect(error).toMatchObject({ code: 'source-failed', address, status });
      expect(error.message).toContain(`${address} answered ${status}`);
    });

    test('a page says that it is a page, and how it begins', async () => {
      const error = await refuse(address, () => HttpResponse.html('<!doctype html><p>Trang chủ'));
      expect(error).toMatchObject({ code: 'source-not-json', address, status: null });
      expect(error.message).toContain('is a page, not JSON: it begins with "<!doctype html>');
    });

    test('half a file says that it is not whole', async () => {
      const half = JSON.stringify(indexOf(sampleDataset)).slice(0, 200);
      const error = await refuse(address, () => new HttpResponse(half));
      expect(error).toMatchObject({ code: 'source-not-json', address });
      expect(error.message).toContain('is not whole JSON: 200 characters that begin with');
    });

    test('no connection says that the address cannot be reached', async () => {
      const error = await refuse(address, () => HttpResponse.error());
      expect(error).toMatchObject({ code: 'source-unreachable', address });
      expect(error.message).toContain(`${address} cannot be reached`);
    });

    test('nothing at all ends after the time that was given', async () => {
      const error = await refuse(address, () => delay('infinite') as never);
      expect(error).toMatchObject({ code: 'source-timeout', address });
      expect(error.message).toContain('did not answer within 0.05 s');
    });
  });

  test('a file that stops in the middle ends after the time that was given', async () => {
    const fetch = async (_: string, { signal }: RequestInit) => {
      const start = (controller: ReadableStreamDefaultController) => {
        controller.enqueue(new TextEncoder().encode('{"schemaVersion":'));
        signal!.addEventListener('abort', () => controller.error(signal!.reason));
      };
      return new Response(new ReadableStream({ start }));
    };
    const error = await failure(open({ fetch, timeout: 20 }).plans().fetch());
    expect(error).toMatchObject({ code: 'source-timeout', address: index });
  });

  test('an address that is not whole is refused at the first question', async () => {
    const error = await failure(open({}, './data/').plans().fetch());
    expect(error).toMatchObject({ code: 'source-unreachable', address: './data/index.json' });
    expect(error.message).toContain('is not a whole address');
  });
});

describe('a file that is not what the model says', () => {
  const publish = (change: (dataset: Dataset) => void) => {
    const dataset = structuredClone(sampleDataset);
    change(dataset);
    server.use(...published(dataset));
    return failure(open().tasks().fetch());
  };

  test('names the record, the path, what was found and what was expected', async () => {
    const error = await publish(({ tasks }) => {
      tasks[5]!.deadline.end = '2022-02-30';
    });
    expect(error).toMatchObject({
      code: 'source-invalid',
      address: fileOf('mau-2022'),
      problems: [{ record: 'mau-2022/I.1', path: 'deadline.end', found: '"2022-02-30"' }],
    });
    expect(error.message).toContain(
      'mau-2022/I.1 at deadline.end: found "2022-02-30", expected a day of the calendar',
    );
  });

  test('of many wrong places names three, and has them all', async () => {
    const error = await publish(({ agencies }) => {
      for (const agency of agencies) agency.name = '';
    });
    expect(error.problems).toHaveLength(6);
    expect(error.message).toContain('and 3 more');
  });

  test('of a newer version asks for the newer SDK, of an older one for newer files', async () => {
    const version = (schemaVersion: number) =>
      publish((dataset) => Object.assign(dataset, { schemaVersion }));
    const newer = await version(2);
    expect(newer).toMatchObject({ code: 'source-version', address: index });
    expect(newer.message).toContain(
      'is of version 2, and this SDK reads version 1. Take the newer',
    );
    expect((await version(0)).message).toContain('Publish the data again');
  });

  test.each([[[]], [null], ['text'], [{}]])('is refused when it is %j', async (body) => {
    server.use(http.get(index, () => HttpResponse.json(body)));
    expect(await failure(open().plans().fetch())).toMatchObject({ code: 'source-invalid' });
  });

  test('without a version is told as any other missing field', async () => {
    const { schemaVersion: _, ...rest } = indexOf(sampleDataset);
    server.use(http.get(index, () => HttpResponse.json(rest)));
    const error = await failure(open().plans().fetch());
    expect(error.problems).toMatchObject([{ path: 'schemaVersion', found: 'nothing' }]);
  });

  test('a plan of which the index has no file is named', async () => {
    server.use(http.get(index, () => HttpResponse.json({ ...indexOf(sampleDataset), files: {} })));
    const error = await failure(open().tasks().fetch());
    expect(error).toMatchObject({ code: 'source-invalid', address: index });
    expect(error.message).toContain('"mau-2025"');
  });

  test('reports that are broken are not left out in silence', async () => {
    const reports = 'https://data.example/reports.json';
    server.use(http.get(reports, () => HttpResponse.json({ reports: [] })));
    const error = await failure(open({ reports }).tasks().fetch());
    expect(error).toMatchObject({ code: 'source-invalid', address: reports });
  });
});

describe('reading again', () => {
  const failing = () => server.use(http.get(index, () => new HttpResponse('no', { status: 500 })));

  test('a question after one that failed asks for the file again', async () => {
    failing();
    const tiendo = open();
    await failure(tiendo.plans().fetch());
    server.use(...published(sampleDataset));
    expect(await tiendo.plans().count()).toBe(2);
  });

  test('a plan that could not be read is asked for again, and the index is not', async () => {
    server.use(http.get(fileOf('mau-2022'), () => HttpResponse.error()));
    const tiendo = open();
    const count = () => tiendo.tasks().where({ plan: 'mau-2022' }).count();
    await failure(count());
    server.use(...published(sampleDataset));
    expect(await count()).toBe(1);
    expect(asked.filter((path) => path.endsWith('index.json'))).toHaveLength(1);
  });

  test('reload brings what was published since', async () => {
    const tiendo = open();
    const tasks = tiendo.tasks().where({ plan: 'mau-2025' });
    await tasks.fetch();
    const newer = structuredClone(sampleDataset);
    newer.tasks[0]!.title = 'Nhiệm vụ mới';
    server.use(...published(newer, '2'));
    expect((await tasks.first())!.title).not.toBe('Nhiệm vụ mới');
    await tiendo.reload();
    expect((await tasks.first())!.title).toBe('Nhiệm vụ mới');
    expect(asked.slice(2)).toEqual(['plans/index.json', 'plans/mau-2025.2.json']);
  });

  test('where reload fails, what was read before still answers', async () => {
    const tiendo = open();
    await tiendo.plans().fetch();
    failing();
    expect(await failure(tiendo.reload())).toMatchObject({ code: 'source-failed' });
    expect(await tiendo.plans().count()).toBe(2);
  });

  test('reload mends a source of which the first reading failed', async () => {
    failing();
    const tiendo = open();
    await failure(tiendo.plans().fetch());
    server.use(...published(sampleDataset));
    await tiendo.reload();
    expect(await tiendo.plans().count()).toBe(2);
    expect(asked).toHaveLength(2);
  });

  test('the index is asked for anew each time, a plan only when its name is new', async () => {
    const caches: (string | undefined)[] = [];
    const fetch = async (address: string, { cache }: RequestInit) => {
      caches.push(cache);
      const plan = /mau-\d+/.exec(address)?.[0];
      return Response.json(plan ? ofPlan(sampleDataset, plan) : indexOf(sampleDataset));
    };
    await open({ fetch }).tasks().get('mau-2022/I.1');
    expect(caches).toEqual(['no-cache', 'default']);
  });

  test('reloads that come together are one', async () => {
    const tiendo = open();
    await Promise.all([tiendo.reload(), tiendo.reload()]);
    expect(asked).toEqual(['plans/index.json']);
  });
});
