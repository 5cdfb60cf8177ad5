import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DocumentLine } from '../document-line.ts';
import { txtReader } from '../readers/txt.ts';
import { readProseIndicators } from './read-prose-indicators.ts';

const lines = (text: string): DocumentLine[] =>
  text.split('\n').map((line, at) => ({ number: at + 1, text: line }));
const seed = (name: string): readonly DocumentLine[] =>
  txtReader.read({
    name,
    bytes: readFileSync(new URL(`../../../../seeds/${name}`, import.meta.url)),
  });
const outline = (text: string) =>
  readProseIndicators('x', lines(text))?.rows.map(
    ({ cells, flags }) =>
      `${flags.includes('heading') ? '# ' : ''}${cells.marker ?? '_'} ${cells.title}`,
  ) ?? null;

const strategy = seed('001_9a43ff731645dcf2.txt');
const rows = readProseIndicators('001', strategy)!.rows;
const row = (line: number) => rows.find((found) => found.lines[0] === line);

test('the strategy has 25 indicators, one of them before its five groups', () => {
  const counts: [string, number][] = [['', 0]];
  for (const { cells, flags } of rows) {
    if (flags.includes('heading')) counts.push([`${cells.marker} ${cells.title}`, 0]);
    else counts.at(-1)![1]++;
  }
  expect(counts).toEqual([
    ['', 1],
    ['a Phát triển hạ tầng số', 5],
    ['b Phát triển chính quyền số', 11],
    ['c Phát triển kinh tế số', 2],
    ['d Phát triển xã hội số', 2],
    ['đ An toàn, an ninh thông tin', 4],
  ]);
});

test('each row of the strategy stands on the line that prints it', () => {
  const expected = [16, 18, 20, 21, 22, 23, 24, 26, 28, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41];
  expected.push(43, 45, 46, 48, 50, 51, 53, 55, 56, 57, 58);
  expect(rows.map((found) => found.lines)).toEqual(expected.map((line) => [line, line]));
});

test('an indicator before any group has no marker, and its formula is plain', () => {
  expect(row(16)).toEqual({
    document: '001',
    cells: {
      title:
        'Chỉ số chuyển đổi số Thành phố ≥ 0,75 và thuộc trong nhóm 03 tỉnh, thành phố dẫn đầu cả nước.',
    },
    verbatim: {},
    lines: [16, 16],
    ranges: [],
    flags: [],
  });
});

test('a heading of a group is flagged', () => {
  expect(row(18)).toEqual({
    document: '001',
    cells: { marker: 'a', title: 'Phát triển hạ tầng số' },
    verbatim: {},
    lines: [18, 18],
    ranges: [],
    flags: ['heading'],
  });
});

test('a footnote in another group, over the page, goes to the row that has its mark', () => {
  expect(row(22)).toEqual({
    document: '001',
    cells: {
      marker: '3',
      title:
        'Dịch vụ truy nhập Internet qua mạng thông tin di động 4G có tốc độ tải xuống trung bình tối thiểu 40Mbit/s, qua mạng thông tin di động 5G có tốc độ tải xuống trung bình tối thiểu 100Mbit/s.',
      note: 'Kết quả đo bằng ứng dụng i-Speed',
    },
    verbatim: {},
    lines: [22, 22],
    ranges: [{ document: '001', first: 30, last: 30, why: 'footnote' }],
    flags: ['counted'],
  });
  expect(row(45)).toEqual({
    document: '001',
    cells: {
      marker: '1',
      title: 'Quy mô kinh tế số chiếm từ 30% đến 40% GRDP.',
      note: 'Theo đánh giá của Cục Thống kê',
    },
    verbatim: {},
    lines: [45, 45],
    ranges: [{ document: '001', first: 60, last: 60, why: 'footnote' }],
    flags: ['counted'],
  });
  expect(rows.filter(({ cells }) => cells.note !== undefined)).toHaveLength(2);
});

test('bullets are counted in their group, also across a footnote', () => {
  expect(row(28)!.cells).toEqual({
    marker: '1',
    title:
      '100% thủ tục hành chính được tiếp nhận, giải quyết phi địa giới hành chính giữa trung ương và địa phương, giữa các cấp chính quyền.',
  });
  expect(row(32)!.cells.marker).toBe('2');
  expect(row(39)!.cells).toEqual({
    marker: '9',
    title:
      'Có ≥ 85% dữ liệu của các ban, sở, ngành được tích hợp với nền tảng tích hợp, chia sẻ dữ liệu Thành phố (LGSP).',
  });
  expect(row(58)!.cells).toEqual({
    marker: '4',
    title:
      '100% hệ thống thông tin được triển khai giám sát an toàn, an ninh mạng và được kiểm tra, đánh giá thường xuyên.',
  });
});

test('the plan of 2022 has six indicators, counted without groups', () => {
  const list = readProseIndicators('002', seed('002_70584fde6f1ad3a1.txt'))!;
  expect(list.rows.map(({ cells, lines: where }) => [cells.marker, cells.title, where[0]])).toEqual(
    [
      ['1', '85% người dân có điện thoại thông minh.', 27],
      ['2', '70% hộ gia đình có đường Internet cáp quang băng rộng.', 29],
      [
        '3',
        'Tăng 10% tỷ lệ hồ sơ được xử lý trực tuyến trên tổng số hồ sơ được giải quyết (tính theo thủ tục hành chính được đưa vào trực tuyến) so với năm 2021.',
        31,
      ],
      [
        '4',
        '100% thủ tục hành chính trong Danh mục thủ tục hành chính đáp ứng yêu cầu thực hiện dịch vụ công trực tuyến mức độ 3, mức độ 4 trên địa bàn thành phố đã được Ủy ban nhân dân thành phố phê duyệt phải được áp dụng.',
        33,
      ],
      [
        '5',
        '100% sở, ban, ngành, Ủy ban nhân dân thành phố Thủ Đức, quận, huyện, Ủy ban nhân dân xã, phường, thị trấn thực hiện ứng dụng thanh toán điện tử trong giải quyết thủ tục hành chính.',
        35,
      ],
      ['6', 'Kinh tế số đóng góp 15% GRDP Thành phố.', 37],
    ],
  );
  expect(list).toMatchObject({ kind: 'indicators', document: '002', declaredCount: null });
});

test.each(['000_f2c5c3335a9bc0e5.txt', '003_10c6ec8ef8560783.txt', '004_90a108cfc6212b7b.txt'])(
  '%s lists no indicators as prose',
  (name) => expect(readProseIndicators(name.slice(0, 3), seed(name))).toBe(null),
);

test('a bullet over a page is joined, flagged, and has both stretches and its footnote', () => {
  const text = [
    'B. CHỈ TIÊU',
    '',
    '- Kết nối mạng¹ tới',
    '',
    '¹ Mạng cố định.',
    '',
    'mọi hộ gia',
    'đình.',
    '- Hết.',
  ];
  expect(readProseIndicators('x', lines(text.join('\n')))!.rows[0]).toEqual({
    document: 'x',
    cells: { marker: '1', title: 'Kết nối mạng tới mọi hộ gia đình.', note: 'Mạng cố định.' },
    verbatim: {},
    lines: [3, 3],
    ranges: [
      { document: 'x', first: 3, last: 3, why: 'splitOverPage' },
      { document: 'x', first: 7, last: 8, why: 'splitOverPage' },
      { document: 'x', first: 5, last: 5, why: 'footnote' },
    ],
    flags: ['counted', 'joined'],
  });
});

test('numbered groups and numbered indicators are told apart', () => {
  const text = `II. CÁC CHỈ TIÊU CHỦ YẾU (03 chỉ tiêu)

1. Về chính quyền số

a) Tỷ lệ hồ sơ trực tuyến đạt 80%.

b) 100% báo cáo được số hóa;

2. Về kinh tế số

Kinh tế số đóng góp 20% GRDP.

III. NHIỆM VỤ

1. Không phải chỉ tiêu.`;
  expect(outline(text)).toEqual([
    '# 1 Về chính quyền số',
    'a Tỷ lệ hồ sơ trực tuyến đạt 80%.',
    'b 100% báo cáo được số hóa;',
    '# 2 Về kinh tế số',
    '1 Kinh tế số đóng góp 20% GRDP.',
  ]);
  expect(readProseIndicators('x', lines(text))!.declaredCount).toBe(3);
});

test('what stands under plus signs belongs to its bullet', () => {
  const text = 'A. CHỈ TIÊU\n\n- Hồ sơ trực tuyến:\n+ Cấp tỉnh: 80%;\n+ Cấp xã: 60%.\n- Khác.';
  expect(outline(text)).toEqual(['1 Hồ sơ trực tuyến: + Cấp tỉnh: 80%; + Cấp xã: 60%.', '2 Khác.']);
});

test('an introduction is no indicator, and a pointer to an annex leaves none', () => {
  expect(outline('2. Chỉ tiêu cụ thể\n\nĐến năm 2025 phấn đấu:\n\n- Đạt 80%.')).toEqual([
    '1 Đạt 80%.',
  ]);
  expect(outline('2. Chỉ tiêu cụ thể\n\n(Các chỉ tiêu tại Phụ lục đính kèm).\n\n3. Khác')).toBe(
    null,
  );
  expect(outline('2. Chỉ tiêu cụ thể\n\nTheo Phụ lục I kèm theo Kế hoạch này.')).toBe(null);
});

test('a part ends where a table begins', () => {
  const text =
    '2. Chỉ tiêu cụ thể\n\n- Đạt 80%.\n\nSTT\tChỉ tiêu\tNăm 2025\n\n- Ghi chú dưới bảng.';
  expect(outline(text)).toEqual(['1 Đạt 80%.']);
});

test('a document without such a title, or without a line, has none', () => {
  expect(readProseIndicators('x', [])).toBe(null);
  expect(outline('1. Mục tiêu\n\n- Đạt 80%.')).toBe(null);
});
