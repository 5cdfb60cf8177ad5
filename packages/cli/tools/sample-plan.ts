import type { DocumentLine } from '@tiendo/ingest';
import {
  makeDeadline,
  type Dataset,
  type Finding,
  type Indicator,
  type Plan,
  type Section,
  type SourceLines,
  type Task,
} from '@tiendo/model';

/** A place in the sample document. */
export const at = (first: number, last = first): SourceLines => ({
  document: 'mau',
  lines: [first, last],
  ranges: [],
});

const plan: Plan = {
  id: 'mau-2025',
  title: 'Kế hoạch mẫu <năm 2025>',
  titleEn: 'Sample plan',
  number: '1/KH-UBND',
  issuedOn: '2025-01-15',
  copy: 'numbered',
  issuer: 'Ủy ban nhân dân Thành phố',
  jurisdiction: 'hcm',
  period: { start: '2025-01-01', end: '2025-12-31' },
  collectivesOn: '2025-01-15',
  documents: [{ id: 'mau', file: 'mau.txt' }],
};

/** A section of the sample plan. */
export const section = (path: string, given: Partial<Section> = {}): Section => ({
  id: `mau-2025/${path}`,
  plan: 'mau-2025',
  path,
  marker: path.split('.').at(-1)!,
  title: `Nhóm ${path}`,
  parent: null,
  declaredCount: null,
  topic: 'data',
  source: at(4),
  verbatim: {},
  flags: [],
  ...given,
});

/** A task of the sample plan. */
export const task = (path: string, given: Partial<Task> = {}): Task => ({
  id: `mau-2025/${path}`,
  plan: 'mau-2025',
  section: 'mau-2025/I',
  parent: null,
  marker: path.split('.').at(-1)!,
  ordinal: null,
  title: `Việc ${path}`,
  lead: [{ agency: 'hcm/so-mau', text: 'Sở Mẫu' }],
  coordinating: [],
  leadText: 'Sở Mẫu',
  coordinatingText: null,
  director: null,
  product: null,
  deadline: makeDeadline({
    kind: 'quarter',
    text: 'Quý II/2025',
    start: '2025-04-01',
    end: '2025-06-30',
  }),
  reference: null,
  note: null,
  topics: ['data'],
  systems: [],
  source: at(5),
  verbatim: {},
  flags: [],
  ...given,
});

/** An indicator of the sample plan. */
export const indicator = (path: string, given: Partial<Indicator> = {}): Indicator => ({
  id: `mau-2025/chi-tieu/${path}`,
  plan: 'mau-2025',
  section: null,
  marker: path,
  ordinal: null,
  title: `Chỉ tiêu ${path}`,
  targetText: '≥ 80 %',
  targets: [
    {
      label: 'TP',
      comparator: 'atLeast',
      value: 80,
      max: null,
      unit: '%',
      due: '2025-12-31',
      baseline: null,
    },
  ],
  owner: [],
  implementers: [],
  ownerText: null,
  implementersText: null,
  director: null,
  note: null,
  topics: [],
  systems: [],
  source: at(9),
  verbatim: {},
  flags: [],
  ...given,
});

/** A finding of the sample plan. */
export const finding = (id: string, given: Partial<Finding> = {}): Finding => ({
  id: `mau-2025/${id}`,
  code: 'blankCell',
  plan: 'mau-2025',
  record: 'mau-2025/I.1',
  source: at(5),
  values: { cell: 'deadline' },
  ...given,
});

/** A dataset of one plan with one section, one task and one indicator, or what is given. */
export const sampleDataset = (given: Partial<Dataset> = {}): Dataset => ({
  schemaVersion: 1,
  publisher: 'Người xuất bản',
  reviewedOn: '2025-02-03',
  plans: [plan],
  sections: [section('I')],
  tasks: [task('I.1')],
  indicators: [indicator('a')],
  assignments: [],
  agencies: [
    {
      id: 'hcm/so-mau',
      name: 'Sở Mẫu',
      nameEn: 'Sample Department',
      aliases: [],
      kind: 'department',
      jurisdiction: 'hcm',
      parent: null,
      membership: null,
      periods: [],
      succeededBy: [],
    },
  ],
  systems: [{ id: 'lgsp', name: 'Trục LGSP', nameEn: 'LGSP', aliases: [] }],
  topics: [{ id: 'data', name: 'Dữ liệu', nameEn: 'Data' }],
  findings: [],
  redirects: {},
  ...given,
});

/** The lines of a text, as a reader of documents gives them. */
export const documentLines = (text: string): DocumentLine[] =>
  text.split('\n').map((line, place) => ({ number: place + 1, text: line }));

/** A manifest that names `mau.txt` as the plan `mau-2025`. */
export const sampleManifest = {
  publisher: 'Người xuất bản',
  reviewedOn: '2025-02-03',
  plans: [
    {
      ...plan,
      title: 'Kế hoạch mẫu',
      indicatorsDue: null,
      prefixes: { indicators: 'chi-tieu', assignments: 'phan-cong' },
      mergedCells: [],
    },
  ],
  redirects: {},
};

/** A document with a table of two tasks under one heading. */
export const sampleDocument = [
  'KẾ HOẠCH MẪU',
  '',
  'TT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tSản phẩm\tThời gian hoàn thành',
  'I\tDữ liệu số\t\t\t\t',
  '1\tMở Cổng dữ liệu\tSở Khoa học và Công nghệ\tSở Tài chính\tCổng dữ liệu\tNăm 2025',
  '2\tTập huấn <b>dữ liệu</b>\tSở Nội vụ\tSở Tài chính\tBáo cáo\tNăm 2025',
  '',
].join('\n');
