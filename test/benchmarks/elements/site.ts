import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import type { Dataset, Task } from '@tiendo/model';
import { createClient, memorySource } from '@tiendo/sdk';
import { answerRequest } from '@tiendo/sdk/query';
import { bundleFolder, inRepository } from '../../../tools/paths.mjs';
import { makeExercise } from '../query/questions.ts';
import { asOf } from '../query/reports.ts';
import { readVocabulary } from '../query/vocabulary.ts';
import { tables, type Table } from './tables.ts';

/** The tasks of a benchmark of queries, all of one plan, and what a table of them shows. */
function onePlan(size: number) {
  const { dataset, reportFile, statuses } = makeExercise(readVocabulary(), size, 1);
  const [plan] = dataset.plans;
  const of = (at: number): string => `${plan!.id}/${at + 1}`;
  const ids = new Map(dataset.tasks.map(({ id }, at) => [id, of(at)]));
  const tasks = dataset.tasks.map((task, at): Task => ({
    ...task,
    id: of(at),
    plan: plan!.id,
    section: null,
    parent: null,
  }));
  const reports = reportFile.reports.map((one) => ({ ...one, task: ids.get(one.task)! }));
  const whole: Dataset = { ...dataset, plans: [plan!], sections: [], tasks };
  const rows = tasks.map(({ marker, title, leadText, coordinatingText, deadline }, at) => ({
    ...{ marker, title, lead: leadText, coordinating: coordinatingText },
    ...{ deadline: deadline.text, status: statuses[at] },
  }));
  return { plan: plan!.id, whole, reportFile: { ...reportFile, reports }, rows };
}

const packed = (text: string | Buffer, quality: number): Buffer =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

async function vaadin(): Promise<Buffer> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import '@vaadin/grid'; import '@vaadin/grid/vaadin-grid-sort-column.js';",
      resolveDir: inRepository('test'),
    },
    ...{ bundle: true, minify: true, format: 'esm', write: false, legalComments: 'none' },
  });
  return Buffer.from(outputFiles[0]!.contents);
}

const htmlOf = ({ head, body }: Table, plan: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>t</title>
<link rel="icon" href="data:," /><style>body { font: 16px sans-serif; margin: 1rem }</style>${head}</head><body>${body.replace('PLAN', plan)}</body></html>`;

/** Serves a page for each table over the same tasks; everything but answers is compressed beforehand. */
export async function serveTables(size: number) {
  const { plan, whole, reportFile, rows } = onePlan(size);
  const tiendo = createClient({ source: memorySource(whole, reportFile), today: asOf });
  // The index of what is asked for is made before, as on a server that runs.
  await tiendo.run({ collection: 'tasks', where: [{ plan }], with: ['status'], limit: 1 });
  const files = new Map<string, Buffer>([
    ['/tasks.json', packed(JSON.stringify(rows), size > 20_000 ? 5 : 9)],
    ['/vaadin.js', packed(await vaadin(), 11)],
  ]);
  const fileOf = (path: string): Buffer | undefined => {
    const known = files.get(path);
    if (known) return known;
    const file = path.startsWith('/tiendo/')
      ? join(bundleFolder, path.slice('/tiendo/'.length))
      : path.startsWith('/lib/')
        ? inRepository('test/node_modules', path.slice('/lib/'.length))
        : null;
    if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    files.set(path, packed(readFileSync(file), 11));
    return files.get(path);
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://127.0.0.1');
    const table = tables[url.pathname.slice(1)];
    if (table) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(htmlOf(table, plan));
    }
    if (url.pathname.startsWith('/api/')) {
      const asked = new Request(url, { method: request.method! });
      return void answerRequest(asked, tiendo).then(async (said) => {
        response.writeHead(said.status, {
          ...Object.fromEntries(said.headers),
          'content-encoding': 'br',
        });
        response.end(packed(Buffer.from(await said.arrayBuffer()), 5));
      });
    }
    const file = fileOf(url.pathname);
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(url.pathname)] ?? 'text/plain',
      ...(file && { 'content-encoding': 'br' }),
    });
    return response.end(file);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((done) => void server.close(() => done()));
    },
  };
}
