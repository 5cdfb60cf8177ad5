// What a question is, and what an answer is.
export type { Order, Query, QueryOf, DatedQuery, RelationName } from './query.ts';
export type { Answer, AgencyMatch, Row } from './answer.ts';
export type {
  AgencyTest,
  Condition,
  DayBounds,
  NumberBounds,
  OrderName,
  Test,
} from './condition.ts';
export type { AgencyRole, NamedAgencies, Scalar } from './collections/collection.ts';
export type { AnyRecord, CollectionName, Records } from './records.ts';

// Writing a question, checking one that came from elsewhere, and walking one.
export { QueryBuilder, type Ask, type AskOptions } from './builder.ts';
export { checkQuery } from './check-query.ts';
export { isQuery } from './query-shape.ts';
export { canonicalText } from './canonical.ts';
export { visit, type AnyCondition, type Bounds, type ConditionVisitor } from './visit.ts';
export { plansAsked } from './plans-asked.ts';

// Answering one from records in memory.
export type { AllRecords, Contents } from './contents.ts';
export { run, type AnyRow } from './run.ts';
export { compareVietnamese } from './vietnamese-order.ts';

// What goes wrong.
export { TiendoError, type TiendoErrorCode, type TiendoErrorDetails } from '../errors.ts';
