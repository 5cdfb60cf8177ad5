import { describe, expect, test } from 'vitest';
import { IngestError } from '../ingest-error.ts';
import { readTables } from './read-tables.ts';

const read = (...lines: string[]) =>
  readTables(
    'x',
    'x.txt',
    lines.map((text, place) => ({ number: place + 1, text })),
  );
const headings = 'TT\tNội dung\tĐơn vị chủ trì\tThời gian hoàn thành';
const cellsOf = (...lines: string[]) => read(...lines)[0]!.rows.map(({ cells }) => cells);

describe('a table of tab-separated lines', () => {
  test('gives its cells under the names of their columns, tags and empty cells gone', () => {
    expect(cellsOf(headings, 'I\tDữ liệu\t\t', '1\t<i>Mở dữ liệu</i>\tSở Y tế\tNăm 2025')).toEqual([
      { marker: 'I', title: 'Dữ liệu' },
      { marker: '1', title: 'Mở dữ liệu', lead: 'Sở Y tế', deadline: 'Năm 2025' },
    ]);
  });

  test('has a running number and a marker where its headings name both', () => {
    const rows = cellsOf(
      'STT\t\tNội dung\tCơ quan chủ trì',
      'TT\tChi tiết\t\t',
      '120\t4\tTuyên dương\tSở Y tế',
    );
    expect(rows).toEqual([{ ordinal: '120', marker: '4', title: 'Tuyên dương', lead: 'Sở Y tế' }]);
  });

  test('joins a row that the page break cuts, and says where its parts stand', () => {
    const [list] = read(headings, '1\tMở dữ\tSở Y tế\tNăm 2025', '', headings, '\tliệu y tế\t\t');
    expect(list!.rows).toHaveLength(1);
    expect(list!.rows[0]).toMatchObject({
      cells: { title: 'Mở dữ liệu y tế' },
      lines: [2, 2],
      flags: ['joined'],
      ranges: [
        { first: 2, last: 2, why: 'splitOverPage' },
        { first: 5, last: 5, why: 'splitOverPage' },
      ],
    });
  });

  test('makes one row of a row that is printed again after the page break', () => {
    const row = '1\tMở dữ liệu\tSở Y tế\tNăm 2025';
    const [list] = read(headings, row, '', headings, row, '2\tGom dữ liệu\tSở Y tế\tNăm 2026');
    expect(list!.rows.map(({ cells }) => cells.title)).toEqual(['Mở dữ liệu', 'Gom dữ liệu']);
    expect(list!.rows[0]!.flags).toEqual(['printedTwice']);
    expect(list!.rows[0]!.ranges).toHaveLength(2);
  });

  test('takes a heading apart that stands whole in the column of its number', () => {
    expect(cellsOf(headings, 'II.3 Phát triển xã hội số\t\t\t')).toEqual([
      { marker: 'II.3', title: 'Phát triển xã hội số' },
    ]);
  });

  test('keeps a heading without a number apart from the row above it', () => {
    const rows = cellsOf(
      headings,
      '1\tNông nghiệp\tSở Y tế\tNăm 2025',
      '\tTài chính, ngân hàng:\t\t',
    );
    expect(rows).toHaveLength(2);
  });

  test('reads the count that it declares for itself', () => {
    const [list] = read(
      headings,
      '\tTỔNG SỐ: 178 NHIỆM VỤ\t\t',
      '1\tMở dữ liệu\tSở Y tế\tNăm 2025',
    );
    expect(list!.declaredCount).toBe(178);
    expect(list!.rows).toHaveLength(1);
  });

  test('refuses a row that is cut off, by file and line', () => {
    const cut = () => read(headings, '1\tMở dữ liệu\tSở Y tế\tNăm 2025', '2\tGom dữ');
    expect(cut).toThrow(IngestError);
    expect(cut).toThrow(/^x\.txt:3: the row is cut off: found 2 cells, expected 4/);
  });

  test('is not seen in text without column headings', () => {
    expect(read('một\thai\tba', 'bốn\tnăm\tsáu')).toEqual([]);
  });
});
