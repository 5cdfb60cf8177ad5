import { Listeners } from '../sources/listeners.ts';
import type { Source } from '../sources/source.ts';
import { staticFilesSource, type StaticFilesOptions } from '../sources/static-files-source.ts';
import { workerSource } from './worker-source.ts';

export interface OpenSourceOptions extends StaticFilesOptions {
  /**
   * Starts the worker, where the bundler does not find `@tiendo/sdk/worker` by itself:
   * `() => new Worker('/tiendo-worker.js', { type: 'module' })`.
   */
  readonly worker?: () => Worker;
  /** Milliseconds in which the worker has to answer; 5 000 where it is left out. */
  readonly workerTimeout?: number;
}

/** A source that may have a worker of its own. */
export interface OpenedSource extends Source {
  /** Ends the worker, where there is one. */
  close(): void;
}

// Bundlers know this form, and bring the script along.
const startWorker = (): Worker =>
  new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** A source in a worker; null where none can be started. */
async function inWorker(
  url: string | URL,
  { worker = startWorker, workerTimeout = 5_000, ...options }: OpenSourceOptions,
): Promise<OpenedSource | null> {
  // A function cannot be sent to a worker.
  if (!globalThis.Worker || options.fetch) return null;
  let started: Worker | undefined;
  try {
    started = worker();
    const source = workerSource(started, { url, ...options });
    const isLate = after(workerTimeout).then(() => Promise.reject(new Error('no answer')));
    await Promise.race([source.open(), isLate]);
    return { ...source, close: () => (source.close(), started!.terminate()) };
  } catch {
    started?.terminate();
    return null;
  }
}

/**
 * Plans published as files, read and asked in a worker where the page can start one: where the
 * script is of the page's own origin and its policy allows it (`worker-src`). Else they are read
 * here, in slices: as `staticFilesSource`, also with a `fetch`, which no worker can be given. Either way the
 * answers are the same, and nothing is read before the first question.
 *
 * @example
 * const source = openSource('https://example.gov.vn/data/');
 * await createClient({ source }).tasks().count(); // → 6
 * source.close();
 */
export function openSource(url: string | URL, options: OpenSourceOptions = {}): OpenedSource {
  const listeners = new Listeners();
  let opening: Promise<Source & Partial<OpenedSource>> | undefined;

  async function open(): Promise<Source & Partial<OpenedSource>> {
    const source = (await inWorker(url, options)) ?? staticFilesSource(url, options);
    source.subscribe((change) => listeners.call(change));
    return source;
  }
  const opened = () => (opening ??= open());

  return {
    run: async (query, given) => (await opened()).run(query, given),
    prepare: async (query) => (await opened()).prepare!(query),
    // What is in a worker has to be asked for.
    lookup: async (query) => (await opened()).lookup?.(query) ?? (() => undefined),
    explain: async (query, given) => (await opened()).explain(query, given),
    reload: async () => (await opened()).reload(),
    subscribe: listeners.add,
    close: () => void opening?.then((source) => source.close?.()),
  };
}
