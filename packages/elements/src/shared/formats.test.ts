import { expect, it } from 'vitest';
import { en, vi } from '../../test/words.ts';
import { dayText, numberText, valueText } from './formats.ts';

it('writes a day as the language does, whatever the time zone', () => {
  expect(dayText(vi, '2026-03-01')).toBe('01/03/2026');
  expect(dayText(en, '2026-03-01')).toBe('1 March 2026');
});

it('writes numbers with the language’s own signs', () => {
  expect(numberText(vi, 1250.5)).toBe('1.250,5');
  expect(numberText(en, 1250.5)).toBe('1,250.5');
});

it('keeps a value and its unit together, and leaves out a unit that has no sign', () => {
  expect(valueText(vi, 85, '%')).toBe('85\u00a0%');
  expect(valueText(vi, 3, 'rank')).toBe('3');
  expect(valueText(vi, 0.75, null)).toBe('0,75');
});
