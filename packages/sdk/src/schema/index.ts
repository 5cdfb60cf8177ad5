/**
 * `@tiendo/sdk/schema`: the query as a zod schema, for whoever checks with zod: forms, tools,
 * servers. The SDK itself checks without it.
 *
 * @module
 */
import type * as z from 'zod';
import type { Query as QueryType } from '../query/query.ts';
import { anyQuery } from './query-schemas.ts';

/**
 * What a question is, for `zod`: takes and refuses what `isQuery` does. The same is published as
 * JSON Schema, at `@tiendo/sdk/schema/query.json`. Two things only a client refuses: bounds that
 * leave nothing between them, and several figures in one measure.
 */
export const Query = anyQuery as unknown as z.ZodType<QueryType>;
export type Query = QueryType;
