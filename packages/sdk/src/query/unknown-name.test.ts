import { describe, expect, test } from 'vitest';
import { queryError } from './query-error.ts';

const ofTasks = (more: object) => ({ collection: 'tasks', ...more });
const groups = (more: object) => ofTasks({ groupBy: ['plan'], ...more });
const eleven = <Value>(right: Value, wrong: unknown) => [
  ...Array.from({ length: 10 }, () => right),
  wrong,
];

describe('the place of a name that there is not', () => {
  const key = { by: 'due', every: 'year' };

  test.each<[object, string]>([
    [ofTasks({ with: eleven('lead', 'x') }), 'tasks have no relation "x"'],
    [ofTasks({ orderBy: eleven({ by: 'due' }, { by: 'x' }) }), 'tasks cannot be ordered by "x"'],
    [ofTasks({ orderBy: [{ by: 'due', byy: 1 }] }), 'An order has no "byy"'],
    [groups({ groupBy: eleven(key, { ...key, by: 'x' }) }), 'tasks have no field of days "x"'],
    [groups({ groupBy: [{ ...key, byy: 1 }] }), 'A key has no "byy"'],
    [groups({ groupBy: [{ ...key, evry: 1 }] }), 'A key has no "evry"'],
    [groups({ groupBy: eleven('plan', 'x') }), 'tasks have no field "x"'],
    [ofTasks({ facets: eleven('plan', 'x') }), 'tasks have no field "x"'],
    [ofTasks({ pivot: { rows: 'plan', columns: { ...key, by: 'x' } } }), 'no field of days "x"'],
    [ofTasks({ pivot: { rows: 'plan', columns: 'lead', cells: 1 } }), 'A pivot has no "cells"'],
    [groups({ measures: { last: { sum: 'x' } } }), 'tasks have no field of numbers "x"'],
    [groups({ measures: { last: { average: 'x' } } }), 'tasks have no field of numbers "x"'],
    [groups({ measures: { last: { max: 'x' } } }), 'tasks have no field of numbers or days "x"'],
    [groups({ measures: { last: { min: 'x' } } }), 'tasks have no field of numbers or days "x"'],
    [groups({ measures: { last: { summ: 'due' } } }), 'A figure has no "summ"'],
    [groups({ measures: { last: { maxi: 'due' } } }), 'A figure has no "maxi"'],
    [groups({ limit: 1 }), 'A query of groups has no "limit"'],
    [
      ofTasks({ pivot: { rows: 'plan', columns: 'lead' }, limit: 1 }),
      'A query of groups has no "l',
    ],
    [{ collection: 'x' }, 'There is no collection "x"'],
  ])('%j', (query, begins) => {
    const { code, message } = queryError(query);
    expect(code).toBe('unknown-field');
    expect(message).toContain(begins);
  });
});
