import { TiendoError } from '../errors.ts';
import type { DatedQuery } from '../query/query.ts';
import type { DataChange } from '../sources/source.ts';
import type { Asked, FromWorker, ToWorker } from './messages.ts';
import { fromPlain } from './plain-error.ts';

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

/** The page's end of a port: questions that wait for their answers. */
export class Questions {
  readonly #port: MessagePort;
  readonly #waiting = new Map<number, Waiting>();
  readonly #opening: Waiting;
  readonly #forgotten: FinalizationRegistry<number>;
  #last = 0;
  /** Resolves when the worker is there; rejects with what kept it from beginning. */
  readonly ready: Promise<void>;
  #isReady = false;
  #failure: Error | undefined;

  constructor(port: MessagePort, changed: (change: DataChange | null) => void) {
    this.#port = port;
    this.#forgotten = new FinalizationRegistry((prepared) =>
      this.#say({ does: 'forget', prepared }),
    );
    let opening: Waiting;
    this.ready = new Promise<void>((resolve, reject) => (opening = { resolve, reject }));
    this.#opening = opening!;
    // Whoever waits for it hears; nobody has to.
    this.ready.catch(() => {});
    port.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('change' in data) changed(data.change);
      else if ('id' in data) this.#answer(data);
      else {
        this.#isReady = true;
        this.#opening.resolve(undefined as never);
      }
    });
    port.start();
  }

  /** @throws the signal's reason, once it is aborted; what the worker's source throws. */
  ask<Value>(asked: Asked, signal?: AbortSignal): Promise<Value> {
    const id = (this.#last += 1);
    return this.#answered(id, asked, signal);
  }

  /** Has a question kept in the worker; returns its number. */
  async prepare(query: DatedQuery): Promise<number> {
    const id = (this.#last += 1);
    await this.#answered(id, { does: 'prepare', query });
    return id;
  }

  /** Has the worker forget a prepared question when nobody has `run` any more. */
  untilCollected<Run extends object>(run: Run, prepared: number): Run {
    this.#forgotten.register(run, prepared);
    return run;
  }

  /** What goes wrong before the worker is there ends all; later it is the matter of one question. */
  fail(error: Error): void {
    if (!this.#isReady) this.#end(error);
  }

  close(): void {
    this.#say({ does: 'close' });
    this.#end(new TiendoError('source-unreachable', 'The source has been closed. Open it anew.'));
    this.#port.close();
  }

  #say(message: ToWorker): void {
    this.#port.postMessage(message);
  }

  #answered<Value>(id: number, asked: Asked, signal?: AbortSignal): Promise<Value> {
    const stop = (): void => {
      this.#say({ does: 'stop', id });
      this.#waiting.get(id)?.reject(signal!.reason);
    };
    const answer = new Promise<Value>((resolve, reject) => {
      if (this.#failure) throw this.#failure;
      signal?.throwIfAborted();
      this.#waiting.set(id, { resolve, reject });
      this.#say({ id, ...asked });
      signal?.addEventListener('abort', stop, { once: true });
    });
    return answer.finally(() => {
      this.#waiting.delete(id);
      signal?.removeEventListener('abort', stop);
    });
  }

  #answer(message: Extract<FromWorker, { readonly id: number }>): void {
    const waiting = this.#waiting.get(message.id);
    if ('error' in message) waiting?.reject(fromPlain(message.error));
    else waiting?.resolve(message.value as never);
  }

  #end(error: Error): void {
    this.#failure ??= error;
    this.#opening.reject(error);
    for (const { reject } of this.#waiting.values()) reject(error);
  }
}
