// Every example of a docstring is run, against the sample dataset, and holds what it says.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { allExamples } from '../testing/all-examples.ts';
import { dataStore, resourcesOf } from '../testing/data-store.ts';
import { publish } from '../testing/publish.ts';
import { sampleContents } from '../testing/sample-view.ts';
import { runExample } from '../testing/run-example.ts';
import * as exportsEntry from './exports/index.ts';
import * as entry from './index.ts';
import * as queryEntry from './query/index.ts';
import { sampleDataset, sampleReports } from './sample-dataset.ts';
import * as schemaEntry from './schema/index.ts';
import { serveSources } from './worker/serve-sources.ts';

const client = () =>
  entry.createClient({
    source: entry.memorySource(sampleDataset, structuredClone(sampleReports)),
    today: '2025-08-01',
  });
const entries = { ...schemaEntry, ...queryEntry, ...exportsEntry, ...entry };

const examples = allExamples(entries);

/** What an example may name besides what is exported. */
const around = (tiendo = client()): Record<string, unknown> => ({
  ...entries,
  tiendo,
  dataset: sampleDataset,
  reportFile: sampleReports,
  loadDataset: async () => sampleDataset,
  contents: sampleContents,
  Worker: WorkerHere,
});

/** A worker without a thread: what it does, at the other end of a channel. */
class WorkerHere extends EventTarget {
  readonly #channel = new MessageChannel();

  constructor() {
    super();
    serveSources(this.#channel.port2);
  }

  postMessage(message: unknown, ports: MessagePort[]): void {
    this.#channel.port1.postMessage(message, ports);
  }

  terminate(): void {
    this.#channel.port1.close();
  }
}

const published = publish(sampleDataset).set(
  'reports.json',
  Buffer.from(JSON.stringify(sampleReports)),
);
const rows = resourcesOf(sampleDataset, sampleReports);
const resources = {
  '5d6b…': rows['plans']!,
  '0f1c…': rows['tasks']!,
  '77aa…': rows['agencies']!,
  '93e0…': rows['sections']!,
};
const portal = dataStore(resources, { rowsMax: 32_000 });
const server = client();

/** The servers that examples name. */
async function answer(input: string | URL | Request, options?: RequestInit): Promise<Response> {
  const request = new Request(input, options);
  const { host, pathname } = new URL(request.url);
  if (host === 'data.example.gov.vn') return portal(request);
  if (pathname.startsWith('/api/')) return queryEntry.answerRequest(request, server);
  const file = published.get(pathname.replace('/data/', ''));
  return file ? new Response(new Uint8Array(file)) : new Response(null, { status: 404 });
}

beforeAll(() => void vi.stubGlobal('fetch', answer));
afterAll(() => void vi.unstubAllGlobals());

describe('the examples of the docstrings', () => {
  test.each(examples)('$name: it runs, and says what comes out', async ({ code }) => {
    expect(await runExample(code, around())).toBeGreaterThan(0);
  });

  test.each([
    '1 + 1; // → 3',
    "'ab'; // → 'b…'",
    '[1]; // → [1, …]',
    '({ a: 1 });\n// → { a: 2, … }',
  ])('one that is not true fails: %s', async (code) => {
    await expect(runExample(code, {})).rejects.toThrow(/^expected /);
  });

  test.each(['const a = 1; // → 2', '// → 1', 'if (1) {\n  // throws not-found\n}'])(
    'one whose claim stands beside no expression fails: %s',
    async (code) => {
      await expect(runExample(code, {})).rejects.toThrow(/ of them beside an expression/);
    },
  );

  test.each(["tiendo.tasks().get('mau-2025/I.1'); // throws not-found", 'if (0) 1; // → 1'])(
    'one whose error or claim does not come fails: %s',
    async (code) => {
      await expect(runExample(code, around())).rejects.toThrow(/expected /);
    },
  );
});

describe('every part of the entries has an example', () => {
  const named = new Set(examples.map(({ name }) => name));
  const functions = Object.entries(entries).filter(([, value]) => typeof value === 'function');
  const classes = [
    entry.QueryClient,
    entry.Tiendo,
    queryEntry.QueryBuilder,
    queryEntry.GroupBuilder,
  ];
  const methods = classes.flatMap(({ name, prototype }) =>
    Object.getOwnPropertyNames(prototype)
      .filter((method) => !['constructor', 'asked', 'awaited'].includes(method))
      .map((method) => `${name}.${method}`),
  );

  test('each function and each class', () => {
    const without = functions.map(([name]) => name).filter((name) => !named.has(name));
    expect(without).toEqual([]);
  });

  test('each public method of the client and of the builders', () => {
    expect(methods.length).toBeGreaterThan(30);
    expect(methods.filter((name) => !named.has(name))).toEqual([]);
  });
});
