import { expect, it } from 'vitest';
import type { Target } from '@tiendo/sdk';
import { target } from '../../../test/fixture.ts';
import { countRead } from './count-read.ts';

const one = (id: string, value: number, targets: Target[], place?: number) => ({
  indicator: { id, plan: id.slice(0, 1), targets },
  reading: {
    ...{ id: `${id} ${value}`, indicator: id, period: '2026-Q1', value, source: 's' },
    ...{ reportedAt: '2026-04-01T00:00:00Z', ...(place !== undefined && { target: place }) },
  },
});

it('counts indicators with a reading, and those that meet every target', () => {
  const two = [target(), target()];
  const all = [
    one('p/1', 90, [target()]),
    one('p/2', 80, [target()]),
    one('p/3', 90, two, 0),
    one('p/4', 90, two, 0),
    one('p/4', 95, two, 1),
    one('q/1', 90, [target()]),
  ];
  expect(countRead(all, 'p')).toEqual({ read: 4, met: 2 });
  expect(countRead(all, 'r')).toEqual({ read: 0, met: 0 });
});

it('does not count a reading that does not say of which of several targets it is', () => {
  expect(countRead([one('p/1', 90, [target(), target()])], 'p')).toEqual({ read: 0, met: 0 });
});
