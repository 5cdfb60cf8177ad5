import type { JsonSchema } from './json-schemas.ts';

const nameOf = (ref: string): string => `${ref[0]!.toLowerCase()}${ref.slice(1)}Shape`;
const isNull = (schema: JsonSchema): boolean => schema.type === 'null';
const inSafeRange = (bound: number | undefined): boolean =>
  bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;

/** Stops the writing at what no shape says, so that nothing of the model is left out in silence. */
function expectNothingElse(schema: JsonSchema, known: readonly string[]): void {
  const all = [...known, 'type', '$schema', '$id'];
  const other = Object.keys(schema).filter((key) => !all.includes(key));
  if (other.length > 0)
    throw new Error(`no shape says ${other.join(', ')} of ${JSON.stringify(schema.type)}`);
}

function textShape(schema: JsonSchema): string {
  expectNothingElse(schema, ['minLength', 'pattern', 'format', 'enum', 'const']);
  const { minLength, pattern, format, enum: values, const: value } = schema;
  if (values ?? value) return `{ oneOf: ${JSON.stringify(values ?? [value])} }`;
  if (format === 'date') return `'day'`;
  if (format === 'date-time') return `'instant'`;
  if (format) throw new Error(`no shape says the format ${format}`);
  if (pattern) return String(new RegExp(pattern));
  if (minLength !== undefined && minLength !== 1) throw new Error(`no shape for ${minLength}`);
  return minLength ? `'words'` : `'text'`;
}

function numberShape(schema: JsonSchema): string {
  expectNothingElse(schema, ['minimum', 'maximum', 'const']);
  if (schema.const !== undefined) return `{ oneOf: [${schema.const}] }`;
  const from = inSafeRange(schema.minimum) ? [`from: ${schema.minimum}`] : [];
  const to = inSafeRange(schema.maximum) ? [`to: ${schema.maximum}`] : [];
  const whole = schema.type === 'integer';
  if (!whole && from.length + to.length === 0) return `'number'`;
  return `{ ${[`whole: ${whole}`, ...from, ...to].join(', ')} }`;
}

function listShape(schema: JsonSchema): string {
  expectNothingElse(schema, ['items', 'minItems', 'maxItems', 'prefixItems']);
  const { items, minItems, prefixItems } = schema;
  if (prefixItems) return `{ inOrder: [${(prefixItems as JsonSchema[]).map(shapeOf).join(', ')}] }`;
  const least = minItems ? `, least: ${minItems}` : '';
  return `{ listOf: ${shapeOf(items as JsonSchema)}${least} }`;
}

function objectShape(schema: JsonSchema): string {
  expectNothingElse(schema, ['properties', 'required', 'additionalProperties', 'propertyNames']);
  const { properties, required = [], additionalProperties } = schema;
  if (!properties) return `{ mapOf: ${shapeOf(additionalProperties as JsonSchema)} }`;
  const fields = Object.entries(properties).map(([name, field]) => {
    const shape = shapeOf(field as JsonSchema);
    return `${name}: ${required.includes(name) ? shape : `{ optional: ${shape} }`},`;
  });
  return `{\nfields: {\n${fields.join('\n')}\n},\n}`;
}

/** The field whose value, another in each, tells the objects apart. */
function casesShape(schemas: readonly JsonSchema[]): string {
  const constant = Object.entries(schemas[0]?.properties ?? {}).find(
    ([, field]) => (field as JsonSchema).const !== undefined,
  );
  if (!constant) throw new Error('no shape for oneOf without a field that tells them apart');
  const [by] = constant;
  const cases = schemas.map((schema) => {
    const name = (schema.properties![by] as JsonSchema).const;
    return `${name}: ${objectShape(schema)},`;
  });
  return `{\nby: '${by}',\ncases: {\n${cases.join('\n')}\n},\n}`;
}

function unionShape(schemas: readonly JsonSchema[]): string {
  const others = schemas.filter((schema) => !isNull(schema));
  const shape =
    others.length === 1 ? shapeOf(others[0]!) : `{ anyOf: [${others.map(shapeOf).join(', ')}] }`;
  return others.length === schemas.length ? shape : `{ nullOr: ${shape} }`;
}

/** A JSON Schema as the source text of a `Shape`. */
export function shapeOf(schema: JsonSchema): string {
  if (schema.$ref) return nameOf(schema.$ref);
  if (schema.anyOf) return unionShape(schema.anyOf as JsonSchema[]);
  if (schema.oneOf) return casesShape(schema.oneOf as JsonSchema[]);
  if (Array.isArray(schema.type)) {
    return unionShape((schema.type as string[]).map((type) => ({ ...schema, type }) as JsonSchema));
  }
  switch (schema.type) {
    case 'string':
      return textShape(schema);
    case 'number':
    case 'integer':
      return numberShape(schema);
    case 'boolean':
      return `'boolean'`;
    case 'array':
      return listShape(schema);
    case 'object':
      return objectShape(schema);
    default:
      throw new Error(`no shape for ${JSON.stringify(schema)}`);
  }
}

const refsIn = (schema: JsonSchema): string[] =>
  [...JSON.stringify(schema).matchAll(/"\$ref":"(\w+)"/g)].map((match) => match[1]!);

/** The names so that each comes after those that it uses. */
function inOrder(schemas: Readonly<Record<string, JsonSchema>>): string[] {
  const done = new Set<string>();
  const add = (name: string): void => {
    if (done.has(name)) return;
    refsIn(schemas[name]!).forEach(add);
    done.add(name);
  };
  Object.keys(schemas).toSorted().forEach(add);
  return [...done];
}

/** The source text of a file that exports each named schema as a shape (`taskShape`). */
export function shapesSource(schemas: Readonly<Record<string, JsonSchema>>): string {
  const constants = inOrder(schemas).map((name) => {
    const source = shapeOf(schemas[name]!);
    const type = schemas[name]!.properties ? 'ObjectShape' : 'Shape';
    return `export const ${nameOf(name)}: ${type} = ${source};`;
  });
  return [
    '// Written from the zod schemas by `npm run schema`; do not edit.',
    "import type { ObjectShape, Shape } from './shape.ts';",
    ...constants,
  ].join('\n\n');
}
