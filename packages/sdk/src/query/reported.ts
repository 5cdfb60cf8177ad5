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
  readonly reports: readonly Report[];
  readonly readings: readonly Reading[];
  /** The ids of the tasks that any report is about. */
  readonly tasks: Iterable<string>;
  /** The status of a task, of which `owed` agencies owe a report. */
  statusOf(task: string, owed: OwedReports): StatusSummary;
  /** The measured values of an indicator. */
  readingsOf(indicator: string): readonly Reading[];
}

function grouped<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/** Reads a report file as it stood on `day`. Loaded with the first source that has reports. */
export function reportedBy(file: ReportFile, day: CivilDate): Reported {
  const isIn = ({ reportedAt }: { readonly reportedAt: string }): boolean =>
    dayInVietnam(new Date(reportedAt)) <= day;
  const [reports, readings] = [file.reports.filter(isIn), file.readings.filter(isIn)];
  const byTask = grouped(reports, ({ task }) => task);
  const byIndicator = grouped(readings, ({ indicator }) => indicator);
  return {
    reports,
    readings,
    tasks: byTask.keys(),
    statusOf: (task, owed) => statusOf(owed, byTask.get(task) ?? []),
    readingsOf: (indicator) => byIndicator.get(indicator) ?? [],
  };
}
