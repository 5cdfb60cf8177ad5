import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

const names = ['ingest', 'check', 'export', 'serve'];

test('a slip of one or two letters finds the name', () => {
  expect(nearest('inget', names)).toBe('ingest');
  expect(nearest('CHEKC', names)).toBe('check');
  expect(nearest('xeport', names)).toBe('export');
});

test('a word that is like no name finds none', () => {
  expect(nearest('banana', names)).toBeNull();
  expect(didYouMean('banana', names)).toBe('');
  expect(didYouMean('sevre', names)).toBe(' Did you mean "serve"?');
});
