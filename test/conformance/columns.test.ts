import { memorySource } from '@tiendo/sdk';
import { afterAll, beforeAll } from 'vitest';
import { largest } from '../../packages/sdk/src/query/run.ts';
import { conformance } from './suite.ts';

// Few records are looked at one by one: here columns answer about them, as they do about many.
const { scan } = largest;
beforeAll(() => void (largest.scan = 0));
afterAll(() => void (largest.scan = scan));

conformance(
  'a source in memory that has columns',
  async (dataset, reportFile) => {
    const source = memorySource(dataset, reportFile);
    return { source, arrive: (more) => source.addReports(more) };
  },
  { explainedAs: 'memory' },
);
