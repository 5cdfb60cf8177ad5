import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClient } from '../tiendo.ts';
import { memorySource } from '../sources/memory-source.ts';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import type { Condition } from './condition.ts';
import { isWithin } from './evaluate.ts';

const source = memorySource(sampleDataset, sampleReports);
const tiendo = createClient({ source, today: '2025-08-01' });
const all = sampleDataset.tasks.map(({ id }) => id);

async function tasksWhere(condition: Condition<'tasks'>): Promise<string[]> {
  return (await tiendo.tasks().where(condition).fetch()).rows.map(({ id }) => id);
}

describe('a condition on tasks', () => {
  test.each<[string, Condition<'tasks'>, string[]]>([
    ['by id', { id: 'mau-2025/I.1' }, ['mau-2025/I.1']],
    ['by plan', { plan: 'mau-2022' }, ['mau-2022/I.1']],
    ['by any of several plans', { plan: { in: ['mau-2022', 'mau-2030'] } }, ['mau-2022/I.1']],
    [
      'by section, with the sections in it',
      { plan: 'mau-2025', section: 'mau-2025/I' },
      ['mau-2025/I.1', 'mau-2025/I.2', 'mau-2025/I.2.a'],
    ],
    ['by the inner section alone', { section: 'mau-2025/I.a' }, ['mau-2025/I.2', 'mau-2025/I.2.a']],
    ['by topic', { topic: 'data' }, ['mau-2025/I.1', 'mau-2022/I.1']],
    ['by system', { system: 'cong-du-lieu' }, ['mau-2025/I.1']],
    ['by the agency that leads', { lead: 'hcm/so-noi-vu' }, ['mau-2025/I.2']],
    ['by an agency that works along', { coordinating: 'hcm/so-noi-vu' }, ['mau-2022/I.1']],
    ['that nobody leads', { lead: null }, ['mau-2025/II.2']],
    ['that is no part of another', { plan: 'mau-2025', parent: { not: null } }, ['mau-2025/I.2.a']],
    [
      'by kind of deadline',
      { deadlineKind: { in: ['ongoing', 'year'] } },
      ['mau-2025/II.1', 'mau-2022/I.1'],
    ],
    [
      'by a number within bounds',
      { ordinal: { atLeast: 2, lessThan: 4 } },
      ['mau-2025/I.2', 'mau-2025/I.2.a'],
    ],
    ['by a number that is not given', { ordinal: null }, ['mau-2025/II.2']],
    ['by a number above one', { ordinal: { moreThan: 3 } }, ['mau-2025/II.1']],
    ['by how a text begins', { title: { startsWith: 'Đào' } }, ['mau-2025/I.2']],
    ['by how a text begins, and not how it ends', { title: { startsWith: 'y tế' } }, []],
    ['by how one of several values begins', { lead: { startsWith: 'hcm/so-n' } }, ['mau-2025/I.2']],
    ['by what leads it is', { lead: { name: 'Sở Nội vụ' } }, ['mau-2025/I.2']],
    [
      'by what leads it is, of a kind',
      { plan: 'mau-2025', lead: { kind: 'collective' } },
      ['mau-2025/I.2.a'],
    ],
    ['by the task that it is a part of', { parent: { ordinal: 2 } }, ['mau-2025/I.2.a']],
    ['by a plan that it is in', { plan: { title: 'Kế hoạch mẫu 2022' } }, ['mau-2022/I.1']],
    [
      'that has all of several values',
      { lead: { all: ['hcm/so-noi-vu', 'hcm/so-y-te'] } },
      ['mau-2025/I.2'],
    ],
    ['by tests that all have to hold', { ordinal: { atMost: 2, not: 1 } }, ['mau-2025/I.2']],
  ])('finds a task %s', async (_, condition, expected) => {
    expect(await tasksWhere(condition)).toEqual(expected);
  });

  test.each<[string, Condition<'tasks'>['due'], string[]]>([
    ['on or before its last day', { onOrBefore: '2025-06-30' }, ['mau-2025/I.1', 'mau-2022/I.1']],
    ['before, which leaves the day out', { before: '2025-06-30' }, ['mau-2022/I.1']],
    ['on or after', { onOrAfter: '2025-12-31' }, ['mau-2025/I.2', 'mau-2025/I.2.a']],
    ['after, which leaves the day out', { after: '2025-12-31' }, ['mau-2025/I.2.a']],
    [
      'between two days',
      { onOrAfter: '2025-01-01', onOrBefore: '2025-12-31' },
      ['mau-2025/I.1', 'mau-2025/I.2'],
    ],
    ['on a day', '2025-12-31', ['mau-2025/I.2']],
    ['none, which no bounds find', 'none', ['mau-2025/II.1', 'mau-2025/II.2']],
  ])('finds a task due %s', async (_, due, expected) => {
    expect(await tasksWhere({ due: due! })).toEqual(expected);
  });

  test('a task without a deadline is not due before any day, and not after any', async () => {
    expect(await tasksWhere({ due: { not: { onOrBefore: '9999-12-31' } } })).toEqual([
      'mau-2025/II.1',
      'mau-2025/II.2',
    ]);
  });

  test('status and schedule hold for the day that is asked for', async () => {
    expect(await tasksWhere({ status: 'completed' })).toEqual(['mau-2025/I.1']);
    expect(await tasksWhere({ status: 'inProgress' })).toEqual(['mau-2025/I.2']);
    expect(await tasksWhere({ schedule: 'lapsed' })).toEqual(['mau-2022/I.1']);
    const before = tiendo
      .tasks()
      .where({ status: { not: 'notReported' } })
      .asOf('2025-07-04');
    expect(await before.count()).toBe(0);
  });
});

test('a record that is named and not there is nothing that a condition asks of it', async () => {
  const broken = memorySource({ ...sampleDataset, agencies: [] }, sampleReports);
  const client = createClient({ source: broken, today: '2025-08-01' });
  const named = client.tasks().where({ lead: { name: { not: 'Sở Y tế' } } });
  expect(await named.count()).toBe(0);
});

describe('a value within bounds', () => {
  test.each<[object, number[]]>([
    [{}, [1, 2, 3, 4]],
    [{ atLeast: 2 }, [2, 3, 4]],
    [{ moreThan: 2 }, [3, 4]],
    [{ atMost: 3 }, [1, 2, 3]],
    [{ lessThan: 3 }, [1, 2]],
    [{ atLeast: 2, atMost: 3 }, [2, 3]],
    [{ moreThan: 1, lessThan: 4 }, [2, 3]],
    [{ atLeast: 1, moreThan: 1, atMost: 4, lessThan: 4 }, [2, 3]],
    [{ atLeast: 0, lessThan: 0 }, []],
  ])('%j has the numbers %j', (bounds, numbers) => {
    expect([1, 2, 3, 4].filter((number) => isWithin(number, bounds))).toEqual(numbers);
  });

  test.each<[object, string[]]>([
    [{ onOrAfter: '2025-02-01' }, ['2025-02-01', '2025-03-01']],
    [{ after: '2025-02-01' }, ['2025-03-01']],
    [{ onOrBefore: '2025-02-01' }, ['2025-01-01', '2025-02-01']],
    [{ before: '2025-02-01' }, ['2025-01-01']],
  ])('%j has the days %j', (bounds, days) => {
    const all = ['2025-01-01', '2025-02-01', '2025-03-01'];
    expect(all.filter((day) => isWithin(day, bounds))).toEqual(days);
  });
});

describe('conditions on the other collections', () => {
  test('sections are found by the section around them', async () => {
    const { rows } = await tiendo.sections().where({ section: 'mau-2025/I' }).fetch();
    expect(rows.map(({ id }) => id)).toEqual(['mau-2025/I', 'mau-2025/I.a']);
  });

  test('plans are found by the days of their period and of their issue', async () => {
    const over = tiendo.plans().where({ end: { before: '2025-01-01' } });
    expect((await over.fetch()).rows.map(({ id }) => id)).toEqual(['mau-2022']);
    expect(
      await tiendo
        .plans()
        .where({ issuedOn: { onOrAfter: '2025-01-15' } })
        .count(),
    ).toBe(1);
    expect(await tiendo.plans().where({ issuedOn: null }).count()).toBe(0);
  });

  test.each([
    ['indicators', { owner: 'hcm/so-noi-vu', implementer: 'hcm/_/cac-so' }],
    ['assignments', { plan: 'mau-2025' }],
    ['agencies', { kind: 'department', name: 'Sở Y tế' }],
    ['systems', { id: 'cong-du-lieu' }],
    ['topics', { id: 'security' }],
    ['findings', { code: 'blankCell', record: 'mau-2025/II.2' }],
  ] as const)('%s are found by their fields', async (collection, condition) => {
    const query = { collection, where: [condition] } as never;
    expect((await tiendo.run(query)).total).toBe(1);
  });
});

const simple = fc.constantFrom<Condition<'tasks'>>(
  { plan: 'mau-2025' },
  { lead: null },
  { topic: { in: ['data', 'security'] } },
  { section: 'mau-2025/I' },
  { due: { onOrBefore: '2025-12-31' } },
  { due: 'none' },
  { ordinal: { atLeast: 2 } },
  { status: 'notReported' },
  { schedule: { not: 'ongoing' } },
  { agency: { id: 'hcm/so-y-te', through: ['collectives', 'predecessors'] } },
);

const { condition } = fc.letrec<{ condition: Condition<'tasks'> }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    simple,
    fc.record({ not: tie('condition') }),
    fc.record({ and: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.tuple(tie('condition'), simple).map(([one, other]) => ({ ...one, ...other })),
  ),
}));

describe('whatever the conditions are', () => {
  test('a task matches either a condition or its opposite', async () => {
    await fc.assert(
      fc.asyncProperty(condition, async (one) => {
        const both = [...(await tasksWhere(one)), ...(await tasksWhere({ not: one }))];
        expect(both.toSorted()).toEqual(all.toSorted());
      }),
    );
  });

  test('and keeps what all keep, or what any keeps', async () => {
    await fc.assert(
      fc.asyncProperty(condition, condition, async (one, other) => {
        const [a, b] = [await tasksWhere(one), await tasksWhere(other)];
        const both = all.filter((id) => a.includes(id) && b.includes(id));
        const any = all.filter((id) => a.includes(id) || b.includes(id));
        expect(await tasksWhere({ and: [one, other] })).toEqual(both);
        expect(await tasksWhere({ or: [one, other] })).toEqual(any);
      }),
    );
  });

  test('no condition at all keeps everything, none of several nothing', async () => {
    expect(await tasksWhere({})).toEqual(all);
    expect(await tasksWhere({ and: [] })).toEqual(all);
    expect(await tasksWhere({ or: [] })).toEqual([]);
  });
});
