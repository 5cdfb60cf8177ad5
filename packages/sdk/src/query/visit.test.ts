import { expect, test } from 'vitest';
import { visit, type ConditionVisitor } from './visit.ts';

const words: ConditionVisitor<string> = {
  all: (parts) => `(${parts.join(' and ')})`,
  any: (parts) => `(${parts.join(' or ')})`,
  not: (part) => `not ${part}`,
  oneOf: (field, values) => `${field} in ${JSON.stringify(values)}`,
  within: (field, bounds) => `${field} within ${JSON.stringify(bounds)}`,
  startsWith: (field, text) => `${field} begins with ${text}`,
  related: (field, collection, condition) =>
    `${field} of ${collection}: ${JSON.stringify(condition)}`,
  agency: ({ id }) => `names ${id}`,
};

test('a condition is walked from the inside out, each kind once', () => {
  const condition = {
    plan: 'a',
    due: { onOrBefore: '2025-12-31', not: 'none' },
    or: [{ lead: { in: ['b', null] } }, { not: { agency: { id: 'c' } } }],
  };
  expect(visit('tasks', condition, words)).toBe(
    '(plan in ["a"] and (not due in ["none"] and due within {"onOrBefore":"2025-12-31"})' +
      ' and (((lead in ["b",null])) or (not (names c))))',
  );
});

test.each<[string, object, string]>([
  ['a value', { plan: 'a' }, '(plan in ["a"])'],
  ['null', { lead: null }, '(lead in [null])'],
  ['a number', { ordinal: 0 }, '(ordinal in [0])'],
  ['no test', { plan: {} }, '(())'],
  ['several values', { plan: { in: ['a', null] } }, '((plan in ["a",null]))'],
  ['none of several values', { plan: { in: [] } }, '((plan in []))'],
  [
    'all of several values',
    { topic: { all: ['a', 'b'] } },
    '((topic in ["a"] and topic in ["b"]))',
  ],
  ['what it is not', { plan: { not: { in: ['a'] } } }, '((not (plan in ["a"])))'],
  ['null, which it is not', { plan: { not: null } }, '((not plan in [null]))'],
  ['empty', { title: { empty: true } }, '((title in [null,""]))'],
  ['not empty', { title: { empty: false } }, '((not title in [null,""]))'],
  ['a beginning', { title: { startsWith: '' } }, '((title begins with ))'],
  [
    'every bound, together',
    {
      due: { onOrBefore: 'a', onOrAfter: 'b', before: 'c', after: 'd' },
      ordinal: { atMost: 1, atLeast: 2, lessThan: 3, moreThan: 4 },
    },
    '((due within {"onOrBefore":"a","onOrAfter":"b","before":"c","after":"d"}) and ' +
      '(ordinal within {"atMost":1,"atLeast":2,"lessThan":3,"moreThan":4}))',
  ],
  [
    'what the record is that it names',
    { lead: { kind: 'department', or: [{ name: 'a' }] } },
    '((lead of agencies: {"kind":"department","or":[{"name":"a"}]}))',
  ],
  [
    'tests of the value beside what it names',
    { lead: { in: ['a'], kind: 'department' } },
    '((lead in ["a"] and lead of agencies: {"kind":"department"}))',
  ],
])('a field is walked through: %s', (_, condition, expected) => {
  expect(visit('tasks', condition as never, words)).toBe(`${expected}`);
});

test('an agency is asked for where records name agencies by role, and is a field where not', () => {
  expect(visit('tasks', { agency: { id: 'a' } }, words)).toBe('(names a)');
  expect(visit('reports', { agency: 'a' }, words)).toBe('(agency in ["a"])');
  expect(visit('reports', { agency: { kind: 'office' } }, words)).toBe(
    '((agency of agencies: {"kind":"office"}))',
  );
});
