import { describe, expect, test } from 'vitest';
import { isQuery } from './query-shape.ts';

const ofTasks = (more: object) => ({ collection: 'tasks', ...more });
const where = (condition: object) => ofTasks({ where: [condition] });
const due = (tests: object) => where({ due: tests });
const agency = (more: object) => where({ agency: { id: 'a', ...more } });
const pivot = { rows: 'plan', columns: { by: 'due', every: 'month' } };

test('a field can be asked about by the tests of its kind, and by no others', () => {
  // In one test: what can be asked is worked out with the first question of a page.
  const isAsked = (...conditions: object[]) => conditions.map((one) => isQuery(where(one)));
  const all = { all: ['data'] };
  const startsWith = { startsWith: 'a' };
  expect(
    isAsked({ topic: all }, { plan: all }, { topic: { all: 'data' } }, { topic: { all: [3] } }),
  ).toEqual([true, false, false, false]);
  expect(isAsked({ title: startsWith }, { lead: startsWith })).toEqual([true, true]);
  expect(isAsked({ due: startsWith }, { status: startsWith }, { ordinal: startsWith })).toEqual([
    false,
    false,
    false,
  ]);
});

describe('what is a query', () => {
  test.each<[object]>([
    ...['P1D', 'P90D', '-P12345D', 'P10W', 'P12M', 'P100Y', 'P1Y2M3W4D'].map(
      (within) => [due({ within })] as [object],
    ),
    ...[1, 9999, 'previous', 'current', 'next'].map((year) => [due({ year })] as [object]),
    ...['2025-Q1', '2025-Q4', 'next'].map((quarter) => [due({ quarter })] as [object]),
    ...['2025-01', '2025-12', 'previous'].map((month) => [due({ month })] as [object]),
    [where({ topic: { all: ['data', null] } })],
    [where({ title: { startsWith: 'a' }, lead: { startsWith: 'hcm/' } })],
    [where({ ordinal: { atLeast: 1, atMost: 2.5, lessThan: 3, moreThan: 0 } })],
    [agency({ roles: ['lead', 'coordinating', 'owner', 'implementer', 'charged'] })],
    [agency({ through: ['collectives', 'predecessors'] })],
    [where({ lead: { kind: 'department', or: [{ name: 'a' }], not: 'b' } })],
    [ofTasks({ get: 'a', select: ['id'], with: ['lead'], asOf: '2025-01-01' })],
    [ofTasks({ limit: 0, offset: 0, after: '', orderBy: [{ by: 'deadline', nulls: 'first' }] })],
    [ofTasks({ groupBy: ['plan', pivot.columns], measures: { a: { max: 'due' } } })],
    [ofTasks({ pivot, search: '', where: [] })],
  ])('%j is', (query) => {
    expect(isQuery(query)).toBe(true);
  });

  test.each<[unknown]>([
    ...[
      'P',
      'D',
      'xP1D',
      'P1Dx',
      'P1D\n',
      'P1000Y',
      'P12345M',
      'P12345W',
      'P123456D',
      'P1D1Y',
      90,
    ].map((within) => [due({ within })] as [unknown]),
    ...[0, 10_000, 2025.5, '2025', 'last'].map((year) => [due({ year })] as [unknown]),
    ...['2025-Q0', '2025-Q5', 'x2025-Q1', '2025-Q1x', '0000-Q1', '2025-01'].map(
      (quarter) => [due({ quarter })] as [unknown],
    ),
    ...['2025-00', '2025-13', 'x2025-01', '2025-01x', '0000-01', '2025-Q1'].map(
      (month) => [due({ month })] as [unknown],
    ),
    [where({ plan: { all: ['a'] } })],
    [where({ topic: { all: 'data' } })],
    [where({ topic: { all: ['x'] } })],
    [where({ due: { startsWith: '2025' } })],
    [where({ status: { startsWith: 'c' } })],
    [where({ ordinal: { startsWith: '1' } })],
    [where({ title: { atLeast: 1 } })],
    [where({ ordinal: { before: '2025-01-01' } })],
    [where({ plan: { empty: 'yes' } })],
    [where({ plan: { kindd: 'a' } })],
    [agency({ roles: ['x'] })],
    [agency({ through: ['x'] })],
    [where({ agency: {} })],
    [{ collection: 'plans', where: [{ agency: { id: 'a' } }] }],
    [ofTasks({ get: 3 })],
    [ofTasks({ get: 'a', limit: 1 })],
    [ofTasks({ limit: 1.5 })],
    [ofTasks({ limit: -1 })],
    [ofTasks({ after: 3 })],
    [ofTasks({ search: 3 })],
    [ofTasks({ orderBy: [{}] })],
    [ofTasks({ orderBy: [{ by: 'lead' }] })],
    [ofTasks({ orderBy: [{ by: 'due', nulls: 'middle' }] })],
    [ofTasks({ groupBy: [] })],
    [ofTasks({ groupBy: [{ by: 'due' }] })],
    [ofTasks({ groupBy: [{ every: 'year' }] })],
    [ofTasks({ groupBy: [{ by: 'title', every: 'year' }] })],
    [ofTasks({ groupBy: [{ by: 'due', every: 'week' }] })],
    [ofTasks({ groupBy: ['plan'], measures: { a: { sum: 'due' } } })],
    [ofTasks({ groupBy: ['plan'], measures: { a: { average: 'title' } } })],
    [ofTasks({ groupBy: ['plan'], limit: 1 })],
    [ofTasks({ pivot: { rows: 'plan' } })],
    [ofTasks({ pivot, limit: 1 })],
    [ofTasks({ pivot, select: ['id'] })],
    [{ collection: 'toString' }],
    [{}],
    [null],
  ])('%j is not', (query) => {
    expect(isQuery(query)).toBe(false);
  });
});
