// The words on the screen, Vietnamese. `Words` is the type of every language's texts.

const roman = ['', 'I', 'II', 'III', 'IV'];

export const vi = {
  lang: 'vi' as 'vi' | 'en',
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

  marker: 'Số',
  title: 'Nhiệm vụ',
  lead: 'Chủ trì',
  coordinating: 'Phối hợp',
  deadline: 'Thời gian hoàn thành',
  state: 'Tình trạng',
  director: 'Lãnh đạo chỉ đạo',
  asPrinted: '(theo văn bản)',
  target: 'Chỉ tiêu',
  owner: 'Cơ quan đầu mối',
  implementers: 'Cơ quan thực hiện',
  source: 'Nguồn',
  permalink: 'Địa chỉ lâu dài',
  notPrinted: 'văn bản không ghi',
  details: 'Chi tiết',
  more: (count: number) => `+ ${count} cơ quan khác`,
  showMore: (count: number, left: number) => `Hiện thêm ${count} trong ${left} nhiệm vụ còn lại`,
  tasks: (count: number | string) => `${count} nhiệm vụ`,
  declared: (count: string) => `văn bản ghi ${count}`,
  lines: (document: string, lines: string) => `văn bản ${document}, dòng ${lines}`,

  to: (day: string) => `đến hết ${day}`,

  collectives: 'Giao chung cho nhiều cơ quan',
  predecessors: 'Giao cho cơ quan tiền thân',
  ended: 'Kế hoạch đã kết thúc',
  apart: 'Không cộng vào số khác',
  via: (name: string) => `qua “${name}”`,
  partly: '(một phần)',
  succeeded: (day: string) => `Từ ${day}:`,
  byStatus: 'Theo báo cáo',
  bySchedule: 'Theo thời hạn',
  next: 'Đến hạn tiếp theo',

  reading: 'Số liệu',
  noReading: 'chưa có số liệu',
  period: (year: string, quarter: number) => `quý ${roman[quarter]}/${year}`,
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

  illustrative: 'Dữ liệu minh hoạ',
  notReal: 'không phải số liệu thật',
  numbered: (number: string) => `số ${number}`,
  issued: (day: string) => `ngày ${day}`,
  unnumbered: 'bản chưa ghi số, ngày',
  published: (publisher: string, reviewed: string, day: string) =>
    `${publisher} công bố; dữ liệu rà soát ngày ${reviewed}, tính đến ngày ${day}.`,
  reportMistake: 'Báo sai sót',
};

/** What every language must say. */
export type Words = typeof vi;
