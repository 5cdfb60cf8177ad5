import { assert } from '@open-wc/testing';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import { createClient } from '../tiendo.ts';
import { openSource } from './open-source.ts';
import { workerSource } from './worker-source.ts';

const script = new URL('./worker.ts', import.meta.url);
const start = (): Worker => new Worker(script, { type: 'module' });

/** Addresses of files that are in no server: what was published, as the page's own blobs. */
function published() {
  const address = (value: unknown): string =>
    URL.createObjectURL(new Blob([JSON.stringify(value)], { type: 'application/json' }));
  const { schemaVersion, publisher, reviewedOn } = sampleDataset;
  const heading = { schemaVersion, publisher, reviewedOn };
  const ofPlan = (plan: string) => {
    const own = <Row extends { readonly plan: string | null }>(rows: readonly Row[]): Row[] =>
      rows.filter((row) => row.plan === plan);
    const { sections, tasks, indicators, assignments, findings } = sampleDataset;
    return {
      ...{ ...heading, plan },
      ...{ sections: own(sections), tasks: own(tasks), indicators: own(indicators) },
      ...{ assignments: own(assignments), findings: own(findings) },
    };
  };
  const { plans, agencies, systems, topics, redirects } = sampleDataset;
  const place = (id: string) => ({ path: address(ofPlan(id)), bytes: 1, sha256: '' });
  const files = Object.fromEntries(plans.map(({ id }) => [id, place(id)]));
  const index = { ...heading, plans, files, agencies, systems, topics, redirects };
  // The address of an index ends in .json; a blob's may have what comes after #.
  return { url: `${address(index)}#index.json`, reports: address(sampleReports) };
}

const tasks = (source: Parameters<typeof createClient>[0]['source']) =>
  createClient({ source, today: '2025-08-01' }).tasks().search('du lieu').with('lead', 'status');

describe('a source in a real worker', () => {
  it('answers as the files read in the page', async () => {
    const { url, reports } = published();
    const worker = start();
    const inWorker = await tasks(workerSource(worker, { url, reports })).fetch();
    const here = await tasks(
      openSource(url, { reports, fetch: (...given) => fetch(...given) }),
    ).fetch();
    assert.isNotEmpty(inWorker.rows);
    assert.deepEqual(inWorker.rows, here.rows);
    worker.terminate();
  });

  it('is used by openSource, and ends with it', async () => {
    const { url, reports } = published();
    let ended = 0;
    const worker = () => {
      const started = start();
      const terminate = () => ((ended += 1), Worker.prototype.terminate.call(started));
      return Object.assign(started, { terminate });
    };
    const source = openSource(url, { reports, worker });
    const client = createClient({ source, today: '2025-08-01' });
    const explained = await client.explain({ collection: 'tasks' });
    assert.equal(explained.source, 'static files, in a worker');
    source.close();
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(ended, 1);
  });

  it('of which the script is not there says so', async () => {
    const { url } = published();
    const worker = new Worker('/no-such-script.js', { type: 'module' });
    const error = await tasks(workerSource(worker, { url }))
      .fetch()
      .catch((thrown: unknown) => thrown);
    assert.propertyVal(error, 'code', 'source-unreachable');
    assert.include((error as Error).message, 'The worker could not begin');
  });

  const refusals = {
    'has no script': () => new Worker('/no-such-script.js', { type: 'module' }),
    'is of another origin': () => new Worker('http://127.0.0.1:9/worker.js', { type: 'module' }),
    'cannot be started': () => {
      throw new DOMException('refused', 'SecurityError');
    },
    'never answers': () => new Worker('data:text/javascript,0', { type: 'module' }),
  };
  for (const [what, worker] of Object.entries(refusals)) {
    it(`that ${what} leaves the reading to the page`, async () => {
      const { url, reports } = published();
      const source = openSource(url, { reports, worker, workerTimeout: 300 });
      const client = createClient({ source, today: '2025-08-01' });
      const explained = await client.explain({ collection: 'tasks' });
      assert.equal(explained.source, 'static files');
      assert.equal(await client.tasks().count(), sampleDataset.tasks.length);
    });
  }

  it('is shared by pages where the worker is', async function () {
    if (!globalThis.SharedWorker) return this.skip();
    const { url, reports } = published();
    const name = crypto.randomUUID();
    const connect = () =>
      workerSource(new SharedWorker(script, { type: 'module', name }).port, { url, reports });
    const [first, second] = [connect(), connect()];
    const answers = [await tasks(first).fetch(), await tasks(second).fetch()];
    assert.deepEqual(answers[0]!.rows, answers[1]!.rows);
    first.close();
    second.close();
  });
});
