import { expect, it } from 'vitest';
import { target } from '../../../test/fixture.ts';
import { standingOf } from './standing-of.ts';

it('says whether a reading meets the target, or that nothing is known', () => {
  expect([90, 80, undefined].map((value) => standingOf(target(), value))).toEqual([
    'met',
    'missed',
    'noReading',
  ]);
});

it('takes a reading of 0 as a reading', () => {
  expect(standingOf(target(), 0)).toBe('missed');
});

it('is unclear where the target is in words alone', () => {
  expect(standingOf(target({ comparator: 'qualitative', value: null }), 1)).toBe('unclear');
});
