import { expect, it } from 'vitest';
import { endedPlan, plan } from '../../../test/fixture.ts';
import { orderPlans } from './order-plans.ts';

const none = new Map<string | null, number>();
const undated = { ...plan, id: 'a', issuedOn: null };

it('puts plans in the order of their periods, then of the day of issue, the unknown last', () => {
  const later = { ...plan, id: 'b', issuedOn: '2026-02-01' };
  const order = orderPlans([undated, later, plan, endedPlan], none, none);
  expect(order.map((one) => one.plan.id)).toEqual(['mau-2022', 'mau-2026', 'b', 'a']);
});

it('counts what each plan says, zero where it is silent', () => {
  const tasks = new Map([['mau-2026', 4]]);
  const indicators = new Map([['a', 2]]);
  const order = orderPlans([plan, undated], tasks, indicators);
  expect(order.map((one) => [one.tasks, one.indicators])).toEqual([
    [4, 0],
    [0, 2],
  ]);
});
