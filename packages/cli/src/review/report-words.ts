import type { Language } from '../output/csv-columns.ts';
import type { GroupCount, PartCount } from './check-report.ts';

/** What the report of `check` says around the figures and findings. */
export interface ReportWords {
  readonly plan: (id: string, title: string) => string;
  readonly records: (counts: { tasks: number; indicators: number }) => string;
  readonly part: (part: PartCount) => string;
  readonly group: (group: GroupCount) => string;
  readonly findings: (all: number, open: number) => string;
  readonly open: string;
  readonly reviewed: string;
  readonly why: string;
  readonly gone: (file: string) => string;
  readonly ok: string;
  readonly notOk: (file: string) => string;
}

const vi: ReportWords = {
  plan: (id, title) => `Kế hoạch ${id}: ${title}`,
  records: ({ tasks, indicators }) => `Đã đọc ${tasks} nhiệm vụ và ${indicators} chỉ tiêu`,
  part: ({ part, declared, found }) => {
    const name = part === 'tasks' ? 'Danh mục nhiệm vụ' : 'Danh mục chỉ tiêu';
    const said = declared === null ? 'văn bản không ghi tổng số' : `văn bản ghi ${declared}`;
    return `${name}: đọc được ${found} dòng (không kể dòng có dòng con); ${said}`;
  },
  group: ({ section, title, declared, found }) =>
    `${section} “${title}”: văn bản ghi ${declared}, đọc được ${found}`,
  findings: (all, open) => `Điểm cần đối chiếu: ${all}, trong đó ${open} chưa được xem xét`,
  open: 'chưa xem xét',
  reviewed: 'đã xem xét',
  why: 'Lý do',
  gone: (file) => `Không còn xuất hiện, cần xoá khỏi ${file}:`,
  ok: 'Đạt: mọi điểm cần đối chiếu đều đã được xem xét.',
  notOk: (file) => `Chưa đạt: hãy sửa dữ liệu, hoặc ghi mã và lý do vào ${file}.`,
};

const en: ReportWords = {
  plan: (id, title) => `Plan ${id}: ${title}`,
  records: ({ tasks, indicators }) => `${tasks} tasks and ${indicators} indicators were read`,
  part: ({ part, declared, found }) => {
    const name = part === 'tasks' ? 'List of tasks' : 'List of indicators';
    const said = declared === null ? 'the document declares no total' : `${declared} declared`;
    return `${name}: ${found} rows found (without those that others stand under); ${said}`;
  },
  group: ({ section, title, declared, found }) =>
    `${section} “${title}”: ${declared} declared, ${found} found`,
  findings: (all, open) => `Findings: ${all}, of which ${open} not reviewed`,
  open: 'not reviewed',
  reviewed: 'reviewed',
  why: 'Why',
  gone: (file) => `No longer found, to be removed from ${file}:`,
  ok: 'All is well: every finding has been reviewed.',
  notOk: (file) => `Not yet: mend the data, or put the id and why it may stay into ${file}.`,
};

/** The words of the report in each language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { vi, en };
