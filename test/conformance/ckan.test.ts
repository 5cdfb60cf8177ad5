import { ckanSource, type NewReports } from '@tiendo/sdk';
import { dataStore, resourcesOf } from '../../packages/sdk/testing/data-store.ts';
import { withMore } from './more-reports.ts';
import { conformance } from './suite.ts';

conformance(
  'a source in a DataStore',
  async (dataset, reportFile) => {
    // So few rows at once that every collection has pages.
    const rowsMax = dataset.tasks.length > 100 ? 100 : 3;
    let current = reportFile;
    let answer = dataStore(resourcesOf(dataset, current), { rowsMax });
    const names = Object.keys(resourcesOf(dataset, current));
    const { publisher, reviewedOn } = dataset;
    const source = ckanSource('https://portal.example', {
      ...{ publisher, reviewedOn, illustrative: current?.illustrative ?? false },
      resources: Object.fromEntries(names.map((name) => [name, name])),
      fetch: (address, init) => answer(new Request(address, init)),
    });
    const arrive = async (more: NewReports): Promise<void> => {
      current = withMore(current, more);
      answer = dataStore(resourcesOf(dataset, current), { rowsMax });
      await source.reload();
    };
    return { source, arrive };
  },
  { explainedAs: 'ckan', isLazy: true },
);
