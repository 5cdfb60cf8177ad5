/**
 * `@tiendo/sdk/worker`: the script of a module worker, or of a shared one. It reads the files and
 * answers the questions; it exports nothing. `workerSource` says how it is started.
 *
 * @module worker
 */
import { serveSources, type Door, type Opened } from './serve-sources.ts';

// Never in a page: there, a message may come from any other page.
if (!globalThis.document) {
  const opened: Opened = new Map();
  serveSources(globalThis as unknown as Door, opened);
  globalThis.addEventListener('connect', (event) => {
    const [port] = (event as MessageEvent).ports;
    if (port) serveSources(port, opened);
  });
}
