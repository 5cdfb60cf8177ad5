import { expect, it } from 'vitest';
import { periodNumber, periodOf } from './periods.ts';

it('knows the quarter of a day, with its first and last day', () => {
  expect(periodOf(periodNumber('2026-05-31', 'quarter'), 'quarter')).toEqual({
    key: '2026-Q2',
    year: '2026',
    quarter: 2,
    start: '2026-04-01',
    end: '2026-06-30',
  });
  expect(periodOf(periodNumber('2026-01-01', 'quarter'), 'quarter').key).toBe('2026-Q1');
  expect(periodOf(periodNumber('2026-12-31', 'quarter'), 'quarter').end).toBe('2026-12-31');
});

it('goes from the last quarter of a year to the first of the next', () => {
  expect(periodOf(periodNumber('2025-11-20', 'quarter') + 1, 'quarter')).toMatchObject({
    key: '2026-Q1',
    start: '2026-01-01',
    end: '2026-03-31',
  });
});

it('reads the keys of groups', () => {
  expect(periodNumber('2026-Q3', 'quarter')).toBe(periodNumber('2026-08-15', 'quarter'));
  expect(periodOf(periodNumber('2030', 'year'), 'year')).toEqual({
    key: '2030',
    year: '2030',
    quarter: 0,
    start: '2030-01-01',
    end: '2030-12-31',
  });
});
