import { describe, expect, test } from 'vitest';
import type { TiendoError } from '../errors.ts';
import { checkQuery } from './check-query.ts';

function refusal(query: unknown): TiendoError {
  try {
    checkQuery(query);
  } catch (error) {
    return error as TiendoError;
  }
  throw new Error('the query was let through');
}

const ofTasks = (parts: object) => ({ collection: 'tasks', ...parts });
const whereTasks = (...where: object[]) => ofTasks({ where });

describe('checkQuery', () => {
  test('lets a query through that asks everything', () => {
    const agency = { id: 'hcm/a', roles: ['lead'], through: ['collectives', 'predecessors'] };
    const query = {
      collection: 'tasks',
      where: [
        { plan: 'p', lead: { in: ['a', null] }, due: 'none', ordinal: { atLeast: 1, not: 3 } },
        {
          or: [{ due: { not: { onOrBefore: '2025-12-31' } } }, { and: [{ agency }] }, { not: {} }],
        },
      ],
      search: 'du lieu',
      orderBy: [{ by: 'deadline', descending: true }, { by: 'title' }],
      with: ['lead', 'status', 'schedule'],
      limit: 0,
      offset: 10,
      asOf: '2025-12-31',
    };
    expect(() => checkQuery(query)).not.toThrow();
    expect(() => checkQuery({ collection: 'tasks', get: 'p/I.1', with: ['plan'] })).not.toThrow();
  });

  test('lets null through where a task may have no deadline', () => {
    for (const due of [null, 'none', { not: null }, { in: [null, '2025-12-31'] }]) {
      expect(() => checkQuery(whereTasks({ due }))).not.toThrow();
    }
  });

  test('names the path, what came, what was expected, and the nearest name', () => {
    const error = refusal(whereTasks({ dedline: '2025-12-31' }));
    expect(error).toMatchObject({
      code: 'unknown-field',
      path: 'where[0].dedline',
      nearest: 'due',
      message: 'tasks have no field "dedline". Did you mean "due"? At where[0].dedline.',
    });
  });

  test.each([
    [
      'a field of another collection',
      { collection: 'plans', where: [{ lead: 'a' }] },
      'where[0].lead',
    ],
    [
      'a test',
      whereTasks({ due: { onOrbefore: '2025-12-31' } }),
      'where[0].due.onOrbefore',
      'onOrBefore',
    ],
    ['a bound of a text', whereTasks({ title: { atLeast: 3 } }), 'where[0].title.atLeast'],
    [
      'a field deep inside',
      whereTasks({ or: [{}, { not: { tipic: 'data' } }] }),
      'where[0].or[1].not.tipic',
      'topic',
    ],
    ['a relation', ofTasks({ with: ['plan', 'leed'] }), 'with[1]', 'lead'],
    ['an order', ofTasks({ orderBy: [{ by: 'deadlin' }] }), 'orderBy[0].by', 'deadline'],
    [
      'an order by what a task has several of',
      ofTasks({ orderBy: [{ by: 'lead' }] }),
      'orderBy[0].by',
    ],
    ['a part of the query', ofTasks({ lmit: 3 }), 'lmit', 'limit'],
    ['a collection', { collection: 'task' }, 'collection', 'tasks'],
    [
      'a part of an agency test',
      whereTasks({ agency: { id: 'a', role: ['lead'] } }),
      'where[0].agency.role',
      'roles',
    ],
    ['a field that every object has', whereTasks({ toString: 'x' }), 'where[0].toString'],
  ])('refuses the unknown name of %s', (...given) => {
    const [, query, path, nearest = null] = given;
    expect(refusal(query)).toMatchObject({ code: 'unknown-field', path, nearest });
  });

  test.each([
    ['a number for a text', whereTasks({ plan: 3 }), 'where[0].plan', /Found 3, expected a text/],
    ['a list without in', whereTasks({ plan: ['a'] }), 'where[0].plan', /written \{ in: \[…\] \}/],
    [
      'nothing at all',
      whereTasks({ plan: undefined }),
      'where[0].plan',
      /Leave it out, or ask for null/,
    ],
    [
      'a day that is none',
      whereTasks({ due: { before: '2025-02-30' } }),
      'where[0].due.before',
      /a day of the calendar/,
    ],
    [
      'a word outside a closed list',
      whereTasks({ status: 'complete' }),
      'where[0].status',
      /Did you mean "completed"\?/,
    ],
    [
      'a word inside a list',
      whereTasks({ topic: { in: ['data', 'dat'] } }),
      'where[0].topic.in[1]',
      /"data"/,
    ],
    [
      'an agency without an id',
      whereTasks({ agency: { roles: ['lead'] } }),
      'where[0].agency.id',
      /Found nothing/,
    ],
    [
      'a role that there is not',
      whereTasks({ agency: { id: 'a', roles: ['leader'] } }),
      'where[0].agency.roles[0]',
      /"lead"/,
    ],
    ['a condition that is not an object', whereTasks(['x']), 'where[0]', /an object/],
    ['a limit below zero', ofTasks({ limit: -1 }), 'limit', /a whole number from 0/],
    ['an order without a field', ofTasks({ orderBy: [{}] }), 'orderBy[0].by', /Found nothing/],
    ['a day to ask for', ofTasks({ asOf: 'today' }), 'asOf', /a day of the calendar/],
  ])('refuses %s', (_, query, path, message) => {
    expect(refusal(query)).toMatchObject({ code: 'wrong-type', path });
    expect(refusal(query).message).toMatch(message);
  });

  test('one record by its id is asked for by itself', () => {
    expect(refusal(ofTasks({ get: 'p/I.1', limit: 3 }))).toMatchObject({ path: 'limit' });
  });

  test.each([[null], ['tasks'], [3], [[]]])('refuses %j, which is no query', (value) => {
    expect(refusal(value)).toMatchObject({ code: 'invalid-query' });
  });
});
