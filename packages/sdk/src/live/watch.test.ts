import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Report } from '@tiendo/model';
import { TiendoError } from '../errors.ts';
import type { Query } from '../query/query.ts';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import { memorySource } from '../sources/memory-source.ts';
import type { Source } from '../sources/source.ts';
import { createClient } from '../tiendo.ts';

const open = () => {
  const source = memorySource(sampleDataset, sampleReports);
  return { source, tiendo: createClient({ source, today: '2025-08-01' }) };
};

const report = (task: string, more: Partial<Report> = {}): Report => ({
  id: `r-${task}`,
  task,
  agency: 'hcm/so-khoa-hoc-va-cong-nghe',
  period: '2025-Q3',
  status: 'inProgress',
  author: 'văn thư',
  state: 'approved',
  reportedAt: '2025-07-15T02:00:00Z',
  ...more,
});

/** Long enough for every answer that is under way: no part of the SDK has to be loaded any more. */
const soon = () => new Promise<void>((resolve) => void setTimeout(resolve, 100));

/** Waits until so much was heard. */
const heardAll = (heard: readonly unknown[], count: number) =>
  vi.waitFor(() => expect(heard.length).toBeGreaterThanOrEqual(count), { timeout: 10_000 });

beforeAll(async () => {
  const { tiendo, source } = open();
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error);
  tiendo.watch({ collection: 'tasks', limit: -1 } as Query, () => {}, { onError });
  const changes = tiendo.tasks().with('status').groupBy('status')[Symbol.asyncIterator]();
  await changes.next();
  await source.addReports({ reports: [report('mau-2025/II.1')] });
  await changes.next();
  await changes.return?.();
  await heardAll(errors, 1);
});

const ids = (rows: readonly unknown[]) => rows.map((row) => (row as { id: string }).id);

describe('a question that is watched', () => {
  test('is answered at once, and again with what a report has changed', async () => {
    const { source, tiendo } = open();
    const heard: string[] = [];
    const status = tiendo.tasks().where({ plan: 'mau-2025', status: 'notReported' });
    status.watch(({ answer, added, removed, changed }) => {
      const what = [ids(added).length, ids(removed).join(), ids(changed).length];
      heard.push(`${answer.total}: ${what.join(' ')}`);
    });
    await heardAll(heard, 1);
    await source.addReports({ reports: [report('mau-2025/II.1')] });
    await heardAll(heard, 2);
    expect(heard).toEqual(['3: 3  0', '2: 0 mau-2025/II.1 0']);
  });

  test('names the rows that are the same records but say something else', async () => {
    const { source, tiendo } = open();
    const heard: string[][] = [];
    tiendo
      .tasks()
      .with('status')
      .watch(({ changed }) => heard.push(ids(changed)));
    await heardAll(heard, 1);
    await source.addReports({ reports: [report('mau-2025/II.1')] });
    await heardAll(heard, 2);
    expect(heard).toEqual([[], ['mau-2025/II.1']]);
  });

  test('is left alone by reports that cannot change its answer', async () => {
    let asked = 0;
    const { source } = open();
    const counting: Partial<Source> = {
      prepare: async (query) => {
        const answer = await source.prepare!(query);
        return (options) => {
          asked += 1;
          return answer(options);
        };
      },
    };
    const tiendo = createClient({ source: { ...source, ...counting } });
    tiendo
      .tasks()
      .where({ plan: 'mau-2025' })
      .watch(() => {});
    await soon();
    await source.addReports({ reports: [report('mau-2025/II.1')] });
    await soon();
    expect(asked).toBe(1);
    await source.reload();
    await vi.waitFor(() => expect(asked).toBe(2));
  });

  test('says nothing where an answer is the same as before', async () => {
    const { source, tiendo } = open();
    let heard = 0;
    tiendo
      .tasks()
      .groupBy('status')
      .watch(() => (heard += 1));
    await soon();
    await source.addReports({ reports: [report('mau-2025/II.1', { state: 'draft' })] });
    await soon();
    expect(heard).toBe(1);
  });

  test('says no more once it is ended, by its function or by its signal', async () => {
    const { source, tiendo } = open();
    const controller = new AbortController();
    const heard: string[] = [];
    const tasks = tiendo.tasks().with('status');
    const end = tasks.watch(() => heard.push('function'));
    tasks.watch(() => heard.push('signal'), { signal: controller.signal });
    tasks.watch(() => heard.push('never'), { signal: AbortSignal.abort() });
    await soon();
    end();
    controller.abort();
    await source.addReports({ reports: [report('mau-2025/II.1')] });
    await soon();
    expect(heard.sort()).toEqual(['function', 'signal']);
  });

  test('that is wrong says so to the handler of errors', async () => {
    const { tiendo } = open();
    const errors: unknown[] = [];
    const wrong = { collection: 'tasks', limit: -1 } as Query;
    tiendo.watch(wrong, () => {}, { onError: (error) => errors.push(error) });
    await heardAll(errors, 1);
    expect(errors).toMatchObject([{ code: 'wrong-type', path: 'limit' }]);
  });

  test('that could not be answered is tried again with the next change', async () => {
    let isDown = true;
    const { source } = open();
    const failing: Source = {
      ...source,
      prepare: async (query) => {
        if (isDown) throw new TiendoError('source-unreachable', 'no network');
        return source.prepare!(query);
      },
    };
    const tiendo = createClient({ source: failing, today: '2025-08-01' });
    const heard: string[] = [];
    tiendo.plans().watch(({ answer }) => heard.push(String(answer.total)), {
      onError: (error) => heard.push((error as TiendoError).code),
    });
    await heardAll(heard, 1);
    isDown = false;
    await source.addReports({ reports: [report('mau-2025/II.1')] });
    await heardAll(heard, 2);
    expect(heard).toEqual(['source-unreachable', '2']);
  });
});

describe('a loop over a question', () => {
  test('gets the first answer, then each that differs, and ends with the loop', async () => {
    const { source, tiendo } = open();
    const totals: number[] = [];
    for await (const { answer } of tiendo.tasks().where({ status: 'inProgress' })) {
      totals.push(answer.total);
      if (totals.length === 2) break;
      await source.addReports({ reports: [report('mau-2025/II.1')] });
    }
    expect(totals).toEqual([1, 2]);
  });

  test('gets the groups of a question that counts, each time that they differ', async () => {
    const { source, tiendo } = open();
    const counts: (number | undefined)[] = [];
    for await (const { answer } of tiendo.tasks().groupBy('status')) {
      counts.push(answer.groups.find(({ key }) => key.status === 'inProgress')?.count);
      if (counts.length === 2) break;
      await source.addReports({ reports: [report('mau-2025/II.1')] });
    }
    expect(counts).toEqual([1, 2]);
  });

  test('gets the latest answer where several came meanwhile', async () => {
    const { source, tiendo } = open();
    const totals: number[] = [];
    for await (const { answer } of tiendo.tasks().where({ status: 'inProgress' })) {
      totals.push(answer.total);
      if (totals.length === 2) break;
      await source.addReports({ reports: [report('mau-2025/II.1')] });
      await source.addReports({ reports: [report('mau-2022/I.1')] });
      await soon();
    }
    expect(totals).toEqual([1, 3]);
  });

  test('ends by its signal with the reason, and by an error with the error', async () => {
    const { tiendo } = open();
    const controller = new AbortController();
    const loop = async () => {
      for await (const _ of tiendo.plans().changes({ signal: controller.signal })) {
        controller.abort(new Error('enough'));
      }
    };
    await expect(loop()).rejects.toThrow('enough');
    const wrong = async () => {
      for await (const _ of tiendo.changes({ collection: 'plan' } as never)) break;
    };
    await expect(wrong()).rejects.toMatchObject({ code: 'unknown-field', nearest: 'plans' });
  });
});

test('pages show each row once, also when a report moves others between two pages', async () => {
  const { source, tiendo } = open();
  const seen: string[] = [];
  const order = tiendo
    .tasks()
    .orderBy('status')
    .orderBy('deadline', 'descending', { nulls: 'first' });
  const all = ids((await order.fetch()).rows);
  for await (const { rows } of order.pages(2)) {
    seen.push(...ids(rows));
    if (seen.length === 2) {
      await source.addReports({
        reports: [report(seen[0]!, { agency: 'hcm/so-y-te' })],
      });
    }
  }
  const others = seen.filter((id) => id !== seen[0]);
  expect(new Set(others).size).toBe(others.length);
  expect(others.sort()).toEqual(all.filter((id) => id !== seen[0]).sort());
});
