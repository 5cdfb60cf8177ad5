import * as fc from 'fast-check';
import { fold } from '@tiendo/model/lite';
import { describe, expect, test } from 'vitest';
import { arbitrarySearch, arbitraryTasks } from '../../../testing/arbitrary-texts.ts';
import type { AnyRecord } from '../records.ts';
import { sampleDataset } from '../../sample-dataset.ts';
import { highlightsOf } from './highlights.ts';
import { parseSearch } from './parse-search.ts';
import { textsOf } from './searchable.ts';
import { scorer } from './text-search.ts';
import { wordPattern, wordsOf } from './words.ts';

const titled = (title: string) => ({
  ...sampleDataset.tasks[0]!,
  title,
  product: null,
  leadText: null,
  coordinatingText: null,
  director: null,
  reference: null,
  note: null,
});
const marked = (search: string, title: string): readonly string[] =>
  highlightsOf('tasks', titled(title), search)
    .filter(({ path }) => path === 'title')
    .map(({ start, end }) => title.slice(start, end));

describe('what was met', () => {
  test.each<[search: string, title: string, stretches: readonly string[]]>([
    ['du lieu mo', 'Cổng Dữ liệu mở', ['Dữ', 'liệu', 'mở']],
    ['chuy', 'Chuyển đổi và chuyên gia', ['Chuy', 'chuy']],
    ['chuye', 'Chuyển đổi và chuyên gia', ['Chuyể', 'chuyê']],
    ['chuye', 'Chuyển'.normalize('NFD'), ['Chuyể'.normalize('NFD')]],
    ['"dữ liệu mở"', 'Dữ liệu; dữ  liệu, mở', ['dữ  liệu, mở']],
    ['“du lieu', 'Dữ liệu', ['Dữ liệu']],
    ['"dữ li', 'Dữ liệu', ['Dữ li']],
    ['CĐS', 'CĐS: chuyển đổi số', ['CĐS', 'chuyển đổi số']],
    ['chuyển đổi số', 'Về CĐS', ['CĐS']],
    ['so KH&CN', 'Sở Khoa học và Công nghệ', ['Sở', 'Khoa học và Công nghệ']],
    ['d du', 'Dữ liệu', ['Dữ']],
    ['"thông ti" a', 'Thông tin', []],
    ['TP.HCM', 'Tpx hcm', []],
    ['…', 'Dữ liệu …', []],
  ])('by «%s» in «%s» is %j', (search, title, stretches) => {
    expect(marked(search, title)).toEqual(stretches);
  });

  test('is said of every text, by its field', () => {
    const task = { ...titled('Dữ liệu'), leadText: 'Sở Dữ liệu' };
    expect(highlightsOf('tasks', task, 'lieu').map(({ path }) => path)).toEqual([
      'title',
      'leadText',
    ]);
    const agency = {
      ...sampleDataset.agencies[0]!,
      name: 'Sở',
      nameEn: null,
      aliases: ['Ban', 'Sở Y'],
    } as unknown as AnyRecord;
    expect(highlightsOf('agencies', agency, 'sở')).toEqual([
      { path: 'name', start: 0, end: 2 },
      { path: 'aliases.1', start: 0, end: 2 },
    ]);
  });
});

const isMark = /^\p{M}/u;
const isLowSurrogate = /^[\uDC00-\uDFFF]/;

test('highlights lie in the text in order, part no letter, and begin as a term does', () => {
  fc.assert(
    fc.property(arbitraryTasks, arbitrarySearch, ([task], search) => {
      const texts = new Map(textsOf('tasks', task!).map(({ path, text }) => [path, text]));
      const sequences = parseSearch(search).terms.flat();
      const before = { path: '', end: 0 };
      for (const { path, start, end } of highlightsOf('tasks', task!, search)) {
        const text = texts.get(path)!;
        if (path === before.path) expect(start).toBeGreaterThanOrEqual(before.end);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        for (const edge of [start, end]) {
          expect(isMark.test(text.slice(edge))).toBe(false);
          expect(isLowSurrogate.test(text.slice(edge, edge + 1))).toBe(false);
        }
        const words = wordsOf(text.slice(start, end)).map(fold).join(' ');
        expect(sequences.some((one) => words.startsWith(one.words.join(' ')))).toBe(true);
        Object.assign(before, { path, end });
      }
    }),
    { numRuns: 1000 },
  );
});

test('every place where a term stands lies in a highlight', () => {
  fc.assert(
    fc.property(arbitraryTasks, arbitrarySearch, ([task], search) => {
      const highlights = highlightsOf('tasks', task!, search);
      const sequences = parseSearch(search).terms.flat();
      for (const { path, text } of textsOf('tasks', task!)) {
        const words = [...text.matchAll(wordPattern)];
        for (const [at, { index }] of words.entries()) {
          const rest = `${words
            .slice(at)
            .map(([word]) => fold(word))
            .join(' ')} `;
          const stands = sequences.some((one) =>
            rest.startsWith(one.words.join(' ') + (one.isOpen ? '' : ' ')),
          );
          const isIn = highlights.some(
            (one) => one.path === path && one.start <= index && index < one.end,
          );
          if (stands) expect({ search, text, index, isIn }).toMatchObject({ isIn: true });
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('a record that answers a search for a word has highlights', () => {
  fc.assert(
    fc.property(arbitraryTasks, arbitrarySearch, (tasks, search) => {
      fc.pre(parseSearch(search).terms.length > 0);
      const found = tasks.filter((task) => scorer('tasks', search)(task) !== null);
      for (const task of found) expect(highlightsOf('tasks', task, search)).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
});
