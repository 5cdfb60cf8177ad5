import { describe, expect, it } from 'vitest';
import { target } from '../../../test/fixture.ts';
import { gaugeScale, roundUp } from './gauge-scale.ts';

describe('gaugeScale', () => {
  it('draws a share from 0 to 100', () => {
    expect(gaugeScale(target(), 72)).toEqual({
      ...{ min: 0, max: 100, from: 85, to: 100 },
      ...{ marks: [85], reading: 72 },
    });
  });

  it('has nothing to draw for words', () => {
    expect(gaugeScale(target({ comparator: 'qualitative', value: null }), null)).toBe(null);
  });

  it('keeps a missing reading missing, not a zero', () => {
    expect(gaugeScale(target(), null)!.reading).toBe(null);
  });

  it('marks both ends of a range and the band around an about', () => {
    const range = gaugeScale(target({ comparator: 'between', value: 30, max: 40 }), null)!;
    expect([range.from, range.to, range.marks]).toEqual([30, 40, [30, 40]]);
    const about = gaugeScale(target({ comparator: 'about', value: 30 }), null)!;
    expect([about.from, about.to]).toEqual([28.5, 31.5]);
  });

  it('counts ranks from the first place, and reaches what is at most from below', () => {
    const rank = gaugeScale(target({ comparator: 'rankWithin', value: 3, unit: 'rank' }), null)!;
    expect([rank.min, rank.from, rank.to, rank.max]).toEqual([1, 1, 3, 5]);
    const most = gaugeScale(target({ comparator: 'atMost', value: 10 }), null)!;
    expect([most.from, most.to]).toEqual([0, 10]);
  });

  it('goes below 0 only where the reading is', () => {
    const target10 = target({ comparator: 'increaseBy', value: 10 });
    expect(gaugeScale(target10, -3)!.min).toBe(-5);
    expect(gaugeScale(target10, 3)!.min).toBe(0);
  });

  it('takes a round end above all that it shows where the unit is no share', () => {
    expect(gaugeScale(target({ value: 40, unit: 'Mbit/s' }), null)!.max).toBe(50);
    expect(gaugeScale(target({ value: 40, unit: 'Mbit/s' }), 300)!.max).toBe(500);
    expect(gaugeScale(target({ comparator: 'increaseBy', value: 10 }), null)!.max).toBe(20);
  });

  it('reaches a bare share with as much or more, a bare number only exactly', () => {
    expect(gaugeScale(target({ comparator: 'equal', value: 70 }), null)!.to).toBe(100);
    const exact = gaugeScale(target({ comparator: 'equal', value: 2, unit: 'count' }), null)!;
    expect([exact.from, exact.to]).toEqual([2, 2]);
  });
});

describe('roundUp', () => {
  it('takes 1, 2, 2.5 or 5 times a power of ten', () => {
    expect([0, 0.9, 1.2, 3, 48, 120, 1001].map(roundUp)).toEqual([1, 1, 2, 5, 50, 200, 2000]);
  });
});
