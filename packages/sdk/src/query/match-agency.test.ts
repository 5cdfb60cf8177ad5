import { describe, expect, test } from 'vitest';
import type { Agency } from '@tiendo/model/lite';
import { createClient } from '../tiendo.ts';
import { memorySource } from '../sources/memory-source.ts';
import { sampleDataset } from '../sample-dataset.ts';
import type { AgencyTest } from './condition.ts';

const source = memorySource(sampleDataset);
const tiendo = createClient({ source, today: '2025-08-01' });
const everyWay = ['collectives', 'predecessors'] as const;

async function matches(agency: AgencyTest<'lead' | 'coordinating'>, client = tiendo) {
  const { rows } = await client.tasks().where({ agency }).fetch();
  return rows.flatMap((row) =>
    row.matches.map(({ role, named, through, scope }) =>
      [row.id, role, named, through.join(' '), scope].join(' | '),
    ),
  );
}

describe('an agency', () => {
  test('without a detour is found only where a task names it, in any role', async () => {
    expect(await matches({ id: 'hcm/so-noi-vu' })).toEqual([
      'mau-2025/I.2 | lead | hcm/so-noi-vu |  | whole',
      'mau-2022/I.1 | coordinating | hcm/so-noi-vu |  | whole',
    ]);
  });

  test('is found only in the roles that are asked for', async () => {
    expect(await matches({ id: 'hcm/so-noi-vu', roles: ['coordinating'] })).toEqual([
      'mau-2022/I.1 | coordinating | hcm/so-noi-vu |  | whole',
    ]);
  });

  test('is found through the collectives that it belongs to', async () => {
    expect(await matches({ id: 'hcm/so-y-te', through: ['collectives'] })).toEqual([
      'mau-2025/I.1 | coordinating | hcm/_/cac-so | collectives | whole',
      'mau-2025/I.2 | lead | hcm/so-y-te |  | whole',
      'mau-2025/I.2.a | lead | hcm/_/cac-so | collectives | whole',
    ]);
  });

  test('is found through the agency whose whole work it took over', async () => {
    const asked = { id: 'hcm/so-khoa-hoc-va-cong-nghe', through: ['predecessors'] } as const;
    expect(await matches(asked)).toEqual([
      'mau-2025/I.1 | lead | hcm/so-khoa-hoc-va-cong-nghe |  | whole',
      'mau-2025/II.1 | lead | hcm/so-thong-tin-va-truyen-thong | predecessors | whole',
      'mau-2022/I.1 | lead | hcm/so-thong-tin-va-truyen-thong | predecessors | whole',
    ]);
  });

  test('that took over a part says so', async () => {
    const asked = { id: 'hcm/so-y-te', through: ['predecessors'] } as const;
    expect(await matches(asked)).toContain(
      'mau-2022/I.1 | coordinating | hcm/so-noi-vu | predecessors | part',
    );
  });

  test('is found through a collective of which a predecessor was a member', async () => {
    const asked = { id: 'hcm/so-khoa-hoc-va-cong-nghe', through: everyWay };
    expect(await matches(asked)).toContain(
      'mau-2025/I.2.a | lead | hcm/_/cac-so | collectives predecessors | whole',
    );
  });

  test('has taken over nothing on a day before', async () => {
    const before = createClient({ source, today: '2025-02-28' });
    const asked = { id: 'hcm/so-khoa-hoc-va-cong-nghe', through: everyWay };
    const found = await matches(asked, before);
    expect(found).not.toEqual([]);
    expect(found.join()).not.toContain('predecessors');
  });

  test('that nobody names is found nowhere', async () => {
    expect(await matches({ id: 'hcm/so-tai-chinh', through: everyWay })).toEqual([]);
  });

  test('that a condition excludes leaves no match behind', async () => {
    const { rows } = await tiendo
      .tasks()
      .where({ not: { agency: { id: 'hcm/so-y-te' } } })
      .fetch();
    expect(rows).not.toEqual([]);
    expect(rows.map(({ id }) => id)).not.toContain('mau-2025/I.2');
    expect(rows.flatMap((row) => row.matches)).toEqual([]);
  });
});

const withAgencies = (change: (agency: Agency) => Agency) =>
  createClient({
    source: memorySource({ ...sampleDataset, agencies: sampleDataset.agencies.map(change) }),
    today: '2025-08-01',
  });

describe('a succession', () => {
  test('that was before the plan takes no part of what the plan says', async () => {
    const earlier = withAgencies((agency) => ({
      ...agency,
      succeededBy: agency.succeededBy.map((step) => ({ ...step, on: '2021-03-01' })),
    }));
    const asked = { id: 'hcm/so-y-te', through: ['predecessors'] } as const;
    const found = await matches(asked, earlier);
    expect(found).not.toEqual([]);
    expect(found.join()).not.toContain('part');
  });

  test('of an agency that exists again takes nothing', async () => {
    const again = withAgencies((agency) => ({
      ...agency,
      periods:
        agency.periods.length > 0 ? [...agency.periods, { from: '2025-07-01', to: null }] : [],
    }));
    const asked = { id: 'hcm/so-khoa-hoc-va-cong-nghe', through: ['predecessors'] } as const;
    const found = await matches(asked, again);
    expect(found).not.toEqual([]);
    expect(found.join()).not.toContain('predecessors');
  });

  test('that goes round in a circle ends', async () => {
    const source = { title: 'Nghị quyết', url: null, quote: null };
    const round = withAgencies((agency) => ({
      ...agency,
      periods: [],
      succeededBy:
        agency.id === 'hcm/so-khoa-hoc-va-cong-nghe'
          ? [
              {
                agency: 'hcm/so-thong-tin-va-truyen-thong',
                on: '2025-03-01',
                scope: 'whole',
                source,
              },
            ]
          : agency.succeededBy,
    }));
    expect(await matches({ id: 'hcm/so-y-te', through: everyWay }, round)).toContain(
      'mau-2025/I.2 | lead | hcm/so-y-te |  | whole',
    );
  });
});

describe('agencies of other records', () => {
  test('an indicator is found by its owner and through a collective that carries it out', async () => {
    const agency = { id: 'hcm/so-noi-vu', through: everyWay };
    const { rows } = await tiendo.indicators().where({ agency }).fetch();
    expect(rows[0]!.matches.map(({ role, through }) => [role, ...through])).toEqual([
      ['owner'],
      ['implementer', 'collectives'],
    ]);
  });

  test('an assignment is found by every agency that it charges', async () => {
    const { rows } = await tiendo
      .assignments()
      .where({ agency: { id: 'hcm/so-noi-vu' } })
      .fetch();
    expect(rows[0]!.matches).toMatchObject([{ role: 'charged', named: 'hcm/so-noi-vu' }]);
  });
});
