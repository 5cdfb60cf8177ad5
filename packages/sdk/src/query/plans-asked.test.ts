import { describe, expect, test } from 'vitest';
import { plansAsked } from './plans-asked.ts';
import type { DatedQuery } from './query.ts';

const known = ['a-2025', 'b-2022', 'c-2030'];
const asked = (parts: object, collection = 'tasks') =>
  plansAsked({ collection, asOf: '2025-01-01', ...parts } as DatedQuery, known, {
    'old/I.1': 'b-2022/I.1',
  });

describe('the plans that have to be read', () => {
  test.each([
    ['one plan', [{ plan: 'b-2022' }], ['b-2022']],
    ['several plans', [{ plan: { in: ['c-2030', 'a-2025'] } }], ['a-2025', 'c-2030']],
    ['an id', [{ id: 'a-2025/I.1' }], ['a-2025']],
    ['a section', [{ section: 'c-2030/II' }], ['c-2030']],
    ['a parent', [{ parent: 'c-2030/II.1' }], ['c-2030']],
    ['conditions that both have to hold', [{ plan: 'a-2025' }, { id: 'a-2025/I.1' }], ['a-2025']],
    ['conditions that exclude each other', [{ plan: 'a-2025' }, { plan: 'b-2022' }], []],
    ['one or another', [{ or: [{ plan: 'a-2025' }, { id: 'b-2022/I' }] }], ['a-2025', 'b-2022']],
    ['a plan that is not there', [{ plan: 'd-2040' }], []],
    ['several ids', [{ id: { in: ['a-2025/I.1', 'c-2030/I.1'] } }], ['a-2025', 'c-2030']],
    ['the beginning of an id', [{ id: { startsWith: 'b-2022/I' } }], ['b-2022']],
    ['the beginning of a section', [{ section: { startsWith: 'b-2022/' } }], ['b-2022']],
    ['a plan and something else', [{ plan: 'a-2025', topic: 'data' }], ['a-2025']],
    [
      'a plan and what it must not be',
      [{ plan: 'a-2025' }, { not: { topic: 'data' } }],
      ['a-2025'],
    ],
    ['one of none', [{ or: [] }], []],
  ])('for %s are those that it names', (_, where, plans) => {
    expect(asked({ where })).toEqual(plans);
  });

  test.each([
    ['no condition', []],
    ['a condition on something else', [{ topic: 'data' }]],
    ['every plan but one', [{ plan: { not: 'a-2025' } }]],
    ['a plan or a topic', [{ or: [{ plan: 'a-2025' }, { topic: 'data' }] }]],
    ['tasks that have no parent', [{ parent: null }]],
    ['tasks that have a parent or none', [{ parent: { in: ['a-2025/I.1', null] } }]],
    ['the beginning of an id that may be of several plans', [{ id: { startsWith: 'a' } }]],
    ['the beginning of a title that looks like an id', [{ title: { startsWith: 'a-2025/' } }]],
    ['days', [{ due: { onOrAfter: '2025-01-01' } }]],
    ['a marker that is like an id', [{ marker: 'a-2025/I' }]],
    ['what leads', [{ lead: { id: 'a-2025/I' } }]],
    ['an agency', [{ agency: { id: 'hcm/a' } }]],
  ])('for %s are all', (_, where) => {
    expect(asked({ where })).toEqual(known);
  });

  test('for one record are found by the beginning of its id, or of the id that stands for it', () => {
    expect(asked({ get: 'c-2030/I.1' })).toEqual(['c-2030']);
    expect(asked({ get: 'old/I.1' })).toEqual(['b-2022']);
    expect(asked({ get: 'nowhere/I.1' })).toEqual(known);
  });

  test.each(['plans', 'agencies', 'systems', 'topics'])(
    'for %s are none: the index has them',
    (name) => {
      expect(asked({}, name)).toEqual([]);
      expect(asked({ get: 'a-2025' }, name)).toEqual([]);
    },
  );

  test('for a facet on the plan are those that the other conditions name', () => {
    const where = [{ plan: 'a-2025' }, { id: { in: ['a-2025/I', 'b-2022/I'] } }];
    expect(asked({ where })).toEqual(['a-2025']);
    expect(asked({ where, facets: ['plan'] })).toEqual(['a-2025', 'b-2022']);
    expect(asked({ where, facets: ['lead'] })).toEqual(['a-2025']);
    expect(asked({ where: [{ plan: 'a-2025' }], facets: ['plan'] })).toEqual(known);
  });

  const leads = { task: { lead: 'hcm/a' } };
  test.each([
    ['reports', { plan: 'a-2025' }],
    ['reports', { agency: { kind: 'department' } }],
    ['reports', { task: { startsWith: 'a-2025/' }, period: { not: '2025-Q1' } }],
    ['reports', { reportedOn: { onOrAfter: '2025-01-01' } }],
    ['readings', { or: [{ indicator: 'a-2025/1' }, { not: { value: 1 } }] }],
  ])('for %s are none, where %j asks about nothing else', (name, condition) => {
    expect(asked({ where: [condition] }, name)).toEqual([]);
  });

  test.each([
    ['reports', { where: [leads] }],
    ['reports', { where: [{ or: [{ plan: 'x' }, { not: leads }] }] }],
    ['reports', { where: [{ and: [{ period: '2025-Q1' }, leads] }] }],
    ['readings', { where: [{ indicator: { owner: 'hcm/a' } }] }],
    ['reports', { with: ['task'] }],
  ])('for %s are all, where %j asks about what stands in them', (name, query) => {
    expect(asked(query, name)).toEqual(known);
  });

  test('for reports and readings beside what they are about are those that it stands in', () => {
    const reports = { with: ['task'], where: [{ task: 'a-2025/I.1' }] };
    expect(asked(reports, 'reports')).toEqual(['a-2025']);
    const readings = { with: ['indicator'], where: [{ indicator: 'c-2030/1' }] };
    expect(asked(readings, 'readings')).toEqual(['c-2030']);
  });

  test('for what stands in plans are read also where nothing is shown beside it', () => {
    expect(asked({ with: [] }, 'indicators')).toEqual(known);
    expect(asked({ where: [{ plan: 'a-2025' }] }, 'findings')).toEqual(['a-2025']);
  });
});
