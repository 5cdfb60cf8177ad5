import { describe, expect, test } from 'vitest';
import { childPath, cleanMarker, markerStyle, nextMarker } from './markers.ts';

describe('markers', () => {
  test.each([
    ['1.', '1'],
    ['II.1. 2', 'II.1.2'],
    ['1.10.', '1.10'],
    ['a)', 'a'],
  ])('%s is read as %s', (printed, clean) => {
    expect(cleanMarker(printed)).toBe(clean);
  });

  test.each([
    ['', 'II', 'II'],
    ['II', '1', 'II.1'],
    ['VI.2', 'đ', 'VI.2.dd'],
    ['III.1', '1.1', 'III.1.1'],
    ['I.5.1', '1.12', 'I.5.1.12'],
    ['II.1.2', 'II.1.2.2', 'II.1.2.2'],
    ['_1', '3', '_1.3'],
  ])('under %s, %s has the path %s', (parent, marker, path) => {
    expect(childPath(parent, marker)).toBe(path);
  });

  test.each([
    ['10', '11'],
    ['d', 'đ'],
    ['e', 'g'],
    ['i', 'k'],
    ['1.9', '1.10'],
    ['IX', 'X'],
    ['y', null],
  ])('%s is followed by %s', (marker, next) => {
    expect(nextMarker(marker)).toBe(next);
  });

  test.each([
    ['VII', 'roman'],
    ['1.1', 'compound'],
    ['12', 'number'],
    ['đ', 'letter'],
    ['i', 'letter'],
    ['B', 'capital'],
  ])('%s is numbering by %s', (marker, style) => {
    expect(markerStyle(marker)).toBe(style);
  });
});
