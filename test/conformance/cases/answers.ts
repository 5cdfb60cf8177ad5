import { casesOf, type Case, type Given } from '../case.ts';

const [portal, training, courses] = ['mau-2025/I.1', 'mau-2025/I.2', 'mau-2025/I.2.a'] as const;
const [safety, sharing, store] = ['mau-2025/II.1', 'mau-2025/II.2', 'mau-2022/I.1'] as const;
const task = { collection: 'tasks' };

const search = (text: string, ids: readonly string[], title = text): Given => [
  `search: ${title}`,
  { ...task, search: text },
  { ids, total: ids.length },
];

const searches: readonly Given[] = [
  search('du lieu mo', [portal]),
  search('DỮ LIỆU MỞ', [portal]),
  search('dữ liệu mở'.normalize('NFD'), [portal], 'in its decomposed form'),
  search('du li', [portal, courses, sharing, store], 'the beginning of a word'),
  search('lieu mo portal', [], 'words of which one is missing'),
  search('mo lieu du', [portal], 'words in another order'),
  search('liệu', [portal, sharing, store, courses], 'exact accents before others'),
  search('"dữ liệu mở"', [portal], 'words in quotes, one after the other'),
  search('"mở dữ liệu"', [], 'words in quotes that stand in another order'),
  search('Sở KH&CN', [portal], 'an abbreviation, of words that stand there in full'),
  [
    'search: an abbreviation in a plan',
    { collection: 'plans', search: 'UBND TPHCM', limit: 1 },
    { ids: ['mau-2025'], total: 2 },
  ],
  [
    'search: where it was met',
    { ...task, search: 'du lieu mo', with: ['highlights'], select: [] },
    {
      rows: [
        {
          id: portal,
          related: {
            highlights: [
              { path: 'title', start: 14, end: 16 },
              { path: 'title', start: 17, end: 21 },
              { path: 'title', start: 22, end: 24 },
              { path: 'product', start: 5, end: 7 },
              { path: 'product', start: 8, end: 12 },
            ],
          },
        },
      ],
    },
  ],
  search('dao tao', [training], 'đ without its bar'),
  search('', [portal, training, courses, safety, sharing, store], 'nothing'),
  search('!?', [portal, training, courses, safety, sharing, store], 'signs alone'),
  [
    'search: an agency by another name',
    { collection: 'agencies', search: 'KH&CN' },
    { ids: ['hcm/so-khoa-hoc-va-cong-nghe'] },
  ],
  [
    'search: beside a condition, in another order',
    { ...task, search: 'du lieu', where: [{ topic: 'data' }], orderBy: [{ by: 'plan' }] },
    { ids: [store, portal] },
  ],
  [
    'search: a page of what is found',
    { ...task, search: 'du lieu', limit: 1, offset: 1 },
    { total: 4 },
  ],
  [
    'search: in every collection',
    { collection: 'assignments', search: 'kinh phi' },
    { ids: ['mau-2025/phan-cong/1'] },
  ],
];

const order = (title: string, orderBy: readonly object[], ids: readonly string[]): Given => [
  `order: ${title}`,
  { ...task, orderBy },
  { ids },
];

const orders: readonly Given[] = [
  order('Vietnamese', [{ by: 'title' }], [courses, safety, training, sharing, portal, store]),
  order(
    'by deadline, none last',
    [{ by: 'deadline' }],
    [store, portal, training, courses, safety, sharing],
  ),
  order(
    'by deadline, none first',
    [{ by: 'deadline', nulls: 'first' }],
    [safety, sharing, store, portal, training, courses],
  ),
  order(
    'backwards, none last',
    [{ by: 'due', descending: true }],
    [courses, training, portal, store, safety, sharing],
  ),
  order(
    'backwards, none first',
    [{ by: 'due', descending: true, nulls: 'first' }],
    [safety, sharing, courses, training, portal, store],
  ),
  order(
    'by two keys',
    [{ by: 'plan' }, { by: 'ordinal', descending: true }],
    [store, safety, courses, training, portal, sharing],
  ),
  order(
    'by words in their order, then as printed',
    [{ by: 'schedule' }],
    [store, training, courses, safety, sharing, portal],
  ),
  order(
    'by what reports say',
    [{ by: 'status', descending: true }, { by: 'daysLeft' }],
    [portal, training, store, courses, safety, sharing],
  ),
  [
    'order: agencies in Vietnamese order',
    { collection: 'agencies', orderBy: [{ by: 'name' }], limit: 2 },
    { ids: ['hcm/_/don-vi-co-lien-quan', 'hcm/_/cac-so'] },
  ],
];

const pages: readonly Given[] = [
  [
    'page: limit and offset',
    { ...task, orderBy: [{ by: 'ordinal' }], limit: 2, offset: 4 },
    { ids: [safety, sharing], total: 6 },
  ],
  ['page: no row', { ...task, limit: 0 }, { ids: [], total: 6 }],
  ['page: beyond the last', { ...task, limit: 2, offset: 9 }, { ids: [], total: 6 }],
  ['page: offset alone', { ...task, offset: 4 }, { ids: [sharing, store] }],
  [
    'pages: as printed',
    { ...task, limit: 4 },
    {
      pages: [
        [portal, training, courses, safety],
        [sharing, store],
      ],
    },
  ],
  [
    'pages: by a key that ties and is missing',
    { ...task, orderBy: [{ by: 'deadline', nulls: 'first' }], limit: 1 },
    { pages: [[safety], [sharing], [store], [portal], [training], [courses]] },
  ],
  [
    'pages: of a plan',
    { ...task, where: [{ plan: 'mau-2025' }], limit: 2 },
    { pages: [[portal, training], [courses, safety], [sharing]] },
  ],
  [
    'pages: of a search',
    { ...task, search: 'liệu', limit: 3 },
    { pages: [[portal, sharing, store], [courses]] },
  ],
  [
    'pages: whose last is full',
    { collection: 'plans', limit: 1 },
    { pages: [['mau-2025'], ['mau-2022']] },
  ],
  ['pages: of reports', { collection: 'reports', limit: 1 }, { pages: [['r1'], ['r2']] }],
];

const records: readonly Given[] = [
  [
    'select: fields, and always the id',
    { ...task, where: [{ id: portal }], select: ['title'] },
    {
      rows: [{ id: portal, title: 'Vận hành Cổng dữ liệu mở Thành phố', matches: [], related: {} }],
    },
  ],
  [
    'select: no field',
    { collection: 'topics', select: [], limit: 1 },
    { rows: [{ id: 'data', matches: [], related: {} }] },
  ],
  [
    'with: leads in the order of the cell',
    { ...task, get: training, with: ['lead', 'plan', 'section'] },
    {
      rows: [
        {
          related: {
            lead: [{ name: 'Sở Y tế' }, { name: 'Sở Nội vụ' }],
            plan: { title: 'Kế hoạch mẫu 2025' },
            section: { title: 'Con người' },
          },
        },
      ],
    },
  ],
  [
    'with: the task above',
    { ...task, get: courses, with: ['parent'], select: ['parent'] },
    { rows: [{ id: courses, parent: training, related: { parent: { id: training } } }] },
  ],
  [
    'with: none above',
    { ...task, get: portal, with: ['parent'] },
    { rows: [{ related: { parent: null } }] },
  ],
  [
    'with: readings of an indicator',
    { collection: 'indicators', with: ['readings', 'owner'] },
    { rows: [{ related: { readings: [{ value: 87.5 }], owner: [{ id: 'hcm/so-noi-vu' }] } }] },
  ],
  [
    'with: successors',
    { collection: 'agencies', get: 'hcm/so-noi-vu', with: ['succeededBy'] },
    { rows: [{ related: { succeededBy: [{ id: 'hcm/so-y-te' }] } }] },
  ],
  [
    'with: the task and the agency of a report',
    { collection: 'reports', get: 'r1', with: ['task', 'agency', 'plan'] },
    {
      rows: [
        {
          related: {
            task: { id: portal },
            agency: { name: 'Sở Khoa học và Công nghệ' },
            plan: { id: 'mau-2025' },
          },
        },
      ],
    },
  ],
  [
    'get: a record',
    { collection: 'agencies', get: 'hcm/so-y-te' },
    { ids: ['hcm/so-y-te'], total: 1 },
  ],
  ['get: an id that was given up', { ...task, get: 'mau-2025/I.9' }, { ids: [portal] }],
  [
    'get: a record that reports belong to, on a day',
    { ...task, get: portal, with: ['schedule'], asOf: '2025-07-01' },
    { rows: [{ related: { schedule: { state: 'lapsed' } } }] },
  ],
];

const third = 1 / 3;
const sixth = 1 / 6;

const counts: readonly Given[] = [
  [
    'facets: each without its own condition',
    { ...task, where: [{ plan: 'mau-2025', topic: 'data' }], facets: ['plan', 'topic', 'lead'] },
    {
      ids: [portal],
      facets: {
        plan: [
          { value: 'mau-2022', count: 1 },
          { value: 'mau-2025', count: 1 },
        ],
        topic: [
          { value: null, count: 2 },
          { value: 'workforce', count: 1 },
          { value: 'data', count: 1 },
          { value: 'security', count: 1 },
        ],
        lead: [{ value: 'hcm/so-khoa-hoc-va-cong-nghe', count: 1 }],
      },
    },
  ],
  [
    'facets: of a page, of all that match',
    { ...task, facets: ['plan'], limit: 1 },
    {
      ids: [portal],
      facets: {
        plan: [
          { value: 'mau-2025', count: 5 },
          { value: 'mau-2022', count: 1 },
        ],
      },
    },
  ],
  [
    'facets: of what a search finds',
    { ...task, search: 'du lieu', where: [{ plan: 'mau-2025' }], facets: ['plan'] },
    {
      total: 3,
      facets: {
        plan: [
          { value: 'mau-2025', count: 3 },
          { value: 'mau-2022', count: 1 },
        ],
      },
    },
  ],
  [
    'facets: status and schedule',
    { ...task, facets: ['status', 'schedule'] },
    {
      facets: {
        status: [
          { value: 'notReported', count: 4 },
          { value: 'inProgress', count: 1 },
          { value: 'completed', count: 1 },
        ],
      },
    },
  ],
  [
    'groups: by a word of a list, with all figures',
    {
      ...task,
      groupBy: ['schedule'],
      measures: {
        first: { min: 'due' },
        last: { max: 'due' },
        least: { min: 'daysLeft' },
        sum: { sum: 'ordinal' },
        mean: { average: 'ordinal' },
      },
    },
    {
      total: 6,
      groups: [
        {
          key: { schedule: 'lapsed' },
          count: 1,
          share: sixth,
          figures: { first: '2022-12-31', least: -944, sum: 1 },
        },
        {
          key: { schedule: 'upcoming' },
          count: 2,
          share: third,
          figures: { first: '2025-12-31', last: '2026-03-31', sum: 5, mean: 2.5 },
        },
        { key: { schedule: 'ongoing' }, count: 1, figures: { first: null, last: null, sum: 4 } },
        { key: { schedule: 'unscheduled' }, count: 1, figures: { sum: null, mean: null } },
        { key: { schedule: 'completed' }, count: 1, figures: { last: '2025-06-30' } },
      ],
    },
  ],
  [
    'groups: by a list, each value',
    { ...task, groupBy: ['lead'] },
    {
      total: 6,
      groups: [
        { key: { lead: 'hcm/_/cac-so' }, count: 1 },
        { key: { lead: 'hcm/so-khoa-hoc-va-cong-nghe' }, count: 1 },
        { key: { lead: 'hcm/so-noi-vu' }, count: 1 },
        { key: { lead: 'hcm/so-thong-tin-va-truyen-thong' }, count: 2 },
        { key: { lead: 'hcm/so-y-te' }, count: 1 },
        { key: { lead: null }, count: 1 },
      ],
    },
  ],
  [
    'groups: by two keys',
    { ...task, groupBy: ['plan', 'status'] },
    {
      groups: [
        { key: { plan: 'mau-2022', status: 'notReported' }, count: 1 },
        { key: { plan: 'mau-2025', status: 'notReported' }, count: 3 },
        { key: { plan: 'mau-2025', status: 'inProgress' }, count: 1 },
        { key: { plan: 'mau-2025', status: 'completed' }, count: 1 },
      ],
    },
  ],
  ...(['month', 'quarter', 'year'] as const).map((every, at): Given => [
    `groups: by ${every}`,
    { ...task, groupBy: [{ by: 'due', every }] },
    {
      groups: [
        { key: { due: ['2022-12', '2022-Q4', '2022'][at] }, count: 1 },
        ...(every === 'year'
          ? [
              { key: { due: '2025' }, count: 2 },
              { key: { due: '2026' }, count: 1 },
            ]
          : [
              { key: { due: ['2025-06', '2025-Q2'][at] } },
              { key: { due: ['2025-12', '2025-Q4'][at] } },
              { key: { due: ['2026-03', '2026-Q1'][at] } },
            ]),
        { key: { due: null }, count: 2 },
      ],
    },
  ]),
  [
    'groups: of what matches',
    { ...task, where: [{ topic: 'data' }], groupBy: ['plan'] },
    {
      total: 2,
      groups: [
        { key: { plan: 'mau-2022' }, count: 1, share: 0.5 },
        { key: { plan: 'mau-2025' }, count: 1, share: 0.5 },
      ],
    },
  ],
  [
    'groups: of what a search finds',
    { ...task, search: 'du lieu', groupBy: ['topic'] },
    { total: 4 },
  ],
  [
    'groups: of nothing',
    { ...task, where: [{ plan: '_' }], groupBy: ['plan'] },
    { total: 0, groups: [] },
  ],
  [
    'groups: of readings',
    { collection: 'readings', groupBy: ['period'], measures: { mean: { average: 'value' } } },
    { groups: [{ key: { period: '2025-Q2' }, count: 1, figures: { mean: 87.5 } }] },
  ],
  [
    'pivot: plans down, quarters across',
    {
      ...task,
      pivot: { rows: 'plan', columns: { by: 'due', every: 'quarter' } },
      measures: { n: { sum: 'ordinal' } },
    },
    {
      pivot: {
        rows: [
          { key: { plan: 'mau-2022' }, count: 1, figures: { n: 1 } },
          { key: { plan: 'mau-2025' }, count: 5, figures: { n: 10 } },
        ],
        columns: [
          { key: { due: '2022-Q4' } },
          { key: { due: '2025-Q2' } },
          { key: { due: '2025-Q4' } },
          { key: { due: '2026-Q1' } },
          { key: { due: null }, count: 2 },
        ],
        cells: [
          [{ count: 1 }, null, null, null, null],
          [null, { count: 1 }, { count: 1 }, { count: 1 }, { count: 2 }],
        ],
      },
    },
  ],
];

/** What is done with the records that are found, and what is shown of them. */
export const answers: readonly Case[] = casesOf('sample', [
  ...[...searches, ...orders, ...pages, ...records, ...counts],
]);
