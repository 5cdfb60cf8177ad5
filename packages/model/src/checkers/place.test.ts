import { describe, expect, test } from 'vitest';
import { problemAt, shown, written } from './place.ts';

describe('a value in a message', () => {
  test.each<[unknown, string]>([
    ['Sở Y tế', '"Sở Y tế"'],
    [null, 'null'],
    [{ a: [1] }, '{"a":[1]}'],
    [undefined, 'nothing'],
    [12n, '12n'],
    [-0.5, '-0.5'],
    [NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [() => 1, 'a function'],
    [Symbol('a'), 'a symbol'],
  ])('is shown in one word or as JSON (%#)', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  test('is whole up to sixty characters, and cut off to sixty where it is longer', () => {
    expect(shown('a'.repeat(58))).toBe(`"${'a'.repeat(58)}"`);
    expect(shown('a'.repeat(59))).toBe(`"${'a'.repeat(58)}…`);
  });
});

describe('the way to a value', () => {
  test.each([
    [[], ''],
    [['plan'], 'plan'],
    [['tasks', 3, 'deadline', 'end'], 'tasks[3].deadline.end'],
    [[0, 'id'], '[0].id'],
    [['values', '.a'], 'values..a'],
  ])('%j is written %s', (path, text) => {
    expect(written(path)).toBe(text);
  });
});

describe('a problem', () => {
  const file = { tasks: [{ id: 'p/1', title: 3 }, { id: '' }], plan: 7 };

  test('in a row of a list is told of the record that the row is', () => {
    expect(problemAt(file, ['tasks', 0, 'title'], 'a text')).toEqual({
      record: 'p/1',
      path: 'title',
      found: '3',
      expected: 'a text',
    });
  });

  test('in a row without an id is told of its place', () => {
    expect(problemAt(file, ['tasks', 1, 'title'], 'a text')).toMatchObject({
      record: 'tasks[1]',
      path: 'title',
      found: 'nothing',
    });
    expect(problemAt(file, ['tasks', 2, 'a', 'b'], 'a text')).toMatchObject({
      record: 'tasks[2]',
      path: 'a.b',
      found: 'nothing',
    });
  });

  test('outside of the lists is told of the file, also where the file has an id', () => {
    expect(problemAt({ ...file, id: 'f' }, ['plan'], 'a text')).toMatchObject({
      record: 'the file',
      path: 'plan',
      found: '7',
    });
  });

  test('of no data at all is told too', () => {
    expect(problemAt(null, ['tasks', 0, 'id'], 'a text')).toMatchObject({
      record: 'tasks[0]',
      found: 'nothing',
    });
  });
});
