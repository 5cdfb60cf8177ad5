import { describe, expect, test } from 'vitest';
import { TiendoError } from '../errors.ts';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import { memorySource } from '../sources/memory-source.ts';
import { createClient } from '../tiendo.ts';
import { isQuery } from './query-shape.ts';

const source = memorySource(sampleDataset, sampleReports);
const tiendo = createClient({ source, today: '2025-09-01' });

async function refusal(query: unknown): Promise<TiendoError> {
  const error = await tiendo.run(query as never).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TiendoError);
  expect(isQuery(query)).toBe(false);
  return error as TiendoError;
}

const ofTasks = (more: object) => ({ collection: 'tasks', ...more });
const where = (...conditions: unknown[]) => ofTasks({ where: conditions });
const groups = (more: object) => ofTasks({ groupBy: ['status'], ...more });

/** What a caller writes, where it is wrong, what to write, and what the message says. */
type Case = readonly [written: unknown, path: string, nearest: string | null, says: string];

describe('a name that there is not is refused with the nearest that there is', () => {
  test.each<Case>([
    [{ collection: 'task' }, 'collection', 'tasks', 'There is no collection "task"'],
    [{ collection: 'Tasks' }, 'collection', 'tasks', 'There is no collection "Tasks"'],
    [ofTasks({ limmit: 3 }), 'limmit', 'limit', 'A query has no "limmit"'],
    [ofTasks({ filter: [] }), 'filter', 'where', 'A query has no "filter"'],
    [ofTasks({ sort: [] }), 'sort', 'orderBy', 'A query has no "sort"'],
    [ofTasks({ include: [] }), 'include', 'with', 'A query has no "include"'],
    [groups({ limit: 3 }), 'limit', null, 'A query of groups has no "limit", but one of "coll'],
    [ofTasks({ get: 'a', where: [] }), 'where', null, 'A query of one record (get) has no "where"'],
    [ofTasks({ with: ['leed'] }), 'with[0]', 'lead', 'tasks have no relation "leed"'],
    [ofTasks({ select: ['titel'] }), 'select[0]', 'title', 'tasks have no field "titel"'],
    [ofTasks({ facets: ['statsu'] }), 'facets[0]', 'status', 'tasks have no field "statsu"'],
    [ofTasks({ groupBy: ['statsu'] }), 'groupBy[0]', 'status', 'tasks have no field "statsu"'],
    [
      ofTasks({ groupBy: [{ by: 'deu', every: 'year' }] }),
      'groupBy[0].by',
      'due',
      'tasks have no field of days "deu"',
    ],
    [
      ofTasks({ pivot: { rows: 'statsu', columns: 'lead' } }),
      'pivot.rows',
      'status',
      'tasks have no field "statsu"',
    ],
    [
      groups({ measures: { n: { avg: 'progress' } } }),
      'measures.n.avg',
      'average',
      'A figure has no "avg"',
    ],
    [
      groups({ measures: { n: { sum: 'progres' } } }),
      'measures.n.sum',
      'progress',
      'tasks have no field of numbers "progres"',
    ],
    [
      groups({ measures: { n: { count: 'id' } } }),
      'measures.n.count',
      null,
      'Each group has a count without being asked',
    ],
    [
      ofTasks({ orderBy: [{ by: '-due' }] }),
      'orderBy[0].by',
      'due',
      'tasks cannot be ordered by "-due"',
    ],
    [
      ofTasks({ orderBy: [{ by: 'due', direction: 'descending' }] }),
      'orderBy[0].direction',
      'descending',
      'An order has no "direction"',
    ],
    [where({ dedline: null }), 'where[0].dedline', 'due', 'tasks have no field "dedline"'],
    [
      where({ 'deadline.end': '2025-12-31' }),
      'where[0].deadline.end',
      'due',
      'tasks have no field "deadline.end"',
    ],
    [
      { collection: 'tasks', orderBy: [{ by: 'deadline.start' }] },
      'orderBy[0].by',
      'start',
      'tasks cannot be ordered by "deadline.start"',
    ],
    [
      { collection: 'indicators', groupBy: ['implementers.agency'] },
      'groupBy[0]',
      'implementer',
      'indicators have no field "implementers.agency"',
    ],
    [
      { collection: 'plans', where: [{ 'period.end': '2025-12-31' }] },
      'where[0].period.end',
      'end',
      'plans have no field "period.end"',
    ],
    [
      { collection: 'tasks', select: ['deadline.end'] },
      'select[0]',
      'deadline',
      'tasks have no field "deadline.end"',
    ],
    [where({ OR: [] }), 'where[0].OR', 'or', 'tasks have no field "OR"'],
    [
      where({ lead: { kindd: 'department' } }),
      'where[0].lead.kindd',
      'kind',
      'lead has no test, and agencies no field, "kindd"',
    ],
    [
      where({ not: { lead: { parent: { nmae: 'a' } } } }),
      'where[0].not.lead.parent.nmae',
      'name',
      'parent has no test, and agencies no field, "nmae"',
    ],
    [
      where({ lead: { or: [{ kindd: 'a' }] } }),
      'where[0].lead.or[0].kindd',
      'kind',
      'agencies have no field "kindd"',
    ],
    [
      { collection: 'reports', where: [{ task: { dedline: 'none' } }] },
      'where[0].task.dedline',
      null,
      'task has no test, and tasks no field, "dedline"',
    ],
    [where({ due: { befor: 'x' } }), 'where[0].due.befor', 'before', 'due has no test "befor"'],
    [where({ due: { gte: 'x' } }), 'where[0].due.gte', 'onOrAfter', 'due has no test "gte"'],
    [where({ due: { not: { $lt: 'x' } } }), 'where[0].due.not.$lt', 'before', 'due has no test'],
    [where({ ordinal: { gt: 1 } }), 'where[0].ordinal.gt', 'moreThan', 'ordinal has no test "gt"'],
    [where({ plan: { $in: ['a'] } }), 'where[0].plan.$in', 'in', 'plan has no test'],
    [where({ plan: { equals: 'a' } }), 'where[0].plan.equals', null, 'Write the value itself'],
    [where({ jurisdiction: 'a' }), 'where[0].jurisdiction', null, '{ plan: { jurisdiction: … } }'],
    [where({ 'lead.kind': 'a' }), 'where[0].lead.kind', null, 'Write { lead: { kind: … } }.'],
    [where({ 'lead.colour': 'a' }), 'where[0].lead.colour', null, 'but one of "id", "plan",'],
    [where({ 'constructor.name': 'a' }), 'where[0].constructor.name', null, 'but one of "id"'],
    [where({ due: { nameEn: 'a' } }), 'where[0].due.nameEn', null, 'due has no test "nameEn", but'],
    [where({ title: { contains: 'a' } }), 'where[0].title.contains', null, 'found by search'],
    [
      where({ agency: { id: 'a', role: 'lead' } }),
      'where[0].agency.role',
      'roles',
      'The test of an agency has no "role"',
    ],
  ])('%j', async (query, path, nearest, says) => {
    const error = await refusal(query);
    expect(error).toMatchObject({ code: 'unknown-field', path, nearest });
    expect(error.message).toContain(says);
    expect(error.message.endsWith(` At ${path}.`)).toBe(true);
    if (nearest) expect(error.message).toContain(`Did you mean "${nearest}"?`);
  });
});

const day = 'dayInVietnam(date)';

describe('a value that a place does not take is refused with what it takes', () => {
  test.each<Case>([
    [ofTasks({ where: { plan: 'a' } }), 'where', null, 'Write [{"plan":"a"}], a list also of one'],
    [where([{ plan: 'a' }]), 'where[0]', null, 'written { and: […] } or { or: […] }'],
    [where({ not: [{}] }), 'where[0].not', null, 'written { and: […] } or { or: […] }'],
    [where({ or: { plan: 'a' } }), 'where[0].or', null, 'Write [{"plan":"a"}]'],
    [where('a'), 'where[0]', null, 'Found "a", expected an object'],
    [ofTasks({ orderBy: 'due' }), 'orderBy', null, 'Write [{ by: "due", descending: true }]'],
    [ofTasks({ orderBy: ['due'] }), 'orderBy[0]', null, 'Write { by: "due", descending: true }'],
    [ofTasks({ orderBy: { by: 'due' } }), 'orderBy', null, 'Write [{"by":"due"}]'],
    [ofTasks({ orderBy: [{ by: 'due', nulls: 'frist' }] }), 'orderBy[0].nulls', 'first', '"last"'],
    [ofTasks({ limit: '20' }), 'limit', null, 'Write 20, without quotes'],
    [ofTasks({ limit: NaN }), 'limit', null, 'Found NaN, expected a whole number from 0'],
    [ofTasks({ limit: Infinity }), 'limit', null, 'Found Infinity'],
    [ofTasks({ limit: undefined }), 'limit', null, 'Leave it out'],
    [ofTasks({ with: 'lead' }), 'with', null, 'Write ["lead"], a list also of one'],
    [ofTasks({ select: [undefined] }), 'select[0]', null, 'Found nothing, expected one of "id"'],
    [ofTasks({ groupBy: 'status' }), 'groupBy', null, 'Write ["status"]'],
    [ofTasks({ groupBy: [] }), 'groupBy', null, 'a list of 1 or more'],
    [ofTasks({ pivot: ['a', 'b'] }), 'pivot', null, 'Write { rows: "status", columns: "lead" }'],
    [ofTasks({ pivot: { rows: 'lead' } }), 'pivot.columns', null, 'Found nothing, expected one of'],
    [groups({ measures: { n: 'sum' } }), 'measures.n', null, 'Write { average: "progress" }'],
    [where({ due: { within: '90 days' } }), 'where[0].due.within', 'P90D', 'as "P90D"'],
    [where({ due: { within: 'p3m' } }), 'where[0].due.within', 'P3M', 'as "P90D"'],
    [where({ due: { within: '-2 tuần' } }), 'where[0].due.within', '-P2W', 'as "P90D"'],
    [where({ due: { quarter: 'Q3 2025' } }), 'where[0].due.quarter', '2025-Q3', 'as "2025-Q3"'],
    [where({ due: { quarter: 'quý 3/2025' } }), 'where[0].due.quarter', '2025-Q3', 'a quarter'],
    [where({ due: { quarter: 'nxt' } }), 'where[0].due.quarter', 'next', '"previous"'],
    [where({ due: { month: '7/2025' } }), 'where[0].due.month', '2025-07', 'as "2025-07"'],
    [where({ due: { month: '2025-13' } }), 'where[0].due.month', null, 'as "2025-07"'],
    [where({ due: { year: '2025' } }), 'where[0].due.year', null, 'Write 2025, without quotes'],
    [where({ due: '31/12/2025' }), 'where[0].due', '2025-12-31', 'a day of the calendar'],
    [where({ due: '31/2/2025' }), 'where[0].due', null, 'a day of the calendar'],
    [where({ due: '2025-Q4' }), 'where[0].due', null, 'Write { quarter: "2025-Q4" }.'],
    [where({ due: { not: '2025-07' } }), 'where[0].due.not', null, 'Write { month: "2025-07" }.'],
    [where({ due: 2025 }), 'where[0].due', null, 'Write { year: 2025 }.'],
    [where({ due: { before: '2025-Q4' } }), 'where[0].due.before', null, '31. At where'],
    [where({ due: { before: '2025-01-05T00:00Z' } }), 'where[0].due.before', '2025-01-05', 'a day'],
    [where({ due: new Date(0) }), 'where[0].due', null, day],
    [where({ lead: new Date(0) }), 'where[0].lead', null, day],
    [where(new Date(0)), 'where[0]', null, day],
    [ofTasks({ asOf: new Date(0) }), 'asOf', null, day],
    [where({ status: 'done' }), 'where[0].status', null, 'one of "notReported", "notStarted"'],
    [where({ status: 'complete' }), 'where[0].status', 'completed', 'Found "complete"'],
    [where({ lead: { kind: 'departmen' } }), 'where[0].lead.kind', 'department', 'Found "departm'],
    [where({ topic: ['a'] }), 'where[0].topic', null, 'Several values are written { in: […] }'],
    [where({ topic: { in: 'data' } }), 'where[0].topic.in', null, 'Write ["data"]'],
    [where({ ordinal: '3' }), 'where[0].ordinal', null, 'Write 3, without quotes'],
    [where({ ordinal: { atLeast: NaN } }), 'where[0].ordinal.atLeast', null, 'Found NaN'],
    [where({ plan: undefined }), 'where[0].plan', null, 'Leave it out, or ask for null'],
    [where({ plan: { in: Array(3) } }), 'where[0].plan.in[0]', null, 'Found nothing'],
    [
      where({ plan: () => 'a' }),
      'where[0].plan',
      null,
      'Found a function, expected a value of JSON',
    ],
    [where({ plan: new Map() }), 'where[0].plan', null, 'Found an object of the class Map'],
    [
      where({ agency: 'a' }),
      'where[0].agency',
      null,
      'Write { id: "hcm/so-y-te", roles: ["lead"] }',
    ],
    [where({ agency: { roles: ['lead'] } }), 'where[0].agency.id', null, 'Found nothing'],
  ])('%j', async (query, path, nearest, says) => {
    const error = await refusal(query);
    expect(error).toMatchObject({ code: 'wrong-type', path, nearest });
    expect(error.message).toContain(says);
    expect(error.message.endsWith(` At ${path}.`)).toBe(true);
    expect(error.message.length).toBeLessThan(700);
  });
});

function nested(name: string): object {
  let value: object = {};
  for (let level = 0; level < 100_000; level += 1) value = name ? { [name]: value } : [value];
  return value;
}
const circle: Record<string, unknown> = {};
circle['not'] = circle;
const doubled = Array.from({ length: 20 }).reduce<object>((part) => ({ and: [part, part] }), {});
const throwing = {
  get plan(): never {
    throw new Error('not for you');
  },
};
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const fails = (): never => {
  throw new Error('a trap');
};

describe('what no value of JSON can be is refused, whatever it does when it is read', () => {
  test.each<readonly [string, unknown, string, string]>([
    ['no object', 'tasks', '', 'expected an object'],
    ['a list', [], '', 'expected an object'],
    ['a function', () => 1, '', 'Found a function'],
    ['a number without end', where({ ordinal: 3n }), 'where[0].ordinal', 'Found 3n'],
    ['a builder', tiendo.tasks(), '', 'Give what its toJSON() returns'],
    ['conditions 100 000 levels deep', where(nested('not')), 'where[0].not', 'deeper than 64'],
    [
      'relations 100 000 levels deep',
      where({ lead: nested('parent') }),
      'where[0].lead',
      '64 levels',
    ],
    ['lists 100 000 levels deep', ofTasks({ where: nested('') }), 'where[0][0]', '64 levels'],
    ['an object that holds itself', where(circle), 'where[0].not', 'that holds itself'],
    ['an object that holds each part twice', where(doubled), 'where[0].and', 'than 250000 values'],
    [
      'a list of four thousand million',
      where({ plan: { in: Array(4e9) } }),
      'where[0].plan',
      '250000',
    ],
    ['a getter that throws', where(throwing), 'where[0]', 'cannot be read'],
    ['a proxy that throws', new Proxy({}, { ownKeys: fails }), '', 'cannot be read'],
    [
      'a proxy that throws at all',
      where(new Proxy({}, { getPrototypeOf: fails })),
      'where[0]',
      'read',
    ],
    ['a proxy that was revoked', where({ plan: revoked }), 'where[0].plan', 'cannot be read'],
    ['the prototype', JSON.parse('{"collection":"tasks","__proto__":{}}'), '', '"__proto__"'],
  ])('%s', async (_, query, path, says) => {
    const error = await refusal(query);
    expect(error).toMatchObject({ code: path ? 'wrong-type' : 'invalid-query', path });
    expect(error.message).toContain(says);
  });
});
