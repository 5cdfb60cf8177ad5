import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AgencyMatcher } from '../agencies/agency-matcher.ts';
import type { DocumentLine } from '../document-line.ts';
import { readStream, type StreamReading } from './read-stream.ts';

const file = new URL('../../../../seeds/004_90a108cfc6212b7b.txt', import.meta.url);
const printed = readFileSync(file, 'utf8').normalize('NFC').split('\n');
const heading = ['Stt Tên nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Thời gian hoàn thành', ''];
const body = printed.slice(27, 1940);
const matcher = new AgencyMatcher('hcm');

const number = (lines: readonly string[]): DocumentLine[] =>
  lines.map((text, at) => ({ number: at + 1, text }));
const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Reads lines below column headings; slower than this is as bad as never. */
function readBelow(lines: readonly string[], mostMilliseconds: number): StreamReading {
  const start = performance.now();
  const reading = readStream('x', 'x.txt', number([...heading, ...lines]), matcher)!;
  expect(performance.now() - start).toBeLessThan(mostMilliseconds);
  return reading;
}

/** Each word stands in one row or among the lines that were not read. */
function expectEveryWord({ list, unread }: StreamReading, lines: readonly string[]): void {
  const texts = [...list.rows.flatMap(({ cells }) => Object.values(cells)), ...unread];
  const read = texts.flatMap((text) => wordsOf(typeof text === 'string' ? text : text.text));
  const stamp = /^\s*\d{4}-\d\d-\d\dT/;
  const expected = lines.filter((text) => !stamp.test(text)).flatMap(wordsOf);
  expect(read.sort()).toEqual(expected.sort());
}

describe('text that is no stream of rows', () => {
  test('never makes it throw', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('', '1', '1 ', 'I.', ' 2025', '(', ')', '-', ',', '\f1 a', '2 Sở Y tế 2025'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        readStream('x', 'x.txt', number(lines), matcher);
        readBelow(lines, 2000);
      }),
      { numRuns: 150, seed: 57 },
    );
  });

  test('keeps every word, however the lines of a plan are dropped, doubled or moved', () => {
    const edits = fc.array(
      fc.record({
        at: fc.nat(body.length - 1),
        count: fc.integer({ min: 1, max: 12 }),
        to: fc.option(fc.nat(body.length - 1), { nil: -1 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(edits, (all) => {
        const lines = all.reduce((now, { at, count, to }) => {
          const moved = now.slice(at, at + count);
          const rest = [...now.slice(0, at), ...now.slice(at + count)];
          return to < 0 ? rest : [...rest.slice(0, to), ...moved, ...rest.slice(to)];
        }, body);
        expectEveryWord(readBelow(lines, 5000), lines);
      }),
      { numRuns: 25, seed: 57 },
    );
  });

  test('keeps every word of a plan that breaks off anywhere', () => {
    for (let length = 1; length < body.length; length += 61) {
      const lines = body.slice(0, length);
      expectEveryWord(readBelow(lines, 2000), lines);
    }
  });

  test('is read in little time, however long one row is, and however often it is cut', () => {
    const agencies = Array.from({ length: 3000 }, () => 'Sở Khoa học và Công nghệ,');
    const years = Array.from({ length: 3000 }, () => '2025 -');
    const numbers = Array.from({ length: 3000 }, () => '2 Sở Y tế');
    for (const lines of [agencies, years, numbers]) {
      readBelow(['1 Triển khai', '', ...lines.flatMap((line) => [line, ''])], 5000);
    }
    const pages = Array.from({ length: 600 }, (_, at) => ['Sở Y tế, Sở', ...(at % 3 ? [''] : [])]);
    readBelow(['1 Triển khai', '', ...pages.flat()], 5000);
  });
});
