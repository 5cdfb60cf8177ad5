import { describe, expect, test } from 'vitest';
import { conjuncts, withoutOwn } from './own-filter.ts';

const plan = { plan: 'p' };
const due = { due: { year: 2025 } };
const lead = { lead: 'hcm/a' };

describe('conditions that all have to hold', () => {
  test('each stand by themselves, also those within and', () => {
    expect(conjuncts([{ ...plan, ...due }, { and: [lead, { and: [plan] }] }])).toEqual([
      plan,
      due,
      lead,
      plan,
    ]);
  });

  test('are left whole where one of several or none of them has to hold', () => {
    const either = [{ or: [plan, due] }, { not: plan }];
    expect(conjuncts(either)).toEqual(either);
  });
});

describe('what a facet is counted under', () => {
  test('is all but the conditions on its own field alone', () => {
    const either = { or: [plan, due] };
    expect(withoutOwn([{ ...plan, ...due }, { and: [lead, plan] }, either], 'plan')).toEqual([
      due,
      lead,
      either,
    ]);
  });
});
