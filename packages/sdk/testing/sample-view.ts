import { sampleDataset, sampleReports } from '../src/sample-dataset.ts';
import type { Contents } from '../src/query/contents.ts';
import { viewOf, type View } from '../src/query/view.ts';

/** The sample dataset as a source has read it. */
export const sampleContents: Contents = {
  ...sampleDataset,
  records: sampleDataset,
  reportFile: sampleReports,
  loadedAt: '2025-09-01T00:00:00Z',
};

/** The sample dataset on a day. */
export const sampleView = (day = '2025-08-01'): Promise<View> => viewOf(sampleContents, day);
