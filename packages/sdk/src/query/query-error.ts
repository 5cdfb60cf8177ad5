// Says in words what is wrong with a question. A page loads this file only when something is.
import { firstMismatch, fits, shown, wordsOf, written, type Mismatch } from '@tiendo/model/lite';
import { TiendoError } from '../errors.ts';
import { likeOf } from './likeness.ts';
import { nearest } from './nearest.ts';
import type { Query } from './query.ts';
import { queryShape } from './query-shape.ts';
import { relatedField } from './related-field.ts';
import { collectionAt, unknownName } from './unknown-name.ts';

const didYouMean = (like: string | null): string => (like ? ` Did you mean "${like}"?` : '');

const relative = '"previous", "current" or "next"';
const forms: Readonly<Record<string, string>> = {
  within: 'a period, as "P90D" or "P3M", or "-P30D" up to the day',
  quarter: `a quarter, as "2025-Q3", or ${relative}`,
  month: `a month, as "2025-07", or ${relative}`,
  year: `a year, as 2025, or ${relative}`,
};

/** What is expected, in words; of a period, an example instead of a pattern. */
function expected({ path, shape }: Mismatch): string {
  const name = String(path.at(-1));
  const isPeriod = path[0] === 'where' && Object.hasOwn(forms, name);
  return isPeriod ? forms[name]! : wordsOf(shape);
}

/** The number that a text holds, where a number is what is asked for. */
function numberIn({ shape, value }: Mismatch): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  return fits(shape, number) ? number : null;
}

const needed = ['id', 'by', 'every', 'rows', 'columns', 'collection'];

function hintOfNothing({ path }: Mismatch): string {
  const name = path.at(-1);
  if (name === undefined || typeof name === 'number' || needed.includes(String(name))) return '';
  return path[0] === 'where' ? ' Leave it out, or ask for null.' : ' Leave it out.';
}

/** What is written in some places, of which an object is expected. */
const examples: readonly (readonly [RegExp, string])[] = [
  [/^orderBy$/, '[{ by: "due", descending: true }]'],
  [/^orderBy\[\d+\]$/, '{ by: "due", descending: true }'],
  [/^measures$/, '{ average: { average: "progress" } }'],
  [/^measures\.[^.]*$/, '{ average: "progress" }'],
  [/^pivot$/, '{ rows: "status", columns: "lead" }'],
  [/\.agency$/, '{ id: "hcm/so-y-te", roles: ["lead"] }'],
];

function hintOfList({ path, shape }: Mismatch): string {
  if (path[0] !== 'where') return '';
  return typeof shape === 'object' && 'some' in shape
    ? ' Several conditions are written { and: […] } or { or: […] }.'
    : ' Several values are written { in: […] }.';
}

const periods: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}$/, 'year'],
  [/^\d{4}-Q[1-4]$/, 'quarter'],
  [/^\d{4}-\d\d$/, 'month'],
];
const bounds = ['onOrBefore', 'onOrAfter', 'before', 'after'];

/** How a condition asks for the period that stands in the place of a day; null where none does. */
function periodAsked({ path, shape, value }: Mismatch): string | null {
  const isDay = path[0] === 'where' && fits(shape, '2025-12-31') && !fits(shape, '2025');
  const name = path.at(-1);
  if (!isDay || typeof name !== 'string' || bounds.includes(name)) return null;
  const [, period] = periods.find(([form]) => form.test(String(value))) ?? [];
  return period ? `{ ${period}: ${period === 'year' ? String(value) : shown(value)} }` : null;
}

/** What to do about it, where that does not follow from what was expected. */
function hint(mismatch: Mismatch): string {
  const { path, shape, value } = mismatch;
  if (value === undefined) return hintOfNothing(mismatch);
  const number = numberIn(mismatch);
  if (number !== null) return ` Write ${number}, without quotes.`;
  const period = periodAsked(mismatch);
  if (period) return ` Write ${period}.`;
  const isList = typeof shape === 'object' && 'listOf' in shape;
  if (isList && fits(shape.listOf, value)) return ` Write [${shown(value)}], a list also of one.`;
  const isObject = isList || (typeof shape === 'object' && ('some' in shape || 'mapOf' in shape));
  const example = isObject && examples.find(([place]) => place.test(written(path)));
  if (example) return ` Write ${example[1]}.`;
  return Array.isArray(value) ? hintOfList(mismatch) : '';
}

const insteadOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['eq', '$eq', 'equals', 'is'].map((name) => [name, ' Write the value itself.']),
  ),
  ...Object.fromEntries(
    ['contains', 'includes', 'like', '$regex', 'matches'].map((name) => [
      name,
      ' Words are found by search.',
    ]),
  ),
  count: ' Each group has a count without being asked.',
};

/** Whether it is the name of a field, or could be one. */
const isField = ({ path, shape }: Mismatch): boolean =>
  path[0] === 'where' &&
  typeof shape === 'object' &&
  'oneOf' in shape &&
  shape.oneOf.includes('and');

/** What to do instead of a name that there is not: a test, a figure, a field of another record. */
function instead(mismatch: Mismatch, query: Query): string {
  const name = String(mismatch.value);
  if (Object.hasOwn(insteadOf, name)) return insteadOf[name]!;
  const related = isField(mismatch) && relatedField(name, collectionAt(mismatch, query));
  return related ? ` Write ${related}.` : '';
}

/** What is wrong with a value of JSON that is no query: the first mistake, and its path. */
export function queryError(value: unknown): TiendoError {
  const query = Object(value) as Query;
  const mismatch = firstMismatch(queryShape(value), value);
  if (!mismatch) return new TiendoError('invalid-query', 'This is a query.');
  const path = written(mismatch.path);
  const like = likeOf(mismatch, query);
  const name = unknownName(mismatch, query);
  const found = shown(mismatch.value);
  const what = name
    ? `${name} ${found}${like ? '' : `, but ${expected(mismatch)}`}.${like ? '' : instead(mismatch, query)}`
    : `Found ${found}, expected ${expected(mismatch)}.${hint(mismatch)}`;
  const code = path ? (name ? 'unknown-field' : 'wrong-type') : 'invalid-query';
  const message = `${what}${didYouMean(like)} At ${path || 'the query'}.`;
  return new TiendoError(code, message, { path, nearest: like });
}

/** No record has the id: which is most like it. */
export function notFound({ collection, get = '' }: Query, ids: Iterable<string>): TiendoError {
  const like = nearest(get, ids);
  const message = `There is no "${get}" among the ${collection}.${didYouMean(like)}`;
  return new TiendoError('not-found', message, { path: 'get', nearest: like });
}
