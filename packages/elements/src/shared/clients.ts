import { QueryClient, staticFilesSource } from '@tiendo/sdk';
import type { Place } from './source-context.ts';

const clients: Record<string, Promise<QueryClient>> = {};

async function open({ source, api, reports, timeout, day }: Place): Promise<QueryClient> {
  const within = { ...(timeout > 0 && { timeout }) };
  return new QueryClient({
    source: api
      ? (await import('./server-source.ts')).serverSource(api, within)
      : staticFilesSource(source, { ...within, ...(reports && { reports }) }),
    ...(day && { today: day }),
  });
}

/** The client of a place; elements that read the same data share it, and each file is read once. */
export async function clientFor(place: Place): Promise<QueryClient> {
  const { source, api, reports, timeout, day } = place;
  const key = [source, api, reports, timeout, day].join();
  try {
    return await (clients[key] ??= open(place));
  } catch (error) {
    // What its code could not be loaded for may be there the next time.
    delete clients[key];
    throw error;
  }
}
