import type { ExportName } from '../export.ts';
import type { Words } from '../labels.ts';

type Headings = Readonly<Record<string, readonly [vi: string, en: string]>>;

// What columns are called, by the path of the value in a record. Vietnamese first: the words of the
// offices' own tables, and of `tiendo export`.

const inPlan: Headings = {
  id: ['Mã', 'Id'],
  plan: ['Kế hoạch', 'Plan'],
  marker: ['Số thứ tự', 'Marker'],
};

const read: Headings = {
  'source.document': ['Văn bản nguồn', 'Source document'],
  'source.lines': ['Dòng nguồn', 'Source lines'],
  'source.ranges': ['Các đoạn dòng nguồn', 'Source line ranges'],
  verbatim: ['Nguyên văn trước khi sửa lỗi quét', 'Verbatim before mends'],
  flags: ['Ghi nhận khi đọc', 'Flags'],
};

const inList: Headings = {
  ...inPlan,
  ...read,
  section: ['Nhóm', 'Section'],
  ordinal: ['TT', 'Ordinal'],
  director: ['Lãnh đạo chỉ đạo', 'Directed by'],
  note: ['Ghi chú', 'Note'],
  topics: ['Chủ đề', 'Topics'],
  systems: ['Hệ thống', 'Systems'],
};

const headings: Readonly<Record<ExportName, Headings>> = {
  plans: {
    id: ['Mã', 'Id'],
    title: ['Tên kế hoạch', 'Title'],
    titleEn: ['Tên tiếng Anh', 'English title'],
    number: ['Số, ký hiệu', 'Number'],
    issuedOn: ['Ngày ban hành', 'Issued on'],
    copy: ['Bản sao', 'Copy'],
    issuer: ['Cơ quan ban hành', 'Issuer'],
    jurisdiction: ['Địa phương', 'Jurisdiction'],
    'period.start': ['Từ ngày', 'From'],
    'period.end': ['Đến ngày', 'To'],
    collectivesOn: ['Ngày xác định thành phần nhóm cơ quan', 'Collectives as of'],
    documents: ['Văn bản', 'Documents'],
  },
  sections: {
    ...inPlan,
    ...read,
    path: ['Đường dẫn mục', 'Path'],
    title: ['Tên nhóm', 'Title'],
    parent: ['Thuộc nhóm', 'Parent'],
    declaredCount: ['Số lượng ghi trong văn bản', 'Declared count'],
    topic: ['Chủ đề', 'Topic'],
  },
  tasks: {
    ...inList,
    parent: ['Thuộc nhiệm vụ', 'Parent task'],
    title: ['Nhiệm vụ', 'Task'],
    lead: ['Cơ quan chủ trì (mã)', 'Lead agencies'],
    coordinating: ['Cơ quan phối hợp (mã)', 'Coordinating agencies'],
    leadText: ['Chủ trì', 'Lead'],
    coordinatingText: ['Phối hợp', 'Coordinating'],
    product: ['Sản phẩm', 'Product'],
    'deadline.text': ['Thời gian hoàn thành', 'Deadline'],
    'deadline.kind': ['Loại thời hạn', 'Deadline kind'],
    'deadline.start': ['Từ ngày', 'From'],
    'deadline.end': ['Đến ngày', 'To'],
    'deadline.recurrence.every': ['Định kỳ', 'Every'],
    'deadline.recurrence.quarter': ['Định kỳ vào quý', 'In quarter'],
    'deadline.recurrence.month': ['Định kỳ vào tháng', 'In month'],
    'deadline.milestones': ['Các mốc', 'Milestones'],
    'deadline.action': ['Việc phải làm đến hạn', 'Action due'],
    'deadline.anchor.period': ['Thời gian sau sự kiện', 'Period after event'],
    'deadline.anchor.event': ['Sự kiện làm mốc', 'Event'],
    'reference.text': ['Thực hiện theo', 'Reference'],
    'reference.numbers': ['Số văn bản dẫn chiếu', 'Reference numbers'],
  },
  indicators: {
    ...inList,
    title: ['Tên chỉ tiêu', 'Indicator'],
    targetText: ['Chỉ tiêu', 'Target'],
    targets: ['Giá trị đọc được', 'Target as read'],
    owner: ['Cơ quan đầu mối (mã)', 'Coordinating agencies'],
    implementers: ['Cơ quan thực hiện (mã)', 'Implementing agencies'],
    ownerText: ['Cơ quan đầu mối', 'Coordinated by'],
    implementersText: ['Cơ quan thực hiện', 'Carried out by'],
  },
  assignments: {
    ...inPlan,
    ...read,
    agency: ['Cơ quan (mã)', 'Agency'],
    agencies: ['Các cơ quan được giao', 'Agencies'],
    text: ['Nội dung', 'Text'],
  },
  agencies: {
    id: ['Mã', 'Id'],
    name: ['Tên cơ quan', 'Name'],
    nameEn: ['Tên tiếng Anh', 'English name'],
    aliases: ['Tên khác', 'Other names'],
    kind: ['Loại', 'Kind'],
    jurisdiction: ['Địa phương', 'Jurisdiction'],
    parent: ['Trực thuộc', 'Parent'],
    membership: ['Thành phần', 'Membership'],
    succeededBy: ['Cơ quan kế tục', 'Succeeded by'],
    periods: ['Thời gian tồn tại', 'Periods'],
  },
  systems: {
    id: ['Mã', 'Id'],
    name: ['Tên hệ thống', 'Name'],
    nameEn: ['Tên tiếng Anh', 'English name'],
    aliases: ['Tên khác', 'Other names'],
  },
  topics: {
    id: ['Mã', 'Id'],
    name: ['Tên chủ đề', 'Name'],
    nameEn: ['Tên tiếng Anh', 'English name'],
  },
  findings: {
    ...inPlan,
    ...read,
    code: ['Loại', 'Code'],
    record: ['Bản ghi', 'Record'],
    values: ['Các giá trị', 'Values'],
  },
  reports: {
    id: ['Mã', 'Id'],
    task: ['Nhiệm vụ (mã)', 'Task'],
    agency: ['Cơ quan (mã)', 'Agency'],
    period: ['Kỳ báo cáo', 'Period'],
    status: ['Tình trạng', 'Status'],
    progress: ['Tiến độ (%)', 'Progress (%)'],
    completedOn: ['Ngày hoàn thành', 'Completed on'],
    note: ['Ghi chú', 'Note'],
    evidence: ['Minh chứng', 'Evidence'],
    author: ['Người báo cáo', 'Author'],
    state: ['Trạng thái báo cáo', 'State of the report'],
    reason: ['Lý do trả lại', 'Reason for return'],
    supersedes: ['Thay cho báo cáo', 'Supersedes'],
    reportedAt: ['Thời điểm báo cáo', 'Reported at'],
  },
  readings: {
    id: ['Mã', 'Id'],
    indicator: ['Chỉ tiêu (mã)', 'Indicator'],
    target: ['Mức', 'Place of the target'],
    period: ['Kỳ báo cáo', 'Period'],
    value: ['Giá trị', 'Value'],
    source: ['Nguồn', 'Source'],
    reportedAt: ['Thời điểm báo cáo', 'Reported at'],
  },
};

/** What stands beside a record, in any table. */
const beside: Headings = {
  'related.status.status': ['Tình trạng', 'Status'],
  'related.status.reported': ['Số đơn vị đã báo cáo', 'Agencies that reported'],
  'related.status.owed': ['Số đơn vị phải báo cáo', 'Agencies that owe a report'],
  'related.status.completedOn': ['Ngày hoàn thành', 'Completed on'],
  'related.status.progress': ['Tiến độ (%)', 'Progress (%)'],
  'related.schedule.state': ['Tình trạng thời hạn', 'Schedule'],
  'related.schedule.due': ['Hạn', 'Due'],
  'related.schedule.daysLeft': ['Số ngày còn lại', 'Days left'],
  'related.schedule.onTime': ['Đúng hạn', 'On time'],
  matches: ['Khớp theo', 'Matched through'],
  more: ['Trường khác', 'Other fields'],
};

/** What the record that `with` adds is called, after *Kèm theo*. */
const relations: Headings = {
  plan: ['kế hoạch', 'plan'],
  section: ['nhóm', 'section'],
  parent: ['cấp trên', 'parent'],
  topic: ['chủ đề', 'topic'],
  topics: ['các chủ đề', 'topics'],
  systems: ['các hệ thống', 'systems'],
  lead: ['các cơ quan chủ trì', 'leads'],
  coordinating: ['các cơ quan phối hợp', 'coordinating agencies'],
  owner: ['các cơ quan đầu mối', 'owners'],
  implementers: ['các cơ quan thực hiện', 'implementers'],
  agencies: ['các cơ quan', 'agencies'],
  succeededBy: ['các cơ quan kế tục', 'successors'],
  readings: ['số liệu', 'readings'],
  highlights: ['chỗ khớp với từ tìm', 'highlights'],
  task: ['nhiệm vụ', 'task'],
  agency: ['cơ quan', 'agency'],
  indicator: ['chỉ tiêu', 'indicator'],
};

const relationBegins = ['Kèm theo: ', 'With: '] as const;

const inBoth = ([vi, en]: readonly [string, string]): Words => ({ vi, en });

function relationHeading(name: string): Words {
  const [vi, en] = relations[name] ?? [name, name];
  return inBoth([relationBegins[0] + vi, relationBegins[1] + en]);
}

/** What the column of a path is called; undefined where nobody has said. */
export function headingOf(collection: ExportName, key: string): Words | undefined {
  const known = headings[collection][key] ?? beside[key];
  if (known) return inBoth(known);
  const relation = /^related\.([^.]+)$/.exec(key)?.[1];
  return relation === undefined ? undefined : relationHeading(relation);
}

/** The relation whose column is called so, in either language; undefined where it is another column. */
export function relationOf(heading: string): string | undefined {
  const begin = relationBegins.find((text) => heading.startsWith(text));
  if (begin === undefined) return undefined;
  const word = heading.slice(begin.length);
  return Object.keys(relations).find((name) => relations[name]!.includes(word)) ?? word;
}
