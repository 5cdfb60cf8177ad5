import type { Report, ReportFile, Section } from '@tiendo/model/lite';
import { describe, expect, test } from 'vitest';
import { sampleContents, sampleView } from '../../testing/sample-view.ts';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import type { Contents } from './contents.ts';
import { follows, knownView, viewOf, type View } from './view.ts';

const task = (id: string) => sampleDataset.tasks.find((one) => one.id === id)!;
const contents = (more: Partial<Contents> = {}): Contents => ({
  ...sampleContents,
  records: { ...sampleDataset },
  ...more,
});
const day = '2025-08-01';
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('what was read, as it stands on a day', () => {
  test('is made once for questions of the same days, the last four of them', async () => {
    const read = contents();
    expect(knownView(read, day)).toBeUndefined();
    const view = await viewOf(read, day);
    expect(view.day).toBe(day);
    expect(view.contents).toBe(read);
    expect(await viewOf(read, day)).toBe(view);
    expect(knownView(read, day)).toBe(view);
    const later = await viewOf(read, '2025-08-02');
    expect(later).not.toBe(view);
    expect([knownView(read, day), knownView(read, '2025-08-02')]).toEqual([view, later]);
    for (const other of ['2025-08-03', '2025-08-04', '2025-08-05']) await viewOf(read, other);
    expect([knownView(read, day), knownView(read, '2025-08-02')]).toEqual([undefined, later]);
  });

  test('is made once also where two questions come together', async () => {
    const read = contents();
    const [one, other] = await Promise.all([viewOf(read, day), viewOf(read, day)]);
    expect(other).toBe(one);
  });

  test('has the records of each collection, and reports that had come in by the end of the day', async () => {
    const view = await sampleView('2025-07-05');
    expect(view.all('tasks')).toBe(sampleDataset.tasks);
    expect(idsOf(view.all('reports'))).toEqual(['r1', 'r2']);
    expect(idsOf(view.all('readings'))).toEqual(['d1']);
    const before = await sampleView('2025-07-04');
    expect(before.all('reports')).toEqual([]);
    expect(before.readingsOf('mau-2025/chi-tieu/1')).toEqual([]);
  });

  test('has no reports where the source has none, and nobody has reported', async () => {
    const view = await viewOf(contents({ reportFile: null }), day);
    expect(view.reported).toBeNull();
    expect(view.all('reports')).toEqual([]);
    expect(view.all('readings')).toEqual([]);
    expect(view.readingsOf('mau-2025/chi-tieu/1')).toEqual([]);
    expect(view.statusOf(task('mau-2025/I.2'))).toEqual({
      status: 'notReported',
      reported: 0,
      owed: 2,
      completedOn: null,
      progress: null,
    });
  });
});

describe('a record', () => {
  test('is found by its id, or by the one that was given up for it', async () => {
    const view = await sampleView();
    expect(view.find('tasks', 'mau-2025/I.1')).toBe(task('mau-2025/I.1'));
    expect(view.find('tasks', 'mau-2025/I.9')).toBe(task('mau-2025/I.1'));
    expect(view.find('tasks', 'mau-2025/I.3')).toBeNull();
    expect(view.find('plans', 'mau-2025/I.1')).toBeNull();
  });

  test('that another names has to be there', async () => {
    const view = await sampleView();
    expect(view.named('plans', 'mau-2025', 'x').id).toBe('mau-2025');
    expect(() => view.named('plans', 'mau-2030', 'mau-2030/I.1')).toThrow(
      expect.objectContaining({
        code: 'source-invalid',
        message: '"mau-2030/I.1" names "mau-2030", which is not among the plans.',
      }),
    );
  });

  test('has its place among those of its collection', async () => {
    const view = await sampleView();
    expect([...view.places('plans')]).toEqual([
      ['mau-2025', 0],
      ['mau-2022', 1],
    ]);
    expect(view.places('reports').get('r2')).toBe(1);
    expect([...view.byId('plans').keys()]).toEqual(['mau-2025', 'mau-2022']);
  });
});

describe('the sections around a section', () => {
  const section = (id: string, parent: string | null) => ({ id, parent }) as Section;

  test('are itself and those that it stands in, from the inside out', async () => {
    const view = await sampleView();
    expect(view.sectionsAround('mau-2025/I.a')).toEqual(['mau-2025/I.a', 'mau-2025/I']);
    expect(view.sectionsAround(null)).toEqual([]);
  });

  test('end where a section is not there, or stands in itself', async () => {
    const sections = [section('a', 'b'), section('b', 'a'), section('c', 'gone')];
    const view = await viewOf(contents({ records: { ...sampleDataset, sections } }), day);
    expect(view.sectionsAround('a')).toEqual(['a', 'b']);
    expect(view.sectionsAround('c')).toEqual(['c', 'gone']);
  });
});

describe('the status and the schedule of a task', () => {
  test('are those of the day, worked out once', async () => {
    const view = await sampleView();
    const first = view.statusOf(task('mau-2025/I.2'));
    expect(first).toMatchObject({ status: 'inProgress', reported: 1, owed: 2, progress: 40 });
    expect(view.statusOf(task('mau-2025/I.2'))).toBe(first);
    expect(view.scheduleOf(task('mau-2025/I.2'))).toMatchObject({ state: 'upcoming' });
  });

  test('of a collective ask its members on the day of the plan', async () => {
    const view = await sampleView();
    expect(view.statusOf(task('mau-2025/I.2.a'))).toMatchObject({ reported: 0, owed: 3 });
  });
});

describe('what is made of what was read', () => {
  test('is made once for a view, and for all days where the day does not change it', async () => {
    const read = contents();
    const [view, later] = [await viewOf(read, day), await viewOf(read, '2025-08-02')];
    let made = 0;
    const make = () => ({ number: ++made });
    expect(view.once('a', make)).toBe(view.once('a', make));
    expect(later.once('a', make)).not.toBe(view.once('a', make));
    expect(view.onceForAll('b', make)).toBe(later.onceForAll('b', make));
    expect(made).toBe(3);
    const other = await viewOf(contents(), day);
    expect(other.onceForAll('b', make)).not.toBe(view.onceForAll('b', make));
  });

  test('is made once also where nothing comes of it', async () => {
    const view = await viewOf(contents(), day);
    let made = 0;
    const make = () => void (made += 1);
    expect([view.once('a', make), view.once('a', make)]).toEqual([undefined, undefined]);
    expect(made).toBe(1);
  });

  test('of records is made for all days, but of reports and readings for each', async () => {
    const read = contents();
    const [view, later] = [await viewOf(read, day), await viewOf(read, '2025-08-02')];
    const same = (name: 'tasks' | 'reports' | 'readings') => {
      const key = `of ${name}`;
      return view.onceFor(name, key, () => ({})) === later.onceFor(name, key, () => ({}));
    };
    expect(same('tasks')).toBe(true);
    expect(same('reports')).toBe(false);
    expect(same('readings')).toBe(false);
  });

  test('is known to have been made', async () => {
    const read = contents();
    const view = await viewOf(read, day);
    const isMade = () => ['a', 'b', 'c'].map((key) => view.has(key));
    expect(isMade()).toEqual([false, false, false]);
    view.once('a', () => 1);
    view.onceForAll('b', () => undefined);
    expect(isMade()).toEqual([true, true, false]);
    expect((await viewOf(read, '2025-08-02')).has('a')).toBe(false);
  });
});

describe('a view after reports have come in', () => {
  const come: Report = { ...sampleReports.reports[1]!, id: 'r3', progress: 80, period: '2025-Q3' };
  const late: Report = { ...come, id: 'r4', reportedAt: '2025-09-01T00:00:00Z' };
  const tasks = new Set(['mau-2025/I.2']);

  function after(read: Contents, reports: readonly Report[]): Contents {
    const file = read.reportFile!;
    const reportFile: ReportFile = { ...file, reports: [...file.reports, ...reports] };
    const next = { ...read, reportFile };
    follows(next, { contents: read, reports, readings: [], tasks });
    return next;
  }

  test('has what came in by the end of its day beside what it had', async () => {
    const read = contents();
    const first = await viewOf(read, day);
    expect(first.statusOf(task('mau-2025/I.2')).progress).toBe(40);
    const view = await viewOf(after(read, [come, late]), day);
    expect(idsOf(view.all('reports'))).toEqual(['r1', 'r2', 'r3']);
    expect(view.statusOf(task('mau-2025/I.2')).progress).toBe(80);
    expect(view.places('reports').get('r3')).toBe(2);
  });

  test('has the same where the view before is of another day, or was never made', async () => {
    const read = contents();
    await viewOf(read, '2025-07-04');
    const view = await viewOf(after(read, [come, late]), day);
    expect(idsOf(view.all('reports'))).toEqual(['r1', 'r2', 'r3']);
    expect(idsOf((await viewOf(after(contents(), [come]), day)).all('reports'))).toEqual([
      'r1',
      'r2',
      'r3',
    ]);
  });

  test('takes over what can be brought up to date, and nothing else of the day', async () => {
    const read = contents();
    const first = await viewOf(read, day);
    const seen: [View, ReadonlySet<string>][] = [];
    const lasting = {
      following(view: View, about: ReadonlySet<string>) {
        seen.push([view, about]);
        return this;
      },
    };
    first.once('lasts', () => lasting);
    for (const [key, value] of Object.entries({ a: null, b: 'following', c: 1, d: {} }))
      first.once(key, () => value);
    const view = await viewOf(after(read, [come]), day);
    expect(seen).toEqual([[view, tasks]]);
    expect(view.once('lasts', () => null)).toBe(lasting);
    expect([...'abcd'].map((key) => view.has(key))).toEqual([false, false, false, false]);
    expect(first.has('lasts')).toBe(false);
    expect([...'abcd'].map((key) => first.has(key))).toEqual([true, true, true, true]);
  });

  test('brings the view before up to date only once', async () => {
    const read = contents();
    await viewOf(read, day);
    const next = after(read, [come]);
    await viewOf(next, day);
    await viewOf(read, '2025-08-02');
    expect(idsOf((await viewOf(next, '2025-08-02')).all('reports'))).toEqual(['r1', 'r2', 'r3']);
  });
});
