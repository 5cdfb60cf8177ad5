import type { ReportedStatus, ScheduleState, TaskStatus } from '@tiendo/model/lite';
import type { ExportName, Language } from './export.ts';

/** The same words in both languages: Vietnamese, as the offices write, and English. */
export type Words = Readonly<Record<Language, string>>;

const words = (vi: string, en: string): Words => ({ vi, en });

/** What a table of each collection is called. */
export const collectionWords: Readonly<Record<ExportName, Words>> = {
  plans: words('Kế hoạch', 'Plans'),
  sections: words('Đề mục', 'Sections'),
  tasks: words('Nhiệm vụ', 'Tasks'),
  indicators: words('Chỉ tiêu', 'Indicators'),
  assignments: words('Phân công', 'Assignments'),
  agencies: words('Cơ quan', 'Agencies'),
  systems: words('Hệ thống', 'Systems'),
  topics: words('Chủ đề', 'Topics'),
  findings: words('Điểm cần đối chiếu', 'Findings'),
  reports: words('Báo cáo', 'Reports'),
  readings: words('Số liệu', 'Readings'),
};

/** Said in every file whose reports are made up. */
export const illustrativeWords: Words = words(
  'Báo cáo là dữ liệu minh hoạ (không phải số liệu thật)',
  'Reports are illustrative data (not real)',
);

/** The heading of the column, and the name of the sheet, that tell a reader of the data. */
export const aboutWords: Words = words('Thông tin về dữ liệu', 'About the data');

/** What that sheet and other files say of the data. */
export const aboutFields = {
  collection: words('Bộ dữ liệu', 'Collection'),
  publisher: words('Đơn vị công bố', 'Publisher'),
  reviewedOn: words('Ngày rà soát', 'Reviewed on'),
  asOf: words('Tính đến ngày', 'As of'),
} as const;

/** How far a task is, as reports say it. */
export const statusWords: Readonly<Record<TaskStatus, Words>> = {
  notReported: words('Chưa báo cáo', 'Not reported'),
  notStarted: words('Chưa triển khai', 'Not started'),
  inProgress: words('Đang thực hiện', 'In progress'),
  completed: words('Đã hoàn thành', 'Completed'),
  suspended: words('Tạm dừng', 'Suspended'),
};

export const reportedStatusWords: Readonly<Record<ReportedStatus, Words>> = {
  notStarted: statusWords.notStarted,
  inProgress: statusWords.inProgress,
  completed: statusWords.completed,
  suspended: statusWords.suspended,
};

/** Where a task stands in time. */
export const scheduleWords: Readonly<Record<ScheduleState, Words>> = {
  completed: statusWords.completed,
  overdue: words('Quá hạn', 'Overdue'),
  lapsed: words('Đã qua thời hạn, chưa báo cáo', 'Past its date, not reported'),
  dueSoon: words('Sắp đến hạn', 'Due soon'),
  upcoming: words('Chưa đến hạn', 'Not yet due'),
  recurring: words('Định kỳ', 'Recurring'),
  ongoing: words('Thường xuyên', 'Ongoing'),
  unscheduled: words('Chưa xác định thời hạn', 'No date set'),
};

/** How far a report itself is. */
export const reportStateWords: Readonly<
  Record<'draft' | 'submitted' | 'approved' | 'returned', Words>
> = {
  draft: words('Nháp', 'Draft'),
  submitted: words('Đã gửi', 'Submitted'),
  approved: words('Đã duyệt', 'Approved'),
  returned: words('Trả lại', 'Returned'),
};
