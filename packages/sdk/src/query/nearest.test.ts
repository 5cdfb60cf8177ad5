import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['dedline', 'deadline'],
  ['DEADLINE', 'deadline'],
  ['tilte', 'title'],
  ['leads', 'lead'],
  ['elad', 'lead'],
])('%s is like %s', (name, like) => {
  expect(nearest(name, ['title', 'deadline', 'lead'])).toBe(like);
});

test('a name with more than a third of its letters wrong is like none', () => {
  expect(nearest('lead', ['end', 'load', 'read me'])).toBe('load');
  expect(nearest('lead', ['end', 'product'])).toBeNull();
  expect(nearest('', ['a'])).toBe('a');
  expect(nearest('lead', [])).toBeNull();
});

test('of two names that are as near, the first is taken', () => {
  expect(nearest('I.12', ['I.1', 'I.2', 'I.13'])).toBe('I.1');
});
