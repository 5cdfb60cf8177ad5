// Forty questions as a page would ask them, of every collection and with every feature: what an editor
// and `tsc` have to work through. `npm run bench:types` times it; nothing runs it.
import {
  createClient,
  queryFromUrl,
  queryToUrl,
  staticFilesSource,
  type Condition,
  type Query,
} from '@tiendo/sdk';

const tiendo = createClient({ source: staticFilesSource('https://example.gov.vn/data/') });

export const dueThisQuarter = await tiendo
  .tasks()
  .where({ agency: { id: 'hcm/so-y-te', roles: ['lead'] }, due: { quarter: 'current' } })
  .orderBy('deadline')
  .with('plan', 'schedule')
  .fetch();
export const firstDue: string | undefined = dueThisQuarter.rows[0]?.related.schedule.state;

export const dueSoon = await tiendo
  .tasks()
  .where({ due: { within: 'P90D' }, status: { not: 'completed' } })
  .limit(20)
  .fetch();

export const search = await tiendo
  .tasks()
  .search('du lieu mo')
  .with('highlights')
  .select('title', 'plan')
  .limit(20)
  .fetch();
export const hits = search.rows.map(({ title, related }) => [title, related.highlights.length]);

export const statuses = await tiendo
  .tasks()
  .where({ plan: { in: ['hcm-2030', 'hanoi-2030'] } })
  .facets('status', 'topic', 'lead')
  .limit(0)
  .fetch();
export const notReported = statuses.facets.status.find(({ value }) => value === 'notReported');

export const byStatusAndLead = await tiendo
  .tasks()
  .groupBy('status', 'lead')
  .measure({ progress: { average: 'progress' }, last: { max: 'due' } })
  .fetch();
export const averages = byStatusAndLead.groups.map(({ key, figures }) => [
  key.lead ?? 'none',
  (figures.progress ?? 0).toFixed(1),
  figures.last?.slice(0, 4),
]);

export const byQuarter = await tiendo
  .tasks()
  .where({ plan: 'hcm-2030' })
  .groupBy({ by: 'due', every: 'quarter' })
  .fetch();

export const table = await tiendo
  .tasks()
  .pivot('schedule', { by: 'due', every: 'year' })
  .measure({ done: { sum: 'progress' } })
  .fetch();
export const corner = table.pivot.cells[0]?.[0]?.figures.done?.toFixed(0);

export const departments = await tiendo
  .tasks()
  .where({ lead: { kind: 'department', jurisdiction: 'hcm' } })
  .count();

export const parents = await tiendo
  .tasks()
  .where({ lead: { parent: { name: { startsWith: 'Ủy ban' } } } })
  .fetch();

export const successors = await tiendo
  .tasks()
  .where({ agency: { id: 'hcm/so-khcn', through: ['collectives', 'predecessors'] } })
  .fetch();
export const ways = successors.rows.flatMap(({ matches }) => matches.map(({ through }) => through));

export const undated = await tiendo.tasks().where({ due: 'none' }).orderBy('title').fetch();

export const late = await tiendo
  .tasks()
  .where({ schedule: { in: ['overdue', 'lapsed'] } })
  .orderBy('daysLeft', 'ascending', { nulls: 'last' })
  .asOf('2025-12-31')
  .fetch();

export const either = await tiendo
  .tasks()
  .where({ or: [{ topic: 'data' }, { system: { name: { startsWith: 'LGSP' } } }] })
  .where({ not: { deadlineKind: { in: ['ongoing', 'recurring'] } } })
  .fetch();

export const subtree = await tiendo
  .tasks()
  .where({ section: 'hcm-2030/II' })
  .select('id', 'title', 'marker', 'section')
  .fetch();

export const withBoth = await tiendo
  .tasks()
  .where({ coordinating: { all: ['hcm/so-y-te', 'hcm/so-tai-chinh'] } })
  .with('lead', 'coordinating')
  .fetch();
export const names = withBoth.rows.flatMap(({ related }) => related.lead.map(({ name }) => name));

export const empty = await tiendo
  .tasks()
  .where({ product: { empty: true } })
  .count();

export const one = await tiendo.tasks().with('section', 'topics').get('hcm-2030/II.1');
export const oneTopic: string | undefined = one.related.topics[0]?.nameEn;

export const first = await tiendo.tasks().orderBy('due', 'descending').first();

export const nested: Condition<'tasks'> = {
  and: [{ plan: 'hcm-2030' }, { or: [{ ordinal: { atLeast: 3, atMost: 9 } }, { ordinal: null }] }],
};
export const kept = await tiendo.tasks().where(nested).fetch();

export const plans = await tiendo
  .plans()
  .where({ issuedOn: { year: 2025 } })
  .fetch();

export const planEnds = await tiendo
  .plans()
  .where({ end: { after: '2029-12-31' }, number: { not: null } })
  .orderBy('issuedOn')
  .select('title', 'titleEn', 'period')
  .fetch();
export const endOfFirst: string | undefined = planEnds.rows[0]?.period.end;

export const sections = await tiendo.sections().where({ parent: null, plan: 'hcm-2030' }).fetch();

export const targets = await tiendo
  .indicators()
  .where({ agency: { id: 'hcm/so-tttt', roles: ['owner', 'implementer'] } })
  .with('readings')
  .fetch();
export const lastReadings = targets.rows.map(({ related }) => related.readings.at(-1)?.value);

export const ofTopic = await tiendo
  .indicators()
  .where({ topic: { in: ['data', 'security'] }, title: { startsWith: 'Tỷ lệ' } })
  .facets('plan')
  .fetch();

export const charged = await tiendo
  .assignments()
  .where({ agency: { id: 'hcm/cong-an', roles: ['charged'], through: ['collectives'] } })
  .fetch();

export const ministries = await tiendo
  .agencies()
  .where({ kind: { in: ['ministry', 'ministryUnit'] }, succeededBy: { empty: false } })
  .with('succeededBy')
  .orderBy('name')
  .fetch();

export const agencyKinds = await tiendo.agencies().groupBy('kind', 'jurisdiction').fetch();
export const kinds = agencyKinds.groups.filter(({ key }) => key.kind === 'department');

export const systems = await tiendo.systems().search('cơ sở dữ liệu').fetch();
export const topics = await tiendo.topics().orderBy('nameEn').fetch();
export const findings = await tiendo.findings().groupBy('code').fetch();

export const approved = await tiendo
  .reports()
  .where({ state: 'approved', reportedOn: { month: 'previous' }, task: { status: 'completed' } })
  .with('task', 'agency')
  .fetch();
export const reported = approved.rows.map(({ related, progress }) => [
  related.task?.title,
  progress,
]);

export const perMonth = await tiendo
  .reports()
  .groupBy({ by: 'reportedOn', every: 'month' }, 'status')
  .measure({ mean: { average: 'progress' } })
  .fetch();

export const readings = await tiendo
  .readings()
  .where({ indicator: { owner: 'hcm/so-y-te' }, value: { moreThan: 0.5 } })
  .orderBy('reportedAt', 'descending')
  .fetch();

export const asJson = await tiendo.run({
  collection: 'tasks',
  where: [{ lead: 'hcm/so-y-te', due: { onOrBefore: '2025-12-31' } }],
  orderBy: [{ by: 'deadline' }, { by: 'title', descending: true, nulls: 'first' }],
  select: ['title', 'deadline'],
  with: ['lead'],
  facets: ['status'],
  limit: 20,
});
export const leadOfJson: string | undefined = asJson.rows[0]?.related.lead[0]?.name;

export const groupsAsJson = await tiendo.run({
  collection: 'indicators',
  groupBy: ['plan', 'topic'],
  measures: { ordinal: { max: 'ordinal' } },
});
export const planOfGroup: string | null | undefined = groupsAsJson.groups[0]?.key.plan;

export const pivotAsJson = await tiendo.run({
  collection: 'reports',
  pivot: { rows: 'status', columns: { by: 'reportedOn', every: 'quarter' } },
});
export const quarters = pivotAsJson.pivot.columns.map(({ key }) => key.reportedOn);

export const fromAddress = await tiendo.run(queryFromUrl(location.search));
const linked: Query = { collection: 'sections', where: [{ plan: { jurisdiction: 'hanoi' } }] };
export const address = queryToUrl(linked);

export const prepared = await tiendo.prepare({
  collection: 'tasks',
  where: [{ status: 'inProgress' }],
  with: ['status'],
});
export const progressOf = (await prepared()).rows.map(({ related }) => related.status.progress);

export async function pages(): Promise<number> {
  let rows = 0;
  for await (const page of tiendo.tasks().orderBy('due').pages(50)) {
    rows += page.rows.length;
  }
  return rows;
}

export const stop = tiendo
  .tasks()
  .where({ status: 'inProgress', completedOn: { within: '-P30D' } })
  .watch(({ added, changed }) => [added[0]?.title, changed[0]?.deadline.end]);

export async function explained(): Promise<string> {
  return JSON.stringify(
    await tiendo
      .tasks()
      .where({ progress: { lessThan: 50 } })
      .explain(),
  );
}
