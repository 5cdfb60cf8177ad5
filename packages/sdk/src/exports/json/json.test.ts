import { describe, expect, test } from 'vitest';
import { sampleDataset, sampleReports } from '../../sample-dataset.ts';
import { toText } from '../byte-stream.ts';
import { toJson } from './json.ts';
import { toNdjson } from './ndjson.ts';
import { readJson } from './read-json.ts';
import { readNdjson } from './read-ndjson.ts';
import { toArray } from '../to-array.ts';

const { topics } = sampleDataset;
const about = {
  asOf: '2025-09-01',
  publisher: 'Tiendo',
  reviewedOn: '2025-08-01',
  reportsAreIllustrative: true,
};
const options = { collection: 'topics' } as const;
const json = (text: string) => toArray(readJson(text, options));
const ndjson = (text: string) => toArray(readNdjson(text, options));

describe('a JSON file', () => {
  test('is one object that says what it holds, and has a row a line', async () => {
    const text = await toText(toJson({ collection: 'topics', rows: topics, about }));
    expect(JSON.parse(text)).toEqual({ collection: 'topics', ...about, rows: topics });
    expect(text.split('\n').length).toBe(topics.length + 3);
  });

  test('says null of what is not known', async () => {
    expect(JSON.parse(await toText(toJson({ collection: 'topics', rows: [] })))).toEqual({
      collection: 'topics',
      asOf: null,
      publisher: null,
      reviewedOn: null,
      reportsAreIllustrative: null,
      rows: [],
    });
  });

  test('reads back whatever its white space, and with texts that look like its own parts', async () => {
    const rows = [{ ...topics[0]!, name: '"rows":[{"id":1}],\\', nameEn: '{[]}\\"' }, topics[1]!];
    const text = JSON.stringify(
      { collection: 'topics', note: ', "rows": [', rows, more: [1] },
      null,
      2,
    );
    expect(await json(text)).toEqual(rows);
  });

  const head = '{"collection":"topics","rows":[';
  const row = JSON.stringify(topics[0]);
  test.each([
    ['nothing', '', 'the file', /not whole JSON/],
    ['a page', '<html>', 'the file', /not whole JSON/],
    [
      'another collection',
      '{"collection":"tasks","rows":[]}',
      'the file',
      /collection is "topics"/,
    ],
    [
      'another collection with rows',
      `{"collection":"tasks","rows":[${row}]}`,
      'the file',
      /"topics"/,
    ],
    ['a list', `[${row}]`, 'the file', /collection is "topics"/],
    ['null', 'null', 'the file', /collection is "topics"/],
    ['a file cut off in a row', `${head}${row.slice(0, 20)}`, 'the file', /not whole JSON/],
    ['a file cut off between rows', `${head}${row},`, 'the file', /not whole JSON/],
    ['a file cut off after its rows', `${head}${row}]`, 'the file', /not whole JSON/],
    ['a file that goes on', `${head}${row}]}]`, 'the file', /not whole JSON/],
    ['a row that is no record', `${head}${row},5]}`, 'rows[1]', /expected a record/],
    ['a row that is none', `${head}${row},,${row}]}`, 'rows[1]', /not whole JSON/],
    [
      'a record that is not whole',
      `${head}{"id":"data"}]}`,
      'rows[0]',
      /“name” of this record: found nothing/,
    ],
  ])('that is %s is refused, with the place', async (_, text, place, message) => {
    const error = await json(text).catch((one: unknown) => one);
    expect(error).toMatchObject({ name: 'TiendoError', code: 'export-invalid', place });
    expect((error as Error).message).toMatch(message);
  });
});

describe('an NDJSON file', () => {
  test('has one record a line', async () => {
    const text = await toText(toNdjson({ collection: 'topics', rows: topics }));
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(topics);
  });

  test('says in every line that reports are made up, where they are', async () => {
    const input = { collection: 'reports', rows: sampleReports.reports, about } as const;
    const lines = (await toText(toNdjson(input))).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).reportsAreIllustrative)).toEqual([true, true]);
  });

  test('is read over empty lines and CRLF', async () => {
    const text = topics.map((topic) => `${JSON.stringify(topic)}\r\n\r\n`).join('');
    expect(await ndjson(text)).toEqual(topics);
  });

  test.each([
    ['cut off', `${JSON.stringify(topics[0])}\n{"id":`, 'line 2', /not whole JSON/],
    ['of another shape', '{"id":"x"}\n', 'line 1', /“id” of this record: found "x"/],
    ['a list', '\n[]\n', 'line 2', /expected a record/],
  ])('that is %s is refused, with the line', async (_, text, place, message) => {
    const error = await ndjson(text).catch((one: unknown) => one);
    expect(error).toMatchObject({ code: 'export-invalid', place });
    expect((error as Error).message).toMatch(message);
  });
});
