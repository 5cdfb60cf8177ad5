import type { Agency, Dataset, Plan, Section, Task } from '@tiendo/model/lite';

// Made up, for measuring: as large as a country's plans, with the words and the form of real ones.

const words =
  'xây dựng triển khai nền tảng số dữ liệu mở dùng chung hệ thống thông tin cơ quan nhà nước dịch vụ công trực tuyến kho hạ tầng an toàn đào tạo cán bộ chuyển đổi phường xã quận huyện người dân doanh nghiệp kết nối chia sẻ vận hành hoàn thiện nâng cấp đô thị thông minh y tế giáo dục giao thông'.split(
    ' ',
  );
const names =
  'Khoa học và Công nghệ|Y tế|Nội vụ|Tài chính|Giáo dục và Đào tạo|Xây dựng|Công Thương|Tư pháp|Du lịch|Nông nghiệp và Môi trường'.split(
    '|',
  );

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const agencies = names.map((name, at): Agency => ({
  id: `vn/so-${at}`,
  name: `Sở ${name}`,
  nameEn: `Department ${at}`,
  aliases: [],
  kind: 'department',
  jurisdiction: 'vn',
  parent: null,
  membership: null,
  succeededBy: [],
  periods: [],
}));

const plan = (number: number): Plan => ({
  id: `ke-hoach-${number}`,
  title: `Kế hoạch chuyển đổi số ${number}`,
  titleEn: `Digital plan ${number}`,
  number: `${number}/KH-UBND`,
  issuedOn: '2025-01-15',
  copy: 'numbered',
  issuer: 'Ủy ban nhân dân',
  jurisdiction: 'vn',
  period: { start: '2025-01-01', end: '2030-12-31' },
  collectivesOn: '2025-01-15',
  documents: [{ id: `${number}`, file: `${number}.txt` }],
});

const read = (document: string, line: number) => ({
  source: { document, lines: [line, line] as [number, number], ranges: [] },
  verbatim: {},
  flags: [],
});

const section = (of: Plan): Section => ({
  id: `${of.id}/I`,
  plan: of.id,
  path: 'I',
  marker: 'I',
  title: 'Nhiệm vụ',
  parent: null,
  declaredCount: null,
  topic: 'data',
  ...read(of.documents[0]!.id, 1),
});

function task(of: Plan, number: number, next: () => number): Task {
  const some = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(next() * words.length)]).join(' ');
  const agency = () => agencies[Math.floor(next() * agencies.length)]!;
  const [lead, other] = [agency(), agency()];
  const [year, quarter] = [2025 + Math.floor(next() * 6), Math.floor(next() * 4)];
  const month = String(quarter * 3 + 3).padStart(2, '0');
  return {
    id: `${of.id}/I.${number}`,
    plan: of.id,
    section: `${of.id}/I`,
    parent: null,
    marker: `${number}`,
    ordinal: number,
    title: some(24),
    lead: [{ agency: lead.id, text: lead.name }],
    coordinating: [{ agency: other.id, text: other.name }],
    leadText: lead.name,
    coordinatingText: other.name,
    director: null,
    product: some(18),
    deadline: {
      text: `Quý ${quarter + 1}/${year}`,
      kind: 'quarter',
      start: `${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`,
      end: `${year}-${month}-${month === '06' || month === '09' ? 30 : 31}`,
      recurrence: null,
      milestones: [],
      action: null,
      anchor: null,
    },
    reference: null,
    note: some(12),
    topics: ['data'],
    systems: [],
    ...read(of.documents[0]!.id, number + 1),
  };
}

/** So many plans of so many tasks each; a task has about 1.2 KB of JSON. The same for each seed. */
export function syntheticDataset(plans: number, tasksEach: number, seed = 1): Dataset {
  const next = random(seed);
  const all = Array.from({ length: plans }, (_, number) => plan(number + 1));
  return {
    schemaVersion: 1,
    publisher: 'Dữ liệu minh hoạ',
    reviewedOn: '2025-09-01',
    plans: all,
    sections: all.map(section),
    tasks: all.flatMap((of) =>
      Array.from({ length: tasksEach }, (_, at) => task(of, at + 1, next)),
    ),
    indicators: [],
    assignments: [],
    agencies,
    systems: [],
    topics: [{ id: 'data', name: 'Dữ liệu', nameEn: 'Data' }],
    findings: [],
    redirects: {},
  };
}
