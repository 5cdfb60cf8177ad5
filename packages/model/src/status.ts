import type { CivilDate } from './civil-date.ts';
import type { OwedReports } from './owed-reports.ts';
import type { Report } from './report.ts';

export type TaskStatus = 'notReported' | 'notStarted' | 'inProgress' | 'completed' | 'suspended';

/** How far a task is, drawn from the latest approved report of each agency that owes one. */
export interface StatusSummary {
  readonly status: TaskStatus;
  /** *7/19 đơn vị đã báo cáo*: agencies that have reported, of those that owe a report. */
  readonly reported: number;
  readonly owed: number;
  /** The day on which the last of them completed it; null unless all have and all say when. */
  readonly completedOn: CivilDate | null;
  /** Mean of the reported per cents; null where none was given. */
  readonly progress: number | null;
}

const isNewer = (a: Report, b: Report): boolean =>
  a.period !== b.period ? a.period > b.period : a.reportedAt > b.reportedAt;

/**
 * The latest approved report of each agency; one that a later approved report supersedes is out.
 *
 * @example
 * const latest = latestReports(reportFile.reports.filter(({ task }) => task === 'mau-2025/I.1'));
 * latest.get('hcm/so-khoa-hoc-va-cong-nghe')!.status; // → 'completed'
 */
export function latestReports(reports: Iterable<Report>): Map<string, Report> {
  const approved = [...reports].filter((report) => report.state === 'approved');
  const superseded = new Set(approved.map((report) => report.supersedes));
  const latest = new Map<string, Report>();
  for (const report of approved) {
    if (superseded.has(report.id)) continue;
    const known = latest.get(report.agency);
    if (!known || isNewer(report, known)) latest.set(report.agency, report);
  }
  return latest;
}

function overall(counted: readonly Report[], owed: number): TaskStatus {
  if (counted.length === 0) return 'notReported';
  const all = (status: Report['status']) =>
    counted.length >= owed && counted.every((report) => report.status === status);
  if (all('completed')) return 'completed';
  if (all('suspended')) return 'suspended';
  return counted.some((report) => report.status !== 'notStarted') ? 'inProgress' : 'notStarted';
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The status of a task for which `owed` agencies owe a report: `notReported` when none has,
 * `completed` when all have completed, `suspended` when all are, else `inProgress` once any has
 * begun. Where nobody can be named (an open collective) every report counts.
 *
 * @example
 * const owed = { agencies: ['hcm/so-y-te', 'hcm/so-noi-vu'], unexpanded: [] };
 * statusOf(owed, reportFile.reports.filter(({ task }) => task === 'mau-2025/I.2'));
 * // → { status: 'inProgress', reported: 1, owed: 2, … }
 */
export function statusOf(owed: OwedReports, reports: Iterable<Report>): StatusSummary {
  const latest = latestReports(reports);
  const open = owed.unexpanded.length > 0;
  const counted = [...latest.values()].filter(
    (report) => open || owed.agencies.includes(report.agency),
  );
  const missing = owed.agencies.filter((agency) => !latest.has(agency)).length;
  const total = Math.max(counted.length + missing, 1);
  const status = overall(counted, total);
  const days = counted.flatMap((report) => report.completedOn ?? []);
  return {
    status,
    reported: counted.length,
    owed: counted.length + missing,
    completedOn:
      status === 'completed' && days.length === counted.length
        ? (days.sort().at(-1) ?? null)
        : null,
    progress: mean(counted.flatMap((report) => report.progress ?? [])),
  };
}
