// What a plan is.
export { Plan } from './plan.ts';
export { planIsOver } from './plan-is-over.ts';
export { Section } from './section.ts';
export { Reference, Task } from './task.ts';
export { Indicator } from './indicator.ts';
export { Assignment } from './assignment.ts';
export { System, SystemMatch } from './system.ts';
export { Topic, TopicId } from './topic.ts';
export {
  Agency,
  AgencyKind,
  AgencyPeriod,
  AgencyReference,
  Jurisdiction,
  Membership,
  Succession,
} from './agency.ts';
export { Finding, FindingCode } from './finding.ts';
export { LineRange, SourceLines } from './source-lines.ts';
export { Flag, Verbatim } from './verbatim.ts';

// When it is to be done, and what it is to reach.
export { Deadline, DeadlineKind, makeDeadline, Milestone, Recurrence } from './deadline.ts';
export { Comparator, Target, Unit } from './target.ts';
export { aboutTolerance, meetsTarget } from './meets-target.ts';

// How far it has come.
export { Quarter, Reading, Report, ReportedStatus, ReportFile } from './report.ts';
export {
  answerableOn,
  existsOn,
  membersOf,
  owedReports,
  type OwedReports,
} from './owed-reports.ts';
export { latestReports, statusOf, type StatusSummary, type TaskStatus } from './status.ts';
export { dueSoonDays, scheduleOf, type Schedule, type ScheduleState } from './schedule.ts';

// Days without hours.
export { CivilDate } from './civil-date.ts';
export {
  addDays,
  civilDate,
  daysBetween,
  dayInVietnam,
  isCivilDate,
  monthRange,
  quarterRange,
  yearRange,
  type DayRange,
} from './days.ts';

// The published files, and whether they hold.
export { Dataset, DatasetIndex, PlanFile } from './dataset.ts';
export { schemaVersion } from './schema-version.ts';
export { checkReferences } from './check-references.ts';
export { validate } from './validate.ts';
export { ModelError, type Problem } from './model-error.ts';

// Vietnamese text, for comparison.
export { fold, slug } from './fold.ts';

// The schemas without zod, as `@tiendo/model/lite` has them: what a value looks like, and whether
// it does.
export { checkShape } from './checkers/check-shape.ts';
export { fits } from './checkers/fits.ts';
export type { ObjectShape, Shape } from './checkers/shape.ts';
export {
  datasetIndexShape,
  datasetShape,
  planFileShape,
  reportFileShape,
} from './checkers/shapes.ts';
