import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentDecoded, percentEncoded, placeInRaw } from './percent.ts';

describe('a text in an address', () => {
  test.each([
    ['du lieu', 'du+lieu'],
    ['a+b', 'a%2Bb'],
    ["l'eau", 'l%27eau'],
    ['hcm/so-y-te:a,b@c$?', 'hcm/so-y-te:a,b@c$?'],
    ['a&b=c#d%', 'a%26b%3Dc%23d%25'],
    ['mở', 'm%E1%BB%9F'],
  ])('%s is written %s, and read again', (text, written) => {
    expect(percentEncoded(text)).toBe(written);
    expect(percentDecoded(written)).toBe(text);
  });

  test('is read again whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(percentDecoded(percentEncoded(text))).toBe(text);
      }),
    );
  });

  test.each([
    ['%', 0],
    ['a%', 1],
    ['%4', 0],
    ['%zz', 0],
    ['%7g', 0],
    ['%41%', 3],
    ['%41%4', 3],
    ['%C3', 0],
    ['%C3%28', 0],
    ['%C3%A2%C3', 6],
    ['%E1%BB', 0],
    ['%E1%BB%9F%ff', 9],
    ['%F0%9F%98', 0],
    ['%F0%9F%98%80%F0', 12],
    ['%C0%80', 0],
    ['%ED%A0%80', 0],
    ['+a%41mở%', 7],
  ])('%s cannot be read at its sign number %i', (raw, at) => {
    expect(percentDecoded(raw)).toBe(at);
  });
});

describe('the place of a unit of the text in what was written', () => {
  test.each([
    ['abc', 0, 0],
    ['abc', 2, 2],
    ['abc', 3, 3],
    ['%41b', 1, 3],
    ['%c3%a2b', 1, 6],
    ['%E1%BB%9Fb', 1, 9],
    ['%F0%9F%98%80b', 2, 12],
    ['%f0%9f%98%80b', 2, 12],
    ['a%F0%9F%98%80b', 3, 13],
    ['a+b', 2, 2],
  ])('of %s, unit %i is at sign %i', (raw, index, at) => {
    expect(placeInRaw(raw, index)).toBe(at);
  });
});
