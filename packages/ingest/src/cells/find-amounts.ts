import type { Comparator, Unit } from '@tiendo/model';

/** A number with what is said of it, and where it stands in lower-case words. */
export interface Amount {
  readonly comparator: Comparator;
  readonly value: number;
  /** The upper end of `between`. */
  readonly max: number | null;
  /** Null where no unit stands beside the number. */
  readonly unit: Unit | null;
  /** Whether words or a sign compare it for certain: *ít nhất*, *≥*. */
  readonly isCompared: boolean;
  /** The words make it what no comparator says: *giảm 10%*, *tăng từ 30% lên 40%*. */
  readonly isUnclear: boolean;
  readonly from: number;
  readonly to: number;
}

const comparators: readonly (readonly [Comparator, string])[] = [
  ['atLeast', '≥|>=|tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn|không kém'],
  ['atMost', '≤|<=|tối đa|nhiều nhất|không quá|không vượt quá|không trên|không lớn hơn'],
  ['moreThan', '>|trên|hơn|vượt(?: quá)?'],
  ['lessThan', '<|dưới|thấp hơn|ít hơn'],
  ['about', '~|≈|khoảng|xấp xỉ'],
  ['increaseBy', 'tăng(?: thêm)?(?: (?:tối thiểu|ít nhất|trên|khoảng|từ))?'],
];
const unclear = '(?:cắt )?giảm(?: (?:tối thiểu|ít nhất|trên|khoảng|còn))?|không|gần';
// Before a whole number these may only say where: *trên 3 nền tảng*, *dữ liệu từ 2 nguồn*.
const prepositions: ReadonlySet<string> = new Set(['trên', 'dưới', 'từ']);
const wholeForms = comparators.map(
  ([name, forms]) => [name, new RegExp(`^(?:${forms})$`)] as const,
);
const wholeUnclear = new RegExp(`^(?:${unclear})$`);
const units: Readonly<Record<string, Unit>> = {
  '%': '%',
  'phần trăm': '%',
  'mbit/s': 'Mbit/s',
  mbps: 'Mbit/s',
  'gbit/s': 'Gbit/s',
  gbps: 'Gbit/s',
};

const wordStart = String.raw`(?<![\p{L}\d])`;
// In this order: *không quá* goes before *không*, *>=* before *>*.
const compared = [...comparators.map(([, forms]) => forms), unclear, 'từ'].join('|');
const number = String.raw`(?:[1-9]\d{0,2}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?)`;
const unit = Object.keys(units).join('|');
const bareEnd = String.raw`(?![\p{L}\d/%]|[.,-]\d)`;
const pattern = new RegExp(
  String.raw`(?:${wordStart}(?<words>${compared}) ?(?:(?:là|đạt|chiếm) )?)?(?<![\p{L}\d/.,-])` +
    String.raw`(?:(?<low>${number})(?: ?(?:${unit}))? ?(?:-|đến) ?(?<high>${number}) ?(?<rangeUnit>${unit})` +
    String.raw`|(?<value>${number})(?: ?(?<unit>${unit})(?![\p{L}\d])|${bareEnd}))(?<open> trở lên| trở xuống| lên(?= ))?`,
  'gu',
);
// What a number without a unit and a comparator's word may count or name instead.
const notCounted = /^ ?(?:tuổi|năm|tháng|ngày|giờ|phút|giây|lớp)(?!\p{L})/u;
const named =
  /(?:mức độ|cấp độ|cấp|đề án|(?<!tổng )số|thứ|mô hình|hệ thống|năm|giai đoạn|tháng|quý|tổng đài|phiên bản|điều|khoản|ngày|lớp|phụ lục) (?:“|")?$/;

function numberOf(text: string): number {
  const isGrouped = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text);
  return Number((isGrouped ? text.replaceAll('.', '') : text).replace(',', '.'));
}

function comparatorOf(words: string | undefined, open: string | undefined): Comparator {
  if (open === ' trở lên' || words === 'từ') return 'atLeast';
  if (open === ' trở xuống') return 'atMost';
  return wholeForms.find(([, form]) => form.test(words ?? ''))?.[0] ?? 'equal';
}

function toAmount(match: RegExpExecArray): Amount {
  const { words, low, high, rangeUnit, unit: printed, open } = match.groups!;
  const value = numberOf(low ?? match.groups!['value']!);
  const max = high === undefined ? null : numberOf(high);
  const unitName = rangeUnit ?? printed;
  const isWord = words !== undefined && (!prepositions.has(words) || !Number.isInteger(value));
  const isReversed = max !== null && max < value;
  return {
    comparator: max === null ? comparatorOf(words, open) : 'between',
    value,
    max,
    unit: unitName === undefined ? null : units[unitName]!,
    isCompared: isWord || open !== undefined,
    isUnclear: wholeUnclear.test(words ?? '') || open === ' lên' || isReversed,
    from: match.index,
    to: match.index + match[0].length,
  };
}

/** The words in brackets and years as blanks: what stands there is no target. */
const withoutAsides = (key: string): string =>
  key
    .replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length))
    .replace(/(?<![\d/])(?:19|20)\d{2}(?![\d/%])/g, '    ');

/** The numbers in lower-case words that could be targets: no ages, names, years or asides. */
export function findAmounts(key: string): Amount[] {
  const words = withoutAsides(key);
  return [...words.matchAll(pattern)].map(toAmount).filter(({ unit: of, isCompared, from, to }) => {
    if (of !== null) return true;
    if (notCounted.test(words.slice(to))) return false;
    return isCompared || !named.test(words.slice(0, from));
  });
}

/** Places in a ranking: *thuộc nhóm 5 địa phương dẫn đầu*, *Top 10*. */
export function findRanks(key: string): Amount[] {
  const ranks =
    /(?<!\p{L})(?:(?:nhóm|tốp|top) (?<group>\d+)(?!\d)[^.;()\d]{0,80}?(?:dẫn đầu|đứng đầu|hàng đầu|cao nhất)(?: cả nước)?|(?:tốp|top) (?<top>\d+)(?!\d))/gu;
  return [...key.matchAll(ranks)].map((match) => ({
    comparator: 'rankWithin',
    value: Number(match.groups!['group'] ?? match.groups!['top']),
    max: null,
    unit: 'rank',
    isCompared: true,
    isUnclear: false,
    from: match.index,
    to: match.index + match[0].length,
  }));
}
