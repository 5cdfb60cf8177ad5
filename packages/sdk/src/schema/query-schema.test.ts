import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCivilDate } from '@tiendo/model/lite';
import { ArbitraryQueries } from '../../testing/arbitrary-query.ts';
import { mutated } from '../../testing/mutated.ts';
import { sampleView } from '../../testing/sample-view.ts';
import { queryJsonSchema, querySchemaText } from '../../tools/query-json-schema.ts';
import { isQuery } from '../query/query-shape.ts';
import { Query } from './index.ts';

const ajv = new Ajv2020({
  formats: { date: isCivilDate, 'date-time': true },
  allowUnionTypes: true,
});
const isValid = ajv.compile(queryJsonSchema());
const queries = new ArbitraryQueries(await sampleView());

const verdicts = (value: unknown) => ({
  zod: Query.safeParse(value).success,
  json: isValid(value),
  sdk: isQuery(value),
});
const all = (verdict: boolean) => ({ zod: verdict, json: verdict, sdk: verdict });

test('the published JSON Schema is what the SDK takes today', () => {
  const file = new URL('../../schema/query.json', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(querySchemaText());
});

test('zod, JSON Schema and the SDK take every question', () => {
  fc.assert(
    fc.property(queries.any(), (query) => {
      expect(verdicts(query)).toEqual(all(true));
    }),
    { numRuns: 1000 },
  );
});

test('zod, JSON Schema and the SDK take and refuse the same where questions are changed', () => {
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(queries.any().chain(mutated), (value) => {
      const sdk = isQuery(value);
      seen[sdk ? 'taken' : 'refused'] += 1;
      expect(verdicts(value)).toEqual(all(sdk));
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(100);
});

test.each([
  ['one record with what is about rows', { collection: 'tasks', get: 'a', limit: 3 }],
  ['groups with what is about rows', { collection: 'tasks', groupBy: ['lead'], limit: 3 }],
  ['groups by nothing', { collection: 'tasks', groupBy: [] }],
  ['a collection that there is not', { collection: 'task' }],
  ['a day that is none', { collection: 'tasks', asOf: '2025-02-30' }],
  [
    'a field deep in a relation',
    { collection: 'tasks', where: [{ lead: { parent: { kid: 1 } } }] },
  ],
  ['no object', 'tasks'],
])('none of them takes %s', (_, value) => {
  expect(verdicts(value)).toEqual(all(false));
});

test('zod says where a question is wrong', () => {
  const { error } = Query.safeParse({
    collection: 'tasks',
    where: [{ lead: { kindd: 'office' } }],
  });
  expect(error!.issues[0]).toMatchObject({ code: 'unrecognized_keys', path: ['where', 0, 'lead'] });
});
