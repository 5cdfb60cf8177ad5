import { addDays } from '@tiendo/model/lite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayWindows } from './condition.ts';
import { windowsToBounds } from './day-windows.ts';

const between = (onOrAfter: string, onOrBefore: string) => ({ onOrAfter, onOrBefore });
const bounds = (windows: object, day?: string) => windowsToBounds(windows as never, day);

describe('a stretch of days by its name', () => {
  test.each<[DayWindows, string, string]>([
    [{ year: 2025 }, '2025-01-01', '2025-12-31'],
    [{ year: 1 }, '0001-01-01', '0001-12-31'],
    [{ quarter: '2025-Q1' }, '2025-01-01', '2025-03-31'],
    [{ quarter: '2024-Q4' }, '2024-10-01', '2024-12-31'],
    [{ month: '2025-01' }, '2025-01-01', '2025-01-31'],
    [{ month: '2024-02' }, '2024-02-01', '2024-02-29'],
    [{ month: '2025-12' }, '2025-12-01', '2025-12-31'],
    [{ month: '9999-12' }, '9999-12-01', '9999-12-31'],
    [{ month: '0001-01' }, '0001-01-01', '0001-01-31'],
  ])('%j is the same on any day and without one', (windows, first, last) => {
    expect(bounds(windows)).toEqual(between(first, last));
    expect(bounds(windows, '1999-06-15')).toEqual(between(first, last));
  });
});

describe('a stretch of days by its place to a day', () => {
  test.each<[DayWindows, string, string, string]>([
    [{ year: 'previous' }, '2025-08-01', '2024-01-01', '2024-12-31'],
    [{ year: 'current' }, '2025-01-01', '2025-01-01', '2025-12-31'],
    [{ year: 'next' }, '2025-12-31', '2026-01-01', '2026-12-31'],
    [{ year: 'previous' }, '0000-05-05', '0000-01-01', '0000-12-31'],
    [{ year: 'next' }, '9999-05-05', '9999-01-01', '9999-12-31'],
    [{ quarter: 'previous' }, '2025-03-31', '2024-10-01', '2024-12-31'],
    [{ quarter: 'current' }, '2025-03-31', '2025-01-01', '2025-03-31'],
    [{ quarter: 'current' }, '2025-04-01', '2025-04-01', '2025-06-30'],
    [{ quarter: 'next' }, '2025-12-01', '2026-01-01', '2026-03-31'],
    [{ quarter: 'next' }, '2025-06-30', '2025-07-01', '2025-09-30'],
    [{ quarter: 'previous' }, '0000-01-01', '0000-01-01', '0000-03-31'],
    [{ quarter: 'next' }, '9999-12-31', '9999-10-01', '9999-12-31'],
    [{ month: 'previous' }, '2025-01-31', '2024-12-01', '2024-12-31'],
    [{ month: 'current' }, '2025-02-10', '2025-02-01', '2025-02-28'],
    [{ month: 'next' }, '2025-12-01', '2026-01-01', '2026-01-31'],
    [{ month: 'previous' }, '0000-01-15', '0000-01-01', '0000-01-31'],
    [{ month: 'next' }, '9999-12-15', '9999-12-01', '9999-12-31'],
  ])('%j of %s', (windows, day, first, last) => {
    expect(bounds(windows, day)).toEqual(between(first, last));
  });

  test.each([{ year: 'current' }, { quarter: 'next' }, { month: 'previous' }, { within: 'P1D' }])(
    '%j stays as it is where there is no day',
    (windows) => {
      expect(bounds(windows)).toBe(windows);
    },
  );

  test('what is named stays beside what has to wait for a day', () => {
    expect(bounds({ year: 2025, month: 'next' })).toEqual({
      month: 'next',
      ...between('2025-01-01', '2025-12-31'),
    });
  });
});

describe('a period from a day', () => {
  test.each([
    ['P0D', '2025-08-01', '2025-08-01', '2025-08-01'],
    ['P90D', '2025-08-01', '2025-08-01', '2025-10-30'],
    ['P10W', '2025-08-01', '2025-08-01', '2025-10-10'],
    ['P2W', '2025-08-01', '2025-08-01', '2025-08-15'],
    ['P3M', '2025-08-15', '2025-08-15', '2025-11-15'],
    ['P1M', '2025-01-31', '2025-01-31', '2025-02-28'],
    ['P1M', '2024-01-31', '2024-01-31', '2024-02-29'],
    ['P1Y', '2024-02-29', '2024-02-29', '2025-02-28'],
    ['P5M', '2025-08-09', '2025-08-09', '2026-01-09'],
    ['P1Y2M1W3D', '2025-01-01', '2025-01-01', '2026-03-11'],
    ['P1M1D', '2025-01-31', '2025-01-31', '2025-03-01'],
    ['-P30D', '2025-08-01', '2025-07-02', '2025-08-01'],
    ['-P1M', '2025-03-31', '2025-02-28', '2025-03-31'],
    ['-P8M', '2025-08-10', '2024-12-10', '2025-08-10'],
    ['-P1Y1W', '2025-08-10', '2024-08-03', '2025-08-10'],
    ['P999Y', '9500-06-15', '9500-06-15', '9999-12-15'],
    ['P99999D', '9999-06-15', '9999-06-15', '9999-12-31'],
    ['-P999Y', '0500-06-15', '0000-01-15', '0500-06-15'],
    ['-P99999D', '0001-06-15', '0000-01-01', '0001-06-15'],
  ])('%s of %s', (within, day, first, last) => {
    expect(bounds({ within }, day)).toEqual(between(first, last));
  });

  test('of days is as long as it says, forwards and backwards', () => {
    const days = fc.integer({ min: 0, max: 9_999 });
    const start = days.map((count) => addDays('2000-01-01', count));
    fc.assert(
      fc.property(start, days, (day, count) => {
        expect(bounds({ within: `P${count}D` }, day)).toEqual(between(day, addDays(day, count)));
        expect(bounds({ within: `-P${count}D` }, day)).toEqual(between(addDays(day, -count), day));
      }),
    );
  });

  test('of twelve months is one year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 60 }), (at, y) => {
        const day = addDays('2000-01-01', at);
        expect(bounds({ within: `P${y * 12}M` }, day)).toEqual(bounds({ within: `P${y}Y` }, day));
      }),
    );
  });
});

describe('windows beside other tests', () => {
  const empty = { in: [] };

  test('a test without a window stays as it is', () => {
    const plain = { onOrBefore: '2025-01-01', not: '2024-01-01' };
    expect(bounds(plain, '2025-08-01')).toBe(plain);
  });

  test('of several, the latest beginning and the earliest end hold', () => {
    expect(bounds({ year: 2025, quarter: '2025-Q3', within: 'P30D' }, '2025-08-20')).toEqual(
      between('2025-08-20', '2025-09-19'),
    );
    expect(bounds({ year: 2025, within: '-P30D' }, '2025-01-10')).toEqual(
      between('2025-01-01', '2025-01-10'),
    );
  });

  test('bounds that are closer than a window hold, and wider ones do not', () => {
    const year = { year: 2025 };
    expect(bounds({ ...year, onOrAfter: '2025-05-01', onOrBefore: '2025-06-01' })).toEqual(
      between('2025-05-01', '2025-06-01'),
    );
    expect(bounds({ ...year, onOrAfter: '2024-05-01', onOrBefore: '2026-06-01' })).toEqual(
      between('2025-01-01', '2025-12-31'),
    );
  });

  test('what is before and after stays beside the bounds', () => {
    expect(bounds({ year: 2025, before: '2025-02-01', after: '2024-01-01' })).toEqual({
      before: '2025-02-01',
      after: '2024-01-01',
      ...between('2025-01-01', '2025-12-31'),
    });
  });

  test.each([
    ['two years', { year: 2025, quarter: '2026-Q1' }],
    ['a year and a bound after it', { year: 2025, onOrAfter: '2026-01-01' }],
    ['a year and a bound before it', { year: 2025, onOrBefore: '2024-12-31' }],
    ['a year, and before its first day', { year: 2025, before: '2025-01-01' }],
    ['a year, and after its last day', { year: 2025, after: '2025-12-31' }],
  ])('no value is left where they have no day in common: %s', (_, windows) => {
    expect(bounds(windows)).toEqual(empty);
  });

  test.each([
    ['its first day', { year: 2025, before: '2025-01-02' }],
    ['its last day', { year: 2025, after: '2025-12-30' }],
    ['its first day, asked for twice', { year: 2025, onOrBefore: '2025-01-01' }],
    ['its last day, asked for twice', { year: 2025, onOrAfter: '2025-12-31' }],
  ])('a day in common is enough: %s', (_, windows) => {
    expect(bounds(windows)).not.toHaveProperty('in');
  });

  test('where no value is left, what else has to hold still stands beside it', () => {
    const none = { year: 2025, onOrAfter: '2026-01-01', after: '2020-01-01', before: '2030-01-01' };
    expect(bounds({ ...none, not: '2025-01-01', empty: false })).toEqual({
      ...empty,
      not: '2025-01-01',
      empty: false,
    });
  });
});
