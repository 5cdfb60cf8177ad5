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
  ])('for %s are those that it names', (_, where, plans) => {
    expect(asked({ where })).toEqual(plans);
  });

  test.each([
    ['no condition', []],
    ['a condition on something else', [{ topic: 'data' }]],
    ['every plan but one', [{ plan: { not: 'a-2025' } }]],
    ['a plan or a topic', [{ or: [{ plan: 'a-2025' }, { topic: 'data' }] }]],
    ['tasks that have no parent', [{ parent: null }]],
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
});
