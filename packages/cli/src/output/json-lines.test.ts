import { expect, test } from 'vitest';
import { jsonLines } from './json-lines.ts';

test('every record stands on a line of its own and the text is JSON', () => {
  const data = { version: 1, tasks: [{ id: 'a' }, { id: 'b' }], none: [], map: { x: 'y' } };
  const text = jsonLines(data);
  expect(text.split('\n')).toEqual([
    '{',
    '"version": 1,',
    '"tasks": [',
    '{"id":"a"},',
    '{"id":"b"}',
    '],',
    '"none": [],',
    '"map": {"x":"y"}',
    '}',
    '',
  ]);
  expect(JSON.parse(text)).toEqual(data);
});

test('a list is a list of lines', () => {
  expect(jsonLines([1, 2])).toBe('[\n1,\n2\n]\n');
  expect(jsonLines([])).toBe('[]\n');
});
