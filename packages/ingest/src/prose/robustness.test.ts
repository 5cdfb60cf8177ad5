import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAssignments } from './read-assignments.ts';
import { readProseIndicators } from './read-prose-indicators.ts';

/** What a document says, wherever it stands on the page. */
function records(texts: readonly string[]): string[] {
  const lines = texts.map((text, at) => ({ number: at + 1, text }));
  const indicators = readProseIndicators('x', lines)?.rows ?? [];
  const { rows } = readAssignments('x', lines);
  return [
    ...indicators.map(
      ({ cells, flags }) => `${JSON.stringify(cells)} ${flags.includes('heading')}`,
    ),
    ...rows.map(({ path, marker, heading, text }) => `${path} ${marker} ${heading}: ${text}`),
  ];
}

const seed = (name: string): string[] =>
  readFileSync(new URL(`../../../../seeds/${name}`, import.meta.url), 'utf8')
    .normalize('NFC')
    .split('\n');

/** The parts that are read, by first and last line, so that each line of them can be broken. */
const slice = (texts: readonly string[], parts: readonly (readonly [number, number])[]): string[] =>
  parts.flatMap(([first, last]) => [...texts.slice(first - 1, last), '']);

const documents = [
  {
    name: '001_9a43ff731645dcf2.txt',
    parts: [
      [14, 62],
      [433, 487],
    ],
    count: 46,
  },
  {
    name: '002_70584fde6f1ad3a1.txt',
    parts: [
      [25, 39],
      [199, 233],
    ],
    count: 20,
  },
  { name: '003_10c6ec8ef8560783.txt', parts: [[342, 384]], count: 15 },
] as const;

const isTable = (text: string): boolean => text.includes('\t');

function wrap(text: string, width: number): string[] {
  const wrapped: string[] = [];
  for (const word of text.split(' ')) {
    const last = wrapped.at(-1);
    const fits = last !== undefined && last.length + 1 + word.length <= width;
    if (fits) wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word);
  }
  return wrapped;
}

/** Cuts a line at the space at `place`, with `gap` between the halves. */
function cut(
  texts: readonly string[],
  at: number,
  place: number,
  gap: readonly string[],
): string[] {
  const line = texts[at]!;
  const halves = [line.slice(0, place), ...gap, line.slice(place + 1)];
  return [...texts.slice(0, at), ...halves, ...texts.slice(at + 1)];
}

/** Every space of a document after the marker of its line: its line, place, and the rest. */
const spaces = (texts: readonly string[]) =>
  texts.flatMap((text, at) =>
    [...text.matchAll(/(?<=\S{2} ?\S*) /g)].map(({ index }) => ({
      at,
      place: index,
      rest: text.slice(index + 1),
    })),
  );

describe.each(documents)('$name', ({ name, parts, count }) => {
  const whole = seed(name);
  const expected = records(whole);
  const part = slice(whole, parts);

  test('the parts alone have the same records as the document', () => {
    expect(expected).toHaveLength(count);
    expect(records(part)).toEqual(expected);
  });

  test('empty lines between the paragraphs change nothing, and neither do none', () => {
    expect(records(whole.flatMap((text) => [text, '', '']))).toEqual(expected);
    expect(records(whole.filter((text) => text.trim() !== ''))).toEqual(expected);
  });

  test.each([12, 40, 72, 100, 250])('lines wrapped at %i change nothing', (width) => {
    const wrapped = whole.flatMap((text) => (isTable(text) ? [text] : wrap(text, width)));
    expect(records(wrapped)).toEqual(expected);
  });

  test('a line broken at any space changes nothing', () => {
    expect(spaces(part).length).toBeGreaterThan(700);
    const changed = spaces(part).filter(
      ({ at, place }) => records(cut(part, at, place, [])).join('\n') !== expected.join('\n'),
    );
    expect(changed).toEqual([]);
  });

  test('a page break before any word in small letters changes nothing', () => {
    const changed = spaces(part)
      .filter(({ rest }) => /^\p{Ll}/u.test(rest))
      .filter(({ at, place }) => {
        const broken = cut(part, at, place, ['', '7', '']);
        return records(broken).join('\n') !== expected.join('\n');
      });
    expect(changed).toEqual([]);
  });
});

test('a page break says its stretches by the lines of the broken document', () => {
  const texts = seed('001_9a43ff731645dcf2.txt');
  const place = texts[21]!.indexOf(' tốc độ tải');
  const broken = cut(texts, 21, place, ['', '', '']).map((text, at) => ({ number: at + 1, text }));
  const row = readProseIndicators('001', broken)!.rows[4]!;
  expect(row.lines).toEqual([22, 22]);
  expect(row.flags).toEqual(['counted', 'joined']);
  expect(row.ranges).toEqual([
    { document: '001', first: 22, last: 22, why: 'splitOverPage' },
    { document: '001', first: 26, last: 26, why: 'splitOverPage' },
    { document: '001', first: 34, last: 34, why: 'footnote' },
  ]);
});

const title = fc.constantFrom('', '2. Hệ thống chỉ tiêu', 'III. TỔ CHỨC THỰC HIỆN');

const line = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    'B. CHỈ TIÊU',
    'V. TỔ CHỨC THỰC HIỆN',
    '1.',
    '-',
    'đ)',
    '¹ Ghi chú',
    'Nơi nhận:',
    'a) Sở Y tế',
    '- Đạt $\\geq',
    '2. Các đơn vị tổ chức¹:',
    'UBND yêu cầu các Sở:',
    '+ 80%./.',
    '1\t2\t3',
    '((',
    '**',
  ),
);

test('any text is read without an error, on lines that it has, and no record is empty', () => {
  let records = 0;
  fc.assert(
    fc.property(title, fc.array(line, { maxLength: 30 }), (first, rest) => {
      const texts = [first, ...rest];
      const lines = texts.map((text, at) => ({ number: at + 1, text }));
      const list = readProseIndicators('x', lines);
      const { rows } = readAssignments('x', lines);
      const said = [
        ...(list?.rows ?? []).map((row) => ({ ...row, text: row.cells.title })),
        ...rows,
      ];
      records += said.length;
      for (const {
        lines: [first, last],
        ranges,
        text,
      } of said) {
        expect(text).not.toBe('');
        for (const range of [{ first, last }, ...ranges]) {
          expect(range.first).toBeGreaterThanOrEqual(1);
          expect(range.last).toBeGreaterThanOrEqual(range.first);
          expect(range.last).toBeLessThanOrEqual(texts.length);
        }
      }
    }),
    { numRuns: 1000 },
  );
  expect(records).toBeGreaterThan(0);
});

test('a very long line is read in time', () => {
  const long = '(Sở Y tế, các đơn vị '.repeat(5000).trim();
  const start = performance.now();
  records(['V. TỔ CHỨC THỰC HIỆN', '', `1. ${long}`, '', long, '', 'B. CHỈ TIÊU', '', `- ${long}`]);
  expect(performance.now() - start).toBeLessThan(2000);
});
