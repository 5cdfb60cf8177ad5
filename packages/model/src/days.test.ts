import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  civilDate,
  dayInVietnam,
  daysBetween,
  isCivilDate,
  monthRange,
  quarterRange,
  yearRange,
} from './days.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('civil dates', () => {
  test.each([
    ['2025-12-31', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-1-1', false],
    ['31/12/2025', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2024-02-30', false],
    ['2024-02-31', false],
    ['2024-04-31', false],
    ['2024-00-29', false],
    ['2024-13-29', false],
    ['2024-01-00', false],
    ['+012025-01', false],
    ['-000001-01', false],
    [' 2025-12-31', false],
    ['2025-12-31 ', false],
  ])('%s is a day of the calendar: %s', (text, expected) => {
    expect(isCivilDate(text)).toBe(expected);
  });

  test('months, quarters and years have their first and last day', () => {
    expect(monthRange(2024, 2)).toEqual({ start: '2024-02-01', end: '2024-02-29' });
    expect(quarterRange(2025, 4)).toEqual({ start: '2025-10-01', end: '2025-12-31' });
    expect(yearRange(2030)).toEqual({ start: '2030-01-01', end: '2030-12-31' });
  });

  test('the day changes in Vietnam seven hours before it does in Greenwich', () => {
    expect(dayInVietnam(new Date('2025-12-31T16:59:59Z'))).toBe('2025-12-31');
    expect(dayInVietnam(new Date('2025-12-31T17:00:00Z'))).toBe('2026-01-01');
  });

  test('adding days and counting them undo each other', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (start, days) => {
        expect(daysBetween(start, addDays(start, days))).toBe(days);
      }),
    );
  });

  test('the day after the last of a month is the first of the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2099 }), fc.integer({ min: 1, max: 11 }), (y, m) => {
        expect(addDays(monthRange(y, m).end, 1)).toBe(civilDate(y, m + 1, 1));
      }),
    );
  });
});

test('a text is a day exactly where the calendar of the platform has it', () => {
  const part = (most: number, length: number) =>
    fc.nat(most).map((value) => String(value).padStart(length, '0'));
  const text = fc.tuple(part(9999, 4), part(14, 2), part(33, 2)).map((parts) => parts.join('-'));
  fc.assert(
    fc.property(text, (day) => {
      const time = new Date(`${day}T00:00:00Z`);
      const isThere = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
      expect(isCivilDate(day)).toBe(isThere);
    }),
    { numRuns: 2000 },
  );
});
