import { describe, expect, test } from 'vitest';
import { firstMismatch, mismatches } from './check-shape.ts';
import { fits } from './fits.ts';
import type { Shape } from './shape.ts';

const closed: Shape = {
  some: { id: 'text', least: 'number', note: 'text' },
  needs: ['id', 'note'],
};
const named: Shape = {
  by: 'type',
  cases: {
    open: { fields: {} },
    listed: { fields: { type: 'text', members: { listOf: 'text' } } },
  },
};
const either: Shape = { plain: 'text', object: { fields: { not: 'text' } } };

const cases: [string, Shape, unknown[], unknown[]][] = [
  ['a text', 'text', ['', 'a'], [1, null, undefined, ['a']]],
  ['a text that is not empty', 'words', ['a', ' '], ['', 1, null]],
  ['a number', 'number', [0, -1.5], [NaN, Infinity, '1', null]],
  ['true or false', 'boolean', [true, false], [0, 'true', null]],
  ['a day', 'day', ['2024-02-29'], ['2025-02-29', '2025-1-1', 20250101, null]],
  [
    'an instant',
    'instant',
    ['2025-09-30T07:00:00Z', '2025-09-30T23:59:59.123Z'],
    [
      '2025-09-30T24:00:00Z',
      '2025-09-30T07:00:00+07:00',
      '2025-02-30T07:00:00Z',
      '2025-09-30T07:00:00Z\n2',
      'at 2025-09-30T07:00:00Z',
      '2025-09-30',
      'soon',
      1759215600000,
    ],
  ],
  ['a text that matches', /^[ab]+$/, ['a', 'abba'], ['c', '', 1]],
  ['one of some values', { oneOf: ['a', 1] }, ['a', 1], ['b', '1', null]],
  ['one of some shapes', { anyOf: ['number', 'day'] }, [1, '2025-01-01'], ['a', true]],
  ['a whole number of a range', { whole: true, from: 1, to: 4 }, [1, 4], [0, 5, 1.5, '1', NaN]],
  ['a whole number', { whole: true }, [-1e6, 0], [0.5, 2 ** 53]],
  ['a number of a range', { whole: false, from: 0, to: 100 }, [0, 0.5, 100], [-0.1, 100.1]],
  ['a text or null', { nullOr: 'text' }, ['a', null], [1, undefined]],
  ['a text where it is', { optional: 'text' }, ['a', undefined], [1, null]],
  [
    'a list',
    { listOf: 'text' },
    [[], ['a', 'b']],
    [['a', 1], [1, 'a'], { 0: 'a', length: 1 }, 'a'],
  ],
  ['a list of two or more', { listOf: 'text', least: 2 }, [['a', 'b']], [['a'], []]],
  ['a pair', { inOrder: ['text', 'number'] }, [['a', 1]], [['a'], [1, 'a'], ['a', 1, 1], 'a1']],
  ['a map', { mapOf: 'number' }, [{}, { a: 1 }], [{ a: 1, b: '1' }, { a: '1', b: 1 }, [1], null]],
  [
    'an object of certain fields',
    { fields: { a: 'text', b: 'text' } },
    [{ a: '', b: '', c: 1 }],
    [{ a: '', b: 1 }, { a: 1, b: '' }, { b: '' }, [], null, 'ab'],
  ],
  [
    'an object of no other fields',
    closed,
    [
      { id: 'a', note: '' },
      { id: 'a', note: '', least: 1 },
    ],
    [{}, { id: 'a' }, { note: '' }, { id: 1, note: '' }, { id: 'a', note: '', more: 1 }, [], 'id'],
  ],
  [
    'an object of no other fields, none of which it needs',
    { some: { a: 'text' } },
    [{}, { a: '' }],
    [{ a: 1 }, { toString: '' }],
  ],
  [
    'one of several objects',
    named,
    [{ type: 'open' }, { type: 'listed', members: [] }],
    [{ type: 'listed' }, { type: 'listed', members: [1] }, { type: 'toString' }, {}, 'open'],
  ],
  ['a text or an object', either, ['a', { not: 'a' }], [1, {}, { not: 1 }, ['a'], null]],
];

describe.each(cases)('%s', (_, shape, right, wrong) => {
  test.each(right.map((value) => [value]))('can be %j', (value) => {
    expect(fits(shape, value)).toBe(true);
    expect(mismatches(shape, value)).toEqual([]);
    expect(firstMismatch(shape, value)).toBeNull();
  });

  test.each(wrong.map((value) => [value]))('cannot be %j', (value) => {
    expect(fits(shape, value)).toBe(false);
    expect(firstMismatch(shape, value)).toEqual(mismatches(shape, value)[0]);
    expect(mismatches(shape, value)).not.toEqual([]);
  });
});

describe('what is wrong with an object of no other fields', () => {
  test('a field that it needs is missing at its own place', () => {
    expect(mismatches(closed, { least: 'x' })).toEqual([
      { path: ['id'], shape: 'text', value: undefined },
      { path: ['note'], shape: 'text', value: undefined },
      { path: ['least'], shape: 'number', value: 'x' },
    ]);
  });

  test('of a name that it cannot have, the name is what came and the others what was expected', () => {
    expect(mismatches(closed, { id: 'a', note: '', nodes: 1 })).toEqual([
      { path: ['nodes'], shape: { oneOf: ['id', 'least', 'note'] }, value: 'nodes' },
    ]);
  });
});

describe('the first place that is wrong', () => {
  test('is told by the way to it, from the outside in', () => {
    const shape: Shape = { fields: { rows: { listOf: { fields: { id: 'text', day: 'day' } } } } };
    const rows = [
      { id: 'a', day: '2025-01-01' },
      { id: 'b', day: 'soon' },
      { id: 3, day: '' },
    ];
    expect(firstMismatch(shape, { rows })).toEqual({
      path: ['rows', 1, 'day'],
      shape: 'day',
      value: 'soon',
    });
  });

  test('is the value itself where it is of another kind', () => {
    expect(firstMismatch({ fields: {} }, 7)).toEqual({ path: [], shape: { fields: {} }, value: 7 });
  });

  test('is the one that comes first of several', () => {
    const shape: Shape = { fields: { a: 'text', b: 'text' } };
    expect(firstMismatch(shape, { a: 1, b: 2 })?.path).toEqual(['a']);
  });
});
