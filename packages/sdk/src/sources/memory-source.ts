import type { Dataset, ReportFile } from '@tiendo/model/lite';
import type { Contents } from '../query/contents.ts';
import { run } from '../query/run.ts';
import { checkFile } from './check-file.ts';
import { Listeners } from './listeners.ts';
import { shared } from './shared.ts';
import type { Source } from './source.ts';

/**
 * A dataset that is in memory already, and the reports on it. They are checked at the first
 * question, so that no place of a page fails before it can say so; `reload` reads them again, for
 * whoever has changed them in their place.
 *
 * @example
 * const tiendo = createClient({ source: memorySource(await loadDataset()) });
 */
export function memorySource(dataset: Dataset, reportFile: ReportFile | null = null): Source {
  const listeners = new Listeners();
  let contents: Contents | undefined;
  const read = shared(async (): Promise<Contents> => {
    const records = await checkFile<Dataset>('dataset', dataset, 'The dataset');
    if (reportFile) await checkFile('reportFile', reportFile, 'The report file');
    const { publisher, reviewedOn, redirects } = records;
    const loadedAt = new Date().toISOString();
    return { records, reportFile, publisher, reviewedOn, redirects, loadedAt };
  });
  return {
    run: async (query) => run(query, (contents ??= await read())),
    reload: async () => {
      contents = await read();
      listeners.call();
    },
    subscribe: listeners.add,
  };
}
