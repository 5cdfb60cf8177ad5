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
  offline: 'Không có kết nối mạng. Nội dung sẽ tự tải khi có mạng trở lại.',
  outOfDate: (time: string) => `Chưa tải được dữ liệu mới, đang hiện dữ liệu tải lúc ${time}.`,
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
  product: 'Sản phẩm',
  note: 'Ghi chú',
  search: 'Tìm trong bảng',
  tools: 'Lọc, sắp xếp, tải về',
  found: (count: number) => `Tìm thấy ${count} nhiệm vụ.`,
  showMore: (count: number, left: number) => `Hiện thêm ${count} trong ${left} nhiệm vụ còn lại`,
  declared: (count: string) => `văn bản ghi ${count}`,
};

/** Filters, order and files of a table: fetched when a reader first asks for them. */
export const tools = {
  all: 'Tất cả',
  option: (name: string, count: number) => `${name} (${count})`,
  filters: {
    status: 'Tình trạng',
    schedule: 'Thời hạn',
    lead: 'Chủ trì',
    topic: 'Lĩnh vực',
    plan: 'Kế hoạch',
  },
  order: 'Sắp xếp',
  orders: {
    '': 'Theo văn bản',
    title: 'Nhiệm vụ, A đến Y',
    '-title': 'Nhiệm vụ, Y đến A',
    lead: 'Cơ quan chủ trì',
    '-lead': 'Cơ quan chủ trì, ngược lại',
    deadline: 'Thời hạn, sớm trước',
    '-deadline': 'Thời hạn, muộn trước',
  },
  grouping: 'Nhóm theo',
  groupings: { section: 'Đề mục của văn bản', lead: 'Cơ quan chủ trì', none: 'Không nhóm' },
  columns: 'Cột',
  clear: 'Bỏ các lựa chọn',
  download: 'Tải về những gì đang hiện',
  files: { csv: 'CSV', xlsx: 'Excel (XLSX)', ics: 'Lịch (iCalendar)' },
  preparing: 'Đang chuẩn bị tệp…',
  notWritten: 'Không tạo được tệp. Hãy thử lại.',
};

/** The details of a task: fetched when a reader first opens one. */
export const details = {
  reference: 'Thực hiện theo',
  reports: 'Báo cáo',
  completed: (day: string) => `hoàn thành ngày ${day}`,
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
  indicators: 'Chỉ tiêu',
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
  standing: {
    met: 'Đạt',
    missed: 'Chưa đạt',
    unclear: 'văn bản không ghi mức bằng số',
    noReading: 'chưa có số liệu',
  },
  asTitled: 'như tên chỉ tiêu nêu',
  rank: (value: string) => `hạng ${value}`,
  note: 'Ghi chú',
  verbatim: 'Văn bản in (có lỗi quét)',
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
  notOneOf: (attribute: string, value: string, values: string) =>
    `Thuộc tính ${attribute} không nhận “${value}”; có thể dùng: ${values}.`,
  wrongDay: (day: string) => `Thuộc tính day phải là một ngày như 2026-12-31, không phải “${day}”.`,
  wrongForm: (attribute: string, value: string, example: string) =>
    `Thuộc tính ${attribute} phải có dạng như “${example}”, không phải “${value}”.`,
  unknown: (attribute: string, id: string) =>
    `Dữ liệu không có “${id}”. Hãy kiểm tra thuộc tính ${attribute}.`,
  didYouMean: (id: string) => ` Có phải “${id}”?`,
};

/** The summary of a plan. */
export const summary = {
  number: 'Số, ngày ban hành',
  issuer: 'Cơ quan ban hành',
  span: 'Thời gian thực hiện',
  over: 'đã kết thúc',
  readAt: 'Văn bản',
  planPage: 'Toàn bộ kế hoạch trên một trang',
  document: (id: string) => `văn bản ${id}`,
  tasksHeading: 'Nhiệm vụ',
  byStatus: 'Theo báo cáo',
  bySchedule: 'Theo thời hạn',
  soon: 'Sắp đến hạn và chưa hoàn thành',
  within: (days: number, day: string) => `Trong ${days} ngày tới (đến hết ${day})`,
  rest: (quarter: string) => `Từ nay đến hết ${quarter}`,
  inQuarter: (quarter: string) => `Trong ${quarter}`,
  agencies: (count: number) => `${count} cơ quan`,
  alsoCollectives: (count: number) => `và ${count} tên gọi chung (như “các Sở, ban, ngành”)`,
  unnamed: (tasks: string) => `${tasks} không ghi cơ quan chủ trì`,
  most: 'Chủ trì nhiều nhiệm vụ nhất',
  indicatorsHeading: 'Chỉ tiêu',
  indicators: (count: number) => `${count} chỉ tiêu`,
  indicatorStates: {
    met: 'Đạt',
    missed: 'Chưa đạt',
    unclear: 'Có số liệu nhưng chưa đủ để so với chỉ tiêu',
    noReading: 'Chưa có số liệu',
  },
  sections: 'Các phần của kế hoạch',
};

/** Deadlines over time. */
export const timeline = {
  about: {
    quarter: 'Nhiệm vụ theo quý đến hạn',
    year: 'Nhiệm vụ theo năm đến hạn',
  },
  year: (year: string) => `năm ${year}`,
  short: (quarter: number) => roman[quarter]!,
  due: 'Đến hạn',
  number: 'Số nhiệm vụ',
  now: { quarter: 'quý này', year: 'năm nay' },
  others: (tasks: string) => `và ${tasks} khác`,
  seeAll: ', xem trong',
  planPage: 'trang của kế hoạch',
  undated: 'Không gắn với một thời hạn cụ thể',
  named: 'Cơ quan được nêu tên',
  throughOthers: 'Giao qua tên gọi chung hoặc cơ quan tiền thân',
};

/** Plans side by side. */
export const compare = {
  heading: 'So sánh kế hoạch theo chủ đề',
  several:
    'Thanh là tỷ lệ trong số nhiệm vụ của từng kế hoạch. Nhiệm vụ thuộc nhiều chủ đề được tính ở ' +
    'từng chủ đề, nên cộng các chủ đề lại có thể hơn 100 %.',
  topic: 'Chủ đề',
  noTopic: 'Chưa xếp vào chủ đề nào',
  plan: 'Kế hoạch',
  issue: 'Số, ngày ban hành',
  span: 'Thời kỳ',
  size: 'Quy mô',
  indicators: (count: string) => `${count} chỉ tiêu`,
  dated: (share: string, count: string) => `${share} nhiệm vụ có ngày hết hạn (${count})`,
  kinds: {
    month: 'Theo tháng',
    quarter: 'Theo quý',
    year: 'Theo năm',
    range: 'Nhiều năm',
    milestones: 'Nhiều mốc',
    recurring: 'Định kỳ',
    ongoing: 'Thường xuyên',
    relative: 'Tính từ một việc khác',
    reference: 'Theo văn bản khác',
    none: 'Văn bản không ghi',
  },
  nothing: 'Không có nhiệm vụ nào',
  onlyHere: 'Chỉ kế hoạch này có',
  first: 'Những nhiệm vụ đầu tiên trong văn bản',
  others: (count: string) => `và ${count} nhiệm vụ khác`,
};

/** One digital system through all plans. */
export const history = {
  aliases: 'Tên gọi trong văn bản',
  places:
    'Các kế hoạch dưới đây thuộc nhiều địa phương; cùng một tên gọi có thể là hệ thống riêng của từng nơi.',
  record: 'Nhiệm vụ, chỉ tiêu',
  indicator: 'Chỉ tiêu',
  indicators: (count: string) => `${count} chỉ tiêu`,
  called: (text: string) => `văn bản ghi “${text}”`,
  noReading: 'chưa có số liệu',
  unmentioned: 'Không kế hoạch nào nhắc đến hệ thống này.',
  silent: 'Kế hoạch không nhắc đến hệ thống này',
  showAll: (count: string) => `Hiện cả ${count} nhiệm vụ và chỉ tiêu của kế hoạch này`,
};

/** All readings of an indicator: fetched when there are several. */
export const trend = {
  from: (first: string, last: string) => `Từ ${first} đến ${last}.`,
  goalLine: (target: string) => `Vạch ngang: chỉ tiêu (${target}); vùng màu: đạt.`,
  gaps: 'Nét đứt: có kỳ chưa có số liệu.',
  all: (count: number) => `Bảng tất cả số liệu (${count})`,
  quarter: 'Kỳ',
  reportedOn: (day: string) => `báo cáo ngày ${day}`,
  replaced: 'đã có số liệu khác thay',
  unnamed: 'Không ghi rõ thuộc chỉ tiêu nào',
};

/** The list of indicators. */
export const indicators = {
  empty: 'Không có chỉ tiêu nào.',
  indicator: 'Chỉ tiêu',
  goal: 'Mức cần đạt',
  topic: 'Lĩnh vực',
  count: (count: string) => `${count} chỉ tiêu`,
  withReading: (count: string) => `${count} có số liệu`,
  withoutAny: 'chưa chỉ tiêu nào có số liệu',
  allMet: (count: string) => `${count} đạt mọi mức`,
  details: 'Chi tiết',
  view: 'Xem',
  showing: (shown: string, all: string) => `Đang hiện ${shown} trong ${all} chỉ tiêu.`,
  showMore: (count: string) => `Hiện thêm ${count} chỉ tiêu`,
};

/** The ranking of agencies, with the formula and the rules that it follows. */
export const ranking = {
  rankingTitle: 'Xếp hạng cơ quan chủ trì',
  rank: 'Hạng',
  agencyName: 'Cơ quan',
  onTimeShare: 'Đúng hạn / đã qua thời hạn',
  reportedShare: 'Đã báo cáo / phải báo cáo',
  score: 'Điểm',
  undated: 'Đã hoàn thành, không ghi ngày',
  inJurisdiction: { hcm: 'TP. Hồ Chí Minh', hanoi: 'Hà Nội', vn: 'Trung ương' },
  seeTasks: 'Xem nhiệm vụ',
  showAll: (count: number) => `Hiện tất cả ${count} cơ quan`,
  rankedOf: (count: number) => `${count} cơ quan được xếp hạng`,
  nobodyReported: 'Chưa có cơ quan nào báo cáo, nên không xếp hạng.',
  nobodyRanked: 'Chưa có cơ quan nào đủ số liệu để xếp hạng.',
  overNotRanked: (day: string) => `Kế hoạch đã kết thúc ngày ${day}, nên không xếp hạng.`,
  tooFew: (count: number) => `Chưa đủ số liệu để xếp hạng (${count} cơ quan)`,
  handedOver: (count: number) => `Đã chuyển toàn bộ việc cho cơ quan khác (${count} cơ quan)`,
  pastDue: (count: number) => `${count} nhiệm vụ đã qua thời hạn`,
  reportedOf: (reported: number, owed: number) => `đã báo cáo ${reported}/${owed} nhiệm vụ`,
  howRanked: 'Cách tính điểm',
  formula: (onTime: string, reported: string) =>
    `Điểm = ${onTime} × (số nhiệm vụ hoàn thành đúng hạn ÷ số nhiệm vụ đã qua thời hạn) + ` +
    `${reported} × (số nhiệm vụ đã có báo cáo ÷ số nhiệm vụ phải báo cáo).`,
  rules: (day: string, least: number): readonly string[] => [
    'Điểm cao nhất là 100, làm tròn đến một chữ số thập phân. Cùng điểm thì cùng hạng.',
    'Chỉ tính nhiệm vụ mà văn bản ghi đích danh cơ quan đó chủ trì, trong kế hoạch chưa kết thúc. ' +
      'Việc giao chung cho nhiều cơ quan và việc giao cho cơ quan tiền thân không tính.',
    `Đã qua thời hạn: ngày cuối của thời hạn là trước ngày ${day}. ` +
      'Nhiệm vụ thường xuyên, định kỳ hoặc chưa xác định thời hạn thì không xét.',
    'Đúng hạn: theo báo cáo đã duyệt, nhiệm vụ hoàn thành vào một ngày không sau thời hạn.',
    'Thiếu báo cáo: nhiệm vụ đã qua thời hạn mà chưa có báo cáo thì tính là không đúng hạn; ' +
      'nhiệm vụ tạm dừng, hoặc đã hoàn thành mà báo cáo không ghi ngày, cũng vậy.',
    `Phải báo cáo: thời gian thực hiện đã bắt đầu vào ngày ${day}, hoặc văn bản không ghi ngày bắt đầu.`,
    'Nhiệm vụ do nhiều cơ quan cùng chủ trì tính cho từng cơ quan: có báo cáo khi một cơ quan đã ' +
      'báo cáo, hoàn thành khi tất cả đã hoàn thành.',
    `Cơ quan có dưới ${least} nhiệm vụ đã qua thời hạn, hoặc đã chuyển toàn bộ việc cho cơ quan khác, ` +
      'thì không xếp hạng. Khi chưa có cơ quan nào báo cáo thì không xếp hạng cơ quan nào.',
  ],
};

/** The latest reports and readings. */
export const activity = {
  activityTitle: 'Báo cáo mới nhất',
  noActivity: 'Chưa có báo cáo nào.',
  progressOf: (share: string) => `tiến độ ${share}`,
  completedOn: (day: string) => `ngày ${day}`,
  replaces: 'Sửa một báo cáo trước',
  replaced: 'Đã có báo cáo sửa lại',
  measured: 'Số liệu chỉ tiêu',
  moreReports: (count: number, left: number) => `Hiện thêm ${count} trong ${left} báo cáo còn lại`,
};

/** The indicators of an agency: fetched when a reader opens them. */
export const measured = {
  nobody: 'Không có chỉ tiêu nào giao đích danh.',
  owned: (owner: number, implementer: number) => `Đầu mối ${owner} · Thực hiện ${implementer}`,
  read: (read: number, all: number, met: number) =>
    `${read}/${all} chỉ tiêu có số liệu, ${met} đạt mục tiêu`,
  none: 'chưa có số liệu',
};

/** The search through everything. */
export const search = {
  searchTitle: 'Tìm kiếm',
  searchBox: 'Từ cần tìm',
  examples: 'Thử: dữ liệu mở, LGSP, Sở Y tế',
  searching: 'Đang tìm…',
  foundOf: {
    tasks: (count: string) => `${count} nhiệm vụ`,
    indicators: (count: string) => `${count} chỉ tiêu`,
    agencies: (count: string) => `${count} cơ quan`,
    systems: (count: string) => `${count} hệ thống`,
    plans: (count: string) => `${count} kế hoạch`,
    sections: (count: string) => `${count} đề mục`,
    assignments: (count: string) => `${count} trách nhiệm được giao`,
  },
  foundInAll: (count: string) => `Tìm thấy ${count} kết quả.`,
  nothingFound: (text: string) => `Không tìm thấy “${text}”.`,
  tryOther: 'Hãy thử ít từ hơn, hoặc cách viết khác. Không cần gõ dấu.',
  moreFound: (counted: string, left: string) => `Hiện thêm ${counted} trong ${left} còn lại`,
  fieldNames: {
    product: 'Sản phẩm',
    reference: 'Thực hiện theo',
    note: 'Ghi chú',
    targetText: 'Chỉ tiêu',
    ownerText: 'Cơ quan đầu mối',
    implementersText: 'Cơ quan thực hiện',
    agencies: 'Cơ quan',
    number: 'Số',
    issuer: 'Cơ quan ban hành',
    aliases: 'Tên gọi khác',
    nameEn: 'Tiếng Anh',
    titleEn: 'Tiếng Anh',
  },
  placeNames: { hcm: 'TP. Hồ Chí Minh', hanoi: 'Hà Nội', vn: 'Trung ương' } as Readonly<
    Record<string, string>
  >,
};
