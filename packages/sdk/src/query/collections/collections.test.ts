import { beforeAll, describe, expect, test } from 'vitest';
import { sampleView } from '../../../testing/sample-view.ts';
import type { AnyRecord, CollectionName } from '../records.ts';
import type { View } from '../view.ts';
import { askable, askableFields, selectableFields } from './askable.ts';
import { collectionOf, collections, readField } from './index.ts';
import { planOfId } from './in-plan.ts';

let view: View;
beforeAll(async () => {
  view = await sampleView();
});
const names = Object.keys(collections) as CollectionName[];
const record = (name: CollectionName, id: string): AnyRecord => view.find(name, id)!;

describe('a field of a record', () => {
  test.each<[CollectionName, string, string, unknown[]]>([
    ['plans', 'mau-2025', 'start', ['2025-01-01']],
    ['plans', 'mau-2025', 'end', ['2025-12-31']],
    ['plans', 'mau-2025', 'issuedOn', ['2025-01-15']],
    ['sections', 'mau-2025/I.a', 'section', ['mau-2025/I.a', 'mau-2025/I']],
    ['sections', 'mau-2025/I.a', 'parent', ['mau-2025/I']],
    ['sections', 'mau-2025/I', 'parent', []],
    ['tasks', 'mau-2025/I.2', 'section', ['mau-2025/I.a', 'mau-2025/I']],
    ['tasks', 'mau-2025/I.2', 'topic', ['workforce']],
    ['tasks', 'mau-2025/I.1', 'system', ['cong-du-lieu']],
    ['tasks', 'mau-2025/I.2', 'lead', ['hcm/so-y-te', 'hcm/so-noi-vu']],
    ['tasks', 'mau-2025/I.2', 'coordinating', ['hcm/_/don-vi-co-lien-quan']],
    ['tasks', 'mau-2025/I.2', 'due', ['2025-12-31']],
    ['tasks', 'mau-2025/II.1', 'due', []],
    ['tasks', 'mau-2025/I.2', 'start', ['2025-10-01']],
    ['tasks', 'mau-2025/I.2', 'deadlineKind', ['quarter']],
    ['tasks', 'mau-2025/I.2', 'status', ['inProgress']],
    ['tasks', 'mau-2025/I.2', 'schedule', ['upcoming']],
    ['tasks', 'mau-2025/I.2', 'progress', [40]],
    ['tasks', 'mau-2025/I.1', 'progress', []],
    ['tasks', 'mau-2025/I.1', 'completedOn', ['2025-06-30']],
    ['tasks', 'mau-2025/I.2', 'daysLeft', [152]],
    ['tasks', 'mau-2025/II.2', 'ordinal', []],
    ['indicators', 'mau-2025/chi-tieu/1', 'owner', ['hcm/so-noi-vu']],
    ['indicators', 'mau-2025/chi-tieu/1', 'implementer', ['hcm/_/cac-so']],
    ['assignments', 'mau-2025/phan-cong/1', 'agencies', ['hcm/so-y-te', 'hcm/so-noi-vu']],
    ['agencies', 'hcm/so-noi-vu', 'succeededBy', ['hcm/so-y-te']],
    ['agencies', 'hcm/so-y-te', 'succeededBy', []],
    ['findings', 'mau-2025/II.2#blankCell#lead', 'code', ['blankCell']],
    ['reports', 'r1', 'plan', ['mau-2025']],
    ['reports', 'r1', 'reportedOn', ['2025-07-05']],
    ['reports', 'r2', 'completedOn', []],
    ['readings', 'd1', 'plan', ['mau-2025']],
    ['readings', 'd1', 'reportedOn', ['2025-07-05']],
    ['readings', 'd1', 'value', [87.5]],
  ])('of %s: of %s, %s is %j', (name, id, field, values) => {
    expect(readField(name, field, record(name, id), view)).toEqual(values);
  });

  test('names a system once, however often the record does', () => {
    const task = record('tasks', 'mau-2025/I.1') as { systems: object[] };
    const twice = { ...task, systems: [...task.systems, ...task.systems] } as AnyRecord;
    expect(readField('tasks', 'system', twice, view)).toEqual(['cong-du-lieu']);
  });

  test('of a report on the day on which it came in in Viet Nam', () => {
    const late = { ...record('reports', 'r1'), reportedAt: '2025-07-05T18:00:00Z' } as AnyRecord;
    expect(readField('reports', 'reportedOn', late, view)).toEqual(['2025-07-06']);
  });

  test.each([
    ['mau-2025/I.1', 'mau-2025'],
    ['mau-2025/chi-tieu/1', 'mau-2025'],
    ['mau-2025', 'mau-2025'],
    ['', ''],
    ['/I.1', ''],
  ])('%j is of the plan %j', (id, plan) => {
    expect(planOfId(id)).toBe(plan);
  });
});

describe('what a record is related to', () => {
  test.each<[CollectionName, string, string, unknown]>([
    ['tasks', 'mau-2025/I.2.a', 'plan', 'mau-2025'],
    ['tasks', 'mau-2025/I.2.a', 'section', 'mau-2025/I.a'],
    ['tasks', 'mau-2025/I.2.a', 'parent', 'mau-2025/I.2'],
    ['tasks', 'mau-2025/I.2', 'parent', null],
    ['tasks', 'mau-2025/I.2', 'lead', ['hcm/so-y-te', 'hcm/so-noi-vu']],
    ['tasks', 'mau-2025/I.2', 'coordinating', ['hcm/_/don-vi-co-lien-quan']],
    ['tasks', 'mau-2025/I.2', 'topics', ['workforce']],
    ['tasks', 'mau-2025/I.1', 'systems', ['cong-du-lieu']],
    ['indicators', 'mau-2025/chi-tieu/1', 'plan', 'mau-2025'],
    ['indicators', 'mau-2025/chi-tieu/1', 'section', 'mau-2025/I'],
    ['indicators', 'mau-2025/chi-tieu/1', 'topics', ['digitalGovernment']],
    ['indicators', 'mau-2025/chi-tieu/1', 'owner', ['hcm/so-noi-vu']],
    ['indicators', 'mau-2025/chi-tieu/1', 'implementers', ['hcm/_/cac-so']],
    ['indicators', 'mau-2025/chi-tieu/1', 'readings', ['d1']],
    ['assignments', 'mau-2025/phan-cong/1', 'plan', 'mau-2025'],
    ['assignments', 'mau-2025/phan-cong/1', 'agencies', ['hcm/so-y-te', 'hcm/so-noi-vu']],
    ['sections', 'mau-2025/I.a', 'plan', 'mau-2025'],
    ['sections', 'mau-2025/I.a', 'parent', 'mau-2025/I'],
    ['sections', 'mau-2025/I', 'parent', null],
    ['sections', 'mau-2025/I', 'topic', null],
    ['agencies', 'hcm/so-noi-vu', 'succeededBy', ['hcm/so-y-te']],
    ['agencies', 'hcm/so-noi-vu', 'parent', null],
    ['findings', 'mau-2025/II.2#blankCell#lead', 'plan', 'mau-2025'],
    ['reports', 'r1', 'plan', 'mau-2025'],
    ['reports', 'r1', 'task', 'mau-2025/I.1'],
    ['reports', 'r1', 'agency', 'hcm/so-khoa-hoc-va-cong-nghe'],
    ['readings', 'd1', 'plan', 'mau-2025'],
    ['readings', 'd1', 'indicator', 'mau-2025/chi-tieu/1'],
  ])('of %s: %s has as %s %j', (name, id, relation, ids) => {
    const related = collectionOf(name).relations[relation]!(record(name, id), view);
    const idOf = (row: unknown) => (row as { id: string } | null)?.id ?? null;
    expect(Array.isArray(related) ? related.map(idOf) : idOf(related)).toEqual(ids);
  });

  test('is a topic, an agency above or nothing where it is not given', () => {
    const section = { ...record('sections', 'mau-2025/I'), topic: 'data' } as AnyRecord;
    expect(collectionOf('sections').relations['topic']!(section, view)).toMatchObject({
      id: 'data',
    });
    const agency = { ...record('agencies', 'hcm/so-y-te'), parent: 'hcm/so-noi-vu' } as AnyRecord;
    expect(collectionOf('agencies').relations['parent']!(agency, view)).toMatchObject({
      id: 'hcm/so-noi-vu',
    });
    const task = { ...record('tasks', 'mau-2025/I.1'), section: null } as AnyRecord;
    expect(collectionOf('tasks').relations['section']!(task, view)).toBeNull();
  });

  test('of a report that is about what is not there is nothing, for it may come before a plan', () => {
    const report = { ...record('reports', 'r1'), task: 'x/1', agency: 'x' } as AnyRecord;
    const { plan, task, agency } = collectionOf('reports').relations;
    expect([plan, task, agency].map((read) => read!(report, view))).toEqual([null, null, null]);
  });

  test.each(
    names.flatMap((name) =>
      Object.entries(collections[name].relatives).map(
        ([field, relative]) => [name, field, relative as CollectionName] as const,
      ),
    ),
  )('%s: %s names records of %s', (name, field, relative) => {
    const rows = view.all(name) as readonly AnyRecord[];
    const ids = rows.flatMap((row) => readField(name, field, row, view).map(String));
    expect(ids.filter((id) => view.find(relative, id) === null)).toEqual([]);
  });
});

test('each collection says which of its fields name records, and of which collection', () => {
  const inPlan = { plan: 'plans', section: 'sections', topic: 'topics', system: 'systems' };
  const relatives = Object.fromEntries(names.map((name) => [name, collectionOf(name).relatives]));
  expect(relatives).toEqual({
    plans: {},
    sections: { plan: 'plans', section: 'sections', parent: 'sections', topic: 'topics' },
    tasks: { ...inPlan, parent: 'tasks', lead: 'agencies', coordinating: 'agencies' },
    indicators: { ...inPlan, owner: 'agencies', implementer: 'agencies' },
    assignments: { plan: 'plans', agencies: 'agencies' },
    agencies: { parent: 'agencies', succeededBy: 'agencies' },
    systems: {},
    topics: {},
    findings: { plan: 'plans' },
    reports: { plan: 'plans', task: 'tasks', agency: 'agencies' },
    readings: { plan: 'plans', indicator: 'indicators' },
  });
});

test('the day and the reports change what a task is found to be, and nothing else', () => {
  const changing = names.filter((name) => collectionOf(name).changing);
  expect(changing).toEqual(['tasks']);
  expect(collections.tasks.changing).toEqual([
    'status',
    'schedule',
    'progress',
    'completedOn',
    'daysLeft',
  ]);
});

describe('the agencies that a record names', () => {
  test.each<[CollectionName, string, Record<string, string[]>]>([
    [
      'tasks',
      'mau-2025/I.1',
      { lead: ['hcm/so-khoa-hoc-va-cong-nghe'], coordinating: ['hcm/_/cac-so'] },
    ],
    [
      'indicators',
      'mau-2025/chi-tieu/1',
      { owner: ['hcm/so-noi-vu'], implementer: ['hcm/_/cac-so'] },
    ],
    ['assignments', 'mau-2025/phan-cong/1', { charged: ['hcm/so-y-te', 'hcm/so-noi-vu'] }],
  ])('%s: %s by role', (name, id, roles) => {
    const named = Object.entries(collectionOf(name).named!(record(name, id)));
    const ids = named.map(([role, list]) => [role, list.map(({ agency }) => agency)]);
    expect(Object.fromEntries(ids)).toEqual(roles);
  });

  test('are asked for by agency in these collections alone', () => {
    expect(names.filter((name) => collectionOf(name).named)).toEqual([
      'tasks',
      'indicators',
      'assignments',
    ]);
  });
});

describe('what can be asked of a collection', () => {
  const kinds = (name: CollectionName, kind: string): string[] =>
    Object.entries(askableFields(name)).flatMap(([key, field]) => (field.kind === kind ? key : []));

  test.each<[CollectionName, string[], string[]]>([
    ['plans', ['issuedOn', 'collectivesOn', 'start', 'end'], []],
    ['sections', [], ['declaredCount']],
    ['tasks', ['due', 'start', 'completedOn'], ['ordinal', 'progress', 'daysLeft']],
    ['indicators', [], ['ordinal']],
    ['assignments', [], []],
    ['agencies', [], []],
    ['systems', [], []],
    ['topics', [], []],
    ['findings', [], []],
    ['reports', ['completedOn', 'reportedOn'], ['progress']],
    ['readings', ['reportedOn'], ['target', 'value']],
  ])('%s have the days %j and the numbers %j', (name, days, numbers) => {
    expect(kinds(name, 'day')).toEqual(days);
    expect(kinds(name, 'number')).toEqual(numbers);
  });

  test.each(names)(
    '%s: every field that is worked out, changes or leads on can be asked',
    (name) => {
      const { fields, changing = [], absent = {}, orders = {}, relatives } = collectionOf(name);
      const asked = Object.keys(askableFields(name));
      const used = [fields, absent, relatives].flatMap((part) => Object.keys(part));
      expect(
        [...used, ...changing, ...Object.values(orders)].filter((key) => !asked.includes(key)),
      ).toEqual([]);
    },
  );

  test('is a value of its own form, or null where it may not be given', () => {
    const { fields } = askable.reports.record;
    expect(askableFields('reports')['period']).toEqual({ kind: 'text', shape: 'text' });
    expect(askableFields('reports')['note']).toEqual({ kind: 'text', shape: { nullOr: 'text' } });
    expect(askableFields('reports')['status']).toEqual({ kind: 'text', shape: fields['status'] });
    expect(askableFields('plans')['title']).toEqual({ kind: 'text', shape: 'text' });
    expect(askableFields('plans')['number']!.shape).toEqual({ nullOr: 'text' });
  });

  test('is no field of several parts, and no agency where the test of one has the name', () => {
    expect(askableFields('plans')).not.toHaveProperty('period');
    expect(askableFields('plans')).not.toHaveProperty('documents');
    expect(askableFields('assignments')).not.toHaveProperty('agency');
    expect(askableFields('reports')).toHaveProperty('agency');
  });

  test('of fields of several values is said that there are several', () => {
    const many = names.flatMap((name) =>
      Object.entries(askableFields(name)).flatMap(([key, field]) =>
        field.many ? [`${name}.${key}`] : [],
      ),
    );
    expect(many).toEqual([
      'sections.section',
      'tasks.section',
      'tasks.topic',
      'tasks.system',
      'tasks.lead',
      'tasks.coordinating',
      'indicators.section',
      'indicators.topic',
      'indicators.system',
      'indicators.owner',
      'indicators.implementer',
      'assignments.agencies',
      'agencies.succeededBy',
    ]);
  });

  test('can be kept by select as the record has it', () => {
    expect(selectableFields('systems')).toEqual(['id', 'name', 'nameEn', 'aliases']);
  });
});
