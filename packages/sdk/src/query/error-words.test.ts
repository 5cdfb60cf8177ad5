import { describe, expect, test } from 'vitest';
import { TiendoError } from '../errors.ts';
import { notFound, queryError } from './query-error.ts';

const ofTasks = (more: object) => ({ collection: 'tasks', ...more });
const where = (condition: object, collection = 'tasks') => ({ collection, where: [condition] });
const groups = (more: object) => ofTasks({ groupBy: ['plan'], ...more });
const wordsOf = (query: unknown) => queryError(query).message;
const eleven = <Value>(right: Value, wrong: unknown) => [
  ...Array.from({ length: 10 }, () => right),
  wrong,
];

describe('the words of a refusal', () => {
  test.each<[unknown, string]>([
    [undefined, 'Found nothing, expected an object. At the query.'],
    [where({ plan: 3 }), 'Found 3, expected a text. At where[0].plan.'],
    [
      where({ plan: undefined }),
      'Found nothing, expected a text. Leave it out, or ask for null. At where[0].plan.',
    ],
    [
      ofTasks({ limit: undefined }),
      'Found nothing, expected a whole number from 0. Leave it out. At limit.',
    ],
    [ofTasks({ limit: [3] }), 'Found [3], expected a whole number from 0. At limit.'],
    [ofTasks({ limit: '' }), 'Found "", expected a whole number from 0. At limit.'],
    [ofTasks({ limit: ' ' }), 'Found " ", expected a whole number from 0. At limit.'],
    [
      ofTasks({ limit: ' 20 ' }),
      'Found " 20 ", expected a whole number from 0. Write 20, without quotes. At limit.',
    ],
    [
      where({ title: { startsWith: ['a'] } }),
      'Found ["a"], expected a text. Several values are written { in: […] }. At where[0].title.startsWith.',
    ],
    [
      where({ agency: { id: 'a', roles: 3 } }),
      'Found 3, expected a list. At where[0].agency.roles.',
    ],
    [where({ agency: 3 }, 'reports'), 'Found 3, expected a text. At where[0].agency.'],
    [
      where({ due: { year: 'x' } }),
      'Found "x", expected a year, as 2025, or "previous", "current" or "next". At where[0].due.year.',
    ],
    [
      where({ due: { month: 'x' } }),
      'Found "x", expected a month, as "2025-07", or "previous", "current" or "next". At where[0].due.month.',
    ],
    [
      groups({ measures: 3 }),
      'Found 3, expected an object. Write { average: { average: "progress" } }. At measures.',
    ],
    [ofTasks({ after: 3 }), 'Found 3, expected a text. At after.'],
    [where({ agency: {} }), 'Found nothing, expected a text. At where[0].agency.id.'],
    [
      groups({ measures: { a: { xyzzy: 1 } } }),
      'A figure has no "xyzzy", but one of "sum", "average", "min", "max". At measures.a.xyzzy.',
    ],
  ])('%j', (query, words) => {
    expect(wordsOf(query)).toBe(words);
  });

  test.each<[unknown]>([
    [{}],
    [{ collection: undefined }],
    [ofTasks({ orderBy: [{}] })],
    [groups({ groupBy: [{ by: 'due' }] })],
    [groups({ groupBy: [{ every: 'year' }] })],
    [ofTasks({ pivot: { rows: 'plan' } })],
    [ofTasks({ pivot: { columns: 'plan' } })],
    [where({ agency: { roles: [] } })],
    [ofTasks({ select: [undefined] })],
    [undefined],
  ])('what is needed is not told to be left out: %j', (query) => {
    expect(wordsOf(query)).toMatch(/^Found nothing, expected /);
    expect(wordsOf(query)).not.toContain('Leave it out');
  });

  test.each<[string, object, string]>([
    [
      'an order',
      ofTasks({ orderBy: eleven({ by: 'due' }, 'due') }),
      '{ by: "due", descending: true }',
    ],
    ['figures', groups({ measures: { last: 'due' } }), '{ average: "progress" }'],
    [
      'a figure called orderBy',
      groups({ measures: { orderBy: 'due' } }),
      '{ average: "progress" }',
    ],
    [
      'a figure called measures',
      groups({ measures: { measures: 'due' } }),
      '{ average: "progress" }',
    ],
    ['a figure called pivot', groups({ measures: { pivot: 'due' } }), '{ average: "progress" }'],
    ['a figure called within', groups({ measures: { within: 3 } }), '{ average: "progress" }'],
    ['a table', ofTasks({ pivot: 'plan' }), '{ rows: "status", columns: "lead" }'],
  ])('what is written for %s', (_, query, example) => {
    expect(wordsOf(query)).toContain(`expected an object. Write ${example}. At `);
  });

  test.each([
    ['eq', 'Write the value itself.'],
    ['$eq', 'Write the value itself.'],
    ['is', 'Write the value itself.'],
    ['includes', 'Words are found by search.'],
    ['like', 'Words are found by search.'],
    ['$regex', 'Words are found by search.'],
    ['matches', 'Words are found by search.'],
  ])('what to do instead of %s', (name, instead) => {
    const { message, nearest } = queryError(where({ title: { [name]: 'a' } }));
    expect(message).toContain(`title has no test "${name}"`);
    if (nearest === null) expect(message).toContain(instead);
    expect(message).not.toContain('undefined');
  });

  test.each([
    [where({ due: '2025' }), ' Write { year: 2025 }. At where[0].due.'],
    [where({ due: '2025-Q3' }), ' Write { quarter: "2025-Q3" }. At where[0].due.'],
    [where({ due: '2025-07' }), ' Write { month: "2025-07" }. At where[0].due.'],
    [where({ due: { not: '2025-07' } }), ' Write { month: "2025-07" }. At where[0].due.not.'],
    [where({ due: 2025 }), ' Write { year: 2025 }. At where[0].due.'],
  ])('%j: a period is asked for by its name', (query, ends) => {
    expect(wordsOf(query)).toContain(ends);
  });

  test.each([
    [where({ due: { before: '2025' } })],
    [where({ due: { after: '2025-07' } })],
    [where({ due: { onOrBefore: '2025-Q3' } })],
    [where({ due: { onOrAfter: '2025' } })],
    [where({ due: { in: ['2025'] } })],
    [where({ due: 'in 2025' })],
    [where({ due: '20255' })],
    [where({ due: 'x2025-Q3' })],
    [where({ due: '2025-Q33' })],
    [where({ due: 'x2025-07' })],
    [where({ due: '2025-077' })],
    [where({ ordinal: '2025-07' })],
    [ofTasks({ asOf: '2025' })],
  ])('%j: no period can stand there', (query) => {
    expect(wordsOf(query)).not.toMatch(/Write \{ (year|quarter|month):/);
  });

  test('a field of a related record is told how to be asked', () => {
    const text = wordsOf(where({ jurisdiction: 'hcm' }));
    expect(text).toMatch(
      / Write \{ plan: \{ jurisdiction: … \} \}\. At where\[0\]\.jurisdiction\.$/,
    );
    expect(wordsOf(where({ lead: { start: 1 } }))).not.toContain('Write');
    expect(wordsOf(ofTasks({ jurisdiction: 'hcm' }))).not.toContain('Write');
  });

  test('of what is a query after all, is that it is one', () => {
    expect(queryError(ofTasks({}))).toMatchObject({
      code: 'invalid-query',
      message: 'This is a query.',
    });
  });
});

describe('a record that there is not', () => {
  test('is refused with the id most like it, if one is', () => {
    const error = notFound({ collection: 'tasks', get: 'p/I.11' }, ['q/II', 'p/I.1']);
    expect(error).toBeInstanceOf(TiendoError);
    expect(error).toMatchObject({ code: 'not-found', path: 'get', nearest: 'p/I.1' });
    expect(error.message).toBe('There is no "p/I.11" among the tasks. Did you mean "p/I.1"?');
    expect(notFound({ collection: 'tasks' }, []).message).toBe('There is no "" among the tasks.');
  });
});
