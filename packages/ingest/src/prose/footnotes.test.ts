import { expect, test } from 'vitest';
import { takeFootnotes } from './footnotes.ts';
import type { Paragraph } from './paragraphs.ts';
import { withRaisedDigits } from './raised-digits.ts';

const footnote = (marker: string, text: string, line: number): Paragraph => ({
  kind: 'footnote',
  marker,
  sign: marker,
  text,
  stretches: [{ first: line, last: line }],
  isAdjacent: false,
});

test('a mark goes, and its footnote is the first of its number below it', () => {
  const footnotes = [footnote('¹', 'Một', 3), footnote('¹', 'Hai', 30), footnote('²', 'Ba', 31)];
  expect(takeFootnotes('x', 'tối thiểu 100Mbit/s¹.', 10, footnotes)).toEqual({
    text: 'tối thiểu 100Mbit/s.',
    note: 'Hai',
    ranges: [{ document: 'x', first: 30, last: 30, why: 'footnote' }],
  });
});

test('two marks bring two footnotes', () => {
  const footnotes = [footnote('¹', 'Một.', 3), footnote('²', 'Hai.', 4)];
  const { text, note } = takeFootnotes('x', 'GRDP¹ của Thành phố².', 1, footnotes);
  expect({ text, note }).toEqual({ text: 'GRDP của Thành phố.', note: 'Một. Hai.' });
});

test('a power, and a mark without a footnote, stay as they are printed', () => {
  const footnotes = [footnote('²', 'Hai', 9)];
  expect(takeFootnotes('x', 'trên 10 km² đất', 1, footnotes).text).toBe('trên 10 km² đất');
  expect(takeFootnotes('x', 'GRDP³.', 1, footnotes)).toEqual({
    text: 'GRDP³.',
    note: null,
    ranges: [],
  });
});

test('marks in LaTeX and HTML are read as raised digits', () => {
  expect(withRaisedDigits('GRDP$^{2}$ và Mbit/s<sup>12</sup>')).toBe('GRDP² và Mbit/s¹²');
});
