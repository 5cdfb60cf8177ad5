import * as z from 'zod';
import { CivilDate } from '@tiendo/model';
import { anyQuery, named } from '../src/schema/query-schemas.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const title = 'A question to Tiendo';
const description =
  'Two things only a client refuses: bounds that leave nothing between them, and several figures in one measure.';

/** A check in plain code has no JSON Schema: a day of the calendar has a `format` of its own. */
function writeChecks(schema: z.core.$ZodType, json: JsonSchema): void {
  const checks = schema._zod.def.checks ?? [];
  if (!checks.some((check) => check._zod.def.check === 'custom')) return;
  if (schema !== CivilDate) throw new Error('a check that JSON Schema cannot say');
  json.format = 'date';
}

/** What a query is, as JSON Schema (draft 2020-12), each part of it once. */
export function queryJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(anyQuery, {
    metadata: named,
    override: ({ zodSchema, jsonSchema }) => writeChecks(zodSchema, jsonSchema),
  });
  return { $schema: $schema!, title, description, ...schema };
}

/** The text of the published file: a line for each part, so that a change of one is seen. */
export function querySchemaText(): string {
  const { $defs = {}, ...about } = queryJsonSchema();
  const parts = Object.entries($defs).map((part) =>
    part.map((one) => JSON.stringify(one)).join(': '),
  );
  const head = JSON.stringify(about, null, 2).slice(0, -2);
  return `${head},\n  "$defs": {\n    ${parts.join(',\n    ')}\n  }\n}\n`;
}
