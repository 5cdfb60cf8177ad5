import { describe, expect, test, vi } from 'vitest';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import { memorySource } from '../sources/memory-source.ts';
import type { Source } from '../sources/source.ts';
import { createClient } from '../tiendo.ts';
import { toText } from './byte-stream.ts';
import { toAtom } from './atom/atom.ts';
import { toCsv } from './csv/csv.ts';
import { readCsv } from './csv/read-csv.ts';
import { exportOf, rowsOf } from './rows-of.ts';
import { toArray } from './to-array.ts';

const source = memorySource(sampleDataset, sampleReports);
const ids = sampleDataset.tasks.map(({ id }) => id);

/** A client of the sample, and the queries that it was asked. */
function asked(more: Partial<Source> = {}) {
  const run = vi.fn<Source['run']>((query, options) => source.run(query, options));
  return {
    run,
    tiendo: createClient({ source: { ...source, run, ...more }, today: () => days.next() }),
  };
}
let count = 0;
const days = { next: () => `2025-09-0${(count = (count % 9) + 1)}` };

const read = async (rows: AsyncIterable<{ id: string }>) =>
  (await toArray(rows)).map(({ id }) => id);

describe('the rows of an answer', () => {
  test.each([
    [{}, ids],
    [{ limit: 3 }, ids.slice(0, 3)],
    [{ limit: 4 }, ids.slice(0, 4)],
    [{ offset: 1, limit: 2 }, ids.slice(1, 3)],
    [{ offset: 5 }, ids.slice(5)],
    [{ offset: 99 }, []],
    [{ limit: 0 }, []],
    [{ get: ids[2]! }, [ids[2]]],
  ])('with %j are all there, whatever the size of a page', async (part, expected) => {
    for (const pageSize of [1, 2, 4, 100]) {
      const { tiendo } = asked();
      const query = { collection: 'tasks', ...part } as const;
      expect(await read(rowsOf(tiendo, query, { pageSize }))).toEqual(expected);
      const { rows } = await exportOf(tiendo, query, { pageSize });
      expect(await read(rows as AsyncIterable<{ id: string }>)).toEqual(expected);
    }
  });

  test('are asked for when they are needed, all for the day of the first', async () => {
    const { run, tiendo } = asked();
    const rows = rowsOf(tiendo, tiendo.tasks(), { pageSize: 2 });
    expect(run).not.toHaveBeenCalled();
    await rows.next();
    await rows.next();
    expect(run).toHaveBeenCalledTimes(1);
    await rows.next();
    expect(run).toHaveBeenCalledTimes(2);
    const [first, second] = run.mock.calls.map(([query]) => query);
    expect(second).toMatchObject({ asOf: first!.asOf, limit: 2, after: expect.any(String) });
    await rows.return(undefined);
    expect(run).toHaveBeenCalledTimes(2);
  });

  test('each come once where rows went between two pages', async () => {
    const less = { ...sampleDataset, tasks: sampleDataset.tasks.slice(1) };
    const later = memorySource(less, sampleReports);
    let at = 0;
    const run: Source['run'] = (query, options) =>
      ((at += 1) === 1 ? source : later).run(query, options);
    const { tiendo } = asked({ run });
    expect(await read(rowsOf(tiendo, tiendo.tasks(), { pageSize: 2 }))).toEqual(ids);
  });

  test('stop with the signal', async () => {
    const controller = new AbortController();
    const { tiendo } = asked();
    const { signal } = controller;
    const rows = rowsOf(tiendo, tiendo.tasks(), { pageSize: 1, signal });
    await rows.next();
    controller.abort(new Error('enough'));
    await expect(rows.next()).rejects.toThrow('enough');
  });
});

describe('what is written of a question', () => {
  test('has its relations, how rows matched, and what a reader has to be told', async () => {
    const { tiendo } = asked();
    const agency = { id: 'hcm/so-y-te', through: ['collectives', 'predecessors'] } as const;
    const tasks = tiendo.tasks().where({ agency }).with('status').asOf('2025-09-01');
    const input = await exportOf(tiendo, tasks);
    expect(input).toMatchObject({
      collection: 'tasks',
      with: ['status'],
      matches: true,
      about: {
        asOf: '2025-09-01',
        publisher: 'Tiendo',
        reviewedOn: '2025-09-01',
        reportsAreIllustrative: true,
      },
    });
    const text = await toText(toCsv(input));
    expect(text).toMatch(/,Tình trạng,.*,Khớp theo,Trường khác,Thông tin về dữ liệu\r\n/);
    expect(text).toContain('""through"":[""collectives""]');
  });

  test('has only the fields that were asked for, and its id', async () => {
    const { tiendo } = asked();
    const none = tiendo.tasks().where({ plan: 'mau-2022' }).select('title').limit(0);
    expect(await toText(toCsv(await exportOf(tiendo, none)))).toMatch(
      /^Mã,Nhiệm vụ,Trường khác,Thông tin về dữ liệu\r\n$/,
    );
    const one = tiendo.tasks().where({ plan: 'mau-2022' }).select('title').facets('status');
    expect(await toText(toCsv(await exportOf(tiendo, one)))).toMatch(
      /\r\nmau-2022\/I.1,Xây dựng Kho dữ liệu dùng chung,,Báo cáo là .*\r\n$/,
    );
  });

  test('can be what was reported, as a feed that names tasks and agencies', async () => {
    const { tiendo } = asked();
    const reports = tiendo.reports().with('task', 'agency');
    const text = await toText(toAtom(await exportOf(tiendo, reports), { domain: 'a.vn' }));
    expect(text).toContain(
      '<title>Vận hành Cổng dữ liệu mở Thành phố – Sở Khoa học và Công nghệ: Đã',
    );
    expect(text.match(/<entry>/g)).toHaveLength(sampleReports.reports.length);
  });

  test('reads back with where a search was met', async () => {
    const { tiendo } = asked();
    const found = tiendo.tasks().search('du lieu mo').with('highlights');
    const { rows } = await found.fetch();
    expect(rows.length).toBeGreaterThan(0);
    const file = toCsv(await exportOf(tiendo, found));
    const back = await toArray(readCsv(file, { collection: 'tasks' }));
    expect(back.map(({ related }) => related)).toEqual(rows.map(({ related }) => related));
  });

  test('is no groups', async () => {
    const { tiendo } = asked();
    for (const query of [
      tiendo.tasks().groupBy('status'),
      tiendo.tasks().pivot('status', 'lead'),
    ]) {
      await expect(exportOf(tiendo, query.toJSON())).rejects.toMatchObject({
        code: 'export-invalid',
      });
    }
  });

  test('is a mistake where the question is one', async () => {
    const { tiendo } = asked();
    const tasks = tiendo.tasks().where({ dedline: 'none' } as never);
    await expect(exportOf(tiendo, tasks)).rejects.toMatchObject({ code: 'unknown-field' });
  });
});
