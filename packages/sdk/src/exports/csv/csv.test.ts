import { describe, expect, test } from 'vitest';
import { sampleDataset, sampleReports } from '../../sample-dataset.ts';
import { toBytes, toText } from '../byte-stream.ts';
import { toCsv } from './csv.ts';
import { readCsv } from './read-csv.ts';
import { toArray } from '../to-array.ts';

const topics = [{ id: 'data', name: 'Dữ liệu', nameEn: 'Data' }] as const;
const headings = 'Mã,Tên chủ đề,Tên tiếng Anh,Trường khác';

describe('a CSV file', () => {
  test('begins with a byte order mark, and ends each line with CR and LF', async () => {
    const file = toCsv({ collection: 'topics', rows: topics });
    const bytes = await toBytes(file);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe(`${headings}\r\ndata,Dữ liệu,Data,\r\n`);
  });

  test('has English headings where they are asked for', async () => {
    const file = toCsv({ collection: 'topics', rows: topics }, { language: 'en' });
    expect(await toText(file)).toMatch(/^Id,Name,English name,Other fields\r\n/);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['-5', "'-5"],
    ['+84', "'+84"],
    ['@a', "'@a"],
    ['\ta', "'\ta"],
    ['\ra', '"\'\ra"'],
    ['＝1', "'＝1"],
    ["'a", "''a"],
    ["'=a", "''=a"],
    ['', "'"],
    ['a=1', 'a=1'],
    ['a "b"', '"a ""b"""'],
    ['a,b', '"a,b"'],
    ['a\nb', '"a\nb"'],
  ])('writes the text %j as %j', async (nameEn, cell) => {
    const rows = [{ ...topics[0], nameEn }];
    const text = await toText(toCsv({ collection: 'topics', rows }));
    expect(text).toBe(`${headings}\r\ndata,Dữ liệu,${cell},\r\n`);
  });

  test('writes lists with semicolons, and words of status instead of codes', async () => {
    const related = {
      status: { status: 'notReported', reported: 0, owed: 2, completedOn: null, progress: null },
    };
    const rows = [{ id: 'a', topics: ['data', 'security'], related }];
    const text = await toText(toCsv({ collection: 'tasks', rows, with: ['status'] }));
    expect(text).toContain('\r\na,data; security,Chưa báo cáo,0,2,,,\r\n');
  });

  test('says in every line that reports are made up, where they are', async () => {
    const { reports: rows, illustrative } = sampleReports;
    const about = { reportsAreIllustrative: illustrative };
    const vi = (await toText(toCsv({ collection: 'reports', rows, about }))).trim().split('\r\n');
    expect(vi[0]).toMatch(/,Thông tin về dữ liệu$/);
    expect(
      vi.slice(1).map((line) => line.endsWith('dữ liệu minh hoạ (không phải số liệu thật)')),
    ).toEqual([true, true]);
    const real = await toText(toCsv({ collection: 'reports', rows, about: {} }));
    expect(real).not.toContain('minh hoạ');
  });

  test('refuses rows that have other fields than the first', async () => {
    const [first, ...rest] = sampleDataset.systems;
    const { nameEn: _, ...less } = first!;
    const rows = [first!, less, ...rest];
    await expect(toText(toCsv({ collection: 'systems', rows }))).rejects.toThrow(
      /row 2 \(cong-du-lieu\) has no "nameEn"/,
    );
    const more = toCsv({ collection: 'systems', rows: [less, first!] });
    await expect(toText(more)).rejects.toThrow(/"nameEn", which the first row has not/);
    const nothing = [{ ...first!, name: null }] as never;
    await expect(toText(toCsv({ collection: 'systems', rows: nothing }))).rejects.toThrow(
      /has null as "name"/,
    );
  });
});

const read = (text: string) => toArray(readCsv(text, { collection: 'topics' }));

describe('reading CSV', () => {
  test('takes columns in any order, both languages mixed, decomposed headings and LF alone', async () => {
    const text = `Tên chủ đề,Id,Tên tiếng Anh\nDữ liệu,data,"Data"`;
    expect(await read(text.normalize('NFD'))).toEqual([
      { ...topics[0], name: topics[0].name.normalize('NFD') },
    ]);
  });

  test('takes words of status in either language, and codes', async () => {
    const report = sampleReports.reports[0]!;
    const text = await toText(toCsv({ collection: 'reports', rows: [report] }));
    for (const word of ['Đã hoàn thành', 'Completed', 'completed']) {
      const file = text.replace('Đã hoàn thành', word);
      expect(await toArray(readCsv(file, { collection: 'reports' }))).toEqual([report]);
    }
  });

  test.each([
    ['nothing', '', 'line 1, column 1', /empty/],
    ['another file', 'a,b\r\n', 'line 1, column 1', /no column is called “a”/],
    ['a misspelt heading', 'Mã,Tên chủ dề\r\n', 'line 1, column 2', /did you mean “Tên chủ đề”/],
    ['a heading that is there twice', 'Mã,Id\r\n', 'line 1, column 2', /there twice/],
    [
      'too few columns',
      'Mã,Tên chủ đề\r\n',
      'line 1, column 1',
      /“Tên tiếng Anh” or “English name”/,
    ],
    ['too few cells', `${headings}\r\ndata,a\r\n`, 'line 2, column 3', /found 2 cells, expected 4/],
    ['too many cells', `${headings}\r\ndata,a,b,,\r\n`, 'line 2, column 5', /found 5 cells/],
    [
      'a value that there is not',
      `${headings}\r\ndat,a,b,\r\n`,
      'line 2, column 1',
      /expects one of/,
    ],
    ['an empty cell', `${headings}\r\n"data","a\nb",,\r\n`, 'line 2, column 3', /is empty/],
    [
      'a mistake after lines in cells',
      `${headings}\r\ndata,"a\n\nb",b,\r\nx,a,b,`,
      'line 5, column 1',
      /“x”|"x"/,
    ],
    ['JSON that is none', `${headings}\r\ndata,a,b,{\r\n`, 'line 2, column 4', /expects JSON/],
    [
      'a quote that is not closed',
      `${headings}\r\ndata,"a`,
      'line 2, column 2',
      /a part of it is missing/,
    ],
    ['a quote inside a cell', `${headings}\r\ndata,a"b`, 'line 2, column 2', /quote stands inside/],
    [
      'text after a quote',
      `${headings}\r\ndata,"a"b`,
      'line 2, column 2',
      /follows a closing quote/,
    ],
    ['a lone carriage return', `${headings}\r\ndata,a\rb`, 'line 2, column 2', /carriage return/],
  ])('refuses %s and says where', async (_, text, place, message) => {
    const error = await read(text).catch((one: unknown) => one);
    expect(error).toMatchObject({ name: 'TiendoError', code: 'export-invalid', place });
    expect((error as Error).message).toMatch(message);
  });

  test('refuses bytes that are not UTF-8', async () => {
    const bytes = new Uint8Array([0x4d, 0xe3, 0x2c]);
    const rows = toArray(readCsv(bytes, { collection: 'topics' }));
    await expect(rows).rejects.toThrow(/not UTF-8/);
  });

  test.each([
    ['a number with a comma', '"87,5"', /a number/],
    ['a number that is a word', 'nhiều', /a number/],
  ])('refuses %s', async (_, value, message) => {
    const text = await toText(toCsv({ collection: 'readings', rows: sampleReports.readings }));
    const file = text.replace('87.5', value);
    await expect(toArray(readCsv(file, { collection: 'readings' }))).rejects.toThrow(message);
  });
});
