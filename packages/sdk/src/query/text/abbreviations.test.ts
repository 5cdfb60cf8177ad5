import { expect, test } from 'vitest';
import { abbreviations } from './abbreviations.ts';
import { folded, wordsOf } from './words.ts';

test('no abbreviation stands for two things, and none is written twice', () => {
  const all = abbreviations.flat().map((text) => wordsOf(text).map(folded).join(' '));
  expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
});
