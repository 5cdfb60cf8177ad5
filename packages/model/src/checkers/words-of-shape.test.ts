import { expect, test } from 'vitest';
import type { Shape } from './shape.ts';
import { wordsOf } from './words-of-shape.ts';

test.each<[Shape, string]>([
  ['text', 'a text'],
  ['words', 'a text that is not empty'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['day', 'a day of the calendar, as 2025-12-31'],
  ['instant', 'a time in UTC, as 2025-09-30T07:00:00Z'],
  [/^\d{4}-Q[1-4]$/, 'a text that matches /^\\d{4}-Q[1-4]$/'],
  [{ nullOr: 'text' }, 'a text or null'],
  [{ optional: 'day' }, 'a day of the calendar, as 2025-12-31'],
  [{ plain: 'boolean', object: { fields: {} } }, 'true or false'],
  [{ anyOf: ['text', 'number'] }, 'a text or a number'],
  [{ oneOf: ['a'] }, '"a"'],
  [{ oneOf: ['a', 1] }, 'one of "a", 1'],
  [{ listOf: 'text' }, 'a list'],
  [{ listOf: 'text', least: 2 }, 'a list of 2 or more'],
  [{ inOrder: ['number', 'number'] }, 'a list of 2'],
  [{ fields: { a: 'text' } }, 'an object'],
  [{ some: { a: 'text' } }, 'an object'],
  [{ mapOf: 'text' }, 'an object'],
  [{ by: 'type', cases: {} }, 'an object'],
  [{ whole: true }, 'a whole number'],
  [{ whole: false, from: 0 }, 'a number from 0'],
  [{ whole: true, to: 4 }, 'a whole number to 4'],
  [{ whole: true, from: 1, to: 4 }, 'a whole number from 1 to 4'],
])('%j is said as %s', (shape, words) => {
  expect(wordsOf(shape)).toBe(words);
});
