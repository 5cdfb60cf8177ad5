import * as z from 'zod';
import * as model from '../src/index.ts';

/** A JSON Schema document or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The schemas of the model by the name that they are exported by: `Task`, `Deadline` … */
const named = z.registry<{ id: string }>();
for (const [id, value] of Object.entries(model)) {
  if (value instanceof z.ZodType) named.add(value, { id });
}

/**
 * A check in plain code has no JSON Schema and would be left out in silence. The one that the model
 * has, of days, has a `format` of its own.
 */
function writeChecks(schema: z.core.$ZodType, json: JsonSchema): void {
  const checks = schema._zod.def.checks ?? [];
  if (!checks.some((check) => check._zod.def.check === 'custom')) return;
  if (named.get(schema)?.id !== 'CivilDate') throw new Error('a check that JSON Schema cannot say');
  json.format = 'date';
}

const options = {
  io: 'input',
  override: ({ zodSchema, jsonSchema }) => writeChecks(zodSchema, jsonSchema),
} satisfies z.core.ToJSONSchemaParams;

/** Each named schema; where it uses another, `$ref` is that one's name. */
export function referringSchemas(): Record<string, JsonSchema> {
  return z.toJSONSchema(named, { ...options, uri: (id) => id }).schemas;
}

const kebab = (name: string): string => name.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();

const published = {
  dataset: model.Dataset,
  index: model.DatasetIndex,
  planFile: model.PlanFile,
  reportFile: model.ReportFile,
  plan: model.Plan,
  section: model.Section,
  task: model.Task,
  indicator: model.Indicator,
  assignment: model.Assignment,
  agency: model.Agency,
  system: model.System,
  topic: model.Topic,
  finding: model.Finding,
  report: model.Report,
  reading: model.Reading,
};

/** The published files by their names (`plan-file.json`), each whole in itself. */
export function publishedSchemas(): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(published).map(([name, schema]) => [
      `${kebab(name)}.json`,
      z.toJSONSchema(schema, { ...options, metadata: named }),
    ]),
  );
}
