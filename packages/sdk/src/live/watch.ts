import type { Answer } from '../query/answer.ts';
import type { Change, WatchOptions } from '../query/builder.ts';
import type { Query } from '../query/query.ts';
import type { AnyRow } from '../query/run.ts';
import type { DataListener } from '../sources/source.ts';
import { differences } from './differences.ts';

/** What a watch needs of a client. */
export interface Watched {
  run(query: never): Promise<Answer<unknown>>;
  subscribe(listener: DataListener): () => void;
}

/**
 * Answers a question now and after each change, until the signal is aborted. Changes that come while
 * an answer is under way are answered once, after it: no answer is ever older than one before it.
 */
export function watch(
  client: Watched,
  query: Query,
  listener: (change: Change<Answer<AnyRow>, AnyRow>) => void,
  { signal, onError }: WatchOptions & { readonly signal: AbortSignal },
): void {
  let before: Answer<AnyRow> | null = null;
  let isDue = false;
  let isBusy = false;

  // An error that nobody handles is said as the platform says those.
  const fail = onError ?? ((error: unknown): void => void Promise.reject(error));

  async function answer(): Promise<void> {
    try {
      const next = (await client.run(query as never)) as Answer<AnyRow>;
      const change = signal.aborted ? null : differences(before, next);
      before = next;
      if (change) queueMicrotask(() => listener(change));
    } catch (error) {
      if (!signal.aborted) fail(error);
    }
  }

  async function answerWhileDue(): Promise<void> {
    isDue = true;
    if (isBusy) return;
    isBusy = true;
    while (isDue && !signal.aborted) {
      isDue = false;
      await answer();
    }
    isBusy = false;
  }

  if (signal.aborted) return;
  const leave = client.subscribe(() => void answerWhileDue());
  signal.addEventListener('abort', leave, { once: true });
  void answerWhileDue();
}
