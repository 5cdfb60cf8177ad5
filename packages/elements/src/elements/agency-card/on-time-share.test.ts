import { expect, it } from 'vitest';
import type { RoleCounts } from './count-tasks.ts';
import { onTimeShare } from './on-time-share.ts';

const led = (given: Partial<RoleCounts>): RoleCounts => ({
  ...{ role: 'lead', total: 9, status: [{ kind: 'completed', count: 3 }], schedule: [] },
  ...given,
});

it('is what was completed on time, of what has passed its day or is completed', () => {
  const schedule = [
    { kind: 'onTime', count: 1 },
    { kind: 'completed', count: 2 },
    { kind: 'late', count: 3 },
    { kind: 'overdue', count: 4 },
    { kind: 'lapsed', count: 5 },
    { kind: 'dueSoon', count: 60 },
    { kind: 'ongoing', count: 70 },
  ] as const;
  expect(onTimeShare(led({ schedule }))).toEqual({ onTime: 1, due: 15 });
});

it('is not known where nobody has reported, however much has passed its day', () => {
  const status = [{ kind: 'notReported', count: 9 }] as const;
  const schedule = [{ kind: 'lapsed', count: 9 }] as const;
  expect(onTimeShare(led({ status, schedule }))).toBe(null);
});

it('is nothing where nothing was due yet', () => {
  expect(onTimeShare(led({ schedule: [{ kind: 'upcoming', count: 9 }] }))).toBe(null);
});

it('is none of them on time where what was due is late', () => {
  const schedule = [{ kind: 'late', count: 2 }] as const;
  expect(onTimeShare(led({ schedule }))).toEqual({ onTime: 0, due: 2 });
});
