import { plainQuery } from './plain-query.ts';
import type { Query } from './query.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

const isObject = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects with their keys in one order, so that what is equal is written alike. */
function sortedKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sortedKeys(value[key]!)]));
}

/** The parts of a list whose order and repetitions say nothing, each once. */
function asSet(parts: readonly Json[]): readonly Json[] {
  const texts = new Set(parts.map((part) => JSON.stringify(sortedKeys(part))));
  return [...texts].sort().map((text) => JSON.parse(text) as Json);
}

/**
 * One value in a list is that value; `not` is a test again, and so is what stands beside the tests
 * about the record that a field names.
 */
function canonicalTest(test: Json): Json {
  if (!isObject(test)) return test;
  if (test['roles'] !== undefined || test['through'] !== undefined) return canonicalAgency(test);
  const fields = Object.fromEntries(
    Object.entries(test).map(([key, part]) => [key, canonicalTestPart(key, part)]),
  );
  const { in: values, ...rest } = fields;
  const isOne = Array.isArray(values) && values.length === 1 && Object.keys(rest).length === 0;
  return isOne ? (values as readonly Json[])[0]! : fields;
}

function canonicalTestPart(key: string, part: Json): Json {
  if (!Array.isArray(part)) return canonicalTest(part);
  const isList = key === 'and' || key === 'or';
  return asSet(isList ? part.map((condition) => canonicalCondition(condition as Fields)) : part);
}

/** `roles: []` asks for no role, and is kept; `through: []` is what is meant without it. */
function canonicalAgency({ roles, through, ...rest }: Fields): Json {
  const ways = asSet((through ?? []) as readonly Json[]);
  return {
    ...rest,
    ...(roles !== undefined && { roles: asSet(roles as readonly Json[]) }),
    ...(ways.length > 0 && { through: ways }),
  };
}

function canonicalPart(name: string, test: Json): readonly Fields[] {
  const list = (): readonly Fields[] => test as readonly Fields[];
  if (name === 'and') return list().flatMap(partsOf);
  if (name === 'or') return [{ or: asSet(list().map(canonicalCondition)) }];
  if (name === 'not') return [{ not: canonicalCondition(test as Fields) }];
  return [{ [name]: canonicalTest(test) }];
}

/** What has to hold, each test by itself. */
const partsOf = (condition: Fields): readonly Fields[] =>
  Object.entries(condition).flatMap(([name, test]) => canonicalPart(name, test));

function canonicalCondition(condition: Fields): Fields {
  const parts = asSet(partsOf(condition)) as readonly Fields[];
  return parts.length === 1 ? parts[0]! : { and: parts };
}

function canonicalOrder({ by, descending, nulls }: Fields): Json {
  const isFirst = nulls === 'first';
  return { by: by!, ...(descending === true && { descending }), ...(isFirst && { nulls }) };
}

/** A list of names whose order says nothing; left out where it is empty. */
function names(key: string, list: Json | undefined): Fields {
  const set = asSet((list ?? []) as readonly Json[]);
  return set.length > 0 ? { [key]: set } : {};
}

/**
 * The canonical text of a question that has been checked: JSON, and itself a query with the same
 * answer; a key for caches and addresses. Questions have one text where they differ only in the order
 * of keys, of conditions and of values in a set, in repetitions, nested `and`, a list of one value, in
 * how a stretch of days is written (`quarter: '2025-Q3'`), or in what says nothing (`offset: 0`,
 * `descending: false`). Those that agree for another reason keep
 * their own: `due: null` and `due: 'none'`, or a condition that is doubly denied. Only the order in
 * which a row lists its `matches` may differ, and how often it lists one for a test written twice.
 *
 * @example
 * canonicalText({ where: [{ plan: { in: ['a'] } }], offset: 0, collection: 'tasks' });
 * // → '{"collection":"tasks","where":[{"plan":"a"}]}'
 */
export function canonicalText(query: Query): string {
  const plain = plainQuery(query) as unknown as Fields;
  const { where, with: related, select, facets, orderBy, offset, measures, ...rest } = plain;
  const tests = asSet(((where ?? []) as readonly Fields[]).flatMap(partsOf));
  const orders = ((orderBy ?? []) as readonly Fields[]).map(canonicalOrder);
  const canonical: Record<string, Json> = {
    ...rest,
    ...(tests.length > 0 && { where: tests }),
    ...names('with', related),
    ...names('facets', facets),
    ...(select !== undefined && { select: asSet(select as readonly Json[]) }),
    ...(orders.length > 0 && { orderBy: orders }),
    ...(Object.keys(measures ?? {}).length > 0 && { measures: measures! }),
    ...(Boolean(offset) && { offset: offset! }),
  };
  return JSON.stringify(sortedKeys(canonical));
}
