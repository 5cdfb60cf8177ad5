import { describe, expect, test } from 'vitest';
import type { TiendoError } from '../errors.ts';
import { plainJson } from './plain-json.ts';

const json = 'a value of JSON: a text, a number, true, false, null, a list or a plain object';

function refusalOf(value: unknown): TiendoError {
  try {
    plainJson(value);
  } catch (error) {
    return error as TiendoError;
  }
  throw new Error('expected an error');
}
const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 1);

describe('a value of JSON', () => {
  test.each<[unknown]>([
    [null],
    [true],
    [0],
    ['a'],
    [undefined],
    [NaN],
    [{ a: [1, { b: null }], c: undefined }],
    [Object.assign(Object.create(null), { a: 1 })],
  ])('is copied: %j', (value) => {
    expect(plainJson(value)).toEqual(value);
  });

  test('is a copy, which nobody else can change', () => {
    const value = { a: [{ b: 1 }] };
    const copy = plainJson(value) as typeof value;
    value.a[0]!.b = 2;
    expect(copy).toEqual({ a: [{ b: 1 }] });
  });

  test('has up to 64 levels', () => {
    expect(plainJson(nested(63))).toEqual(nested(63));
    expect(plainJson(nested(64))).toEqual(nested(64));
    expect(refusalOf(nested(65))).toMatchObject({
      code: 'wrong-type',
      path: '[0][0][0]',
      message:
        'Found values deeper than 64 levels, or an object that holds itself, expected a question with fewer. At [0][0][0].',
    });
  });

  test('has up to 250 000 values', () => {
    const list = (length: number) => Array.from({ length }, () => 1);
    expect(plainJson(list(249_999))).toHaveLength(249_999);
    expect(refusalOf({ a: list(249_999) })).toMatchObject({
      path: 'a',
      message: 'Found more than 250000 values, expected a question with fewer. At a.',
    });
    expect(plainJson([list(100_000), list(100_000)])).toHaveLength(2);
  });
});

describe('what is no value of JSON is refused', () => {
  class Named {}
  const withoutName = new (class {})();
  const withJson = Object.assign(new Named(), { toJSON: () => 1 });
  const withoutClass = Object.create(Object.create(Object.create(null))) as object;
  const jsonOf = ' Give what its toJSON() returns.';

  test.each<[string, unknown, string]>([
    ['a function', () => 1, `Found a function, expected ${json}.`],
    ['a symbol', Symbol('a'), `Found a symbol, expected ${json}.`],
    ['a big integer', 3n, `Found 3n, expected ${json}.`],
    [
      'a date',
      new Date(0),
      'Found a Date, expected a day as a text, "2025-12-31": dayInVietnam(date) gives it.',
    ],
    ['an object of a class', new Named(), `Found an object of the class Named, expected ${json}.`],
    [
      'one of a class without a name',
      withoutName,
      `Found an object of the class (no name), expected ${json}.`,
    ],
    ['one of no class', withoutClass, `Found an object of the class (no name), expected ${json}.`],
    [
      'one that says how it is JSON',
      withJson,
      `Found an object of the class Named, expected ${json}.${jsonOf}`,
    ],
    [
      'one with a prototype as a field',
      JSON.parse('{"__proto__":1}'),
      'Found a field "__proto__", expected another name.',
    ],
    [
      'one that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('a');
          },
        },
      ),
      `Found an object that cannot be read, expected ${json}.`,
    ],
  ])('%s', (_, value, says) => {
    expect(refusalOf(value)).toMatchObject({
      code: 'invalid-query',
      path: '',
      message: `${says} At the query.`,
    });
    expect(refusalOf({ a: [value] })).toMatchObject({
      code: 'wrong-type',
      path: 'a[0]',
      message: `${says} At a[0].`,
    });
  });

  test('what was thrown is kept as the cause', () => {
    const cause = new Error('a');
    const get = () => {
      throw cause;
    };
    expect(refusalOf(Object.defineProperty({}, 'a', { get, enumerable: true })).cause).toBe(cause);
  });
});
