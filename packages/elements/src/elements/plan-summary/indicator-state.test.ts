import { expect, it } from 'vitest';
import type { Reading } from '@tiendo/sdk';
import { target } from '../../../test/fixture.ts';
import { indicatorState } from './indicator-state.ts';

const reading = (value: number, place?: number): Reading => ({
  ...{ id: `r${value}`, indicator: 'i', period: '2026-Q1', value, source: 's' },
  reportedAt: '2026-04-01T00:00:00Z',
  ...(place !== undefined && { target: place }),
});

const one = { targets: [target()] };
const two = { targets: [target(), target({ value: 50 })] };
const inWords = { targets: [target({ comparator: 'qualitative', value: null })] };

it('is met when every target is', () => {
  expect(indicatorState(one, [reading(85)])).toBe('met');
  expect(indicatorState(two, [reading(90, 0), reading(60, 1)])).toBe('met');
});

it('is missed when one target is, whatever the others', () => {
  expect(indicatorState(one, [reading(72.5)])).toBe('missed');
  expect(indicatorState(two, [reading(90, 0), reading(40, 1)])).toBe('missed');
  expect(indicatorState(two, [reading(40, 1)])).toBe('missed');
});

it('is unclear when a target has no reading, or cannot be compared', () => {
  expect(indicatorState(two, [reading(90, 0)])).toBe('unclear');
  expect(indicatorState(inWords, [reading(1)])).toBe('unclear');
});

it('has no reading where there is none, or none says of which target it is', () => {
  expect(indicatorState(one, [])).toBe('noReading');
  expect(indicatorState(two, [reading(90)])).toBe('noReading');
});
