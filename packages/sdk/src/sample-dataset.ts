import type {
  Agency,
  AgencyReference,
  Dataset,
  Deadline,
  Indicator,
  Plan,
  Report,
  ReportFile,
  Section,
  SourceLines,
  Task,
} from '@tiendo/model/lite';

// A small dataset, made up, for the examples in comments and for tests: two plans of a city, one of
// which is over; an agency that took over another's work, and one that took over a part.

const source: SourceLines = { document: 'mau', lines: [1, 1], ranges: [] };
const read = { source, verbatim: {}, flags: [] };

const named = (id: string, text: string): AgencyReference => ({ agency: `hcm/${id}`, text });
const khcn = named('so-khoa-hoc-va-cong-nghe', 'Sở Khoa học và Công nghệ');
const tttt = named('so-thong-tin-va-truyen-thong', 'Sở Thông tin và Truyền thông');
const yTe = named('so-y-te', 'Sở Y tế');
const noiVu = named('so-noi-vu', 'Sở Nội vụ');
const cacSo = named('_/cac-so', 'Các Sở');
const lienQuan = named('_/don-vi-co-lien-quan', 'Các đơn vị có liên quan');

const agency = (id: string, name: string, more: Partial<Agency> = {}): Agency => ({
  id: `hcm/${id}`,
  name,
  nameEn: name,
  aliases: [],
  kind: 'department',
  jurisdiction: 'hcm',
  parent: null,
  membership: null,
  succeededBy: [],
  periods: [],
  ...more,
});

const decision = { title: 'Nghị quyết về tổ chức lại các Sở', url: null, quote: null };
const handedOver = (to: string, scope: 'whole' | 'part') => ({
  succeededBy: [{ agency: `hcm/${to}`, on: '2025-03-01', scope, source: decision }],
});

const agencies: Agency[] = [
  agency('so-khoa-hoc-va-cong-nghe', 'Sở Khoa học và Công nghệ', { aliases: ['Sở KH&CN'] }),
  agency('so-thong-tin-va-truyen-thong', 'Sở Thông tin và Truyền thông', {
    ...handedOver('so-khoa-hoc-va-cong-nghe', 'whole'),
    periods: [{ from: null, to: '2025-02-28' }],
  }),
  agency('so-y-te', 'Sở Y tế'),
  agency('so-noi-vu', 'Sở Nội vụ', handedOver('so-y-te', 'part')),
  agency('_/cac-so', 'Các Sở', {
    kind: 'collective',
    membership: { type: 'allOfKind', kinds: ['department'] },
  }),
  agency('_/don-vi-co-lien-quan', 'Các đơn vị có liên quan', {
    kind: 'collective',
    membership: { type: 'open' },
  }),
];

const plan = (id: string, year: number, title: string): Plan => ({
  id,
  title,
  titleEn: `Digital plan ${year}`,
  number: `${year}/KH-UBND`,
  issuedOn: `${year}-01-15`,
  copy: 'numbered',
  issuer: 'Ủy ban nhân dân Thành phố Hồ Chí Minh',
  jurisdiction: 'hcm',
  period: { start: `${year}-01-01`, end: `${year}-12-31` },
  collectivesOn: `${year}-01-15`,
  documents: [{ id: 'mau', file: 'mau.txt' }],
});

const section = (id: string, title: string, parent: string | null = null): Section => ({
  id,
  plan: id.split('/')[0]!,
  path: id.split('/')[1]!,
  marker: null,
  title,
  parent,
  declaredCount: null,
  topic: null,
  ...read,
});

const deadline = (given: Partial<Deadline> = {}): Deadline => ({
  text: null,
  kind: 'none',
  start: null,
  end: null,
  recurrence: null,
  milestones: [],
  action: null,
  anchor: null,
  ...given,
});

const task = (id: string, title: string, more: Partial<Task> = {}): Task => ({
  id,
  plan: id.split('/')[0]!,
  section: null,
  parent: null,
  marker: id.split('.').at(-1)!,
  ordinal: null,
  title,
  lead: [],
  coordinating: [],
  leadText: more.lead?.map(({ text }) => text).join('; ') || null,
  coordinatingText: more.coordinating?.map(({ text }) => text).join('; ') || null,
  director: null,
  product: null,
  deadline: deadline(),
  reference: null,
  note: null,
  topics: [],
  systems: [],
  ...read,
  ...more,
});

const quarter = (text: string, start: string, end: string): Deadline =>
  deadline({ text, kind: 'quarter', start, end });

const tasks: Task[] = [
  task('mau-2025/I.1', 'Vận hành Cổng dữ liệu mở Thành phố', {
    section: 'mau-2025/I',
    ordinal: 1,
    lead: [khcn],
    coordinating: [cacSo],
    product: 'Cổng dữ liệu',
    deadline: quarter('Quý II/2025', '2025-04-01', '2025-06-30'),
    topics: ['data'],
    systems: [{ system: 'cong-du-lieu', field: 'title', text: 'Cổng dữ liệu' }],
  }),
  task('mau-2025/I.2', 'Đào tạo kỹ năng số cho cán bộ y tế', {
    section: 'mau-2025/I.a',
    ordinal: 2,
    lead: [yTe, noiVu],
    coordinating: [lienQuan],
    deadline: quarter('Quý IV/2025', '2025-10-01', '2025-12-31'),
    topics: ['workforce'],
  }),
  task('mau-2025/I.2.a', 'Bồi dưỡng đủ liều lượng kiến thức', {
    section: 'mau-2025/I.a',
    parent: 'mau-2025/I.2',
    ordinal: 3,
    lead: [cacSo],
    deadline: deadline({
      text: 'Quý I/2026',
      kind: 'quarter',
      start: '2026-01-01',
      end: '2026-03-31',
    }),
  }),
  task('mau-2025/II.1', 'Duy trì an toàn thông tin', {
    section: 'mau-2025/II',
    ordinal: 4,
    lead: [tttt],
    deadline: deadline({ text: 'Thường xuyên', kind: 'ongoing' }),
    topics: ['security'],
  }),
  task('mau-2025/II.2', 'Ứng dụng chia sẻ dữ liệu y tế', {
    section: 'mau-2025/II',
    lead: [],
    reference: { text: 'Theo Quyết định số 06/QĐ-TTg', numbers: ['06/QĐ-TTg'] },
    deadline: deadline({ kind: 'reference' }),
  }),
  task('mau-2022/I.1', 'Xây dựng Kho dữ liệu dùng chung', {
    section: 'mau-2022/I',
    ordinal: 1,
    lead: [tttt],
    coordinating: [noiVu],
    deadline: deadline({ text: 'Năm 2022', kind: 'year', start: '2022-01-01', end: '2022-12-31' }),
    topics: ['data'],
  }),
];

const indicators: Indicator[] = [
  {
    id: 'mau-2025/chi-tieu/1',
    plan: 'mau-2025',
    section: 'mau-2025/I',
    marker: '1',
    ordinal: 1,
    title: 'Tỷ lệ hồ sơ trực tuyến',
    targetText: '100 %',
    targets: [
      {
        label: null,
        comparator: 'equal',
        value: 100,
        max: null,
        unit: '%',
        due: '2025-12-31',
        baseline: null,
      },
    ],
    owner: [noiVu],
    implementers: [cacSo],
    ownerText: 'Sở Nội vụ',
    implementersText: 'Các Sở',
    director: null,
    note: null,
    topics: ['digitalGovernment'],
    systems: [],
    ...read,
  },
];

/** Two plans, six tasks (five of the first plan), an indicator, an assignment, six agencies. */
export const sampleDataset: Dataset = {
  schemaVersion: 1,
  publisher: 'Tiendo',
  reviewedOn: '2025-09-01',
  plans: [plan('mau-2025', 2025, 'Kế hoạch mẫu 2025'), plan('mau-2022', 2022, 'Kế hoạch mẫu 2022')],
  sections: [
    section('mau-2025/I', 'Dữ liệu và con người'),
    section('mau-2025/I.a', 'Con người', 'mau-2025/I'),
    section('mau-2025/II', 'An toàn'),
    section('mau-2022/I', 'Dữ liệu'),
  ],
  tasks,
  indicators,
  assignments: [
    {
      id: 'mau-2025/phan-cong/1',
      plan: 'mau-2025',
      agency: yTe.agency,
      agencies: [yTe, noiVu],
      marker: '1',
      text: 'Bố trí kinh phí thực hiện.',
      ...read,
    },
  ],
  agencies,
  systems: [{ id: 'cong-du-lieu', name: 'Cổng dữ liệu', nameEn: 'Data portal', aliases: [] }],
  topics: [
    { id: 'data', name: 'Dữ liệu', nameEn: 'Data' },
    { id: 'workforce', name: 'Nhân lực', nameEn: 'Workforce' },
    { id: 'security', name: 'An toàn', nameEn: 'Security' },
    { id: 'digitalGovernment', name: 'Chính quyền số', nameEn: 'Digital government' },
  ],
  findings: [
    {
      id: 'mau-2025/II.2#blankCell#lead',
      code: 'blankCell',
      plan: 'mau-2025',
      record: 'mau-2025/II.2',
      source,
      values: { field: 'lead' },
    },
  ],
  redirects: { 'mau-2025/I.9': 'mau-2025/I.1' },
};

const report = (id: string, more: Partial<Report> & Pick<Report, 'task' | 'agency'>): Report => ({
  id,
  period: '2025-Q2',
  status: 'inProgress',
  author: 'Văn thư',
  state: 'approved',
  reportedAt: '2025-07-05T02:00:00Z',
  ...more,
});

/** Made up: the first task was completed on its last day, one of two leads reports on the second. */
export const sampleReports: ReportFile = {
  illustrative: true,
  reports: [
    report('r1', {
      task: 'mau-2025/I.1',
      agency: khcn.agency,
      status: 'completed',
      completedOn: '2025-06-30',
    }),
    report('r2', { task: 'mau-2025/I.2', agency: yTe.agency, progress: 40 }),
  ],
  readings: [
    {
      id: 'd1',
      indicator: 'mau-2025/chi-tieu/1',
      period: '2025-Q2',
      value: 87.5,
      source: 'Báo cáo quý',
      reportedAt: '2025-07-05T02:00:00Z',
    },
  ],
};
