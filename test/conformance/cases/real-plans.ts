import { casesOf, type Case } from '../case.ts';

const ofHanoi = { plan: { jurisdiction: 'hanoi' } };
const group = (key: object, count: number) => ({ key, count });

/** Questions whose answers stand in the four plans: the documents are in `seeds/`, by their lines. */
export const realPlans: readonly Case[] = casesOf('plans', [
  [
    'Hà Nội 2025 is number 402 of the last day of 2024 (003)',
    { collection: 'plans', where: [{ jurisdiction: 'hanoi' }], select: ['number', 'issuedOn'] },
    { rows: [{ id: 'hanoi-2025', number: '402/KH-UBND', issuedOn: '2024-12-31' }] },
  ],
  [
    'the plan of 2022 is number 593 of 28 February (002, line 255)',
    { collection: 'plans', where: [{ number: '593/KH-UBND' }] },
    { rows: [{ id: 'hcm-2022', issuedOn: '2022-02-28', copy: 'numbered' }] },
  ],
  [
    'two plans have no number in their copies (001, 004)',
    { collection: 'plans', where: [{ number: { empty: true }, issuedOn: null }] },
    { ids: ['hcm-2030', 'hcm-nq57'] },
  ],
  [
    'the first task of the strategy is the DTI (000, line 9)',
    { collection: 'tasks', search: 'đánh giá xếp hạng DTI', with: ['lead'] },
    {
      rows: [
        {
          id: 'hcm-2030/I.1',
          source: { document: '000', lines: [9, 9] },
          deadline: { text: 'Quý III hàng năm', recurrence: { every: 'year', quarter: 3 } },
          related: { lead: [{ name: 'Sở Khoa học và Công nghệ' }] },
        },
      ],
    },
  ],
  [
    'LGSP stands in four rows of three plans (000:56, 002:273, 003)',
    { collection: 'tasks', where: [{ system: 'lgsp' }], facets: ['plan'] },
    { ids: ['hcm-2030/V.1', 'hcm-2022/III.1.1', 'hanoi-2025/I.2.5', 'hanoi-2025/I.4.1'] },
  ],
  [
    'the system LGSP is found by its name',
    { collection: 'systems', search: 'lgsp' },
    { ids: ['lgsp'] },
  ],
  [
    'Hà Nội declares 25 indicators of digital government (003, line 418)',
    { collection: 'sections', get: 'hanoi-2025/chi-tieu/I', select: ['declaredCount', 'title'] },
    { rows: [{ declaredCount: 25, title: 'Chính quyền số (25 chỉ tiêu)' }] },
  ],
  [
    'and 25, 8 and 13 stand there',
    { collection: 'indicators', where: [ofHanoi], limit: 0 },
    { total: 25 + 8 + 13 },
  ],
  [
    'Hà Nội declares 117 tasks of digital government, and 116 rows stand there (003, line 495)',
    { collection: 'tasks', where: [{ section: 'hanoi-2025/I' }], limit: 0 },
    { total: 116 },
  ],
  [
    'which is a finding',
    {
      collection: 'findings',
      where: [{ code: 'declaredCountDiffers', record: 'hanoi-2025/I' }],
    },
    { rows: [{ values: { declared: 117, found: 116 } }] },
  ],
  [
    'every deadline of Hà Nội is a quarter or a year',
    { collection: 'tasks', where: [ofHanoi], groupBy: ['deadlineKind'] },
    {
      total: 180,
      groups: [group({ deadlineKind: 'quarter' }, 133), group({ deadlineKind: 'year' }, 47)],
    },
  ],
  [
    'two tasks of the strategy have milestones: one is a plan, then a portal (000, line 95)',
    {
      collection: 'tasks',
      where: [{ deadlineKind: 'milestones' }],
      select: ['deadline'],
    },
    {
      rows: [
        { id: 'hcm-2030/II.2.b' },
        {
          id: 'hcm-2030/VI.4.d',
          deadline: { milestones: [{ end: '2025-12-31' }, { end: '2026-12-31' }] },
        },
      ],
    },
  ],
  [
    'Sở TT&TT led thirty tasks of 2022, which Sở KH&CN took over',
    {
      collection: 'tasks',
      where: [{ lead: { succeededBy: 'hcm/so-khoa-hoc-va-cong-nghe' } }],
      groupBy: ['plan', 'lead'],
    },
    { groups: [group({ plan: 'hcm-2022', lead: 'hcm/so-thong-tin-va-truyen-thong' }, 30)] },
  ],
  [
    'Sở Y tế is named in fourteen tasks of three plans',
    { collection: 'tasks', where: [{ agency: { id: 'hcm/so-y-te' } }], groupBy: ['plan'] },
    {
      groups: [
        group({ plan: 'hcm-2022' }, 10),
        group({ plan: 'hcm-2030' }, 1),
        group({ plan: 'hcm-nq57' }, 3),
      ],
    },
  ],
  [
    'and in more through collectives',
    {
      collection: 'tasks',
      where: [{ agency: { id: 'hcm/so-y-te', through: ['collectives', 'predecessors'] } }],
      limit: 20,
    },
  ],
  [
    'Hà Nội calls itself by two numbers (003, line 413)',
    { collection: 'findings', where: [{ code: 'conflictingNumber' }] },
    { rows: [{ plan: 'hanoi-2025', values: { first: '402/KH-UBND', second: '400/KH-UBND' } }] },
  ],
  [
    'the strategy lacks its first appendix (001, line 487)',
    { collection: 'findings', where: [{ code: 'missingAttachment' }], with: ['plan'] },
    {
      rows: [
        { values: { text: 'Phụ lục 1. Danh mục chỉ tiêu' }, related: { plan: { id: 'hcm-2030' } } },
      ],
    },
  ],
  [
    'no closing part of the plan of Resolution 57 charges an agency',
    { collection: 'assignments', groupBy: ['plan'] },
    {
      groups: [
        group({ plan: 'hanoi-2025' }, 15),
        group({ plan: 'hcm-2022' }, 14),
        group({ plan: 'hcm-2030' }, 16),
      ],
    },
  ],
  [
    'nobody has reported: what is past has lapsed',
    {
      collection: 'tasks',
      where: [{ plan: 'hcm-2022', schedule: { in: ['overdue', 'completed'] } }],
      limit: 1,
    },
    { total: 0 },
  ],
  ['tasks by topic and plan', { collection: 'tasks', pivot: { rows: 'topic', columns: 'plan' } }],
  [
    'what is due in the last quarter of 2025, by day and title',
    {
      collection: 'tasks',
      where: [{ due: { quarter: '2025-Q4' } }],
      orderBy: [{ by: 'due' }, { by: 'title' }],
      with: ['lead', 'plan', 'section'],
      facets: ['lead', 'plan'],
      limit: 20,
      asOf: '2025-10-01',
    },
  ],
  [
    'all pages of the plan of 2022, by title',
    {
      collection: 'tasks',
      where: [{ plan: 'hcm-2022' }],
      orderBy: [{ by: 'title' }],
      select: ['title'],
      limit: 30,
    },
    { total: 72 },
  ],
  [
    'agencies that were merged, by name',
    {
      collection: 'agencies',
      where: [{ succeededBy: { not: null }, jurisdiction: 'hcm' }],
      orderBy: [{ by: 'name' }],
      with: ['succeededBy'],
      limit: 10,
    },
  ],
]);
