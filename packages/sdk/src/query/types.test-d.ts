import { expectTypeOf, test } from 'vitest';
import {
  createClient,
  memorySource,
  type Agency,
  type AgencyMatch,
  type Plan,
  type Schedule,
  type StatusSummary,
  type Task,
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
