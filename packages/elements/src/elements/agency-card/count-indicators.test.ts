import { expect, it } from 'vitest';
import type { Reading } from '@tiendo/sdk';
import { indicator, target } from '../../../test/fixture.ts';
import { countIndicators, type IndicatorRow } from './count-indicators.ts';

const reading = (value: number, place?: number): Reading => ({
  ...{ id: `r${place}`, indicator: 'i', period: '2026-Q1', value, source: 's' },
  ...(place !== undefined && { target: place }),
  reportedAt: '2026-04-01T00:00:00Z',
});

const row = (
  roles: readonly ('owner' | 'implementer')[],
  readings: readonly Reading[] = [],
  targets = [target()],
): IndicatorRow => ({
  ...indicator({ targets }),
  related: { readings },
  matches: roles.map((role) => ({
    ...{ agency: 'hcm/so-mau', named: 'hcm/so-mau', role, through: [], scope: 'whole' },
  })),
});

it('counts an indicator once, and in each role that the agency has in it', () => {
  const rows = [row(['owner']), row(['owner', 'implementer']), row(['implementer'])];
  expect(countIndicators(rows)).toMatchObject({ total: 3, owner: 2, implementer: 2 });
});

it('never takes an indicator without a reading for one that is not met', () => {
  const rows = [row(['owner']), row(['owner'], [reading(84)]), row(['owner'], [reading(85)])];
  expect(countIndicators(rows)).toMatchObject({ total: 3, read: 2, met: 1 });
});

it('takes an indicator for met when all of its targets are', () => {
  const targets = [target(), target({ value: 50 })];
  const one = row(['owner'], [reading(90, 0)], targets);
  const all = row(['owner'], [reading(90, 0), reading(50, 1)], targets);
  expect(countIndicators([one])).toMatchObject({ read: 1, met: 0 });
  expect(countIndicators([all])).toMatchObject({ read: 1, met: 1 });
});
