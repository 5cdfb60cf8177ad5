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

test.each([
  ['abcdef', 'abcdef', 'is itself'],
  ['abcdef', 'bacdef', 'with two letters exchanged'],
  ['abcdef', 'abcdfe', 'with the last two exchanged'],
  ['abcdef', 'xabcdef', 'with a letter before it'],
  ['abcdef', 'abcdefx', 'with a letter after it'],
  ['abcdef', 'bcdef', 'without its first letter'],
  ['abcdef', 'abcde', 'without its last letter'],
  ['abcdef', 'xbcdef', 'with another letter'],
  ['abcdef', 'xbcdex', 'with two other letters'],
  ['abcdef', 'badcef', 'with two pairs exchanged'],
  ['ab', 'ba', 'with its letters exchanged'],
  ['a', 'b', 'with its only letter changed'],
])('%s is like %s, %s', (name, like) => {
  expect(nearest(name, [like])).toBe(like);
  expect(nearest(like, [name])).toBe(name);
});

test.each([
  ['abcdef', 'xxxdef'],
  ['abcdef', 'abc'],
  ['abcdef', 'abcdefxyz'],
  ['abcdef', 'cbaxef'],
  ['abc', 'axx'],
  ['ab', 'cd'],
  ['abcd', 'abdx'],
  ['abcd', 'abxc'],
])('%s is not like %s', (name, other) => {
  expect(nearest(name, [other])).toBeNull();
});

test('the one that is nearer is taken, wherever it stands', () => {
  expect(nearest('abcdef', ['abcdxx', 'abcdxf', 'abxxef'])).toBe('abcdxf');
  expect(nearest('abcdef', ['abcdxx', 'bacdef'])).toBe('bacdef');
});
