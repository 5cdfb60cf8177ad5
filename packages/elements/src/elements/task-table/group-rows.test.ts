import { describe, expect, it } from 'vitest';
import { section, task } from '../../../test/fixture.ts';
import { groupByLead, groupBySection } from './group-rows.ts';
import type { TaskRow } from '../../shared/task-row.ts';

const row = (given: Parameters<typeof task>[0]): TaskRow => ({
  task: task(given),
  status: { status: 'notReported', reported: 0, owed: 1, completedOn: null, progress: null },
  schedule: { state: 'upcoming', due: null, daysLeft: null, onTime: null },
  via: [],
});

const sections = [
  section({ id: 'p/II', path: 'II', marker: 'II', title: 'Thể chế số' }),
  section({ id: 'p/II.1', path: 'II.1', marker: '1', title: 'Kế hoạch', parent: 'p/II' }),
  section({ id: 'p/II.2', path: 'II.2', marker: '2', title: 'Kiến trúc', parent: 'p/II' }),
];

const titles = (groups: ReturnType<typeof groupBySection>) =>
  groups.map(({ headings, rows }) => [
    headings.map((heading) => `${heading.depth} ${heading.text}`),
    rows.map(({ task, depth }) => `${depth} ${task.id}`),
  ]);

describe('groupBySection', () => {
  it('puts each heading once, above the first task below it', () => {
    const rows = [
      row({ id: 'a', section: 'p/II.1' }),
      row({ id: 'b', section: 'p/II.1' }),
      row({ id: 'c', section: 'p/II.2' }),
    ];
    expect(titles(groupBySection(rows, sections))).toEqual([
      [
        ['0 II Thể chế số', '1 II.1 Kế hoạch'],
        ['0 a', '0 b'],
      ],
      [['1 II.2 Kiến trúc'], ['0 c']],
    ]);
  });

  it('indents a sub-task under its task, and not where its task is not shown', () => {
    const rows = [
      row({ id: 'a', section: 'p/II' }),
      row({ id: 'a.1', section: 'p/II', parent: 'a' }),
      row({ id: 'x.1', section: 'p/II', parent: 'x' }),
    ];
    expect(titles(groupBySection(rows, sections))[0]![1]).toEqual(['0 a', '1 a.1', '0 x.1']);
  });

  it('shows tasks that stand under no heading', () => {
    expect(titles(groupBySection([row({ id: 'a', section: null })], sections))).toEqual([
      [[], ['0 a']],
    ]);
  });
});

it('says how many tasks a heading has by the document, unless its words do', () => {
  const declared = (title: string) =>
    groupBySection([row({ section: 'p/I' })], [section({ id: 'p/I', title, declaredCount: 4 })])[0]!
      .headings[0]!.declared;
  expect([declared('Hạ tầng'), declared('Hạ tầng (4 nhiệm vụ)')]).toEqual([4, null]);
});

it('puts tasks under their leads in the words of the document', () => {
  const rows = [
    row({ id: 'a', leadText: 'Sở A' }),
    row({ id: 'b', leadText: 'Sở A' }),
    row({ id: 'c', leadText: 'Sở A; Sở B' }),
    row({ id: 'd', leadText: null }),
  ];
  expect(titles(groupByLead(rows))).toEqual([
    [['0 Sở A'], ['0 a', '0 b']],
    [['0 Sở A; Sở B'], ['0 c']],
    [['0 –'], ['0 d']],
  ]);
});
