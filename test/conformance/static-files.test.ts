import { planFile } from '@tiendo/dataset';
import { staticFilesSource, type Dataset, type NewReports } from '@tiendo/sdk';
import { withMore } from './more-reports.ts';
import { conformance } from './suite.ts';

const folder = 'https://data.example/plans/';
const reports = `${folder}reports.json`;

/** The files of a dataset by their addresses, as a publisher puts them on a web server. */
function filesOf(dataset: Dataset): Map<string, unknown> {
  const { schemaVersion, publisher, reviewedOn, plans, agencies, systems, topics } = dataset;
  const place = (id: string) => ({ path: `${id}.json`, bytes: 1, sha256: '' });
  const files = Object.fromEntries(plans.map(({ id }) => [id, place(id)]));
  const { redirects } = dataset;
  const shared = { plans, agencies, systems, topics, redirects };
  const index = { schemaVersion, publisher, reviewedOn, files, ...shared };
  return new Map<string, unknown>([
    [`${folder}index.json`, index],
    ...plans.map(({ id }) => [`${folder}${id}.json`, planFile(dataset, id)] as const),
  ]);
}

conformance(
  'a source of files',
  async (dataset, reportFile) => {
    const files = filesOf(dataset);
    let current = reportFile;
    let touches = 0;
    if (current) files.set(reports, current);
    const fetch = async (address: string): Promise<Response> =>
      files.has(address) ? Response.json(files.get(address)) : new Response('', { status: 404 });
    const source = staticFilesSource(folder, { fetch, ...(current && { reports }) });
    const arrive = async (more: NewReports): Promise<void> => {
      current = withMore(current, more);
      files.set(reports, current);
      await source.reload();
    };
    // Another text that says the same.
    const touch = (): void => void files.set(reports, { ...current, touched: (touches += 1) });
    return { source, arrive, touch };
  },
  { explainedAs: 'static files', isLazy: true },
);
