import type { Answer } from '../query/answer.ts';
import type { AskOptions, Change } from '../query/builder.ts';
import type { Query } from '../query/query.ts';
import type { AnyRow } from '../query/run.ts';
import { differences } from './differences.ts';
import { watch, type Watched } from './watch.ts';

type Latest = { readonly answer: Answer<AnyRow> } | { readonly error: unknown } | null;

/** As `watch`, to be looped over: what was said last is kept until it is asked for. */
export async function* changes(
  client: Watched,
  query: Query,
  { signal }: AskOptions,
): AsyncGenerator<Change<Answer<AnyRow>, AnyRow>> {
  signal?.throwIfAborted();
  const ended = new AbortController();
  let latest = null as Latest;
  let wake = (): void => {};
  const say = (news: Latest): void => {
    latest = news;
    wake();
  };
  signal?.addEventListener('abort', () => say({ error: signal.reason }), { once: true });
  watch(client, query, ({ answer }) => say({ answer }), {
    signal: ended.signal,
    onError: (error) => say({ error }),
  });
  let before: Answer<AnyRow> | null = null;
  try {
    for (;;) {
      while (!latest) await new Promise<void>((resolve) => (wake = resolve));
      const news = latest as NonNullable<Latest>;
      latest = null;
      if ('error' in news) throw news.error;
      const change = differences(before, news.answer);
      before = news.answer;
      if (change) yield change;
    }
  } finally {
    ended.abort();
  }
}
