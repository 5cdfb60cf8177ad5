import { describe, expect, test } from 'vitest';
import { queryError } from './query-error.ts';

const ofTasks = (more: object) => ({ collection: 'tasks', ...more });
const where = (condition: object) => ofTasks({ where: [condition] });
const likeOf = (query: object) => queryError(query).nearest;

describe('a name that other programs have is like the one that is here', () => {
  test.each([
    ['gte', 'onOrAfter', 'atLeast'],
    ['$gte', 'onOrAfter', 'atLeast'],
    ['gt', 'after', 'moreThan'],
    ['lte', 'onOrBefore', 'atMost'],
    ['lt', 'before', 'lessThan'],
    ['from', 'onOrAfter', 'atLeast'],
    ['until', 'onOrBefore', 'atMost'],
    ['to', 'onOrBefore', 'atMost'],
    ['nin', 'not', 'not'],
    ['ne', 'not', 'not'],
    ['neq', 'not', 'not'],
    ['isNull', 'empty', 'empty'],
    ['g$te', null, null],
  ])('%s is %s of days and %s of numbers', (name, ofDays, ofNumbers) => {
    expect(likeOf(where({ due: { [name]: 1 } }))).toBe(ofDays);
    expect(likeOf(where({ ordinal: { [name]: 1 } }))).toBe(ofNumbers);
  });

  test.each([
    ['prefix', 'startsWith'],
    ['beginsWith', 'startsWith'],
  ])('%s of a text is %s', (name, like) => {
    expect(likeOf(where({ title: { [name]: 'a' } }))).toBe(like);
  });

  test.each([
    ['order', 'orderBy'],
    ['sort', 'orderBy'],
    ['sortBy', 'orderBy'],
    ['filter', 'where'],
    ['include', 'with'],
    ['fields', 'select'],
    ['take', 'limit'],
    ['skip', 'offset'],
    ['cursor', 'after'],
    ['group', 'groupBy'],
    ['aggregate', 'measures'],
  ])('%s of a query is %s', (name, like) => {
    expect(likeOf(ofTasks({ [name]: 1 }))).toBe(like);
  });

  test.each([
    ['desc', 'descending'],
    ['direction', 'descending'],
  ])('%s of an order is %s', (name, like) => {
    expect(likeOf(ofTasks({ orderBy: [{ by: 'due', [name]: 1 }] }))).toBe(like);
  });

  test.each([
    ['avg', 'average'],
    ['mean', 'average'],
    ['minimum', 'min'],
    ['maximum', 'max'],
  ])('%s of a figure is %s', (name, like) => {
    expect(likeOf(ofTasks({ groupBy: ['plan'], measures: { a: { [name]: 'due' } } }))).toBe(like);
  });
});

test.each([
  ['tasks', 'deadline.end', 'due'],
  ['tasks', 'deadline.start', 'start'],
  ['tasks', 'deadline.kind', 'deadlineKind'],
  ['plans', 'period.start', 'start'],
  ['plans', 'period.end', 'end'],
  ['tasks', 'lead.agency', 'lead'],
  ['tasks', 'coordinating.agency', 'coordinating'],
  ['indicators', 'owner.agency', 'owner'],
  ['indicators', 'implementers.agency', 'implementer'],
  ['agencies', 'succeededBy.agency', 'succeededBy'],
  ['plans', 'lead.agency', null],
])('of %s, the place %s in a record is asked for as %s', (collection, place, field) => {
  expect(likeOf({ collection, where: [{ [place]: 'a' }] })).toBe(field);
});

describe('a word is like one of those that a field takes', () => {
  test.each<[object, string | null]>([
    [{ topic: 'dat' }, 'data'],
    [{ status: 'completd' }, 'completed'],
    [{ due: 'non' }, 'none'],
    [{ dedline: 1 }, 'due'],
    [{ start: 'deadline' }, null],
    [{ ordinal: 'onne' }, null],
    [{ status: 'finished' }, null],
  ])('%j: %s', (condition, like) => {
    expect(likeOf(where(condition))).toBe(like);
  });
});

describe('another way of writing', () => {
  test.each([
    ['2025-01-05T00:00Z', '2025-01-05'],
    ['5/1/2025', '2025-01-05'],
    ['05.01.2025', '2025-01-05'],
    ['31-12-2025', '2025-12-31'],
    ['2025/1/5', '2025-01-05'],
    ['2025.12.31', '2025-12-31'],
    [' 31/12/2025 ', '2025-12-31'],
    ['31/2/2025', null],
    ['at 2025-01-05T00:00Z', null],
    ['x31/12/2025', null],
    ['131/12/2025', null],
    ['31/12/20255', null],
    ['x2025/12/31', null],
    ['2025/12/311', null],
    ['2025-12', null],
  ])('a day: %s is %s', (written, day) => {
    expect(likeOf(where({ due: written }))).toBe(day);
  });

  test.each([
    ['Q3 2025', '2025-Q3'],
    ['q3/2025', '2025-Q3'],
    ['Q3-2025', '2025-Q3'],
    ['Q32025', '2025-Q3'],
    ['q 4 2025', '2025-Q4'],
    ['Quý 1/2025', '2025-Q1'],
    ['Quý 2 2025'.normalize('NFD'), '2025-Q2'],
    ['2025Q3', '2025-Q3'],
    ['2025 q3', '2025-Q3'],
    ['2025/Q3', '2025-Q3'],
    ['2025-q3', '2025-Q3'],
    ['2025 - Q3', '2025-Q3'],
    ['Q5 2025', null],
    ['2025Q5', null],
    ['the Q3 2025', null],
    ['Q3 20255', null],
    ['12025Q3', null],
    ['2025Q33', null],
    ['Qx3 2025', null],
  ])('a quarter: %s is %s', (written, quarter) => {
    expect(likeOf(where({ due: { quarter: written } }))).toBe(quarter);
  });

  test.each([
    ['7/2025', '2025-07'],
    ['07-2025', '2025-07'],
    ['12/2025', '2025-12'],
    ['2025/7', '2025-07'],
    ['2025.12', '2025-12'],
    ['2025-7', '2025-07'],
    ['202507', '2025-07'],
    ['13/2025', null],
    ['107/2025', null],
    ['7/20255', null],
    ['12025/7', null],
    ['2025/123', null],
    ['2025x7', null],
  ])('a month: %s is %s', (written, month) => {
    expect(likeOf(where({ due: { month: written } }))).toBe(month);
  });

  test.each([
    ['90 days', 'P90D'],
    ['1 day', 'P1D'],
    ['2 weeks', 'P2W'],
    ['3 months', 'P3M'],
    ['1 Year', 'P1Y'],
    ['30 ngày', 'P30D'],
    ['2 tuần', 'P2W'],
    ['6tháng', 'P6M'],
    ['1 năm'.normalize('NFD'), 'P1Y'],
    ['-30 days', '-P30D'],
    ['90', 'P90D'],
    ['P90', 'P90D'],
    ['90d', 'P90D'],
    ['p3m', 'P3M'],
    ['-2w', '-P2W'],
    ['12y', 'P12Y'],
    ['x90 days', null],
    ['90 days ago', null],
    ['x90', null],
    ['90dd', null],
    ['soon', null],
  ])('a period: %s is %s', (written, period) => {
    expect(likeOf(where({ due: { within: written } }))).toBe(period);
  });

  test('that is longer than a hundred characters is like nothing', () => {
    expect(likeOf(where({ due: '31/12/2025'.padEnd(100) }))).toBe('2025-12-31');
    expect(likeOf(where({ due: '31/12/2025'.padEnd(101) }))).toBeNull();
  });
});
