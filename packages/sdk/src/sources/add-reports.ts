import type { ReportFile } from '@tiendo/model/lite';
import type { Contents } from '../query/contents.ts';
import { follows } from '../query/view.ts';
import { checkFile } from './check-file.ts';
import type { NewReports } from './memory-source.ts';
import type { DataChange } from './source.ts';

/** What was read, with the reports that have come in since; and what they are about. */
export async function withReports(
  contents: Contents,
  { reports = [], readings = [] }: NewReports,
): Promise<{ readonly contents: Contents; readonly change: DataChange }> {
  const before = contents.reportFile ?? { illustrative: false, reports: [], readings: [] };
  const more: ReportFile = { ...before, reports: [...reports], readings: [...readings] };
  await checkFile('reportFile', more, 'What was added');
  const reportFile = {
    ...before,
    reports: before.reports.concat(reports),
    readings: before.readings.concat(readings),
  };
  const change = {
    tasks: new Set(reports.map(({ task }) => task)),
    indicators: new Set(readings.map(({ indicator }) => indicator)),
  };
  const next = { ...contents, reportFile };
  follows(next, { contents, reports, readings, tasks: change.tasks });
  return { contents: next, change };
}
