// What the tests that every element gets know of each: how it is asked, and what it says.
/** An element as the shared tests draw it. */
export interface Case {
  readonly tag: string;
  readonly right: string;
  readonly unknown: string;
  readonly saysUnknown: string;
  /** Null for an element that needs no attribute. */
  readonly saysMissing: string | null;
  readonly saysRight: string;
}

/** Every element, with data of the fixture. */
export const cases: readonly Case[] = [
  {
    tag: 'tiendo-task-table',
    right: 'plan="mau-2026"',
    unknown: 'plan="mau-2027"',
    saysUnknown: 'Dữ liệu không có “mau-2027”. Hãy kiểm tra thuộc tính plan. Có phải “mau-2026”?',
    saysMissing: 'Thẻ này thiếu thuộc tính plan, agency.',
    saysRight: 'Hoàn thiện Trung tâm dữ liệu Thành phố',
  },
  {
    tag: 'tiendo-agency-card',
    right: 'agency="hcm/so-mau"',
    unknown: 'agency="hcm/so-mua"',
    saysUnknown:
      'Dữ liệu không có “hcm/so-mua”. Hãy kiểm tra thuộc tính agency. Có phải “hcm/so-mau”?',
    saysMissing: 'Thẻ này thiếu thuộc tính agency.',
    saysRight: 'Sở Mẫu',
  },
  {
    tag: 'tiendo-indicator-gauge',
    right: 'indicator="mau-2026/chi-tieu/1"',
    unknown: 'indicator="mau-2026/chi-tieu/9"',
    saysUnknown: 'Dữ liệu không có “mau-2026/chi-tieu/9”. Hãy kiểm tra thuộc tính indicator.',
    saysMissing: 'Thẻ này thiếu thuộc tính indicator.',
    saysRight: 'Hồ sơ thủ tục hành chính xử lý trực tuyến',
  },
  {
    tag: 'tiendo-plan-summary',
    right: 'plan="mau-2026"',
    unknown: 'plan="mau-2027"',
    saysUnknown: 'Dữ liệu không có “mau-2027”. Hãy kiểm tra thuộc tính plan. Có phải “mau-2026”?',
    saysMissing: 'Thẻ này thiếu thuộc tính plan.',
    saysRight: 'Kế hoạch mẫu năm 2026',
  },
  {
    tag: 'tiendo-deadline-timeline',
    right: 'plan="mau-2026"',
    unknown: 'agency="hcm/so-mua"',
    saysUnknown:
      'Dữ liệu không có “hcm/so-mua”. Hãy kiểm tra thuộc tính agency. Có phải “hcm/so-mau”?',
    saysMissing: 'Thẻ này thiếu thuộc tính plan, agency.',
    saysRight: 'Nhiệm vụ theo quý đến hạn',
  },
  {
    tag: 'tiendo-plan-compare',
    right: 'plans="mau-2026 mau-2022"',
    unknown: 'plans="mau-2026 mau-2023"',
    saysUnknown: 'Dữ liệu không có “mau-2023”. Hãy kiểm tra thuộc tính plans. Có phải “mau-2026”?',
    saysMissing: 'Thẻ này thiếu thuộc tính plans.',
    saysRight: 'So sánh kế hoạch theo chủ đề',
  },
  {
    tag: 'tiendo-system-history',
    right: 'system="lgsp"',
    unknown: 'system="lgps"',
    saysUnknown: 'Dữ liệu không có “lgps”. Hãy kiểm tra thuộc tính system. Có phải “lgsp”?',
    saysMissing: 'Thẻ này thiếu thuộc tính system.',
    saysRight: 'Nền tảng tích hợp (LGSP)',
  },
  {
    tag: 'tiendo-indicator-list',
    right: 'plan="mau-2026"',
    unknown: 'plan="mau-2027"',
    saysUnknown: 'Dữ liệu không có “mau-2027”. Hãy kiểm tra thuộc tính plan. Có phải “mau-2026”?',
    saysMissing: 'Thẻ này thiếu thuộc tính plan, agency, topic.',
    saysRight: 'Hồ sơ thủ tục hành chính xử lý trực tuyến',
  },
  {
    tag: 'tiendo-agency-ranking',
    right: 'plan="mau-2026"',
    unknown: 'plan="mau-2027"',
    saysUnknown: 'Dữ liệu không có “mau-2027”. Hãy kiểm tra thuộc tính plan. Có phải “mau-2026”?',
    saysMissing: null,
    saysRight: 'Chưa có cơ quan nào báo cáo',
  },
  {
    tag: 'tiendo-activity',
    right: 'plan="mau-2026"',
    unknown: 'plan="mau-2027"',
    saysUnknown: 'Dữ liệu không có “mau-2027”. Hãy kiểm tra thuộc tính plan. Có phải “mau-2026”?',
    saysMissing: null,
    saysRight: 'Chưa có báo cáo nào.',
  },
  {
    tag: 'tiendo-search',
    right: 'plan="mau-2026"',
    unknown: 'plan="mau-2027"',
    saysUnknown: 'Dữ liệu không có “mau-2027”. Hãy kiểm tra thuộc tính plan. Có phải “mau-2026”?',
    saysMissing: null,
    saysRight: 'Thử: dữ liệu mở',
  },
];
