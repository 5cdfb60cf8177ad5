// A small dataset in the shape of the published files: two plans, one of them over.
import type {
  Agency,
  Deadline,
  Indicator,
  Plan,
  ReportFile,
  Section,
  System,
  Target,
  Task,
  Topic,
} from '@tiendo/sdk';

const none: Deadline = {
  text: null,
  kind: 'none',
  start: null,
  end: null,
  recurrence: null,
  milestones: [],
  action: null,
  anchor: null,
};

export const year = (text: string, at: number): Deadline => ({
  ...none,
  text,
  kind: 'year',
  start: `${at}-01-01`,
  end: `${at}-12-31`,
});

const source = (line: number) => ({
  document: '900',
  lines: [line, line] as [number, number],
  ranges: [],
});

export const plan: Plan = {
  id: 'mau-2026',
  title: 'Kế hoạch mẫu năm 2026',
  titleEn: 'Sample plan 2026',
  number: '12/KH-UBND',
  issuedOn: '2026-01-15',
  copy: 'numbered',
  issuer: 'Ủy ban nhân dân Thành phố',
  jurisdiction: 'hcm',
  period: { start: '2026-01-01', end: '2026-12-31' },
  collectivesOn: '2026-01-15',
  documents: [{ id: '900', file: '900.txt' }],
};

export const endedPlan: Plan = {
  ...plan,
  id: 'mau-2022',
  title: 'Kế hoạch mẫu năm 2022',
  titleEn: 'Sample plan 2022',
  number: null,
  issuedOn: null,
  copy: 'unnumbered',
  period: { start: '2022-01-01', end: '2022-12-31' },
  collectivesOn: '2022-02-28',
};

export const section = (given: Partial<Section> = {}): Section => ({
  id: 'mau-2026/I',
  plan: 'mau-2026',
  path: 'I',
  marker: 'I',
  title: 'Hạ tầng số',
  parent: null,
  declaredCount: null,
  topic: null,
  source: source(5),
  verbatim: {},
  flags: [],
  ...given,
});

export const task = (given: Partial<Task> = {}): Task => ({
  id: 'mau-2026/I.1',
  plan: 'mau-2026',
  section: 'mau-2026/I',
  parent: null,
  marker: '1',
  ordinal: null,
  title: 'Hoàn thiện Trung tâm dữ liệu Thành phố',
  lead: [{ agency: 'hcm/so-mau', text: 'Sở Mẫu' }],
  coordinating: [],
  leadText: 'Sở Mẫu',
  coordinatingText: null,
  director: null,
  product: null,
  deadline: year('Năm 2026', 2026),
  reference: null,
  note: null,
  topics: [],
  systems: [],
  source: source(9),
  verbatim: {},
  flags: [],
  ...given,
});

export const target = (given: Partial<Target> = {}): Target => ({
  label: null,
  comparator: 'atLeast',
  value: 85,
  max: null,
  unit: '%',
  due: '2026-12-31',
  baseline: null,
  ...given,
});

export const indicator = (given: Partial<Indicator> = {}): Indicator => ({
  id: 'mau-2026/chi-tieu/1',
  plan: 'mau-2026',
  section: null,
  marker: '1',
  ordinal: null,
  title: 'Hồ sơ thủ tục hành chính xử lý trực tuyến',
  targetText: '≥ 85%',
  targets: [target()],
  owner: [{ agency: 'hcm/so-mau', text: 'Sở Mẫu' }],
  implementers: [],
  ownerText: 'Sở Mẫu',
  implementersText: null,
  director: null,
  note: null,
  topics: [],
  systems: [],
  source: source(30),
  verbatim: {},
  flags: [],
  ...given,
});

export const agency = (given: Partial<Agency> = {}): Agency => ({
  id: 'hcm/so-mau',
  name: 'Sở Mẫu',
  nameEn: 'Department of Samples',
  aliases: [],
  kind: 'department',
  jurisdiction: 'hcm',
  parent: null,
  membership: null,
  periods: [],
  succeededBy: [],
  ...given,
});

const everyDepartment = { agency: 'hcm/_/cac-so', text: 'Các Sở, ban, ngành' };
const named = (...ids: string[]) =>
  ids.map((id) => ({
    agency: `hcm/${id}`,
    text: agencies.find((one) => one.id === `hcm/${id}`)!.name,
  }));

export const agencies: readonly Agency[] = [
  agency(),
  agency({ id: 'hcm/so-khac', name: 'Sở Khác', nameEn: 'Other Department' }),
  agency({ id: 'hcm/so-ban', name: 'Sở Bạn', nameEn: 'Friendly Department' }),
  agency({ id: 'hcm/vang-viec', name: 'Sở Vắng việc', nameEn: 'Idle Department', kind: 'office' }),
  agency({
    id: 'hcm/so-cu',
    name: 'Sở Cũ',
    nameEn: 'Former Department',
    succeededBy: [
      {
        agency: 'hcm/so-mau',
        on: '2025-03-01',
        scope: 'whole',
        source: {
          title: 'Nghị quyết số 07/NQ-HĐND',
          url: 'https://example.gov.vn/07',
          quote: null,
        },
      },
    ],
  }),
  agency({
    id: 'hcm/_/cac-so',
    name: 'Các Sở, ban, ngành',
    nameEn: 'All departments',
    kind: 'collective',
    membership: { type: 'allOfKind', kinds: ['department'] },
  }),
];

export const topics: readonly Topic[] = [
  { id: 'awareness', name: 'Nhận thức số', nameEn: 'Digital awareness' },
  { id: 'infrastructure', name: 'Hạ tầng số', nameEn: 'Digital infrastructure' },
  { id: 'data', name: 'Dữ liệu số', nameEn: 'Digital data' },
];

const system = (id: string, name: string, nameEn: string, ...aliases: string[]): System => ({
  ...{ id, name, nameEn, aliases },
});

export const systems: readonly System[] = [
  system('lgsp', 'Nền tảng tích hợp (LGSP)', 'Integration platform (LGSP)', 'LGSP'),
  system('trung-tam-du-lieu', 'Trung tâm dữ liệu', 'Data centre', 'Trung tâm dữ liệu', 'TTDL'),
  system('chua-nhac-den', 'Hệ thống chưa nhắc đến', 'System not mentioned'),
];

const many = (from: number, count: number): Task[] =>
  Array.from({ length: count }, (_, index) =>
    task({
      id: `mau-2026/II.${from + index}`,
      section: 'mau-2026/II',
      marker: `${from + index}`,
      title: `Triển khai nhiệm vụ số ${from + index} về nền tảng số dùng chung của Thành phố`,
      lead: named('so-khac'),
      leadText: 'Sở Khác',
      topics: ['data'],
      systems: [{ system: 'lgsp', field: 'product', text: 'Nền tảng LGSP' }],
      source: source(40 + index),
    }),
  );

export const sections: readonly Section[] = [
  section({ declaredCount: 4 }),
  section({ id: 'mau-2026/II', path: 'II', marker: 'II', title: 'Dữ liệu số' }),
  section({ id: 'mau-2022/I', plan: 'mau-2022', title: 'Nhận thức số' }),
];

const mended = 'Vận hành Công dữ liệu mở của Thành phố';

export const tasks: readonly Task[] = [
  task({
    coordinating: [...named('so-khac', 'so-ban'), everyDepartment],
    coordinatingText: 'Sở Khác; Sở Bạn; Các Sở, ban, ngành',
    director: 'Ông Nguyễn Văn A',
    product: 'Trung tâm dữ liệu đạt chuẩn',
    note: 'Theo kế hoạch năm',
    topics: ['infrastructure', 'data'],
    systems: [{ system: 'trung-tam-du-lieu', field: 'title', text: 'Trung tâm dữ liệu' }],
    flags: ['inherited:director', 'joined'],
  }),
  task({
    id: 'mau-2026/I.2',
    marker: '2',
    title: 'Vận hành Cổng dữ liệu mở của Thành phố',
    verbatim: { title: mended },
    flags: ['mended:title'],
    deadline: {
      ...none,
      text: 'Quý III hàng năm',
      kind: 'recurring',
      recurrence: { every: 'year', quarter: 3 },
    },
  }),
  task({
    id: 'mau-2026/I.3',
    marker: '3',
    title: 'Ban hành quy chế vận hành',
    deadline: { ...year('Tháng 3/2026', 2026), kind: 'month', end: '2026-03-31' },
  }),
  task({
    id: 'mau-2026/I.3.a',
    parent: 'mau-2026/I.3',
    marker: 'a',
    title: 'Rà soát quy chế hiện hành',
    deadline: { ...none, text: 'Thường xuyên', kind: 'ongoing' },
  }),
  task({
    id: 'mau-2026/I.4',
    marker: '4',
    title: 'Phổ cập kỹ năng số',
    lead: [everyDepartment],
    leadText: 'Các Sở, ban, ngành',
  }),
  task({
    id: 'mau-2026/I.5',
    marker: '5',
    title: 'Thực hiện theo quyết định khác',
    lead: [],
    leadText: null,
    deadline: { ...none, kind: 'reference' },
    reference: { text: 'Quyết định số 01/QĐ-UBND', numbers: ['01/QĐ-UBND'] },
  }),
  ...many(1, 30),
  task({
    id: 'mau-2022/I.1',
    plan: 'mau-2022',
    section: 'mau-2022/I',
    title: 'Tuyên truyền về chuyển đổi số',
    lead: named('so-cu'),
    leadText: 'Sở Cũ',
    topics: ['awareness'],
    systems: [{ system: 'lgsp', field: 'note', text: 'LGSP' }],
    deadline: year('Năm 2022', 2022),
  }),
];

export const indicators: readonly Indicator[] = [
  indicator(),
  indicator({
    id: 'mau-2026/chi-tieu/2',
    title: 'Nhiều mức theo cấp và loại',
    targetText: 'TP: 70% H: từ 30% đến 40%',
    targets: [
      target({ label: 'TP', comparator: 'equal', value: 70 }),
      target({ label: 'H', comparator: 'between', value: 30, max: 40 }),
      target({ comparator: 'rankWithin', value: 3, unit: 'rank' }),
      target({ comparator: 'about', value: 30 }),
      target({ comparator: 'moreThan', value: 1, unit: 'Gbit/s' }),
    ],
  }),
  indicator({
    id: 'mau-2026/chi-tieu/3',
    title: 'Hoàn thiện Trung tâm dữ liệu',
    targetText: 'Đưa vào vận hành',
    systems: [{ system: 'trung-tam-du-lieu', field: 'title', text: 'Trung tâm dữ liệu' }],
    targets: [target({ comparator: 'qualitative', value: null, unit: null })],
  }),
];

/** Reports and readings that are made up, and say so. */
export const illustrativeReports: ReportFile = {
  illustrative: true,
  reports: [
    {
      id: 'r1',
      task: 'mau-2026/I.1',
      agency: 'hcm/so-mau',
      period: '2026-Q1',
      status: 'completed',
      completedOn: '2026-03-20',
      author: 'so-mau',
      state: 'approved',
      reportedAt: '2026-04-01T02:00:00Z',
    },
    {
      id: 'r2',
      task: 'mau-2026/I.3',
      agency: 'hcm/so-mau',
      period: '2026-Q2',
      status: 'inProgress',
      progress: 40,
      author: 'so-mau',
      state: 'approved',
      reportedAt: '2026-07-01T02:00:00Z',
    },
  ],
  readings: [
    {
      id: 'd1',
      indicator: 'mau-2026/chi-tieu/1',
      period: '2026-Q2',
      value: 72.5,
      source: 'Báo cáo quý II',
      reportedAt: '2026-07-05T02:00:00Z',
    },
  ],
};

const heading = { schemaVersion: 1, publisher: 'Tiendo', reviewedOn: '2026-11-23' };
const ofPlan = <Row extends { plan: string }>(rows: readonly Row[], id: string) =>
  rows.filter((row) => row.plan === id);

const planFile = (id: string) => ({
  ...heading,
  plan: id,
  sections: ofPlan(sections, id),
  tasks: ofPlan(tasks, id),
  indicators: ofPlan(indicators, id),
  assignments: [],
  findings: [],
});

const entry = (id: string) => ({ path: `${id}.0123456789.json`, bytes: 1, sha256: '0'.repeat(64) });

/** The published files by their names beside the index. */
export const files: Readonly<Record<string, unknown>> = {
  'index.json': {
    ...heading,
    plans: [plan, endedPlan],
    files: { 'mau-2026': entry('mau-2026'), 'mau-2022': entry('mau-2022') },
    agencies,
    systems,
    topics,
    redirects: {},
  },
  'mau-2026.0123456789.json': planFile('mau-2026'),
  'mau-2022.0123456789.json': planFile('mau-2022'),
  'reports.json': illustrativeReports,
};
