import {
  dayInVietnam,
  statusOf,
  type CivilDate,
  type OwedReports,
  type Reading,
  type Report,
  type ReportFile,
  type StatusSummary,
} from '@tiendo/model/lite';

/** What had been reported by the end of a day. */
export interface Reported {
  /** The status of a task, of which `owed` agencies owe a report. */
  statusOf(task: string, owed: OwedReports): StatusSummary;
  /** The measured values of an indicator. */
  readingsOf(indicator: string): readonly Reading[];
}

function byTask(reports: readonly Report[]): ReadonlyMap<string, readonly Report[]> {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const group = groups.get(report.task);
    if (group) group.push(report);
    else groups.set(report.task, [report]);
  }
  return groups;
}

/** Reads a report file as it stood on `day`. Loaded with the first source that has reports. */
export function reportedBy({ reports, readings }: ReportFile, day: CivilDate): Reported {
  const isIn = ({ reportedAt }: { readonly reportedAt: string }): boolean =>
    dayInVietnam(new Date(reportedAt)) <= day;
  const groups = byTask(reports.filter(isIn));
  return {
    statusOf: (task, owed) => statusOf(owed, groups.get(task) ?? []),
    readingsOf: (indicator) => readings.filter((one) => one.indicator === indicator && isIn(one)),
  };
}
