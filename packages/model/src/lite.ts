// The model without zod, for pages: the types, the arithmetic, and the shapes of the files. Nothing
// here may import zod at run time; whoever needs the schemas themselves imports `@tiendo/model`.

// What a plan is.
export type { Plan } from './plan.ts';
export type { Section } from './section.ts';
export type { Reference, Task } from './task.ts';
export type { Indicator } from './indicator.ts';
export type { Assignment } from './assignment.ts';
export type { System, SystemMatch } from './system.ts';
export type { Topic, TopicId } from './topic.ts';
export type {
  Agency,
  AgencyKind,
  AgencyPeriod,
  AgencyReference,
  Jurisdiction,
  Membership,
  Succession,
} from './agency.ts';
export type { Finding, FindingCode } from './finding.ts';
export type { LineRange, SourceLines } from './source-lines.ts';
export type { Flag, Verbatim } from './verbatim.ts';

// When it is to be done, and what it is to reach.
export type { Deadline, DeadlineKind, Milestone, Recurrence } from './deadline.ts';
export type { Comparator, Target, Unit } from './target.ts';
export { aboutTolerance, meetsTarget } from './meets-target.ts';

// How far it has come.
export type { Quarter, Reading, Report, ReportedStatus, ReportFile } from './report.ts';
export { planIsOver } from './plan-is-over.ts';
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
export type { CivilDate } from './civil-date.ts';
export {
  addDays,
  daysBetween,
  dayInVietnam,
  isCivilDate,
  monthRange,
  quarterRange,
  yearRange,
  type DayRange,
} from './days.ts';

// The published files: what they look like, and whether one does.
export type { Dataset, DatasetIndex, PlanFile } from './dataset.ts';
export { schemaVersion } from './schema-version.ts';
export type { Problem } from './model-error.ts';
export { checkShape, firstMismatch, mismatches, type Mismatch } from './checkers/check-shape.ts';
export { fits } from './checkers/fits.ts';
export { shown, written } from './checkers/place.ts';
export type { ClosedShape, ObjectShape, Shape } from './checkers/shape.ts';
export { wordsOf } from './checkers/words-of-shape.ts';
export {
  agencyShape,
  assignmentShape,
  datasetIndexShape,
  datasetShape,
  deadlineShape,
  findingShape,
  indicatorShape,
  planFileShape,
  planShape,
  readingShape,
  reportedStatusShape,
  reportFileShape,
  reportShape,
  sectionShape,
  systemShape,
  taskShape,
  topicShape,
} from './checkers/shapes.ts';

// Vietnamese text, for comparison.
export { fold } from './fold.ts';
