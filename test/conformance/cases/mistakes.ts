import { casesOf, type Case, type Given } from '../case.ts';

const mistake = (title: string, query: unknown, code: string, path: string): Given => [
  `mistake: ${title}`,
  query,
  { error: { code, path } },
];
const where = (condition: unknown) => ({ collection: 'tasks', where: [condition] });

/** What is no question, or has no answer: refused alike, wherever it is asked. */
export const mistakes: readonly Case[] = casesOf('sample', [
  mistake('no collection', { collection: 'taks' }, 'unknown-field', 'collection'),
  mistake('no field', where({ dedline: 1 }), 'unknown-field', 'where[0].dedline'),
  mistake('no test', where({ due: { untl: '2025-01-01' } }), 'unknown-field', 'where[0].due.untl'),
  mistake(
    'no field of a related record',
    where({ lead: { knd: 'x' } }),
    'unknown-field',
    'where[0].lead.knd',
  ),
  mistake('no relation', { collection: 'tasks', with: ['owner'] }, 'unknown-field', 'with[0]'),
  mistake('no part of a query', { collection: 'tasks', limt: 1 }, 'unknown-field', 'limt'),
  mistake('a day for a text', where({ plan: 7 }), 'wrong-type', 'where[0].plan'),
  mistake('a day that no calendar has', where({ due: '2025-02-30' }), 'wrong-type', 'where[0].due'),
  mistake('a word of no list', where({ status: 'done' }), 'wrong-type', 'where[0].status'),
  mistake('half a row', { collection: 'tasks', limit: 0.5 }, 'wrong-type', 'limit'),
  mistake(
    'a day of asking that is none',
    { collection: 'tasks', asOf: 'today' },
    'wrong-type',
    'asOf',
  ),
  mistake(
    'days that end before they begin',
    where({ due: { onOrAfter: '2025-02-01', before: '2025-02-01' } }),
    'invalid-query',
    'where[0].due',
  ),
  mistake(
    'numbers that end before they begin',
    where({ or: [{ ordinal: { atLeast: 2, atMost: 1 } }] }),
    'invalid-query',
    'where[0].or[0].ordinal',
  ),
  mistake(
    'two figures as one',
    { collection: 'tasks', groupBy: ['plan'], measures: { n: { sum: 'ordinal', max: 'ordinal' } } },
    'invalid-query',
    'measures.n',
  ),
  mistake(
    'a cursor of another order',
    { collection: 'tasks', limit: 1, after: '%5B%22x%22%2C%22y%22%5D' },
    'invalid-query',
    'after',
  ),
  mistake(
    'what is no cursor',
    { collection: 'tasks', search: 'du lieu', after: 'next' },
    'invalid-query',
    'after',
  ),
  mistake(
    'an id that no record has',
    { collection: 'tasks', get: 'mau-2025/I.3' },
    'not-found',
    'get',
  ),
  mistake(
    'an id of another collection',
    { collection: 'systems', get: 'hcm/so-y-te' },
    'not-found',
    'get',
  ),
  mistake('an id of no plan', { collection: 'sections', get: 'x/y' }, 'not-found', 'get'),
  mistake(
    'rows and a record',
    { collection: 'tasks', get: 'mau-2025/I.1', limit: 1 },
    'unknown-field',
    'limit',
  ),
  mistake(
    'rows and groups',
    { collection: 'tasks', groupBy: ['plan'], limit: 1 },
    'unknown-field',
    'limit',
  ),
]);
