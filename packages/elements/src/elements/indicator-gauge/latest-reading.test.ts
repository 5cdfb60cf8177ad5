import { expect, it } from 'vitest';
import type { Reading } from '@tiendo/sdk';
import { indicator, target } from '../../../test/fixture.ts';
import { latestReading } from './latest-reading.ts';

const reading = (given: Partial<Reading>): Reading => ({
  ...{ id: 'r', indicator: 'i', period: '2026-Q1', value: 1, source: 's' },
  reportedAt: '2026-04-01T00:00:00Z',
  ...given,
});

const one = indicator({ targets: [target()] });
const two = indicator({ targets: [target(), target()] });

it('is the one of the latest quarter, and of the latest report in it', () => {
  const readings = [
    reading({ value: 2, period: '2026-Q2', reportedAt: '2026-07-02T00:00:00Z' }),
    reading({ value: 3, period: '2026-Q2', reportedAt: '2026-07-01T00:00:00Z' }),
    reading({ value: 1 }),
  ];
  expect(latestReading(readings, one, 0)?.value).toBe(2);
});

it('belongs to the target that it names; without a name to the only one', () => {
  expect(latestReading([reading({ target: 1 })], two, 0)).toBe(null);
  expect(latestReading([reading({ target: 1 })], two, 1)?.value).toBe(1);
  expect(latestReading([reading({})], one, 0)?.value).toBe(1);
  expect(latestReading([reading({})], two, 0)).toBe(null);
});
