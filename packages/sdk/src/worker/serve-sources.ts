import type { Source } from '../sources/source.ts';
import { staticFilesSource } from '../sources/static-files-source.ts';
import type { Opening } from './messages.ts';
import { serveSource } from './serve-source.ts';

/** Where the wish to open files comes from: a worker's own scope, or a port. */
export type Door = Pick<MessagePort, 'addEventListener'> & Partial<Pick<MessagePort, 'start'>>;

/** The sources that are open, each by the text of its opening. */
export type Opened = Map<string, Source>;

/** The source of the files: one for all who ask for the same. */
function sourceOf(opening: Opening, opened: Opened): Source {
  const { url, reports, timeout } = opening;
  const key = JSON.stringify([url, reports, timeout]);
  const more = { ...(reports && { reports }), ...(timeout && { timeout }) };
  const source = opened.get(key) ?? staticFilesSource(url, more);
  opened.set(key, source);
  return source;
}

/**
 * Opens files for each `workerSource` that asks for them at this door. Doors that have the same
 * `opened` share what is read.
 */
export function serveSources(door: Door, opened: Opened = new Map()): void {
  door.addEventListener('message', ({ data, ports }: MessageEvent<Opening>) => {
    const [port] = ports;
    if (data?.tiendo === 'open' && port) serveSource(port, sourceOf(data, opened));
  });
  door.start?.();
}
