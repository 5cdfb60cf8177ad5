// The script of a module worker, or of a shared one: it reads the files and answers the questions.
//
//   const worker = new Worker(new URL('@tiendo/sdk/worker', import.meta.url), { type: 'module' });
//   const tiendo = createClient({ source: workerSource(worker, { url: '/data/' }) });
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
