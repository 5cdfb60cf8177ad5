import { describe, expect, test } from 'vitest';
import { makeDeadline, type Deadline } from './deadline.ts';
import { scheduleOf, type ScheduleState } from './schedule.ts';
import type { TaskStatus } from './status.ts';

const december = makeDeadline({ kind: 'month', start: '2025-12-01', end: '2025-12-31' });
const is = (status: TaskStatus, completedOn: string | null = null) => ({ status, completedOn });

describe('the schedule of a task', () => {
  test.each<[string, Deadline, TaskStatus, string, ScheduleState]>([
    ['more than thirty days ahead', december, 'notReported', '2025-11-30', 'upcoming'],
    ['thirty days ahead', december, 'notReported', '2025-12-01', 'dueSoon'],
    ['on its last day', december, 'inProgress', '2025-12-31', 'dueSoon'],
    ['past, reported as not done', december, 'inProgress', '2026-01-01', 'overdue'],
    ['past, reported as not begun', december, 'notStarted', '2026-01-01', 'overdue'],
    ['past, and nobody has reported', december, 'notReported', '2026-01-01', 'lapsed'],
    ['recurring', makeDeadline({ kind: 'recurring' }), 'inProgress', '2026-01-01', 'recurring'],
    [
      'ongoing',
      makeDeadline({ kind: 'ongoing', start: '2025-01-01' }),
      'notReported',
      '2026-01-01',
      'ongoing',
    ],
    [
      'without a date',
      makeDeadline({ kind: 'relative' }),
      'notReported',
      '2026-01-01',
      'unscheduled',
    ],
    ['completed', december, 'completed', '2026-01-01', 'completed'],
  ])('is right for a task that is %s', (_title, deadline, status, day, state) => {
    expect(scheduleOf(deadline, is(status), day).state).toBe(state);
  });

  test('says whether it was completed in time, where the day is known', () => {
    const on = (day: string | null) =>
      scheduleOf(december, is('completed', day), '2026-02-01').onTime;
    expect([on('2025-12-31'), on('2026-01-01'), on(null)]).toEqual([true, false, null]);
  });

  test('does not say that it was completed in time where it has no last day', () => {
    const ongoing = makeDeadline({ kind: 'ongoing' });
    expect(scheduleOf(ongoing, is('completed', '2025-12-31'), '2026-02-01')).toEqual({
      state: 'completed',
      due: null,
      daysLeft: null,
      onTime: null,
    });
  });

  test('counts the days that are left, also of what is completed', () => {
    expect(scheduleOf(december, is('inProgress'), '2025-12-21')).toEqual({
      state: 'dueSoon',
      due: '2025-12-31',
      daysLeft: 10,
      onTime: null,
    });
    expect(scheduleOf(december, is('completed', '2025-12-01'), '2026-01-02').daysLeft).toBe(-2);
  });
});
