import type { Query } from '@tiendo/sdk';
import { casesOf, type Case, type Given } from '../case.ts';

// The six tasks of the sample, in the order of its documents.
const portal = 'mau-2025/I.1';
const training = 'mau-2025/I.2';
const courses = 'mau-2025/I.2.a';
const safety = 'mau-2025/II.1';
const sharing = 'mau-2025/II.2';
const store = 'mau-2022/I.1';
const all = [portal, training, courses, safety, sharing, store];

type TaskCondition = NonNullable<Extract<Query, { collection: 'tasks' }>['where']>[number];

const tasks = (title: string, condition: TaskCondition, ids: readonly string[]): Given => [
  `tasks: ${title}`,
  { collection: 'tasks', where: [condition] },
  { ids, total: ids.length },
];

const values: readonly Given[] = [
  tasks('a value', { plan: 'mau-2022' }, [store]),
  tasks('a set', { plan: { in: ['mau-2022', 'mau-2024'] } }, [store]),
  tasks('an empty set', { plan: { in: [] } }, []),
  tasks('not a value', { plan: { not: 'mau-2025' } }, [store]),
  tasks('not a set', { plan: { not: { in: ['mau-2025', 'mau-2022'] } } }, []),
  tasks('not not', { plan: { not: { not: 'mau-2022' } } }, [store]),
  tasks('null', { parent: null }, [portal, training, safety, sharing, store]),
  tasks('not null', { parent: { not: null } }, [courses]),
  tasks('null in a set', { lead: { in: ['hcm/so-y-te', null] } }, [training, sharing]),
  tasks('empty', { product: { empty: true } }, all.slice(1)),
  tasks('not empty', { product: { empty: false } }, [portal]),
  tasks('an empty list', { lead: { empty: true } }, [sharing]),
  tasks('null of a list', { lead: null }, [sharing]),
  tasks('any of a list', { lead: 'hcm/so-noi-vu' }, [training]),
  tasks('all of a list', { lead: { all: ['hcm/so-noi-vu', 'hcm/so-y-te'] } }, [training]),
  tasks('all of none', { lead: { all: [] } }, all),
  tasks('all, of which one is missing', { lead: { all: ['hcm/so-y-te', '_'] } }, []),
  tasks('a beginning', { id: { startsWith: 'mau-2025/I.' } }, [portal, training, courses]),
  tasks('a beginning in its decomposed form', { title: { startsWith: 'Ứng'.normalize('NFD') } }, [
    sharing,
  ]),
  tasks('a beginning, just so', { title: { startsWith: 'ung' } }, []),
  tasks('a text in its decomposed form', { product: 'Cổng dữ liệu'.normalize('NFD') }, [portal]),
];

const bounds: readonly Given[] = [
  tasks('on a day or before', { due: { onOrBefore: '2025-06-30' } }, [portal, store]),
  tasks('before a day', { due: { before: '2025-06-30' } }, [store]),
  tasks('after a day and before another', { due: { after: '2025-06-30', before: '2026-03-31' } }, [
    training,
  ]),
  tasks('on a day or after', { due: { onOrAfter: '2025-12-31' } }, [training, courses]),
  tasks('not after a day: without a day, too', { due: { not: { onOrAfter: '2025-01-01' } } }, [
    safety,
    sharing,
    store,
  ]),
  tasks('a day', { due: '2025-06-30' }, [portal]),
  tasks('no day, by its word', { due: 'none' }, [safety, sharing]),
  tasks('no day, by null', { due: null }, [safety, sharing]),
  tasks('at least a number, less than another', { ordinal: { atLeast: 2, lessThan: 4 } }, [
    training,
    courses,
  ]),
  tasks('more than a number', { ordinal: { moreThan: 3 } }, [safety]),
  tasks('at most a number', { ordinal: { atMost: 1 } }, [portal, store]),
  tasks('a number', { ordinal: { in: [1, 3] } }, [portal, courses, store]),
  tasks('within five months from the day', { due: { within: 'P5M' } }, [training]),
  tasks('within 90 days from the day', { due: { within: 'P90D' } }, []),
  tasks('within the two months before the day', { due: { within: '-P2M' } }, [portal]),
  tasks('a year', { due: { year: 2025 } }, [portal, training]),
  tasks('this year', { due: { year: 'current' } }, [portal, training]),
  tasks('the next year', { due: { year: 'next' } }, [courses]),
  tasks('the year before', { due: { year: 'previous' } }, []),
  tasks('a quarter', { due: { quarter: '2025-Q2' } }, [portal]),
  tasks('the quarter before', { due: { quarter: 'previous' } }, [portal]),
  tasks('the next quarter', { start: { quarter: 'next' } }, [training]),
  tasks('a month', { due: { month: '2025-06' } }, [portal]),
  tasks('this month', { due: { month: 'current' } }, []),
  tasks('two stretches and a bound', { due: { year: 2025, within: 'P1Y', after: '2025-12-01' } }, [
    training,
  ]),
  tasks('two stretches without a day in common', { due: { year: 2025, month: '2026-01' } }, []),
  tasks('not within a stretch', { due: { not: { year: 2025 }, empty: false } }, [courses, store]),
];

const nested: readonly Given[] = [
  tasks('one or the other', { or: [{ topic: 'data' }, { lead: 'hcm/so-y-te' }] }, [
    portal,
    training,
    store,
  ]),
  tasks('one text or another', { or: [{ plan: 'mau-2022' }, { marker: '1' }] }, [
    portal,
    safety,
    store,
  ]),
  tasks(
    'one and either of two, of which one is denied',
    {
      and: [
        { plan: 'mau-2025' },
        {
          or: [
            { lead: 'hcm/so-y-te' },
            { and: [{ topic: 'security' }, { not: { due: 'none', ordinal: 1 } }] },
          ],
        },
      ],
    },
    [training, safety],
  ),
  tasks('none of two', { not: { or: [{ topic: 'data' }, { due: 'none' }] } }, [training, courses]),
  tasks('either of nothing', { or: [] }, []),
  tasks('all of nothing', { and: [] }, all),
  tasks('not what is nothing', { not: {} }, []),
  [
    'tasks: two conditions',
    { collection: 'tasks', where: [{ topic: 'data' }, { plan: 'mau-2025' }] },
    { ids: [portal] },
  ],
  tasks('a section and what stands in it', { section: 'mau-2025/I' }, [portal, training, courses]),
  tasks('a section of a section', { section: 'mau-2025/I.a' }, [training, courses]),
  tasks('not in a section', { not: { section: 'mau-2025/I' } }, [safety, sharing, store]),
  [
    'sections: a section and what stands in it',
    { collection: 'sections', where: [{ section: 'mau-2025/I' }] },
    { ids: ['mau-2025/I', 'mau-2025/I.a'] },
  ],
];

const related: readonly Given[] = [
  tasks('a lead of a kind', { lead: { kind: 'department' } }, [portal, training, safety, store]),
  tasks('a lead of another kind', { lead: { kind: 'collective' } }, [courses]),
  tasks('no lead of a kind', { lead: { not: { kind: 'department' } } }, [courses, sharing]),
  tasks('a lead that was succeeded', { lead: { succeededBy: 'hcm/so-khoa-hoc-va-cong-nghe' } }, [
    safety,
    store,
  ]),
  tasks('a successor by its name', { coordinating: { succeededBy: { name: 'Sở Y tế' } } }, [store]),
  tasks(
    'a plan by its city and its end',
    { plan: { jurisdiction: 'hcm', end: { before: '2025-01-01' } } },
    [store],
  ),
  tasks('a task above it', { parent: { lead: 'hcm/so-y-te' } }, [courses]),
  tasks('the plan of the task above it', { parent: { plan: { number: '2025/KH-UBND' } } }, [
    courses,
  ]),
  tasks(
    'the title of the section around its own',
    { section: { parent: { title: 'Dữ liệu và con người' } } },
    [training, courses],
  ),
  tasks('a topic by its name', { topic: { nameEn: 'Data' } }, [portal, store]),
  tasks('a system by its name', { system: { name: 'Cổng dữ liệu' } }, [portal]),
  tasks('one of two leads', { lead: { or: [{ name: 'Sở Nội vụ' }, { kind: 'collective' }] } }, [
    training,
    courses,
  ]),
  tasks('a related record beside a value', { lead: { in: ['hcm/so-y-te'], kind: 'department' } }, [
    training,
  ]),
  [
    'reports: on a task of a plan, by an agency of a kind',
    {
      collection: 'reports',
      where: [{ task: { plan: { start: { year: 2025 } }, due: { year: 2025 } }, plan: 'mau-2025' }],
    },
    { ids: ['r1', 'r2'] },
  ],
  [
    'reports: on a task of a status',
    { collection: 'reports', where: [{ task: { status: 'completed' } }] },
    { ids: ['r1'] },
  ],
  [
    'readings: of an indicator of an owner',
    { collection: 'readings', where: [{ indicator: { owner: { name: 'Sở Nội vụ' } } }] },
    { ids: ['d1'] },
  ],
  [
    'findings: in a plan that is numbered',
    { collection: 'findings', where: [{ plan: { copy: 'numbered' }, code: 'blankCell' }] },
    { ids: ['mau-2025/II.2#blankCell#lead'] },
  ],
];

const direct = { through: [], scope: 'whole' };
const health = 'hcm/so-y-te';

const agencies: readonly Given[] = [
  [
    'agency: by itself, in any role',
    { collection: 'tasks', where: [{ agency: { id: health } }] },
    {
      rows: [
        { id: training, matches: [{ agency: health, role: 'lead', named: health, ...direct }] },
      ],
    },
  ],
  tasks(
    'an agency in a role that it has not',
    { agency: { id: health, roles: ['coordinating'] } },
    [],
  ),
  tasks('an agency in no role', { agency: { id: health, roles: [] } }, []),
  [
    'agency: through collectives, by the day of the plan',
    { collection: 'tasks', where: [{ agency: { id: health, through: ['collectives'] } }] },
    {
      rows: [
        {
          id: portal,
          matches: [{ role: 'coordinating', named: 'hcm/_/cac-so', through: ['collectives'] }],
        },
        { id: training, matches: [{ role: 'lead', named: health, through: [] }] },
        {
          id: courses,
          matches: [{ role: 'lead', named: 'hcm/_/cac-so', through: ['collectives'] }],
        },
      ],
    },
  ],
  [
    'agency: through a predecessor, of which it took over a part',
    { collection: 'tasks', where: [{ agency: { id: health, through: ['predecessors'] } }] },
    {
      rows: [
        {
          id: training,
          matches: [
            { named: 'hcm/so-noi-vu', through: ['predecessors'], scope: 'part' },
            { named: health, through: [], scope: 'whole' },
          ],
        },
        { id: store, matches: [{ role: 'coordinating', named: 'hcm/so-noi-vu', scope: 'part' }] },
      ],
    },
  ],
  [
    'agency: through a predecessor, before it was succeeded',
    {
      collection: 'tasks',
      where: [{ agency: { id: health, through: ['predecessors'] } }],
      asOf: '2025-02-28',
    },
    { ids: [training] },
  ],
  tasks(
    'an agency through both',
    { agency: { id: 'hcm/so-khoa-hoc-va-cong-nghe', through: ['predecessors', 'collectives'] } },
    [portal, courses, safety, store],
  ),
  tasks('not an agency', { not: { agency: { id: health } } }, [
    portal,
    courses,
    safety,
    sharing,
    store,
  ]),
  tasks(
    'an agency that nobody knows',
    { agency: { id: 'hcm/khac', through: ['collectives'] } },
    [],
  ),
  [
    'agency: of indicators, as owner or through a collective',
    {
      collection: 'indicators',
      where: [{ agency: { id: 'hcm/so-noi-vu', through: ['collectives'] } }],
    },
    {
      rows: [
        {
          id: 'mau-2025/chi-tieu/1',
          matches: [
            { role: 'implementer', named: 'hcm/_/cac-so', through: ['collectives'] },
            { role: 'owner', named: 'hcm/so-noi-vu', through: [] },
          ],
        },
      ],
    },
  ],
  [
    'agency: of assignments',
    { collection: 'assignments', where: [{ agency: { id: 'hcm/so-noi-vu', roles: ['charged'] } }] },
    { ids: ['mau-2025/phan-cong/1'] },
  ],
];

const on = (asOf: string, field: string, value: string, ids: readonly string[]): Given => [
  `tasks: ${field} ${value} on ${asOf}`,
  { collection: 'tasks', where: [{ [field]: value }], asOf },
  { ids },
];

const days: readonly Given[] = [
  on('2025-07-04', 'status', 'completed', []),
  on('2025-07-05', 'status', 'completed', [portal]),
  on('2025-08-01', 'status', 'inProgress', [training]),
  on('2025-08-01', 'status', 'notReported', [courses, safety, sharing, store]),
  on('2025-07-01', 'schedule', 'lapsed', [portal, store]),
  on('2025-06-30', 'schedule', 'dueSoon', [portal]),
  on('2025-08-01', 'schedule', 'completed', [portal]),
  on('2025-08-01', 'schedule', 'upcoming', [training, courses]),
  on('2025-12-05', 'schedule', 'dueSoon', [training]),
  on('2026-01-01', 'schedule', 'overdue', [training]),
  on('2025-08-01', 'schedule', 'ongoing', [safety]),
  on('2025-08-01', 'schedule', 'unscheduled', [sharing]),
  [
    'tasks: fields that the reports give',
    {
      collection: 'tasks',
      where: [{ completedOn: { onOrBefore: '2025-06-30' } }],
      with: ['status', 'schedule'],
    },
    {
      rows: [
        {
          id: portal,
          related: {
            status: { status: 'completed', reported: 1, owed: 1 },
            schedule: { state: 'completed' },
          },
        },
      ],
    },
  ],
  tasks('days that are left', { daysLeft: { atLeast: 0 } }, [training, courses]),
  [
    'reports: of the day',
    { collection: 'reports', where: [{ reportedOn: '2025-07-05' }] },
    { ids: ['r1', 'r2'] },
  ],
  [
    'reports: none before they came',
    { collection: 'reports', asOf: '2025-07-04' },
    { ids: [], total: 0 },
  ],
  ['readings: none before they came', { collection: 'readings', asOf: '2025-07-04' }, { ids: [] }],
  [
    'indicators: no reading before it came',
    { collection: 'indicators', with: ['readings'], asOf: '2025-07-04' },
    { rows: [{ related: { readings: [] } }] },
  ],
];

/** What records have to be: every kind of condition. */
export const conditions: readonly Case[] = casesOf('sample', [
  ...[...values, ...bounds, ...nested, ...related, ...agencies, ...days],
]);
