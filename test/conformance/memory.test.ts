import { memorySource } from '@tiendo/sdk';
import { conformance } from './suite.ts';

conformance(
  'a source in memory',
  async (dataset, reportFile) => {
    const source = memorySource(dataset, reportFile);
    return { source, arrive: (more) => source.addReports(more) };
  },
  { explainedAs: 'memory' },
);
