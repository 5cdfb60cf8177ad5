import { expect, test } from 'vitest';
import { planIsOver } from './plan-is-over.ts';
import type { Plan } from './plan.ts';

const plan = { period: { start: '2022-01-01', end: '2022-12-31' } } as Plan;

test.each([
  ['2021-12-31', false],
  ['2022-12-31', false],
  ['2023-01-01', true],
])('a plan until the end of 2022 is over on %s: %s', (day, over) => {
  expect(planIsOver(plan, day)).toBe(over);
});
