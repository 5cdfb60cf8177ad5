import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkJson } from './check-json.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const isChecked = (text: string): boolean => {
  try {
    checkJson(text, 'f.json');
    return true;
  } catch {
    return false;
  }
};

test.each([
  ['{\n  "a": 1,\n  "b": [,]\n}', 'f.json:3: not JSON: found ,] out of place'],
  ['[\n{]', 'f.json:2: not JSON: found ] out of place'],
  ['{\n"a": 1\n"b": 2}', 'f.json:3: not JSON: found "b": out of place'],
  ['{\n"a": 1,\n}', 'f.json:3: not JSON: found } out of place'],
  ['{"a": 1,\n1: 2}', 'f.json:2: not JSON: found 1: out of place'],
  ['{"a":\n"b', 'f.json:2: not JSON: found "b out of place'],
  ['{"a": 1', 'f.json:1: not JSON: the file ends before it is complete'],
  ['[1]\n\n]', 'f.json:3: not JSON: found ] out of place'],
  ["{'a': 1}", "f.json:1: not JSON: found 'a': out of place"],
  ['[01]', 'f.json:1: not JSON: found 1] out of place'],
])('%j is refused with the line of its fault', (text, words) => {
  expect(() => checkJson(text, 'f.json')).toThrow(words);
});

test('every JSON text passes, and a text with a letter taken out fares as JSON.parse says', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, at) => {
      expect(isChecked(text)).toBe(true);
      const place = at % Math.max(text.length, 1);
      const broken = text.slice(0, place) + text.slice(place + 1);
      expect(isChecked(broken)).toBe(isJson(broken));
    }),
  );
});
