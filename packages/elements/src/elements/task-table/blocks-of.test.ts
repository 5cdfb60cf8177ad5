import { expect, it } from 'vitest';
import { endedPlan, plan, sections, task } from '../../../test/fixture.ts';
import type { TaskRow } from '../../shared/task-row.ts';
import { blocksOf } from './blocks-of.ts';
import { noChoices } from './choices.ts';
import type { Part } from './load-tasks.ts';

const row = (id: string, of = 'mau-2026'): TaskRow => ({
  task: task({ id, plan: of, section: `${of}/I` }),
  status: { status: 'notReported', reported: 0, owed: 1, completedOn: null, progress: null },
  schedule: { state: 'upcoming', due: null, daysLeft: null, onTime: null },
  via: [],
});

const about = {
  ...{ publisher: 'Tiendo', reviewedOn: '2026-11-23', asOf: '2026-11-23' },
  ...{ reportsAreIllustrative: false },
  ...{ loadedAt: '2026-11-23T00:00:00Z', plans: [endedPlan, plan] },
};

const part = (given: Partial<Part>): Part => ({
  ...{ through: 'direct', over: false, rows: [], total: 0, counts: new Map() },
  ...given,
});

it('shows the rows of a part by plan, with how many each has, and counts those that are left', () => {
  const counts = new Map([
    ['mau-2026', 5],
    ['mau-2022', 1],
  ]);
  const rows = [row('a'), row('b'), row('c', 'mau-2022')];
  const parts = [part({ rows, total: 6, counts }), part({ through: 'collectives', over: true })];
  const [first, second] = blocksOf({ about, parts, sections }, noChoices);
  const shown = first!.plans.map(({ plan, count, groups }) => [
    plan.id,
    count,
    groups.flatMap((group) => group.rows).length,
  ]);
  expect(shown).toEqual([
    ['mau-2022', 1, 1],
    ['mau-2026', 5, 2],
  ]);
  expect([first!.left, second!.plans, second!.left]).toEqual([3, [], 0]);
});

it('groups rows as the reader chose', () => {
  const parts = [part({ rows: [row('a')], total: 1 })];
  const headings = (grouping: 'section' | 'lead' | 'none') =>
    blocksOf({ about, parts, sections }, { ...noChoices, grouping })[0]!.plans[0]!.groups.map(
      (group) => group.headings.map(({ text }) => text),
    );
  expect(headings('section')).toEqual([['I Hạ tầng số']]);
  expect(headings('lead')).toEqual([['Sở Mẫu']]);
  expect(headings('none')).toEqual([[]]);
});
