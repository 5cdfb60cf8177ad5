import { describe, expect, test } from 'vitest';
import { meetsTarget } from './meets-target.ts';
import type { Comparator, Target, Unit } from './target.ts';

const target = (
  comparator: Comparator,
  value: number | null,
  unit: Unit | null = null,
  max: number | null = null,
): Target => ({ label: null, comparator, value, max, unit, due: null, baseline: null });

describe('a reading and its target', () => {
  test.each<[string, Target, number, boolean | null]>([
    ['a bare share is met by as much', target('equal', 100, '%'), 100, true],
    ['a bare share is met by more', target('equal', 85, '%'), 90, true],
    ['a bare share is missed by less', target('equal', 85, '%'), 84.9, false],
    ['a bare count must be exact', target('equal', 2, 'count'), 3, false],
    ['at least takes as much', target('atLeast', 40, 'Mbit/s'), 40, true],
    ['more than does not take as much', target('moreThan', 90, '%'), 90, false],
    ['at most takes as much', target('atMost', 5), 5, true],
    ['less than does not take as much', target('lessThan', 5), 5, false],
    ['a range takes its ends', target('between', 30, '%', 40), 40, true],
    ['a range refuses what is above it', target('between', 30, '%', 40), 40.1, false],
    ['a rank within three takes the third', target('rankWithin', 3, 'rank'), 3, true],
    ['a rank within three refuses the fourth', target('rankWithin', 3, 'rank'), 4, false],
    ['an increase by ten takes ten', target('increaseBy', 10, '%'), 10, true],
    ['about thirty takes five hundredths below', target('about', 30, '%'), 28.5, true],
    ['about thirty refuses more than that', target('about', 30, '%'), 28.4, false],
    ['about thirty takes five hundredths above', target('about', 30, '%'), 31.5, true],
    ['about thirty refuses more than that above', target('about', 30, '%'), 31.6, false],
    ['about less than nothing takes as far from it', target('about', -30), -28.5, true],
    ['a bare count is met by just as many', target('equal', 2, 'count'), 2, true],
    ['at least refuses less', target('atLeast', 40, 'Mbit/s'), 39.9, false],
    ['more than takes more', target('moreThan', 90, '%'), 90.1, true],
    ['at most refuses more', target('atMost', 5), 5.1, false],
    ['less than takes less', target('lessThan', 5), 4.9, true],
    ['a range takes its first end', target('between', 30, '%', 40), 30, true],
    ['a range refuses what is below it', target('between', 30, '%', 40), 29.9, false],
    ['a range without a last end takes any more', target('between', 30, '%'), 400, true],
    ['an increase by ten refuses less', target('increaseBy', 10, '%'), 9.9, false],
    ['words alone cannot say', target('qualitative', null), 1, null],
    ['words beside a number cannot say either', target('qualitative', 1), 1, null],
    ['a target without a number cannot say', target('atLeast', null), 1, null],
  ])('%s', (_title, wanted, reading, expected) => {
    expect(meetsTarget(wanted, reading)).toBe(expected);
  });
});
