/**
 * `@tiendo/sdk`: a client, which asks questions of a source, and the sources.
 *
 * @module
 */

// Asking questions: a client of a source, and where the data are.
export { createClient, Tiendo } from './tiendo.ts';
export { QueryClient, type ClientOptions } from './query-client.ts';
export { memorySource, type MemorySource, type NewReports } from './sources/memory-source.ts';
export { staticFilesSource, type StaticFilesOptions } from './sources/static-files-source.ts';
export { httpSource, type HttpOptions } from './sources/http-source.ts';
export { ckanSource, type CkanOptions, type CkanResources } from './sources/ckan-source.ts';
export { openSource, type OpenedSource, type OpenSourceOptions } from './worker/open-source.ts';
export {
  workerSource,
  type WorkerSource,
  type WorkerSourceOptions,
} from './worker/worker-source.ts';
export { serveSource } from './worker/serve-source.ts';
export type { Contents } from './query/contents.ts';
export type {
  DataChange,
  DataListener,
  PreparedRun,
  RunOptions,
  Source,
} from './sources/source.ts';

// What a question is, and what an answer is.
export type {
  AgencyMatch,
  AgencyRole,
  AgencyTest,
  AnyRow,
  Answer,
  AskOptions,
  Change,
  CollectionName,
  Condition,
  DatedQuery,
  DayBounds,
  DayName,
  DayWindows,
  Explanation,
  Facets,
  FacetValue,
  FieldName,
  FieldValue,
  Group,
  GroupAnswer,
  GroupBuilder,
  GroupOf,
  GroupQueryOf,
  Highlight,
  Key,
  ListTests,
  Measure,
  Measures,
  NumberBounds,
  NumberName,
  Order,
  OrderName,
  OrderOptions,
  PeriodKey,
  Pivot,
  PivotOf,
  PivotQueryOf,
  Query,
  QueryBuilder,
  QueryOf,
  Records,
  RelationName,
  RelativePeriod,
  Row,
  SelectName,
  Test,
  Tests,
  TextTests,
  WatchOptions,
} from './query/index.ts';

// One text for equal questions: a key for caches and addresses.
export { canonicalText } from './query/canonical.ts';

// A question as the search part of an address, and back.
export { queryFromUrl, queryToUrl } from './query/url-form.ts';

// What goes wrong.
export { TiendoError, type TiendoErrorCode, type TiendoErrorDetails } from './errors.ts';

// What a plan is: the records of the answers.
export type {
  Agency,
  AgencyKind,
  AgencyReference,
  Assignment,
  CivilDate,
  Comparator,
  Dataset,
  Deadline,
  DeadlineKind,
  Finding,
  FindingCode,
  Indicator,
  Jurisdiction,
  Membership,
  Milestone,
  Plan,
  Problem,
  Reading,
  Recurrence,
  Reference,
  Report,
  ReportedStatus,
  ReportFile,
  Schedule,
  ScheduleState,
  Section,
  SourceLines,
  StatusSummary,
  Succession,
  System,
  SystemMatch,
  Target,
  Task,
  TaskStatus,
  Topic,
  TopicId,
  Unit,
} from '@tiendo/model/lite';

// How far it has come: the same arithmetic that the answers use.
export {
  aboutTolerance,
  addDays,
  dayInVietnam,
  daysBetween,
  dueSoonDays,
  isCivilDate,
  latestReports,
  meetsTarget,
  membersOf,
  owedReports,
  planIsOver,
  scheduleOf,
  statusOf,
} from '@tiendo/model/lite';

// Vietnamese text: for comparison, and in order.
export { fold } from '@tiendo/model/lite';
export { compareVietnamese } from './query/vietnamese-order.ts';
