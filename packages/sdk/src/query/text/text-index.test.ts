import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySearch, arbitraryTasks } from '../../../testing/arbitrary-texts.ts';
import { hasBit, noBits, rowsOfBits, setBit } from '../../engine/bits.ts';
import { sampleDataset } from '../../sample-dataset.ts';
import type { AnyRecord, CollectionName } from '../records.ts';
import { TextIndex } from './text-index.ts';
import { scorer } from './text-search.ts';

const runs = Number(process.env['TEXT_RUNS'] ?? 300);

function indexOf(name: CollectionName, records: readonly AnyRecord[]): TextIndex {
  const index = new TextIndex(name);
  for (const record of records) index.add(record);
  index.finish();
  return index;
}

function expectSame(name: CollectionName, records: readonly AnyRecord[], searches: string[]) {
  const index = indexOf(name, records);
  for (const search of searches) {
    const score = scorer(name, search);
    const matches = index.find(search);
    const expected = records.map(score);
    const found = records.map((_, row) =>
      hasBit(matches.bits, row) ? matches.scoreOf(row) : null,
    );
    expect({ search, found }).toEqual({ search, found: expected });
    expect([...rowsOfBits(matches.bits)].every((row) => row < records.length)).toBe(true);
  }
}

describe('an index of texts', () => {
  test('finds the records that looking at each finds, with the same scores', () => {
    fc.assert(
      fc.property(
        arbitraryTasks,
        fc.array(arbitrarySearch, { minLength: 5, maxLength: 5 }),
        (tasks, searches) => expectSame('tasks', tasks, searches),
      ),
      { numRuns: runs },
    );
  });

  test('gives the best of any rows as sorting them would', () => {
    fc.assert(
      fc.property(
        arbitraryTasks,
        arbitrarySearch,
        fc.nat(80),
        fc.infiniteStream(fc.boolean()),
        (tasks, search, count, coins) => {
          const matches = indexOf('tasks', tasks).find(search);
          const some = noBits(tasks.length);
          for (const row of rowsOfBits(matches.bits)) if (coins.next().value) setBit(some, row);
          const sorted = [...rowsOfBits(some)].sort(
            (a, b) => matches.scoreOf(b) - matches.scoreOf(a),
          );
          expect([...matches.top(some, count)]).toEqual(sorted.slice(0, count));
        },
      ),
      { numRuns: runs },
    );
  });

  test('goes on from the best it has given, and keeps apart what several searches found', () => {
    fc.assert(
      fc.property(
        arbitraryTasks,
        fc.array(fc.tuple(arbitrarySearch, fc.nat(80)), { minLength: 6 }),
        (tasks, asked) => {
          const index = indexOf('tasks', tasks);
          for (const [search, count] of asked) {
            const matches = index.find(search);
            const best = indexOf('tasks', tasks).find(search);
            const rows = [...rowsOfBits(best.bits)];
            const sorted = rows.sort((a, b) => best.scoreOf(b) - best.scoreOf(a));
            expect([...rowsOfBits(matches.bits)]).toEqual([...rowsOfBits(best.bits)]);
            expect([...matches.top(matches.bits, count)]).toEqual(sorted.slice(0, count));
          }
        },
      ),
      { numRuns: Math.ceil(runs / 10) },
    );
  });

  test.each(['agencies', 'assignments', 'findings', 'plans', 'topics', 'systems'] as const)(
    'finds %s too',
    (name) => {
      expectSame(name, sampleDataset[name], ['so', 'sở kh', 'UBND', '"y tế"', '2025', ' … ']);
    },
  );

  test('finds words of every kind in many records, rare or in nearly all', () => {
    const tasks = Array.from({ length: 3000 }, (_, at) => ({
      ...sampleDataset.tasks[0]!,
      title: at % 700 === 0 ? `Hiếm ${at}` : `Số ${at % 90} và ${at < 40 ? 'đầu' : 'sau'}`,
    }));
    expectSame('tasks', tasks, ['hiếm', 'so 8', 'đầu', 'sau va', '"so 89 va sau"', 'h']);
  });

  test('finds words also where there are more than 65 536 of them', () => {
    const topics = Array.from({ length: 70 }, (_, row) => ({
      id: 'data' as const,
      name: Array.from({ length: 1_000 }, (__, at) => `w${row * 1_000 + at}x`).join(' '),
      nameEn: '',
    }));
    const index = indexOf('topics', topics);
    for (const row of [0, 34, 69]) {
      const search = `"w${row * 1_000 + 998}x w${row * 1_000 + 999}x"`;
      expect([...rowsOfBits(index.find(search).bits)]).toEqual([row]);
    }
  });

  test('puts what stands together before what stands apart', () => {
    const names = ['dữ và liệu', 'dữ liệu', 'liệu dữ', 'về dữ liệu'];
    const topics = names.map((name) => ({ id: 'data' as const, name, nameEn: '' }));
    for (const search of ['du lieu', 'dữ liệu']) {
      const matches = indexOf('topics', topics).find(search);
      expect([...matches.top(matches.bits, 4)]).toEqual([1, 3, 0, 2]);
    }
  });

  test('of nothing finds nothing', () => {
    const matches = indexOf('tasks', []).find('dữ liệu');
    expect([...matches.bits, ...matches.top(matches.bits, 20)]).toEqual([]);
  });
});
