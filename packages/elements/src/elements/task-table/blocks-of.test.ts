import { expect, it } from 'vitest';
import { endedPlan, plan, sections, task } from '../../../test/fixture.ts';
import type { TaskRow, Via } from '../../shared/task-row.ts';
import { blocksOf } from './blocks-of.ts';

const via = (through: Via['through']): Via => ({
  through,
  role: 'lead',
  agency: { id: 'hcm/so-mau', name: 'Sở Mẫu' },
  isPart: false,
});

const row = (id: string, ways: readonly Via[], of = 'mau-2026'): TaskRow => ({
  task: task({ id, plan: of, section: `${of}/I` }),
  status: { status: 'notReported', reported: 0, owed: 1, completedOn: null, progress: null },
  schedule: { state: 'upcoming', due: null, daysLeft: null, onTime: null },
  via: ways,
});

const about = {
  ...{ publisher: 'Tiendo', reviewedOn: '2026-11-23', asOf: '2026-11-23' },
  ...{ reportsAreIllustrative: false },
  ...{ loadedAt: '2026-11-23T00:00:00Z', plans: [endedPlan, plan] },
};
const blocks = (rows: readonly TaskRow[], limit = 20) =>
  blocksOf({ about, rows, sections }, () => limit);

it('keeps what came through collectives and predecessors apart from what is direct', () => {
  const rows = [
    row('a', [via('direct'), via('collectives')]),
    row('b', [via('collectives')]),
    row('c', [via('predecessors')]),
  ];
  expect(blocks(rows).map(({ through, plans }) => [through, plans[0]!.count])).toEqual([
    ['direct', 1],
    ['collectives', 1],
    ['predecessors', 1],
  ]);
});

it('puts plans that are over after the others and says that they are', () => {
  const [block] = blocks([row('a', [], 'mau-2022'), row('b', [])]);
  expect(block!.plans.map((group) => [group.plan.id, group.over])).toEqual([
    ['mau-2026', false],
    ['mau-2022', true],
  ]);
});

it('shows no more rows than the limit, over all plans, and counts those that are left', () => {
  const rows = [row('a', []), row('b', []), row('c', [], 'mau-2022')];
  const shown = (limit: number) => {
    const { plans, left } = blocks(rows, limit)[0]!;
    return [plans.map(({ groups }) => groups.flatMap((group) => group.rows).length), left];
  };
  expect([shown(1), shown(2), shown(3), shown(9)]).toEqual([
    [[1], 2],
    [[2], 1],
    [[2, 1], 0],
    [[2, 1], 0],
  ]);
  expect(blocks(rows, 1)[0]!.plans[0]!.count).toBe(2);
});
