// Which valid word a writer of plain JavaScript may have meant.
import { fits, type Mismatch, type Shape } from '@tiendo/model/lite';
import { collectionOf } from './collections/index.ts';
import { nearest } from './nearest.ts';
import type { Query } from './query.ts';

/** Names that tests have elsewhere, and those that they have here. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  gte: ['onOrAfter', 'atLeast'],
  gt: ['after', 'moreThan'],
  lte: ['onOrBefore', 'atMost'],
  lt: ['before', 'lessThan'],
  from: ['onOrAfter', 'atLeast'],
  until: ['onOrBefore', 'atMost'],
  to: ['onOrBefore', 'atMost'],
  nin: ['not'],
  ne: ['not'],
  neq: ['not'],
  isNull: ['empty'],
  prefix: ['startsWith'],
  beginsWith: ['startsWith'],
  desc: ['descending'],
  direction: ['descending'],
  order: ['orderBy'],
  sort: ['orderBy'],
  sortBy: ['orderBy'],
  filter: ['where'],
  include: ['with'],
  fields: ['select'],
  take: ['limit'],
  skip: ['offset'],
  cursor: ['after'],
  group: ['groupBy'],
  aggregate: ['measures'],
  avg: ['average'],
  mean: ['average'],
  minimum: ['min'],
  maximum: ['max'],
};

/** Where a value stands in a record, and the field by which it is asked for. */
const standsIn: Readonly<Record<string, string>> = {
  'deadline.end': 'due',
  'deadline.start': 'start',
  'deadline.kind': 'deadlineKind',
  'period.start': 'start',
  'period.end': 'end',
  'lead.agency': 'lead',
  'coordinating.agency': 'coordinating',
  'owner.agency': 'owner',
  'implementers.agency': 'implementer',
  'succeededBy.agency': 'succeededBy',
};

/** The words that a shape takes, where it takes only some. */
function wordsIn(shape: Shape): readonly string[] {
  if (typeof shape === 'string' || shape instanceof RegExp) return [];
  if ('plain' in shape) return wordsIn(shape.plain);
  if ('nullOr' in shape) return wordsIn(shape.nullOr);
  if ('anyOf' in shape) return shape.anyOf.flatMap(wordsIn);
  return 'oneOf' in shape ? shape.oneOf.map(String) : [];
}

/** The valid word most like the value; for another name of a field, that field. */
function wordLike({ shape, path }: Mismatch, value: string, { collection }: Query): string | null {
  const words = wordsIn(shape);
  if (words.length === 0) return null;
  const name = value.replace(/^\$/, '');
  const others = Object.hasOwn(elsewhere, name) ? elsewhere[name]! : [];
  const field = Object.hasOwn(standsIn, name) ? [standsIn[name]!] : [];
  const meant = [...others, ...field].find((other) => words.includes(other));
  if (meant) return meant;
  const orders = path[0] === 'where' ? (collectionOf(collection).orders ?? {}) : {};
  const like = nearest(name, [...words, ...Object.keys(orders)]);
  return like && (orders[like] ?? like);
}

const two = (number: string): string => number.padStart(2, '0');
const letters: Readonly<Record<string, string>> = {
  day: 'D',
  ngày: 'D',
  week: 'W',
  tuần: 'W',
  month: 'M',
  tháng: 'M',
  year: 'Y',
  năm: 'Y',
};

/** Ways in which people write days and stretches of days, and what is made of them here. */
const ways: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^(\d{4}-\d\d-\d\d)T/, (_, day) => day!],
  [
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    (_, day, month, year) => `${year}-${two(month!)}-${two(day!)}`,
  ],
  [
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
    (_, year, month, day) => `${year}-${two(month!)}-${two(day!)}`,
  ],
  [/^(?:q|quý )\s?([1-4])[\s/-]*(\d{4})$/i, (_, quarter, year) => `${year}-Q${quarter}`],
  [/^(\d{4})[\s/-]*q([1-4])$/i, (_, year, quarter) => `${year}-Q${quarter}`],
  [/^(\d{1,2})[/-](\d{4})$/, (_, month, year) => `${year}-${two(month!)}`],
  [/^(\d{4})[/.-]?(\d{1,2})$/, (_, year, month) => `${year}-${two(month!)}`],
  [
    /^(-?)(\d{1,4})\s?(day|week|month|year|ngày|tuần|tháng|năm)s?$/i,
    (_, sign, count, unit) => `${sign}P${count}${letters[unit!.toLowerCase()]}`,
  ],
  [
    /^(-?)P?(\d{1,4})([dwmy]?)$/i,
    (_, sign, count, unit) => `${sign}P${count}${unit!.toUpperCase() || 'D'}`,
  ],
];

/** The day or stretch of days that a text is another way of writing. */
function dayLike(shape: Shape, value: string): string | null {
  const text = value.trim().normalize('NFC');
  const written = ways.flatMap(([way, write]) => {
    const parts = way.exec(text);
    return parts ? [write(...parts)] : [];
  });
  return written.find((one) => fits(shape, one)) ?? null;
}

/** What is valid in the place of a mismatch and most like what was found there. */
export function likeOf(mismatch: Mismatch, query: Query): string | null {
  const { shape, value } = mismatch;
  if (typeof value !== 'string' || value.length > 100) return null;
  return wordLike(mismatch, value, query) ?? dayLike(shape, value);
}
