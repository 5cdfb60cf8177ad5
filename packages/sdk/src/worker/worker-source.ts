import { TiendoError } from '../errors.ts';
import type { Explanation } from '../query/explanation.ts';
import { addressesOf } from '../sources/addresses.ts';
import { Listeners } from '../sources/listeners.ts';
import type { PreparedRun, Source } from '../sources/source.ts';
import type { StaticFilesOptions } from '../sources/static-files-source.ts';
import type { Opening } from './messages.ts';
import { Questions } from './questions.ts';

export interface WorkerSourceOptions extends Pick<StaticFilesOptions, 'reports' | 'timeout'> {
  /** The folder of the data, or the index in it; in a page, it may be relative to that. */
  readonly url: string | URL;
}

/** A source whose files are read, and whose questions are answered, in a worker. */
export interface WorkerSource extends Source {
  /** Begins, without a question; resolves when the worker answers, rejects when it cannot begin. */
  open(): Promise<void>;
  /** Needs no more answers: what waits is given up. The worker itself goes on. */
  close(): void;
}

/** A worker whose script cannot be loaded or run says so by this event, and then nothing more. */
function whenFailed(worker: Worker | MessagePort, fail: (error: TiendoError) => void): void {
  worker.addEventListener('error', (event) => {
    const { message: said } = event as ErrorEvent;
    const message = `The worker could not begin${said ? `: ${said}` : ''}. Check the address of its script, and the page's policy (worker-src).`;
    fail(new TiendoError('source-unreachable', message, { cause: event }));
  });
}

/**
 * Asks files through a worker, which runs `@tiendo/sdk/worker`: the page does nothing while they are
 * read and searched, and gets the rows that it asked for. Answers are copied: ask for pages, not for
 * all. `worker` may be the port of a shared worker: then the files are read once for all its pages.
 *
 * @example
 * const worker = new Worker(new URL('@tiendo/sdk/worker', import.meta.url), { type: 'module' });
 * const source = workerSource(worker, { url: 'https://example.gov.vn/data/' });
 * await createClient({ source }).tasks().count(); // → 6
 * source.close();
 */
export function workerSource(
  worker: Worker | MessagePort,
  { url, reports, timeout }: WorkerSourceOptions,
): WorkerSource {
  const listeners = new Listeners();
  let open: Questions | undefined;

  function start(): Questions {
    const addresses = addressesOf(url, reports ?? null);
    const { port1, port2 } = new MessageChannel();
    const questions = new Questions(port1, (change) => listeners.call(change));
    const opening: Opening = {
      tiendo: 'open',
      url: addresses.index,
      reports: addresses.reports,
      timeout: timeout ?? null,
    };
    whenFailed(worker, (error) => questions.fail(error));
    worker.postMessage(opening, [port2]);
    return questions;
  }
  const questions = async (): Promise<Questions> => (open ??= start());

  return {
    run: async (query, { signal }) => (await questions()).ask({ does: 'run', query }, signal),
    explain: async (query, { signal }) => {
      const asked = { does: 'explain', query } as const;
      const explanation: Explanation = await (await questions()).ask(asked, signal);
      return { ...explanation, source: `${explanation.source}, in a worker` };
    },
    prepare: async (query) => {
      const all = await questions();
      const prepared = await all.prepare(query);
      const run: PreparedRun = ({ signal } = {}) =>
        all.ask({ does: 'runPrepared', prepared }, signal);
      return all.untilCollected(run, prepared);
    },
    reload: async () => (await questions()).ask({ does: 'reload' }),
    subscribe: listeners.add,
    open: async () => (await questions()).ready,
    close: () => open?.close(),
  };
}
