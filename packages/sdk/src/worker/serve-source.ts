import type { PreparedRun, RunOptions, Source } from '../sources/source.ts';
import type { Asked, FromWorker, ToWorker } from './messages.ts';
import { toPlain } from './plain-error.ts';

/**
 * Answers on a port what a `workerSource` asks at its other end, until that closes it: for a worker
 * of one's own, whose source is not files.
 *
 * @example
 * const { port1, port2 } = new MessageChannel(); // `port2` is the worker's end
 * port2.addEventListener('message', ({ ports }) => serveSource(ports[0]!, memorySource(dataset)));
 * port2.start();
 * const source = workerSource(port1, { url: 'https://example.gov.vn/' });
 * await createClient({ source }).tasks().count(); // → 6
 * source.close();
 * port1.close();
 */
export function serveSource(port: MessagePort, source: Source): void {
  const prepared = new Map<number, Promise<PreparedRun>>();
  const running = new Map<number, AbortController>();
  const say = (message: FromWorker): void => port.postMessage(message);
  const leave = source.subscribe((change) => say({ change }));

  const does = {
    run: ({ query }, _, options) => source.run(query, options),
    explain: ({ query }, _, options) => source.explain(query, options),
    prepare: async ({ query }, id) => {
      const run =
        source.prepare?.(query) ?? ((options?: RunOptions) => source.run(query, { ...options }));
      prepared.set(id, Promise.resolve(run));
      await run;
    },
    runPrepared: async (asked, _, options) => (await prepared.get(asked.prepared))?.(options),
    reload: () => source.reload(),
  } satisfies {
    [Name in Asked['does']]: (
      asked: Extract<Asked, { does: Name }> & Asked,
      id: number,
      options: RunOptions,
    ) => Promise<unknown>;
  };

  async function answer(id: number, asked: Asked): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const work = does[asked.does] as (...given: unknown[]) => Promise<unknown>;
      say({ id, value: await work(asked, id, { signal: controller.signal }) });
    } catch (error) {
      prepared.delete(id);
      say({ id, error: toPlain(error) });
    } finally {
      running.delete(id);
    }
  }

  port.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.does === 'stop') running.get(data.id)?.abort();
    else if (data.does === 'forget') prepared.delete(data.prepared);
    else if (data.does === 'close') {
      leave();
      port.close();
    } else void answer(data.id, data);
  });
  port.start();
  say({ ready: true });
}
