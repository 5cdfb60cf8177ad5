import { describe, expect, test } from 'vitest';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import { toAtom } from './atom/atom.ts';
import { toBytes } from './byte-stream.ts';
import { toCalendar } from './calendar/calendar.ts';
import { toCsv } from './csv/csv.ts';
import { readCsv } from './csv/read-csv.ts';
import type { ExportRow } from './export.ts';
import { toJson } from './json/json.ts';
import { toNdjson } from './json/ndjson.ts';
import { readJson } from './json/read-json.ts';
import { readNdjson } from './json/read-ndjson.ts';
import { toXlsx } from './xlsx/xlsx.ts';

type Rows = AsyncIterable<ExportRow<'tasks'>>;
const domain = 'example.gov.vn';
const tasks = (rows: Rows) => ({ collection: 'tasks', rows }) as const;
const reports = (rows: Rows) => ({ collection: 'reports', rows: rows as never }) as const;

const writers: readonly (readonly [string, (rows: Rows) => ReadableStream<Uint8Array>])[] = [
  ['CSV', (rows) => toCsv(tasks(rows))],
  ['XLSX', (rows) => toXlsx(tasks(rows))],
  ['JSON', (rows) => toJson(tasks(rows))],
  ['NDJSON', (rows) => toNdjson(tasks(rows))],
  ['a calendar', (rows) => toCalendar(tasks(rows), { domain, stamp: '2025-09-01T00:00:00Z' })],
  ['a feed', (rows) => toAtom(reports(rows), { domain })],
];

/** Rows without an end, or with an error at one of them, and how many have been taken. */
function source({ failAt = Infinity } = {}) {
  const seen = { taken: 0, ended: false };
  async function* rows(): Rows {
    try {
      for (;;) {
        seen.taken += 1;
        if (seen.taken === failAt) throw new Error('the source failed');
        const row = { ...sampleDataset.tasks[0]!, ...sampleReports.reports[0]! };
        const { task: _, ...task } = row;
        yield { ...task, id: `t${seen.taken}`, task: 'a', related: {} } as ExportRow<'tasks'>;
      }
    } finally {
      seen.ended = true;
    }
  }
  return { seen, rows: rows() };
}

describe.each(writers)('%s', (_, write) => {
  test('asks for no row before somebody reads', async () => {
    const { seen, rows } = source();
    write(rows);
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen.taken).toBe(0);
  });

  test('asks for few of many rows while one chunk is read, and ends the source when it is cancelled', async () => {
    const { seen, rows } = source();
    const reader = write(rows).getReader();
    const { value } = await reader.read();
    expect(value!.length).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve));
    const { taken } = seen;
    expect(taken).toBeLessThan(300);
    await reader.read();
    expect(seen.taken - taken).toBeLessThan(600);
    await reader.cancel();
    expect(seen.ended).toBe(true);
  });

  test.each([1, 2, 500])('fails where its source fails, at row %i', async (failAt) => {
    const { rows } = source({ failAt });
    await expect(toBytes(write(rows))).rejects.toThrow('the source failed');
  });
});

describe('what is read', () => {
  test.each([
    ['CSV', toCsv, readCsv],
    ['JSON', toJson, readJson],
    ['NDJSON', toNdjson, readNdjson],
  ] as const)(
    'of %s comes record by record, of a file without an end too',
    async (_, write, read) => {
      const { seen, rows } = source();
      const select = ['id', 'title'] as const;
      const file = write({ ...tasks(rows), select });
      const records: unknown[] = [];
      for await (const record of read(file, { collection: 'tasks', select })) {
        records.push(record);
        if (records.length === 3) break;
      }
      expect(records[2]).toEqual({ id: 't3', title: sampleDataset.tasks[0]!.title });
      expect(seen.taken).toBeLessThan(1000);
      expect(seen.ended).toBe(true);
    },
  );
});
