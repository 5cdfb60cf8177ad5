/**
 * `@tiendo/sdk/query`: the question by itself, and how it is answered from records in memory; for
 * servers and tools.
 *
 * @module
 */

// What a question is, and what an answer is.
export type {
  DatedQuery,
  GroupQueryOf,
  Key,
  Measure,
  Measures,
  Order,
  PeriodKey,
  PivotQueryOf,
  Query,
  QueryOf,
  RelationName,
  SelectName,
} from './query.ts';
export type { AgencyMatch, Answer, Facets, FacetValue, Group, Pivot, Row } from './answer.ts';
export type {
  AgencyTest,
  Condition,
  DayBounds,
  DayName,
  DayWindows,
  FieldName,
  FieldValue,
  ListTests,
  NumberBounds,
  NumberName,
  OrderName,
  RelativePeriod,
  Test,
  Tests,
  TextTests,
} from './condition.ts';
export type { Explanation } from './explanation.ts';
export type { Highlight } from './text/highlights.ts';
export type { AgencyRole, NamedAgencies, Scalar } from './collections/collection.ts';
export type { AnyRecord, CollectionName, Records } from './records.ts';

// Writing a question, checking one that came from elsewhere, and walking one.
export {
  QueryBuilder,
  type AskOptions,
  type Asker,
  type Change,
  type OrderOptions,
  type WatchOptions,
} from './builder.ts';
export { GroupBuilder, type GroupAnswer, type GroupOf, type PivotOf } from './group-builder.ts';
export { checkQuery } from './check-query.ts';
export { isQuery } from './query-shape.ts';
export { plainQuery } from './plain-query.ts';
export { canonicalText } from './canonical.ts';
export { queryFromUrl, queryToUrl } from './url-form.ts';
export { visit, type AnyCondition, type Bounds, type ConditionVisitor } from './visit.ts';
export { plansAsked } from './plans-asked.ts';

// Answering one from records in memory.
export type { AllRecords, Contents } from './contents.ts';
export { prepare, run, type AnyRow, type Prepared } from './run.ts';
export { compareVietnamese } from './vietnamese-order.ts';

// Answering the requests that `httpSource` makes, on any server.
export { answerRequest, type AnswerRequestOptions } from './answer-request.ts';

// What goes wrong.
export { TiendoError, type TiendoErrorCode, type TiendoErrorDetails } from '../errors.ts';
