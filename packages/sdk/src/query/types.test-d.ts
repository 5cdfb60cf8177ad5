import { expectTypeOf, test } from 'vitest';
import {
  createClient,
  memorySource,
  type Agency,
  type AgencyMatch,
  type AnyRow,
  type Answer,
  type Highlight,
  type Plan,
  type Condition,
  type Query,
  type Schedule,
  type StatusSummary,
  type Task,
  type TaskStatus,
  type TopicId,
} from '../index.ts';

declare const tiendo: ReturnType<typeof createClient>;

test('a source is asked for', () => {
  // @ts-expect-error: there is no client without a source
  createClient({});
  // @ts-expect-error: a number is no dataset
  memorySource(3);
});

test('rows are typed by what was asked for', async () => {
  const { rows } = await tiendo.tasks().with('lead', 'plan').with('status', 'schedule').fetch();
  const row = rows[0]!;
  expectTypeOf(row).toExtend<Readonly<Task>>();
  expectTypeOf(row.related.lead).toEqualTypeOf<readonly Agency[]>();
  expectTypeOf(row.related.plan).toEqualTypeOf<Plan>();
  expectTypeOf(row.related.status).toEqualTypeOf<StatusSummary>();
  expectTypeOf(row.related.schedule).toEqualTypeOf<Schedule>();
  expectTypeOf(row.matches).toEqualTypeOf<readonly AgencyMatch[]>();
  // @ts-expect-error: it was not asked for
  void row.related.section;
  // @ts-expect-error: nothing was
  void (await tiendo.tasks().get('a')).related.lead;
});

test('the builder and a query as a value give the same rows', async () => {
  const built = await tiendo.indicators().with('readings').fetch();
  const written = await tiendo.run({ collection: 'indicators', with: ['readings'] });
  expectTypeOf(written).toEqualTypeOf(built);
});

test('first may be null, count is a number', () => {
  expectTypeOf(tiendo.plans().first()).resolves.toExtend<Plan | null>();
  expectTypeOf(tiendo.plans().count()).resolves.toEqualTypeOf<number>();
});

test('names that a collection does not have do not compile', () => {
  // @ts-expect-error: dedline
  tiendo.tasks().where({ dedline: '2025-12-31' });
  // @ts-expect-error: plans have no lead
  tiendo.plans().where({ lead: 'hcm/so-y-te' });
  // @ts-expect-error: agencies are not asked for by agency
  tiendo.agencies().where({ agency: { id: 'hcm/so-y-te' } });
  // @ts-expect-error: leed
  tiendo.tasks().with('leed');
  // @ts-expect-error: tasks have no owner
  tiendo.tasks().with('owner');
  // @ts-expect-error: deadlin
  tiendo.tasks().orderBy('deadlin');
  // @ts-expect-error: a task has several leads
  tiendo.tasks().orderBy('lead');
  // @ts-expect-error: not in a nested condition either
  tiendo.tasks().where({ or: [{ not: { dedline: 'none' } }] });
});

test('values and tests that a field does not take do not compile', () => {
  // @ts-expect-error: a number for a text
  tiendo.tasks().where({ plan: 3 });
  // @ts-expect-error: complete is no status
  tiendo.tasks().where({ status: 'complete' });
  // @ts-expect-error: dat is no topic
  tiendo.tasks().where({ topic: { in: ['data', 'dat'] } });
  // @ts-expect-error: a bound of days is no bound of numbers
  tiendo.tasks().where({ ordinal: { onOrBefore: '2025-12-31' } });
  // @ts-expect-error: texts have no bounds
  tiendo.tasks().where({ title: { atLeast: 'a' } });
  // @ts-expect-error: a list is written with in
  tiendo.tasks().where({ plan: ['a', 'b'] });
  // @ts-expect-error: nothing is not asked for by undefined
  tiendo.tasks().where({ plan: undefined });
  // @ts-expect-error: tasks name no owner
  tiendo.tasks().where({ agency: { id: 'hcm/so-y-te', roles: ['owner'] } });
  // @ts-expect-error: an agency is asked for by its id
  tiendo.tasks().where({ agency: { roles: ['lead'] } });
});

test('what a field takes compiles', () => {
  tiendo.tasks().where({
    plan: { in: ['hcm-2030'] },
    section: 'hcm-2030/II',
    lead: { not: null },
    due: { onOrAfter: '2025-01-01', before: '2026-01-01' },
    ordinal: { atLeast: 1, not: 3 },
    status: { in: ['notReported', 'inProgress'] },
    schedule: { not: 'completed' },
    deadlineKind: 'quarter',
    agency: { id: 'hcm/so-y-te', roles: ['lead'], through: ['collectives'] },
    or: [{ due: 'none' }, { and: [{ director: null }], not: { topic: 'data' } }],
  });
  tiendo.plans().where({ issuedOn: { before: '2025-01-01' }, end: '2025-12-31', number: null });
  tiendo.indicators().where({ agency: { id: 'a', roles: ['owner', 'implementer'] } });
  tiendo.tasks().orderBy('deadline').orderBy('due', 'descending').orderBy('title');
});

test('a question of any collection can be prepared', () => {
  void tiendo.prepare({ collection: 'tasks', where: [{ status: 'completed' }] });
  // @ts-expect-error: plans have no status
  void tiendo.prepare({ collection: 'plans', where: [{ status: 'completed' }] });
});

test('select keeps the fields that it names, and the id', async () => {
  const { rows } = await tiendo.tasks().select('title', 'deadline').with('highlights').fetch();
  const row = rows[0]!;
  expectTypeOf(row.title).toEqualTypeOf<string>();
  expectTypeOf(row.deadline).toEqualTypeOf<Task['deadline']>();
  expectTypeOf(row.id).toEqualTypeOf<string>();
  expectTypeOf(row.related.highlights).toEqualTypeOf<readonly Highlight[]>();
  // @ts-expect-error: it was not kept
  void row.note;
  // @ts-expect-error: titel
  tiendo.tasks().select('titel');
  // @ts-expect-error: the last holds
  void (await tiendo.tasks().select('title').select('note').fetch()).rows[0]!.title;
});

test('facets have the values of their field', async () => {
  const { facets } = await tiendo
    .tasks()
    .facets('status', 'lead')
    .facets('progress', 'topic')
    .fetch();
  expectTypeOf(facets.status[0]!.value).toEqualTypeOf<TaskStatus>();
  expectTypeOf(facets.lead[0]!.value).toEqualTypeOf<string | null>();
  expectTypeOf(facets.progress[0]!.value).toEqualTypeOf<number | null>();
  expectTypeOf(facets.topic[0]!.value).toEqualTypeOf<TopicId | null>();
  // @ts-expect-error: it was not asked for
  void facets.title;
  // @ts-expect-error: a source is no value
  tiendo.tasks().facets('source');
});

test('groups have their keys and figures by name', async () => {
  const { groups, pivot } = await tiendo
    .tasks()
    .groupBy('status', { by: 'due', every: 'quarter' }, 'ordinal')
    .measure({ mean: { average: 'progress' }, last: { max: 'due' } })
    .measure({ least: { min: 'daysLeft' } })
    .fetch();
  const { key, figures } = groups[0]!;
  expectTypeOf(key.status).toEqualTypeOf<TaskStatus | null>();
  expectTypeOf(key.due).toEqualTypeOf<string | null>();
  expectTypeOf(key.ordinal).toEqualTypeOf<number | null>();
  expectTypeOf(figures.mean).toEqualTypeOf<number | null>();
  expectTypeOf(figures.last).toEqualTypeOf<string | null>();
  expectTypeOf(figures.least).toEqualTypeOf<number | null>();
  expectTypeOf(pivot).toEqualTypeOf<null>();
  // @ts-expect-error: it is no key
  void key.lead;
  // @ts-expect-error: it was not worked out
  void figures.first;
  // @ts-expect-error: statsu
  tiendo.tasks().groupBy('statsu');
  // @ts-expect-error: a title is no day
  tiendo.tasks().groupBy({ by: 'title', every: 'year' });
  // @ts-expect-error: there are no weeks
  tiendo.tasks().groupBy({ by: 'due', every: 'week' });
  const byStatus = tiendo.tasks().groupBy('status');
  // @ts-expect-error: titles do not add up
  byStatus.measure({ all: { sum: 'title' } });
  // @ts-expect-error: days do not add up
  byStatus.measure({ all: { sum: 'due' } });
  // @ts-expect-error: groups have no limit
  void byStatus.limit;
});

test('a table has the keys of its rows, of its columns, and of both in its cells', async () => {
  const { pivot } = await tiendo.tasks().pivot('lead', { by: 'due', every: 'year' }).fetch();
  expectTypeOf(pivot.rows[0]!.key).toEqualTypeOf<{ readonly lead: string | null }>();
  expectTypeOf(pivot.columns[0]!.key).toEqualTypeOf<{ readonly due: string | null }>();
  expectTypeOf(pivot.cells[0]![0]!.key.lead).toEqualTypeOf<string | null>();
  // @ts-expect-error: the columns are by day
  void pivot.rows[0]!.key.due;
});

test('a question as a value is typed as the builder types it', async () => {
  const rows = await tiendo.run({
    collection: 'tasks',
    select: ['title'],
    with: ['lead', 'highlights'],
    facets: ['status'],
    orderBy: [{ by: 'deadline', descending: true, nulls: 'first' }],
  });
  const built = tiendo.tasks().select('title').with('lead', 'highlights').facets('status').fetch();
  expectTypeOf(rows).toEqualTypeOf<Awaited<typeof built>>();
  const groups = await tiendo.run({
    collection: 'tasks',
    groupBy: ['status', { by: 'due', every: 'month' }],
    measures: { last: { max: 'due' } },
  });
  expectTypeOf(groups.groups[0]!.key.status).toEqualTypeOf<TaskStatus | null>();
  expectTypeOf(groups.groups[0]!.key.due).toEqualTypeOf<string | null>();
  expectTypeOf(groups.groups[0]!.figures.last).toEqualTypeOf<string | null>();
  const { pivot } = await tiendo.run({
    collection: 'reports',
    pivot: { rows: 'status', columns: 'agency' },
  });
  expectTypeOf(pivot.columns[0]!.key).toEqualTypeOf<{ readonly agency: string | null }>();
  // @ts-expect-error: leed
  await tiendo.run({ collection: 'tasks', where: [{ leed: 'a' }] });
  // @ts-expect-error: limt
  await tiendo.run({ collection: 'tasks', limt: 3 });
  // @ts-expect-error: task
  await tiendo.run({ collection: 'task' });
});

test('a question of a collection that is not known gives rows of any', async () => {
  const query = JSON.parse('{}') as Query;
  expectTypeOf(await tiendo.run(query)).toEqualTypeOf<Answer<AnyRow>>();
  expectTypeOf(await (await tiendo.prepare(query))()).toEqualTypeOf<Answer<AnyRow>>();
  const known: Query = { collection: 'tasks', where: [{ lead: { kind: 'department' } }] };
  expectTypeOf((await tiendo.run(known)).rows[0]!.title).toEqualTypeOf<string>();
});

test('conditions on what a field names are those of its collection', () => {
  const condition: Condition<'tasks'> = {
    lead: { kind: 'department', parent: { name: { startsWith: 'Ủy ban' } }, or: [{ id: 'a' }] },
    plan: { issuedOn: { year: 2025 } },
    section: { not: { title: 'a', marker: null } },
    parent: { lead: { jurisdiction: 'hcm' } },
  };
  tiendo.tasks().where(condition);
  // @ts-expect-error: kindd
  tiendo.tasks().where({ lead: { kindd: 'department' } });
  // @ts-expect-error: departmen
  tiendo.tasks().where({ lead: { kind: 'departmen' } });
  // @ts-expect-error: not in a denial either
  tiendo.tasks().where({ lead: { not: { kindd: 'department' } } });
  // @ts-expect-error: nor two relations away
  tiendo.tasks().where({ parent: { lead: { kindd: 'department' } } });
  // @ts-expect-error: agencies have no deadline
  tiendo.tasks().where({ lead: { due: 'none' } });
});

test('each kind of field takes the tests of its kind', () => {
  const tasks = tiendo.tasks();
  tasks.where({ due: { within: '-P30D', quarter: 'next', month: '2025-07', year: 'previous' } });
  tasks.where({ start: { year: 2025, empty: false }, title: { startsWith: 'Xây dựng' } });
  tasks.where({ lead: { all: ['a', 'b'] }, topic: { all: ['data'], in: ['security', null] } });
  // @ts-expect-error: a year is a number
  tasks.where({ due: { year: '2025' } });
  // @ts-expect-error: befor
  tasks.where({ due: { befor: '2025-01-01' } });
  // @ts-expect-error: a number has no windows
  tasks.where({ ordinal: { within: 'P1Y' } });
  // @ts-expect-error: a text has no windows
  tasks.where({ title: { year: 2025 } });
  // @ts-expect-error: a day has no beginning
  tasks.where({ due: { startsWith: '2025' } });
  // @ts-expect-error: a number has no beginning
  tasks.where({ ordinal: { startsWith: '1' } });
  // @ts-expect-error: a closed list has no beginnings
  tasks.where({ status: { startsWith: 'in' } });
  // @ts-expect-error: nor where there are several values
  tasks.where({ topic: { startsWith: 'da' } });
  // @ts-expect-error: a task has one plan
  tasks.where({ plan: { all: ['a', 'b'] } });
  // @ts-expect-error: a task has one status
  tasks.where({ status: { all: ['completed'] } });
  // @ts-expect-error: dat is no topic
  tasks.where({ topic: { all: ['dat'] } });
});

test('nulls stand first or last', () => {
  tiendo.tasks().orderBy('due', 'descending', { nulls: 'first' });
  // @ts-expect-error: none is no place
  tiendo.tasks().orderBy('due', 'descending', { nulls: 'none' });
  // @ts-expect-error: nor desc a direction
  tiendo.tasks().orderBy('due', 'desc');
});

test('reports and readings are asked like all else', async () => {
  const reports = tiendo.reports().where({
    state: 'approved',
    reportedOn: { month: 'previous' },
    task: { status: 'completed', lead: 'hcm/so-y-te' },
    agency: { kind: 'department' },
    plan: { jurisdiction: 'hcm' },
  });
  const { rows } = await reports.with('task', 'agency', 'plan').fetch();
  expectTypeOf(rows[0]!.related.task).toEqualTypeOf<Task | null>();
  expectTypeOf(rows[0]!.related.agency).toEqualTypeOf<Agency | null>();
  tiendo.readings().where({ value: { moreThan: 3 }, indicator: { owner: 'hcm/so-y-te' } });
  // @ts-expect-error: approve
  tiendo.reports().where({ state: 'approve' });
  // @ts-expect-error: reports are not asked for by a test of agencies
  tiendo.reports().where({ agency: { id: 'a', roles: ['lead'] } });
  // @ts-expect-error: readings have no agency
  tiendo.readings().where({ agency: 'a' });
});

test('query is typed as run is', async () => {
  const asked = await tiendo.query({ collection: 'indicators', with: ['readings'] });
  const run = await tiendo.run({ collection: 'indicators', with: ['readings'] });
  expectTypeOf(asked).toEqualTypeOf(run);
});
