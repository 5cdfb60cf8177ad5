import { describe, expect, test } from 'vitest';
import type { TiendoError } from '../errors.ts';
import { createClient } from '../tiendo.ts';
import { memorySource } from '../sources/memory-source.ts';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';

const source = memorySource(sampleDataset, sampleReports);
const tiendo = createClient({ source, today: '2025-08-01' });

describe('an answer', () => {
  test('says whose data they are, of which day, and whether the reports are made up', async () => {
    const { rows, loadedAt, ...about } = await tiendo.plans().fetch();
    expect(rows).toHaveLength(2);
    expect(about).toEqual({
      total: 2,
      next: null,
      facets: {},
      groups: [],
      pivot: null,
      asOf: '2025-08-01',
      reportsAreIllustrative: true,
      publisher: 'Tiendo',
      reviewedOn: '2025-09-01',
    });
    expect(Math.abs(Date.now() - Date.parse(loadedAt))).toBeLessThan(60_000);
  });

  test('without reports has none that are made up', async () => {
    const without = createClient({ source: memorySource(sampleDataset), today: '2025-08-01' });
    expect((await without.plans().fetch()).reportsAreIllustrative).toBe(false);
  });

  test('has at most as many rows as are asked for, and counts all', async () => {
    const page = tiendo.tasks().orderBy('ordinal').limit(2).offset(4);
    const { rows, total } = await page.fetch();
    expect([rows.map(({ ordinal }) => ordinal), total]).toEqual([[4, null], 6]);
  });

  test('is not changed by what is done to the rows of another', async () => {
    const change = (row: object) => ((row as { title: string }).title = 'đổi');
    const { rows } = await tiendo.tasks().fetch();
    expect(() => change(rows[0]!)).toThrow(TypeError);
    change((await tiendo.tasks().with('plan').fetch()).rows[0]!);
    const title = 'Vận hành Cổng dữ liệu mở Thành phố';
    expect((await tiendo.tasks().first())!.title).toBe(title);
    expect((await tiendo.tasks().with('plan').first())!.title).toBe(title);
  });
});

describe('get', () => {
  test('finds the record with an id', async () => {
    expect((await tiendo.agencies().get('hcm/so-y-te')).name).toBe('Sở Y tế');
  });

  test('follows an id that was given up to the one that stands for it', async () => {
    expect((await tiendo.tasks().get('mau-2025/I.9')).id).toBe('mau-2025/I.1');
  });

  test('refuses an id that no record has, and names the nearest', async () => {
    const error = await tiendo
      .tasks()
      .get('mau-2025/I.3')
      .catch((one: TiendoError) => one);
    expect(error).toMatchObject({
      code: 'not-found',
      nearest: 'mau-2025/I.1',
      message: 'There is no "mau-2025/I.3" among the tasks. Did you mean "mau-2025/I.1"?',
    });
  });
});

describe('with', () => {
  test('adds what a task is related to', async () => {
    const { related } = await tiendo
      .tasks()
      .with('plan', 'section', 'parent', 'lead', 'coordinating', 'topics', 'systems')
      .get('mau-2025/I.1');
    expect(related.plan.title).toBe('Kế hoạch mẫu 2025');
    expect(related.section?.title).toBe('Dữ liệu và con người');
    expect(related.parent).toBeNull();
    expect(related.lead.map(({ name }) => name)).toEqual(['Sở Khoa học và Công nghệ']);
    expect(related.coordinating.map(({ kind }) => kind)).toEqual(['collective']);
    expect(related.topics.map(({ nameEn }) => nameEn)).toEqual(['Data']);
    expect(related.systems.map(({ id }) => id)).toEqual(['cong-du-lieu']);
  });

  test('adds nothing that was not asked for', async () => {
    expect((await tiendo.tasks().get('mau-2025/I.1')).related).toEqual({});
  });

  test('adds what the other records are related to', async () => {
    const section = await tiendo.sections().with('plan', 'parent', 'topic').get('mau-2025/I.a');
    expect(section.related).toMatchObject({
      plan: { id: 'mau-2025' },
      parent: { id: 'mau-2025/I' },
    });
    const indicator = await tiendo
      .indicators()
      .with('owner', 'implementers', 'readings')
      .get('mau-2025/chi-tieu/1');
    expect(indicator.related.readings.map(({ value }) => value)).toEqual([87.5]);
    expect(indicator.related.owner.map(({ id }) => id)).toEqual(['hcm/so-noi-vu']);
    const agency = await tiendo.agencies().with('parent', 'succeededBy').get('hcm/so-noi-vu');
    expect(agency.related.succeededBy.map(({ id }) => id)).toEqual(['hcm/so-y-te']);
    const assignment = await tiendo.assignments().with('agencies').get('mau-2025/phan-cong/1');
    expect(assignment.related.agencies).toHaveLength(2);
    const finding = await tiendo.findings().with('plan').first();
    expect(finding!.related.plan.id).toBe('mau-2025');
  });

  test('refuses a name that leads to no record, and says whose it is', async () => {
    const broken = { ...sampleDataset, agencies: [] };
    const client = createClient({ source: memorySource(broken), today: '2025-08-01' });
    await expect(client.tasks().with('lead').get('mau-2025/I.1')).rejects.toMatchObject({
      code: 'source-invalid',
      message: expect.stringContaining('"mau-2025/I.1" names "hcm/so-khoa-hoc-va-cong-nghe"'),
    });
  });
});

describe('status and schedule', () => {
  const task = (id: string, day: string) =>
    tiendo.tasks().with('status', 'schedule').asOf(day).get(id);

  test('a task that nobody has reported on is not reported, and lapsed once its day has passed', async () => {
    const { related } = await task('mau-2022/I.1', '2025-08-01');
    expect(related.status).toMatchObject({ status: 'notReported', reported: 0, owed: 1 });
    expect(related.schedule.state).toBe('lapsed');
  });

  test('a task is completed when all have completed it, on time when by its last day', async () => {
    const { related } = await task('mau-2025/I.1', '2025-08-01');
    expect(related.schedule).toMatchObject({ state: 'completed', onTime: true });
  });

  test('a report that has not come in by the end of the day does not count', async () => {
    expect((await task('mau-2025/I.1', '2025-07-04')).related.status.status).toBe('notReported');
    expect((await task('mau-2025/I.1', '2025-07-05')).related.status.status).toBe('completed');
  });

  test('a reading that has not come in by the end of the day does not count', async () => {
    const indicators = tiendo.indicators().with('readings').asOf('2025-07-04');
    expect((await indicators.get('mau-2025/chi-tieu/1')).related.readings).toEqual([]);
  });

  test('a task of two agencies says how many have reported', async () => {
    const { status } = (await task('mau-2025/I.2', '2025-08-01')).related;
    expect(status).toMatchObject({ status: 'inProgress', reported: 1, owed: 2, progress: 40 });
  });
});
