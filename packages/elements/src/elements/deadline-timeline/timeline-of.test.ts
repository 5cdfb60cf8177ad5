import { expect, it } from 'vitest';
import { periodOf } from '../../shared/periods.ts';
import { timelineOf, type DueCount } from './timeline-of.ts';

const one = (due: string | null, state: string, count: number): DueCount => ({ due, state, count });

const counts = [
  one('2025-Q1', 'lapsed', 5),
  one('2025-Q4', 'upcoming', 9),
  one('2025-Q4', 'completed', 2),
  one('2026-Q2', 'upcoming', 1),
  one('2026-Q2', 'recurring', 3),
  one(null, 'recurring', 4),
  one(null, 'ongoing', 6),
  one(null, 'completed', 1),
];

it('counts what is due in each period, what is done at the foot', () => {
  const { columns } = timelineOf(counts, 'quarter', '2025-11-20');
  expect(columns.map(({ period, count }) => [period.key, count])).toEqual([
    ['2025-Q1', 5],
    ['2025-Q4', 11],
    ['2026-Q2', 1],
  ]);
  expect(columns[1]!.parts).toEqual([
    { kind: 'completed', count: 2 },
    { kind: 'upcoming', count: 9 },
  ]);
});

it('counts apart what recurs, goes on or has no date, also where a date stands beside it', () => {
  expect(timelineOf(counts, 'quarter', null).undated).toEqual([
    { kind: 'completed', count: 1 },
    { kind: 'recurring', count: 7 },
    { kind: 'ongoing', count: 6 },
  ]);
});

it('leaves room for whole years, also that of the day', () => {
  const { first, last } = timelineOf(counts, 'quarter', '2027-05-20');
  expect([first, last].map((at) => periodOf(at, 'quarter').key)).toEqual(['2025-Q1', '2027-Q4']);
  const without = timelineOf(counts, 'quarter', null);
  expect(periodOf(without.last, 'quarter').key).toBe('2026-Q4');
});

it('counts by years', () => {
  const years = [one('2025', 'lapsed', 5), one('2030', 'upcoming', 1)];
  const { columns, first, last } = timelineOf(years, 'year', '2026-01-01');
  expect(columns.map(({ period }) => period.key)).toEqual(['2025', '2030']);
  expect([first, last]).toEqual([2025, 2030]);
});

it('has no column where nothing has a date', () => {
  expect(timelineOf([one(null, 'ongoing', 2)], 'quarter', null).columns).toEqual([]);
});
