import { expect, it } from 'vitest';
import { endedPlan, plan } from '../../../test/fixture.ts';
import { planScope } from './plan-scope.ts';

it('counts running plans, and keeps those that are over apart', () => {
  expect(planScope([plan, endedPlan], '2026-11-23')).toEqual({
    counted: [plan],
    ended: [endedPlan],
    isOver: false,
  });
});

it('counts plans that are over where no other is', () => {
  expect(planScope([endedPlan], '2026-11-23')).toEqual({
    counted: [endedPlan],
    ended: [],
    isOver: true,
  });
});

it('is not over where there is no plan', () => {
  expect(planScope([], '2026-11-23').isOver).toBe(false);
});
