import { schemaVersion } from '@tiendo/model/lite';
import type { AnyRecord, CollectionName, WrittenName } from '../../query/records.ts';
import { checkFile } from '../check-file.ts';

/** The collections that stand in the documents, of which a dataset is made. */
export const writtenNames = [
  ...(['plans', 'sections', 'tasks', 'indicators', 'assignments'] as const),
  ...(['agencies', 'systems', 'topics', 'findings'] as const),
] satisfies readonly WrittenName[];

const emptyDataset = {
  schemaVersion,
  publisher: '',
  reviewedOn: '2025-01-01',
  ...Object.fromEntries(writtenNames.map((name) => [name, []])),
  redirects: {},
};
const emptyReports = { illustrative: false, reports: [], readings: [] };

/**
 * Records of one collection, as the model says they are. `name` is how messages call them.
 *
 * @throws {TiendoError} `source-invalid`, with each place that is wrong.
 */
export async function checkRecords(
  collection: CollectionName,
  records: readonly unknown[],
  name: string,
  address: string,
): Promise<readonly AnyRecord[]> {
  const come = collection === 'reports' || collection === 'readings';
  const file = { ...(come ? emptyReports : emptyDataset), [collection]: records };
  await checkFile(come ? 'reportFile' : 'dataset', file, name, address);
  return records as readonly AnyRecord[];
}
