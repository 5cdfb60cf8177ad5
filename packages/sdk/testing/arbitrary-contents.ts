import * as fc from 'fast-check';
import type { Agency, Deadline, Report, Task } from '@tiendo/model';
import { sampleDataset, sampleReports } from '../src/sample-dataset.ts';
import type { Contents } from '../src/query/contents.ts';

const { agencies, sections, systems, tasks } = sampleDataset;
const references = agencies.map(({ id, name }) => ({ agency: id, text: name }));
const days = ['2022-03-31', '2025-06-30', '2025-12-31', '2026-03-31'];
const words = [
  'dữ liệu',
  'Du lieu',
  'mở',
  'mơ',
  'Đề án',
  'de an',
  'CĐS',
  'chuyển đổi số',
  'hoà',
  'hòa',
];

const title = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));

const deadline: fc.Arbitrary<Deadline> = fc.record({
  text: fc.constant('hạn'),
  kind: fc.constantFrom('quarter', 'year', 'ongoing', 'recurring', 'none'),
  start: fc.option(fc.constantFrom('2022-01-01', '2025-01-01')),
  end: fc.option(fc.constantFrom(...days)),
  recurrence: fc.constant(null),
  milestones: fc.constant([]),
  action: fc.constant(null),
  anchor: fc.constant(null),
});

const task = fc.record({
  section: fc.option(fc.constantFrom(...sections.map(({ id }) => id))),
  ordinal: fc.option(fc.integer({ min: 1, max: 5 })),
  title,
  lead: fc.subarray(references, { maxLength: 3 }),
  coordinating: fc.subarray(references, { maxLength: 2 }),
  director: fc.option(fc.constantFrom('', 'Ông A', 'Bà Á')),
  deadline,
  topics: fc.subarray(['data', 'security', 'workforce']),
  systems: fc
    .subarray(systems.map(({ id }) => id))
    .map((ids) => ids.map((system) => ({ system, field: 'title', text: system }))),
});

/** Tasks of two plans, in which few values come often: what is compared ties. */
const manyTasks: fc.Arbitrary<Task[]> = fc
  .array(fc.tuple(fc.constantFrom('mau-2022', 'mau-2025'), task), { maxLength: 40 })
  .map((some) =>
    [...some]
      .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
      .map(([plan, one], at) => ({
        ...tasks[0]!,
        parent: null,
        ...one,
        plan,
        id: `${plan}/T.${at}`,
      })),
  );

/** Reports on the tasks with these numbers, whether there is such a task or not. */
export const manyReports: fc.Arbitrary<Report[]> = fc
  .array(
    fc.record({
      at: fc.nat(40),
      plan: fc.constantFrom('mau-2022', 'mau-2025'),
      agency: fc.constantFrom(...agencies.map(({ id }: Agency) => id)),
      status: fc.constantFrom('notStarted', 'inProgress', 'completed', 'suspended'),
      progress: fc.constantFrom(0, 33.3, 60, 100),
      completedOn: fc.constantFrom(...days),
      state: fc.constantFrom('approved', 'approved', 'draft'),
      reportedAt: fc.constantFrom('2025-04-01T02:00:00Z', '2025-07-31T18:00:00Z'),
    }),
    { maxLength: 15 },
  )
  .map((some) =>
    some.map(({ at, plan, ...report }, number) => ({
      ...report,
      id: `b${number}-${report.agency}-${at}`,
      task: `${plan}/T.${at}`,
      period: '2025-Q2',
      author: 'văn thư',
    })),
  ) as fc.Arbitrary<Report[]>;

/** What a source has read: random tasks with the sample's plans, agencies and sections. */
export const arbitraryContents: fc.Arbitrary<Contents> = fc
  .tuple(manyTasks, manyReports, fc.boolean())
  .map(([some, reports, hasReports]) => ({
    ...sampleDataset,
    records: { ...sampleDataset, tasks: [...some, ...tasks] },
    reportFile: hasReports
      ? { ...sampleReports, reports: [...sampleReports.reports, ...reports] }
      : null,
    loadedAt: '2025-09-01T00:00:00Z',
  }));
