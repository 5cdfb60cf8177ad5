import { describe, expect, it } from 'vitest';
import type { Reading } from '@tiendo/sdk';
import { target } from '../../../test/fixture.ts';
import { lastOfEach, trendPoints } from './trend-points.ts';

const at = (period: string, value: number): Reading => ({
  ...{ id: `${period} ${value}`, indicator: 'i', period, value, source: 's' },
  reportedAt: '2026-01-01T00:00:00Z',
});

describe('trendPoints', () => {
  it('places readings by their quarters, and marks those after quarters without one', () => {
    const all = [at('2025-Q4', 0), at('2026-Q1', 50), at('2026-Q4', 100)];
    expect(trendPoints(target(), all)!.points).toEqual([
      { x: 0, y: 100, isAfterGap: false },
      { x: 25, y: 50, isAfterGap: false },
      { x: 100, y: 0, isAfterGap: true },
    ]);
  });

  it('lies on the scale of the target, which it shows as a line and a stretch', () => {
    const trend = trendPoints(target(), [at('2026-Q1', 60), at('2026-Q2', 70)])!;
    expect(trend).toMatchObject({ reach: [0, 15], marks: [15], zero: 100 });
  });

  it('has the first ranks at the top', () => {
    const rank = target({ comparator: 'rankWithin', value: 3, unit: 'rank' });
    const { points, reach, zero } = trendPoints(rank, [at('2026-Q1', 5), at('2026-Q2', 1)])!;
    expect(points.map(({ y }) => y)).toEqual(
      [100 * (4 / 9), 0].map((y) => Math.round(y * 10) / 10),
    );
    expect([reach[0], zero]).toEqual([0, 0]);
  });

  it('has its zero above readings below it', () => {
    const up = target({ comparator: 'increaseBy', value: 10 });
    expect(trendPoints(up, [at('2026-Q1', -5), at('2026-Q2', 10)])!.zero).toBe(80);
  });

  it('is nothing for one quarter, or for a target in words', () => {
    expect(trendPoints(target(), [at('2026-Q1', 1), at('2026-Q1', 2)])).toBe(null);
    const said = target({ comparator: 'qualitative', value: null });
    expect(trendPoints(said, [at('2026-Q1', 1), at('2026-Q2', 2)])).toBe(null);
  });
});

it('takes of each quarter the reading that was reported last', () => {
  const all = [at('2026-Q1', 1), at('2026-Q1', 2), at('2026-Q2', 3)];
  expect(lastOfEach(all).map(({ value }) => value)).toEqual([2, 3]);
});
