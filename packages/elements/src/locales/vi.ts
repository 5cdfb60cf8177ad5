// The words on the screen, Vietnamese: all of them, by who says them. A build takes each part to where
// it is needed (`tools/rollup-locale-parts.mjs`). What each language has to say is `Locale`.

const roman = ['', 'I', 'II', 'III', 'IV'];

/** What several elements say. */
export const common = {
  lang: 'vi',
  locale: 'vi-VN',
  dateStyle: { day: '2-digit', month: '2-digit', year: 'numeric' } as Intl.DateTimeFormatOptions,
  loading: 'Đang tải dữ liệu…',
  empty: 'Không có nhiệm vụ nào.',
  retry: 'Thử lại',
  failed: 'Không tải được dữ liệu. Hãy kiểm tra kết nối mạng rồi thử lại.',
  // In the order of the bars: what is done first, what nobody has said last.
  status: {
    completed: 'Đã hoàn thành',
    inProgress: 'Đang thực hiện',
    notStarted: 'Chưa triển khai',
    suspended: 'Tạm dừng',
    notReported: 'Chưa báo cáo',
  },
  schedule: {
    onTime: 'Hoàn thành đúng hạn',
    completed: 'Đã hoàn thành',
    late: 'Hoàn thành trễ hạn',
    overdue: 'Quá hạn',
    lapsed: 'Đã qua thời hạn, chưa báo cáo',
    dueSoon: 'Sắp đến hạn',
    upcoming: 'Chưa đến hạn',
    recurring: 'Định kỳ',
    ongoing: 'Thường xuyên',
    unscheduled: 'Chưa xác định thời hạn',
  },
  reported: (reported: number, owed: number) => `${reported}/${owed} đơn vị đã báo cáo`,
  title: 'Nhiệm vụ',
  lead: 'Chủ trì',
  coordinating: 'Phối hợp',
  deadline: 'Thời gian hoàn thành',
  state: 'Tình trạng',
  director: 'Lãnh đạo chỉ đạo',
  asPrinted: '(theo văn bản)',
  source: 'Nguồn',
  permalink: 'Địa chỉ lâu dài',
  notPrinted: 'văn bản không ghi',
  more: (count: number) => `+ ${count} cơ quan khác`,
  tasks: (count: number | string) => `${count} nhiệm vụ`,
  lines: (document: string, lines: string) => `văn bản ${document}, dòng ${lines}`,
  to: (day: string) => `đến hết ${day}`,
  collectives: 'Giao chung cho nhiều cơ quan',
  predecessors: 'Giao cho cơ quan tiền thân',
  ended: 'Kế hoạch đã kết thúc',
  apart: 'Không cộng vào số khác',
  via: (name: string) => `qua “${name}”`,
  partly: '(một phần)',
  period: (year: string, quarter: number) => `quý ${roman[quarter]}/${year}`,
  illustrative: 'Dữ liệu minh hoạ',
  notReal: 'không phải số liệu thật',
  numbered: (number: string) => `số ${number}`,
  issued: (day: string) => `ngày ${day}`,
  unnumbered: 'bản chưa ghi số, ngày',
  published: (publisher: string, reviewed: string, day: string) =>
    `${publisher} công bố; dữ liệu rà soát ngày ${reviewed}, tính đến ngày ${day}.`,
  reportMistake: 'Báo sai sót',
};

/** The table of tasks. */
export const table = {
  marker: 'Số',
  details: 'Chi tiết',
  showMore: (count: number, left: number) => `Hiện thêm ${count} trong ${left} nhiệm vụ còn lại`,
  declared: (count: string) => `văn bản ghi ${count}`,
};

/** The details of a task: fetched when a reader first opens one. */
export const details = {
  product: 'Sản phẩm',
  reference: 'Thực hiện theo',
  note: 'Ghi chú',
  remarks: 'Lưu ý',
  mended: (printed: string) => `đã sửa lỗi quét; văn bản in “${printed}”`,
  inherited: 'ghi ở đề mục hoặc ô gộp phía trên',
  workedOut: 'suy ra, vì bản quét bị cắt',
  joined: 'Ghép từ các phần in trên nhiều trang',
  printedTwice: 'Văn bản in hai lần',
  from: (day: string) => `từ ${day}`,
  every: (unit: 'year' | 'quarter' | 'month', quarter = 0, month = 0) =>
    (quarter ? `quý ${roman[quarter]} ` : month ? `tháng ${month} ` : '') +
    { year: 'hằng năm', quarter: 'hằng quý', month: 'hằng tháng' }[unit],
};

/** The card of an agency. */
export const card = {
  succeeded: (day: string) => `Từ ${day}:`,
  byStatus: 'Theo báo cáo',
  bySchedule: 'Theo thời hạn',
  next: 'Đến hạn tiếp theo',
  show: 'Xem nhiệm vụ',
  noData: 'chưa có số liệu',
  formula: 'Số hoàn thành đúng hạn ÷ số nhiệm vụ chủ trì đã qua thời hạn hoặc đã hoàn thành',
};

/** An indicator and its targets. */
export const gauge = {
  target: 'Chỉ tiêu',
  owner: 'Cơ quan đầu mối',
  implementers: 'Cơ quan thực hiện',
  reading: 'Số liệu',
  noReading: 'chưa có số liệu',
  baseline: (text: string) => `, so với ${text}`,
  comparators: {
    atLeast: (value: string) => `tối thiểu ${value}`,
    moreThan: (value: string) => `trên ${value}`,
    atMost: (value: string) => `tối đa ${value}`,
    lessThan: (value: string) => `dưới ${value}`,
    equal: (value: string) => value,
    between: (value: string, max: string) => `từ ${value} đến ${max}`,
    rankWithin: (value: string) => `trong nhóm ${value}`,
    increaseBy: (value: string) => `tăng ${value}`,
    about: (value: string) => `khoảng ${value}`,
    qualitative: (value: string) => value,
  },
};

/** What goes wrong: fetched when something does. */
export const trouble = {
  offline: 'Không có kết nối mạng. Nội dung sẽ tự tải khi có mạng trở lại.',
  outOfDate: (time: string) => `Chưa tải được dữ liệu mới, đang hiện dữ liệu tải lúc ${time}.`,
  failed: (address: string, reason: string) =>
    `Không tải được dữ liệu từ ${address}: ${reason}. ` +
    'Hãy thử lại; nếu vẫn lỗi, báo cho đơn vị quản lý trang.',
  other: (reason: string) => `Không hiển thị được nội dung: ${reason}`,
  reasons: {
    'source-not-found': 'không có tệp này',
    'source-failed': 'máy chủ báo lỗi',
    'source-unreachable': 'không kết nối được',
    'source-timeout': 'quá thời gian chờ',
    'source-not-json': 'nội dung không phải JSON, hoặc bị cắt giữa chừng',
    'source-invalid': 'dữ liệu sai cấu trúc',
    'source-version': 'trang này chưa đọc được phiên bản của dữ liệu',
  } as Record<string, string>,
  missing: (attributes: string) => `Thẻ này thiếu thuộc tính ${attributes}.`,
  wrongDay: (day: string) => `Thuộc tính day phải là một ngày như 2026-12-31, không phải “${day}”.`,
  unknown: (attribute: string, id: string) =>
    `Dữ liệu không có “${id}”. Hãy kiểm tra thuộc tính ${attribute}.`,
  didYouMean: (id: string) => ` Có phải “${id}”?`,
};

/** The indicators of an agency: fetched where it has any. */
export const measured = {
  indicators: 'Chỉ tiêu',
  owned: (owner: number, implementer: number) => `Đầu mối ${owner} · Thực hiện ${implementer}`,
  read: (read: number, all: number, met: number) =>
    `${read}/${all} chỉ tiêu có số liệu, ${met} đạt mục tiêu`,
  none: 'chưa có số liệu',
};
