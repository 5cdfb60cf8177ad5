import { memorySource, serveSource, workerSource } from '@tiendo/sdk';
import { conformance } from './suite.ts';

conformance(
  'a source in a worker',
  async (dataset, reportFile) => {
    const there = memorySource(dataset, reportFile);
    const { port1, port2 } = new MessageChannel();
    port2.addEventListener('message', ({ ports: [port] }) => serveSource(port!, there));
    port2.start();
    const source = workerSource(port1, { url: 'https://data.example/plans/' });
    const close = async (): Promise<void> => {
      source.close();
      port1.close();
    };
    return { source, arrive: (more) => there.addReports(more), close };
  },
  { explainedAs: 'memory, in a worker' },
);
