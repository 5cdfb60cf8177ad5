import { QueryClient, staticFilesSource, type Source } from '@tiendo/sdk';
import type { Place } from './source-context.ts';

const clients: Record<string, QueryClient> = {};

/** A source whose code is loaded with its first question. */
function later(load: () => Promise<Source>): Source {
  let loading: Promise<Source> | undefined;
  const source = (): Promise<Source> => (loading ??= load());
  return {
    run: async (...given) => (await source()).run(...given),
    explain: async (...given) => (await source()).explain(...given),
    reload: async () => (await source()).reload(),
    subscribe: (listener) => {
      let end = (): void => {};
      let isOver = false;
      void source().then((one) => {
        if (!isOver) end = one.subscribe(listener);
      });
      return () => {
        isOver = true;
        end();
      };
    },
  };
}

/** The client of a place; elements that read the same data share it, and each file is read once. */
export function clientFor({ source, api, reports, timeout, day }: Place): QueryClient {
  const within = { ...(timeout > 0 && { timeout }) };
  return (clients[[source, api, reports, timeout, day].join()] ??= new QueryClient({
    source: api
      ? later(async () => (await import('./server-source.ts')).serverSource(api, within))
      : staticFilesSource(source, { ...within, ...(reports && { reports }) }),
    ...(day && { today: day }),
  }));
}
