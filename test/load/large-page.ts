import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { fileServer, type FileServer } from '../../packages/sdk/testing/file-server.ts';
import { publish } from '../../packages/sdk/testing/publish.ts';
import type { functions, Loading } from './page.ts';
import { syntheticDataset } from './synthetic-dataset.ts';

/**
 * A loading as the page saw it, and the longest task of its main thread until all was loaded, as the
 * browser traced it: by the clock, in which other programs of the machine may have had their turn,
 * and the time that the processor worked for it.
 */
export interface Measured extends Loading {
  readonly longestTask: number;
  readonly longestWork: number;
}

const root = new URL('../../', import.meta.url).pathname;

/** The page, and the script of the worker beside it. */
async function scripts(): Promise<[string, Uint8Array][]> {
  const { outputFiles } = await build({
    entryPoints: {
      page: `${root}test/load/page.ts`,
      worker: `${root}packages/sdk/src/worker/worker.ts`,
    },
    ...{ bundle: true, splitting: true, minify: true, write: false, format: 'esm' },
    ...{ target: 'es2022', conditions: ['source'], outdir: '/' },
  });
  return outputFiles.map(({ path, contents }) => [path.slice(1), contents]);
}

type Functions = typeof functions;

/** Calls a function of `page.ts` in a fresh page at the address. */
export async function inPage<Name extends keyof Functions>(
  browser: Browser,
  address: string,
  name: Name,
  ...given: Parameters<Functions[Name]>
): Promise<Awaited<ReturnType<Functions[Name]>>> {
  const page = await browser.newPage();
  await page.goto(address);
  const call = ([called, ...values]: [string, ...unknown[]]) =>
    (globalThis as never as Record<string, (...all: unknown[]) => unknown>)[called]!(...values);
  const answer = await page.evaluate(call, [name, ...given] as [string, ...unknown[]]);
  await page.close();
  return answer as Awaited<ReturnType<Functions[Name]>>;
}

const html =
  '<!doctype html><meta charset="utf-8"><title>load</title><script type="module" src="/page.js"></script>';

/** Serves the page, and beside it plans of so many tasks each, on loopback. */
export async function serveLargePage(plans: number, tasksEach: number): Promise<FileServer> {
  const data = [...publish(syntheticDataset(plans, tasksEach))];
  return fileServer(
    new Map([
      ['page.html', Buffer.from(html)],
      ...(await scripts()).map(([path, bytes]) => [path, Buffer.from(bytes)] as const),
      ...data.map(([path, bytes]) => [`data/${path}`, bytes] as const),
    ]),
  );
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** What a trace says of the tasks of a page's main thread, in milliseconds. */
function tasksOf(trace: Buffer): Pick<Measured, 'longestTask' | 'longestWork'> {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const mains = traceEvents.filter(({ args }) => args.name === 'CrRendererMain');
  const isMain = ({ pid, tid }: TraceEvent) =>
    mains.some((main) => main.pid === pid && main.tid === tid);
  const end = traceEvents.find(({ name }) => name === 'loaded')?.ts ?? Infinity;
  // What a task leaves to its microtasks comes after its event, in one of its own.
  const isTask = ({ name }: TraceEvent) => /RunTask$|PerformMicrotaskCheckpoint$/.test(name);
  const during = traceEvents.filter((event) => isTask(event) && isMain(event) && event.ts < end);
  const longest = (key: 'dur' | 'tdur') =>
    Math.max(0, ...during.map((event) => (event[key] ?? 0) / 1000));
  return { longestTask: longest('dur'), longestWork: longest('tdur') };
}

/** Loads all in a fresh page, in a way. */
export async function measureLoading(
  browser: Browser,
  url: string,
  way: 'worker' | 'slices',
): Promise<Measured> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}page.html`);
  const categories = ['toplevel', 'devtools.timeline', 'blink.user_timing', '__metadata'];
  await browser.startTracing(page, { categories });
  const measured = await page.evaluate(
    (asked) => (globalThis as unknown as { load(w: string): Promise<Loading> }).load(asked),
    way,
  );
  const trace = await browser.stopTracing();
  await context.close();
  return { ...measured, ...tasksOf(trace) };
}
