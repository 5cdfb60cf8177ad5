import { describe, expect, test } from 'vitest';
import { TiendoError } from '../errors.ts';
import { plainQuery } from './plain-query.ts';
import type { DatedQuery } from './query.ts';

type Where = readonly object[];
const nfd = (text: string): string => text.normalize('NFD');
const asked = (query: object): DatedQuery =>
  ({ collection: 'tasks', asOf: '2025-08-01', ...query }) as DatedQuery;
const whereOf = (condition: object, query: object = {}): unknown => {
  const { where } = plainQuery(asked({ ...query, where: [condition] })) as { where: Where };
  return where[0];
};
const year2025 = { onOrAfter: '2025-01-01', onOrBefore: '2025-12-31' };

function refusalOf(query: object): TiendoError {
  try {
    plainQuery(asked(query));
  } catch (error) {
    return error as TiendoError;
  }
  throw new Error('expected an error');
}

describe('a question in the form that sources answer', () => {
  test('has nothing that was not asked', () => {
    const query = asked({ limit: 3, orderBy: [{ by: 'due' }] });
    expect(plainQuery(query)).toEqual(query);
    expect(Object.keys(plainQuery(query))).toEqual(Object.keys(query));
  });

  test('has windows as bounds, wherever they stand in a condition', () => {
    const due = { due: { year: 2025 } };
    const plain = { due: year2025 };
    expect(whereOf(due)).toEqual(plain);
    expect(whereOf({ and: [due, { or: [due] }], not: due })).toEqual({
      and: [plain, { or: [plain] }],
      not: plain,
    });
    expect(whereOf({ due: { not: { year: 2025 } } })).toEqual({ due: { not: year2025 } });
  });

  test('has windows as bounds in what a field names', () => {
    const windows = { issuedOn: { year: 'current' } };
    expect(whereOf({ plan: windows })).toEqual({ plan: { issuedOn: year2025 } });
    expect(whereOf({ plan: { or: [windows, { not: windows }] } })).toEqual({
      plan: { or: [{ issuedOn: year2025 }, { not: { issuedOn: year2025 } }] },
    });
    expect(whereOf({ plan: { not: windows } })).toEqual({ plan: { not: { issuedOn: year2025 } } });
  });

  test('has the windows of its day as they are where it names no day', () => {
    const due = { due: { quarter: 'current' } };
    expect(whereOf(due, { asOf: undefined })).toEqual(due);
  });

  test('has texts in NFC, with the letters that they had', () => {
    const [typed, kept] = [nfd('Sở Y tế'), 'Sở Y tế'];
    expect(plainQuery(asked({ search: typed })).search).toBe(kept);
    expect(whereOf({ title: typed })).toEqual({ title: kept });
    expect(whereOf({ title: { in: [typed, null], not: typed } })).toEqual({
      title: { in: [kept, null], not: kept },
    });
    expect(whereOf({ topics: { all: [typed] } })).toEqual({ topics: { all: [kept] } });
    expect(whereOf({ title: { startsWith: typed } })).toEqual({ title: { startsWith: kept } });
    expect(whereOf({ lead: { name: typed, empty: false } })).toEqual({
      lead: { name: kept, empty: false },
    });
  });

  test('has an agency that is asked for as it is, and a field of this name as a field', () => {
    const agency = { id: nfd('hcm/sở'), through: ['collectives'] };
    expect(whereOf({ agency })).toEqual({ agency });
    expect(whereOf({ agency: nfd('Sở') }, { collection: 'reports' })).toEqual({ agency: 'Sở' });
  });

  test('searches for nothing where it was asked to', () => {
    expect(plainQuery(asked({ search: '' }))).toHaveProperty('search', '');
    expect(plainQuery(asked({}))).not.toHaveProperty('search');
    expect(plainQuery(asked({}))).not.toHaveProperty('where');
  });
});

describe('bounds that leave nothing between them are refused', () => {
  test.each<[string, object]>([
    ['the end before the beginning', { onOrAfter: '2025-02-01', onOrBefore: '2025-01-31' }],
    ['before the first day', { onOrAfter: '2025-02-01', before: '2025-02-01' }],
    ['after the last day', { after: '2025-01-31', onOrBefore: '2025-01-31' }],
    ['before and after one day', { after: '2025-01-31', before: '2025-01-31' }],
    ['also beside a window', { year: 2025, onOrAfter: '2025-02-01', onOrBefore: '2025-01-31' }],
  ])('%s', (_, due) => {
    const { code, path, message } = refusalOf({ where: [{ due }] });
    expect({ code, path }).toEqual({ code: 'invalid-query', path: 'where[0].due' });
    expect(message).toBe(
      `Nothing lies within ${JSON.stringify(due)}: its beginning is after its end. Exchange them. At where[0].due.`,
    );
  });

  test.each<[string, object]>([
    ['the most below the least', { atLeast: 2, atMost: 1 }],
    ['less than the least', { atLeast: 1, lessThan: 1 }],
    ['more than the most', { moreThan: 1, atMost: 1 }],
    ['more and less than one number', { moreThan: 1, lessThan: 1 }],
  ])('%s', (_, ordinal) => {
    expect(refusalOf({ where: [{ ordinal }] }).path).toBe('where[0].ordinal');
  });

  test.each<[string, object, string]>([
    ['in the second condition', { and: [{}, { due: 0 }] }, 'where[0].and[1].due'],
    ['in one of several', { or: [{ due: 0 }] }, 'where[0].or[0].due'],
    ['in what must not hold', { not: { due: 0 } }, 'where[0].not.due'],
    ['in what a value must not be', { due: { not: 0 } }, 'where[0].due.not'],
    ['in what a field names', { plan: { issuedOn: 0 } }, 'where[0].plan.issuedOn'],
    [
      'in one of several of what it names',
      { plan: { or: [{ issuedOn: 0 }] } },
      'where[0].plan.or[0].issuedOn',
    ],
  ])('%s, with the way to them', (_, condition, path) => {
    const bounds = '{"onOrAfter":"2025-02-01","onOrBefore":"2025-01-31"}';
    const written = JSON.parse(JSON.stringify(condition).replace(/0(?=})/, bounds));
    expect(refusalOf({ where: [written] }).path).toBe(path);
  });

  test.each<[object]>([
    [{ due: { onOrAfter: '2025-02-01', onOrBefore: '2025-02-01' } }],
    [{ due: { after: '2025-01-31', before: '2025-02-01' } }],
    [{ due: { onOrAfter: '2025-01-31', before: '2025-02-01' } }],
    [{ due: { after: '2025-01-31', onOrBefore: '2025-02-01' } }],
    [{ due: { onOrAfter: '2025-02-01' } }],
    [{ due: { before: '2025-02-01' } }],
    [{ ordinal: { atLeast: 1, atMost: 1 } }],
    [{ ordinal: { moreThan: 0, lessThan: 1 } }],
    [{ ordinal: { moreThan: 1 } }],
    [{ due: { in: ['2025-02-01'], startsWith: 'a' } }],
  ])('%j leaves something', (condition) => {
    expect(whereOf(condition)).toEqual(condition);
  });
});

describe('a measure', () => {
  test('is one figure of one field', () => {
    const query = asked({ groupBy: ['plan'], measures: { last: { max: 'due' } } });
    expect(plainQuery(query)).toEqual(query);
  });

  test.each([
    ['of two figures', { max: 'due', min: 'due' }],
    ['of none', {}],
  ])('%s is refused by its name', (_, measure) => {
    const measures = { first: { min: 'due' }, both: measure };
    const { code, path, message } = refusalOf({ groupBy: ['plan'], measures });
    expect({ code, path }).toEqual({ code: 'invalid-query', path: 'measures.both' });
    expect(message).toBe(
      `Found ${JSON.stringify(measure)}, expected one of sum, average, min and max. Give each figure a name of its own. At measures.both.`,
    );
  });
});
