import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ingest } from './ingest.ts';
import { IngestError } from './ingest-error.ts';
import { manifestForFiles, parseCorrections, parseManifest } from './parse-settings.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const manifest = manifestForFiles(['plan.txt'], {
  jurisdiction: 'hcm',
  year: 2025,
  reviewedOn: '2025-01-01',
});
const read = (file: Uint8Array) =>
  ingest({ manifest, corrections: [], files: new Map([['plan.txt', file]]) });

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof IngestError) return `${error.code} ${error.file}:${error.line}`;
    throw error;
  }
  return 'none';
}

const table = [
  'TT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian hoàn thành',
  'I\tDữ liệu số\t\t\t',
  '1\tMở dữ liệu\tSở Y tế\t\tQuý IV năm 2025',
  '2\tGom dữ liệu\tViện Kỳ lạ học\tSở Y tế\t',
].join('\n');

describe('a document that no manifest names', () => {
  const { dataset } = read(bytes(table));

  test('comes to records with ids, sources and findings', () => {
    expect(dataset.tasks.map(({ id }) => id)).toEqual(['plan/I.1', 'plan/I.2']);
    expect(dataset.tasks[0]!.source).toEqual({ document: 'plan', lines: [3, 3], ranges: [] });
    expect(dataset.findings.map(({ code }) => code)).toEqual(['blankCell', 'unknownAgency']);
  });

  test('keeps an agency that nobody registered, as unknown', () => {
    const [agency] = dataset.tasks[1]!.lead;
    expect(agency!.text).toBe('Viện Kỳ lạ học');
    expect(dataset.agencies.find(({ id }) => id === agency!.agency)!.kind).toBe('unknown');
  });

  test('gives the same records in the other Unicode form, with a mark and other line ends', () => {
    const other = `\uFEFF${table.normalize('NFD').replaceAll('\n', '\r\n')}`;
    expect(read(bytes(other)).dataset).toEqual(dataset);
  });
});

describe('a document that cannot be read', () => {
  test.each<[string, Uint8Array, string]>([
    ['is empty', bytes(''), 'file-empty plan.txt:null'],
    ['is blank', bytes(' \n\n'), 'file-empty plan.txt:null'],
    ['is not UTF-8', Uint8Array.from([0x54, 0x0a, 0xff, 0xfe, 0x41]), 'not-utf8 plan.txt:2'],
    ['is binary', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00]), 'binary-file plan.txt:1'],
    ['has no known table', bytes('Một bài thơ.\nHai dòng.'), 'no-known-table plan.txt:null'],
    ['is cut off in a row', bytes(`${table}\n3\tĐào`), 'row-cut-off plan.txt:5'],
  ])('that %s is refused by code, file and line', (_title, file, expected) => {
    expect(codeOf(() => read(file))).toBe(expected);
  });

  test('that is missing is refused by its name', () => {
    const run = () => ingest({ manifest, corrections: [], files: new Map() });
    expect(codeOf(run)).toBe('file-missing plan.txt:null');
  });

  test('whatever it holds, an error of this kind is the worst that happens', () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'grapheme' }).map(bytes),
      fc.integer({ min: 0, max: table.length }).map((end) => bytes(table.slice(0, end))),
    );
    fc.assert(
      fc.property(anything, (file) => {
        expect(codeOf(() => read(file))).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a manifest that is wrong', () => {
  test.each<[string, string, RegExp]>([
    ['is no JSON', '{\n  "plans": [\n', /^manifest\.json:3: not JSON/],
    [
      'has no plans',
      '{"publisher":"T","reviewedOn":"2025-01-01","plans":[],"redirects":{}}',
      /plans/,
    ],
    [
      'has a day that does not exist',
      '{"publisher":"T","reviewedOn":"2025-02-30","plans":[],"redirects":{}}',
      /reviewedOn: found "2025-02-30"/,
    ],
  ])('because it %s is refused with the place', (_title, text, message) => {
    expect(() => parseManifest(text, 'manifest.json')).toThrow(message);
    expect(codeOf(() => parseManifest(text, 'manifest.json'))).toMatch(/^invalid-manifest/);
  });

  test('a correction that no longer stands on its line is refused, and of another document is not', () => {
    const mend = { document: 'plan', line: 3, was: 'Mở', is: 'Mờ', why: 'a test' };
    const files = new Map([['plan.txt', bytes(table)]]);
    const ingested = (...corrections: (typeof mend)[]) =>
      codeOf(() => ingest({ manifest, corrections, files }));
    expect(ingested(mend, { ...mend, document: 'other', line: 99 })).toBe('none');
    expect(ingested({ ...mend, line: 4 })).toBe('invalid-corrections corrections.json:null');
  });

  test('corrections that are no list are refused too', () => {
    expect(codeOf(() => parseCorrections('{}', 'corrections.json'))).toMatch(
      /^invalid-corrections/,
    );
  });
});
