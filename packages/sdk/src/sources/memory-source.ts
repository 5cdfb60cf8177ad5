import type { Dataset, Reading, Report, ReportFile } from '@tiendo/model/lite';
import type { Contents } from '../query/contents.ts';
import { answering } from './answering.ts';
import { checkFile } from './check-file.ts';
import { Listeners } from './listeners.ts';
import { shared } from './shared.ts';
import type { Source } from './source.ts';
import { lazily } from '../lazily.ts';

const loadAdding = lazily(() => import('./add-reports.ts'));

/** Reports and readings that have come in. */
export interface NewReports {
  readonly reports?: readonly Report[];
  readonly readings?: readonly Reading[];
}

/** A source of records in memory, to which reports can be added. */
export interface MemorySource extends Source {
  /**
   * Adds reports to those that are there, as a log does: what is there is never changed. Whoever
   * watches a question hears of it.
   *
   * @throws {TiendoError} `source-invalid` where one is not what the model says; then none is added.
   */
  addReports(more: NewReports): Promise<void>;
}

/**
 * A dataset that is in memory already, and the reports on it. They are checked at the first
 * question, so that no place of a page fails before it can say so; `reload` reads them again, for
 * whoever has changed them in their place.
 *
 * @example
 * const tiendo = createClient({ source: memorySource(await loadDataset()) });
 * await tiendo.tasks().count(); // → 6
 */
export function memorySource(dataset: Dataset, reportFile: ReportFile | null = null): MemorySource {
  const listeners = new Listeners();
  let contents: Contents | undefined;
  const read = shared(async (): Promise<Contents> => {
    const records = await checkFile<Dataset>('dataset', dataset, 'The dataset');
    if (reportFile) await checkFile('reportFile', reportFile, 'The report file');
    const { publisher, reviewedOn, redirects } = records;
    const loadedAt = new Date().toISOString();
    // What is made of records is kept with this object: read again, it is made again.
    return { records: { ...records }, reportFile, publisher, reviewedOn, redirects, loadedAt };
  });
  const current = async (): Promise<Contents> => (contents ??= await read());
  const add = async (more: NewReports): Promise<void> => {
    const { withReports } = await loadAdding();
    const added = await withReports(await current(), more);
    contents = added.contents;
    listeners.call(added.change);
  };
  // One after the other: none is lost, and they stand in the order in which they were given.
  let before: Promise<void> = Promise.resolve();
  return {
    ...answering('memory', { contentsFor: current, known: () => contents }),
    addReports: (more) => {
      const adding = before.then(() => add(more));
      before = adding.catch(() => {});
      return adding;
    },
    reload: async () => {
      contents = await read();
      listeners.call();
    },
    subscribe: listeners.add,
  };
}
