import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { generatedFiles } from './generated-files.ts';
import { publishedSchemas, type JsonSchema } from './json-schemas.ts';
import { shapeOf } from './shape-source.ts';

const files = await generatedFiles();

test.each(Object.keys(files))('%s is what the zod schemas say today', (path) => {
  const file = new URL(`../${path}`, import.meta.url);
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(files[path]);
});

test('a published schema refuses a day without the form of one, and marks it as a date', () => {
  const { CivilDate } = publishedSchemas()['plan.json']!.$defs as Record<string, object>;
  expect(CivilDate).toMatchObject({ type: 'string', format: 'date' });
});

test.each([
  ['a multiple', z.toJSONSchema(z.number().multipleOf(5))],
  ['a longest length', z.toJSONSchema(z.string().max(5))],
  ['a format that is not of a date', z.toJSONSchema(z.email())],
  ['a value of any kind', z.toJSONSchema(z.unknown())],
  ['objects that no field tells apart', { oneOf: [{ type: 'object', properties: {} }] }],
])('%s, which no shape can say, stops the writing', (_, schema) => {
  expect(() => shapeOf(schema as JsonSchema)).toThrow(/no shape/);
});
