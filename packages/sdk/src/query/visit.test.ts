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
