import exceljs from 'exceljs';
import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sampleDataset, sampleReports } from '../../sample-dataset.ts';
import { toBytes } from '../byte-stream.ts';
import type { Export, ExportName } from '../export.ts';
import { readXlsx } from './read-xlsx.ts';
import { toXlsx, xlsxOf } from './xlsx.ts';
import { toArray } from '../to-array.ts';

async function opened(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook;
}

const { tasks, systems } = sampleDataset;
const about = {
  publisher: 'Sở Khoa học và Công nghệ',
  asOf: '2025-09-01',
  reportsAreIllustrative: true,
};
const readSystems = (file: Uint8Array) => toArray(readXlsx(file, { collection: 'systems' }));

describe('a workbook, as another program reads it', () => {
  test('has a sheet with a Vietnamese name, its headings in bold and in view', async () => {
    const workbook = await opened(await toBytes(toXlsx({ collection: 'tasks', rows: tasks })));
    const [sheet] = workbook.worksheets;
    expect(sheet!.name).toBe('Nhiệm vụ');
    expect(sheet!.rowCount).toBe(tasks.length + 1);
    const headings = sheet!.getRow(1);
    expect((headings.values as string[]).slice(1, 4)).toEqual(['Mã', 'Kế hoạch', 'Nhóm']);
    expect(headings.getCell(1).font.bold).toBe(true);
    expect(sheet!.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  test('has numbers that are numbers, days that are days, and texts as they are', async () => {
    const title = '=1+1 "<&>" Chuyển đổi số 😀\nhai dòng ';
    const rows = [{ ...tasks[0]!, title }];
    const workbook = await opened(await toBytes(toXlsx({ collection: 'tasks', rows })));
    const [sheet] = workbook.worksheets;
    const values = sheet!.getRow(1).values as string[];
    const cell = (heading: string) => sheet!.getRow(2).getCell(values.indexOf(heading));
    expect(cell('TT').value).toBe(1);
    expect(cell('Đến ngày').value).toEqual(new Date('2025-06-30T00:00:00Z'));
    expect(cell('Đến ngày').numFmt).toBe('dd/mm/yyyy');
    expect(cell('Nhiệm vụ').value).toBe(title);
    expect(cell('Nhiệm vụ').type).toBe(exceljs.ValueType.String);
    expect(cell('Ghi chú').value).toBeNull();
  });

  test('writes what XML cannot hold as Excel does', async () => {
    const rows = [{ ...systems[0]!, name: 'a\u0001\r\n_x0041_' }];
    const workbook = await opened(await toBytes(toXlsx({ collection: 'systems', rows })));
    // This reader takes the escapes of texts in cells as they are.
    expect(workbook.worksheets[0]!.getCell('B2').value).toBe('a_x0001__x000D_\n_x005F_x0041_');
    const half = [{ ...systems[0]!, name: 'a\uD83D' }];
    const bytes = await toBytes(toXlsx({ collection: 'systems', rows: half }));
    expect(await readSystems(bytes)).toEqual(half);
  });

  test('says who publishes it, for which day, and that reports are made up', async () => {
    const rows = sampleReports.reports;
    const workbook = await opened(await toBytes(toXlsx({ collection: 'reports', rows, about })));
    const sheet = workbook.getWorksheet('Thông tin về dữ liệu')!;
    const lines: unknown[] = [];
    sheet.eachRow((row) => lines.push((row.values as unknown[]).slice(1)));
    expect(lines).toEqual([
      ['Thông tin về dữ liệu'],
      ['Báo cáo là dữ liệu minh hoạ (không phải số liệu thật)'],
      ['Bộ dữ liệu', 'reports'],
      ['Đơn vị công bố', 'Sở Khoa học và Công nghệ'],
      ['Tính đến ngày', '2025-09-01'],
    ]);
    const last = workbook.worksheets[0]!.getRow(2).values as string[];
    expect(last.at(-1)).toMatch(/dữ liệu minh hoạ/);
  });

  test.each([
    'plans',
    'sections',
    'tasks',
    'indicators',
    'assignments',
    'agencies',
    'systems',
    'findings',
  ] as const)(
    'can be saved by it, texts shared between cells, and reads back the same: %s',
    async (collection: ExportName) => {
      const rows = sampleDataset[collection as 'tasks'];
      const input = { collection, rows, about } as unknown as Export;
      const workbook = await opened(await toBytes(toXlsx(input)));
      const saved = new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
      expect(await toArray(readXlsx(saved, { collection }))).toEqual(rows);
    },
  );
});

const many = Array.from({ length: 25 }, (_, at) => ({ ...systems[0]!, id: `s${at}` }));

describe('rows that are more than a sheet can hold', () => {
  test.each([
    ['rows', { rows: 11, characters: 1e9 }, [11, 11, 6]],
    ['text', { rows: 100, characters: 3_000 }, null],
  ])('go on in further sheets (%s)', async (_, limits, counts) => {
    const bytes = await toBytes(xlsxOf({ collection: 'systems', rows: many }, 'vi', limits));
    const sheets = (await opened(bytes)).worksheets.slice(0, -1);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.map(({ name }) => name).slice(0, 2)).toEqual(['Hệ thống', 'Hệ thống 2']);
    if (counts) expect(sheets.map(({ rowCount }) => rowCount)).toEqual(counts);
    expect(await readSystems(bytes)).toEqual(many);
  });

  test('that just fit are in one sheet', async () => {
    const limits = { rows: 26, characters: 1e9 };
    const bytes = await toBytes(xlsxOf({ collection: 'systems', rows: many }, 'vi', limits));
    expect((await opened(bytes)).worksheets.length).toBe(2);
  });
});

test('the same rows make the same bytes', async () => {
  const bytes = () => toBytes(toXlsx({ collection: 'tasks', rows: tasks, about }));
  expect(await bytes()).toEqual(await bytes());
});

describe('reading a workbook', () => {
  const whole = toBytes(toXlsx({ collection: 'systems', rows: many }));

  test('refuses one that is cut off anywhere', async () => {
    const bytes = await whole;
    for (let length = 0; length < bytes.length; length += 97) {
      await expect(readSystems(bytes.subarray(0, length))).rejects.toMatchObject({
        code: 'export-invalid',
      });
    }
  });

  test('refuses one in which a byte of the rows is another', async () => {
    const bytes = (await whole).slice();
    bytes[200]! ^= 1;
    await expect(readSystems(bytes)).rejects.toThrow(/damaged|cannot be unpacked/);
  });

  test.each([
    ['a text', new TextEncoder().encode('Mã,Tên chủ đề\r\n')],
    ['a list of files without an end', new TextEncoder().encode('PK\u0003\u0004')],
  ])('refuses %s', async (_, bytes) => {
    await expect(readSystems(bytes)).rejects.toThrow(/no list of the files/);
  });

  async function changed(change: (sheet: exceljs.Worksheet) => void): Promise<Uint8Array> {
    const workbook = await opened(await whole);
    change(workbook.worksheets[0]!);
    return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
  }

  test.each([
    ['C1', 'Tên khac', 'Hệ thống!C1', /no column is called/],
    ['A3', '#', 'Hệ thống!A3', /a text that matches/],
    ['B4', null, 'Hệ thống!B4', /is empty/],
  ])('refuses %s when it is %s, and names the cell', async (cell, value, place, message) => {
    const file = await changed((sheet) => {
      sheet.getCell(cell).value = value;
    });
    const error = await readSystems(file).catch((one: unknown) => one);
    expect(error).toMatchObject({ code: 'export-invalid', place });
    expect((error as Error).message).toMatch(message);
  });

  test('gives records or says what is wrong, whatever stands in the XML', async () => {
    const files = unzipSync(await whole);
    const names = Object.keys(files).filter((name) => /sheet1|workbook/.test(name));
    expect(names.length).toBe(3);
    const marks = [
      ...'<>/"=&;\'! ?[]-',
      'A',
      '9',
      '',
      '<!--',
      '<![CDATA[',
      '&#x0;',
      '&#99999999;',
      'r="ZZZZZZ1"',
    ];
    const change = fc.tuple(fc.nat(), fc.nat({ max: 8 }), fc.constantFrom(...marks));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async (name, changes) => {
          let xml = new TextDecoder().decode(files[name]);
          for (const [at, length, mark] of changes) {
            const from = at % xml.length;
            xml = xml.slice(0, from) + mark + xml.slice(from + length);
          }
          const file = zipSync({ ...files, [name]: new TextEncoder().encode(xml) }, { level: 0 });
          const result = await readSystems(file).catch((error: unknown) => error);
          if (!Array.isArray(result)) expect(result).toMatchObject({ code: 'export-invalid' });
        },
      ),
      { numRuns: 200 },
    );
  });

  test('takes a text with formats inside it, and a number that somebody typed for a text', async () => {
    const file = await changed((sheet) => {
      sheet.getCell('B2').value = {
        richText: [{ text: 'Cổng ' }, { font: { bold: true }, text: 'dữ liệu' }],
      };
      sheet.getCell('C2').value = 1022;
    });
    const [first] = await readSystems(file);
    expect(first).toMatchObject({ name: 'Cổng dữ liệu', nameEn: '1022' });
  });
});
