import { createClient, httpSource, memorySource } from '@tiendo/sdk';
import { answerRequest } from '@tiendo/sdk/query';
import { serve } from './serve.ts';
import { conformance } from './suite.ts';

conformance(
  'a source at a server',
  async (dataset, reportFile) => {
    const there = memorySource(dataset, reportFile);
    const client = createClient({ source: there });
    const { url, close } = await serve((request) => answerRequest(request, client));
    const source = httpSource(`${url}/v1/`);
    const arrive: typeof there.addReports = async (more) => {
      await there.addReports(more);
      await source.reload();
    };
    return { source, arrive, close };
  },
  { explainedAs: 'http' },
);
