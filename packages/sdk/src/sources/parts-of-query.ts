import type { DatedQuery } from '../query/query.ts';

/** What there is of a question besides its collection and its day. */
export const partsOfQuery = (query: DatedQuery): string[] =>
  Object.keys(query).filter((part) => part !== 'collection' && part !== 'asOf');
