import { beforeAll, expect, it } from 'vitest';
import { year } from '../../../test/fixture.ts';
import { en, vi } from '../../../test/words.ts';
import { fetchWords } from '../../shared/words.ts';
import { datesOf } from './deadline-words.ts';

const undated = { ...year('', 2026), start: null, end: null };

beforeAll(() => fetchWords('en'));

it('says from which day to which day', () => {
  expect(datesOf(vi, year('Năm 2026', 2026))).toBe('từ 01/01/2026 đến hết 31/12/2026');
  expect(datesOf(en, year('Năm 2026', 2026))).toBe('from 1 January 2026 until 31 December 2026');
  expect(datesOf(vi, { ...undated, end: '2026-06-30' })).toBe('đến hết 30/06/2026');
});

it('says how often', () => {
  const quarterly = { ...undated, recurrence: { every: 'year', quarter: 3 } } as const;
  expect(datesOf(vi, quarterly)).toBe('quý III hằng năm');
  expect(datesOf(en, quarterly)).toBe('quarter 3 of every year');
  expect(datesOf(vi, { ...undated, recurrence: { every: 'year', month: 6 } })).toBe(
    'tháng 6 hằng năm',
  );
  expect(datesOf(vi, { ...undated, recurrence: { every: 'month' } })).toBe('hằng tháng');
});

it('says nothing where the words give no day', () => {
  expect(datesOf(vi, undated)).toBe('');
});
