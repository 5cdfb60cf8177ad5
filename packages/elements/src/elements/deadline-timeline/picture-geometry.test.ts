import { expect, it } from 'vitest';
import { periodNumber } from '../../shared/periods.ts';
import { placeOfDay, startOf, yearMarks } from './picture-geometry.ts';

const span = (first: string, last: string) => ({
  first: periodNumber(first, 'quarter'),
  last: periodNumber(last, 'quarter'),
});

it('gives each quarter the same room', () => {
  const year = span('2026-Q1', '2026-Q4');
  expect(startOf(year, periodNumber('2026-Q3', 'quarter'))).toBe(50);
});

it('places a day within its quarter, and none outside', () => {
  const year = span('2026-Q1', '2026-Q4');
  expect(placeOfDay(year, 'quarter', '2026-01-01')).toBe(0);
  expect(placeOfDay(year, 'quarter', '2026-02-15')).toBeCloseTo(12.5);
  expect(placeOfDay(year, 'quarter', '2027-01-01')).toBe(null);
  expect(placeOfDay(year, 'quarter', '2025-12-31')).toBe(null);
});

it('places a day within its year', () => {
  expect(placeOfDay({ first: 2025, last: 2026 }, 'year', '2026-07-02')).toBeCloseTo(74.93);
});

it('names each year where it begins; the first one at the edge', () => {
  expect(yearMarks(span('2025-Q3', '2027-Q2'), 'quarter')).toEqual([
    { year: '2025', x: 0 },
    { year: '2026', x: 25 },
    { year: '2027', x: 75 },
  ]);
});

it('leaves years out where there are many', () => {
  const years = yearMarks({ first: 2021, last: 2045 }, 'year').map(({ year }) => year);
  expect(years).toEqual(['2021', '2024', '2027', '2030', '2033', '2036', '2039', '2042', '2045']);
});
