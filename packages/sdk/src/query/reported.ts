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
import type { Since } from './view.ts';

/** Values in lists by a key; a list is never changed, but replaced by a longer one. */
class Groups<Value> {
  readonly #groups = new Map<string, readonly Value[]>();

  constructor(values: readonly Value[], keyOf: (value: Value) => string) {
    const groups = this.#groups as Map<string, Value[]>;
    for (const value of values) {
      const group = groups.get(keyOf(value));
      if (group) group.push(value);
      else groups.set(keyOf(value), [value]);
    }
  }

  get(key: string): readonly Value[] {
    return this.#groups.get(key) ?? [];
  }

  keys(): Iterable<string> {
    return this.#groups.keys();
  }

  has(key: string): boolean {
    return this.#groups.has(key);
  }

  add(key: string, value: Value): void {
    this.#groups.set(key, [...this.get(key), value]);
  }
}

/** What had been reported by the end of a day. */
export class Reported {
  readonly reports: readonly Report[];
  readonly readings: readonly Reading[];
  readonly #byTask: Groups<Report>;
  readonly #byIndicator: Groups<Reading>;

  constructor(
    reports: readonly Report[],
    readings: readonly Reading[],
    byTask = new Groups(reports, ({ task }) => task),
    byIndicator = new Groups(readings, ({ indicator }) => indicator),
  ) {
    this.reports = reports;
    this.readings = readings;
    this.#byTask = byTask;
    this.#byIndicator = byIndicator;
  }

  /** The tasks that any report is about. */
  get tasks(): Iterable<string> {
    return this.#byTask.keys();
  }

  /** Whether any report is about the task. */
  isOn(task: string): boolean {
    return this.#byTask.has(task);
  }

  /** The status of a task, of which `owed` agencies owe a report. */
  statusOf(task: string, owed: OwedReports): StatusSummary {
    return statusOf(owed, this.#byTask.get(task));
  }

  /** The measured values of an indicator. */
  readingsOf(indicator: string): readonly Reading[] {
    return this.#byIndicator.get(indicator);
  }

  /** With what has come in since. Whoever still holds this one sees it in the status of tasks. */
  with(reports: readonly Report[], readings: readonly Reading[]): Reported {
    for (const report of reports) this.#byTask.add(report.task, report);
    for (const reading of readings) this.#byIndicator.add(reading.indicator, reading);
    return new Reported(
      this.reports.concat(reports),
      this.readings.concat(readings),
      this.#byTask,
      this.#byIndicator,
    );
  }
}

/**
 * Reads a report file as it stood on `day`. Where it is known what it was `before` and what has come
 * in `since`, nothing else is looked at. Loaded with the first source that has reports.
 */
export function reportedOn(
  { reports, readings }: ReportFile,
  day: CivilDate,
  since?: Since,
  before?: Reported | null,
): Reported {
  const isIn = ({ reportedAt }: { readonly reportedAt: string }): boolean =>
    dayInVietnam(new Date(reportedAt)) <= day;
  return since && before
    ? before.with(since.reports.filter(isIn), since.readings.filter(isIn))
    : new Reported(reports.filter(isIn), readings.filter(isIn));
}
