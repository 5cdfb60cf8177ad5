import type { Answer } from '../query/answer.ts';
import type { Change, WatchOptions } from '../query/builder.ts';
import type { Query } from '../query/query.ts';
import type { AnyRow } from '../query/run.ts';
import type { DataListener } from '../sources/source.ts';
import { differences } from './differences.ts';
import { readsReports } from './reads-reports.ts';

/** What a watch needs of a client. */
export interface Watched {
  prepare(query: never): Promise<() => Promise<Answer<unknown>>>;
  subscribe(listener: DataListener): () => void;
}

/**
 * Answers a question now and after each change, until the signal is aborted. Changes that come while
 * an answer is under way are answered once, after it: no answer is ever older than one before it.
 * Reports that cannot change the answer are left alone.
 */
export function watch(
  client: Watched,
  query: Query,
  listener: (change: Change<Answer<AnyRow>, AnyRow>) => void,
  { signal, onError }: WatchOptions & { readonly signal: AbortSignal },
): void {
  let before: Answer<AnyRow> | null = null;
  let prepared: (() => Promise<Answer<unknown>>) | undefined;
  let isDue = false;
  let isBusy = false;

  // An error that nobody handles is said as the platform says those.
  const fail = onError ?? ((error: unknown): void => void Promise.reject(error));

  async function answer(): Promise<void> {
    try {
      prepared ??= await client.prepare(query as never);
      const next = (await prepared()) as Answer<AnyRow>;
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
  const leave = client.subscribe((change) => {
    // Without an answer yet, any change is worth another try.
    if (!change || !before || readsReports(query)) void answerWhileDue();
  });
  signal.addEventListener('abort', leave, { once: true });
  void answerWhileDue();
}
