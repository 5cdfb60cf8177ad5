import { describe, expect, it } from 'vitest';
import type { ScheduleState } from '@tiendo/sdk';
import { endedPlan, plan, task } from '../../../test/fixture.ts';
import type { TaskRow, Via } from '../../shared/task-row.ts';
import { summarise } from './summarise.ts';

const way = (through: Via['through'], role: Via['role'] = 'lead', name = 'Sở Mẫu'): Via => ({
  through,
  role,
  agency: { id: name, name },
  isPart: false,
});

const row = (
  via: readonly Via[],
  { of = 'mau-2026', state = 'upcoming' as ScheduleState, due = '2026-12-31' } = {},
): TaskRow => ({
  task: task({ plan: of, title: due }),
  status: { status: 'notReported', reported: 0, owed: 1, completedOn: null, progress: null },
  schedule: { state, due, daysLeft: Date.parse(due) / 86_400_000, onTime: null },
  via,
});

const day = '2026-11-23';
const plans = [plan, endedPlan];

describe('summarise', () => {
  it('counts by role what the agency is itself named for', () => {
    const rows = [row([way('direct')]), row([way('direct', 'coordinating')]), row([way('direct')])];
    const { roles } = summarise(rows, plans, day);
    expect(roles.map(({ role, rows }) => [role, rows.length])).toEqual([
      ['lead', 2],
      ['coordinating', 1],
    ]);
  });

  it('never adds in what came through a collective or a predecessor', () => {
    const rows = [
      row([way('direct')]),
      row([way('collectives', 'lead', 'Các Sở')]),
      row([way('collectives', 'coordinating', 'Các Sở')]),
      row([way('predecessors', 'lead', 'Sở Cũ')]),
    ];
    const { roles, apart } = summarise(rows, plans, day);
    expect(roles[0]!.rows.length).toBe(1);
    expect(apart).toMatchObject([
      { kind: 'collectives', name: 'Các Sở', lead: 1, coordinating: 1, plan: null },
      { kind: 'predecessors', name: 'Sở Cũ', lead: 1, coordinating: 0, plan: null },
    ]);
  });

  it('counts a plan that is over apart', () => {
    const rows = [row([way('direct')]), row([way('direct')], { of: 'mau-2022', state: 'lapsed' })];
    const { roles, apart, isOver } = summarise(rows, plans, day);
    expect(isOver).toBe(false);
    expect(roles[0]!.rows.length).toBe(1);
    expect(apart).toMatchObject([{ kind: 'ended', plan: { id: 'mau-2022' }, lead: 1 }]);
  });

  it('counts a plan that is over as it is where there is no other', () => {
    const rows = [row([way('direct')], { of: 'mau-2022', state: 'lapsed' })];
    const { roles, apart, isOver } = summarise(rows, [endedPlan], day);
    expect(isOver).toBe(true);
    expect(roles[0]!.rows.length).toBe(1);
    expect(apart).toEqual([]);
  });

  it('names the three led tasks that are due next, the earliest first', () => {
    const lead = [way('direct')];
    const rows = [
      row(lead, { due: '2027-03-31' }),
      row(lead, { due: '2026-12-15', state: 'dueSoon' }),
      row(lead, { due: '2026-10-01', state: 'overdue' }),
      row([way('direct', 'coordinating')], { due: '2026-11-30' }),
      row(lead, { due: '2028-12-31' }),
      row(lead, { due: '2026-12-31' }),
    ];
    const next = summarise(rows, plans, day).next.map(({ schedule }) => schedule.due);
    expect(next).toEqual(['2026-12-15', '2026-12-31', '2027-03-31']);
  });
});
