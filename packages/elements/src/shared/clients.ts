import { QueryClient, staticFilesSource } from '@tiendo/sdk';
import type { Place } from './source-context.ts';

const clients: Record<string, QueryClient> = {};

/** The client of a place; elements that read the same files share it, and each file is read once. */
export function clientFor({ source, reports, timeout, day }: Place): QueryClient {
  const options = { ...(reports && { reports }), ...(timeout > 0 && { timeout }) };
  return (clients[[source, reports, timeout, day].join()] ??= new QueryClient({
    source: staticFilesSource(source, options),
    ...(day && { today: day }),
  }));
}
