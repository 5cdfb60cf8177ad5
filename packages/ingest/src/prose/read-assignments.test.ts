import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DocumentLine } from '../document-line.ts';
import { txtReader } from '../readers/txt.ts';
import { readAssignments } from './read-assignments.ts';

const lines = (text: string): DocumentLine[] =>
  text.split('\n').map((line, at) => ({ number: at + 1, text: line }));
const seed = (name: string): readonly DocumentLine[] =>
  txtReader.read({
    name,
    bytes: readFileSync(new URL(`../../../../seeds/${name}`, import.meta.url)),
  });
const read = (text: string) => readAssignments('x', lines(text)).rows;
const outline = (text: string) =>
  read(text).map(({ path, heading, text: said }) => `${path} | ${heading} | ${said}`);

const strategy = readAssignments('001', seed('001_9a43ff731645dcf2.txt'));
const plan2022 = readAssignments('002', seed('002_70584fde6f1ad3a1.txt'));
const hanoi = readAssignments('003', seed('003_10c6ec8ef8560783.txt'));

const heading = (document: string, line: number) => [
  { document, first: line, last: line, why: 'heading' },
];

test('the strategy charges twelve headings with sixteen things', () => {
  expect(strategy.rows.map(({ path, lines: [first] }) => `${path}@${first}`)).toEqual([
    '1@437',
    '2.a@441',
    '2.b@443',
    '2.c@445',
    '3.a@449',
    '3.b@451',
    '4@455',
    '5.a@459',
    '5.b@461',
    '6@465',
    '7@469',
    '8@473',
    '9@477',
    '10@481',
    '11@483',
    '12@485',
  ]);
});

test('a lettered item takes its agencies from its heading', () => {
  expect(strategy.rows[1]).toEqual({
    document: '001',
    path: '2.a',
    marker: 'a',
    heading: 'Sở Khoa học và Công nghệ',
    text: 'Hướng dẫn, kiểm tra, đôn đốc việc triển khai chuyển đổi số tại các đơn vị, đảm bảo phù hợp với Chiến lược Chuyển đổi số của Thành phố và tuân thủ Khung kiến trúc số, Chiến lược quản trị dữ liệu của Thành phố.',
    lines: [441, 441],
    ranges: heading('001', 439),
    flags: [],
  });
});

test('a heading with a plain paragraph is one charge', () => {
  expect(strategy.rows[6]).toEqual({
    document: '001',
    path: '4',
    marker: null,
    heading: 'Công an Thành phố',
    text: 'Tổ chức bảo đảm an toàn, an ninh mạng, bảo vệ dữ liệu các nhân trong quá triển chuyên đổi số.',
    lines: [455, 455],
    ranges: heading('001', 453),
    flags: [],
  });
  expect(strategy.rows[12]!.heading).toBe(
    'Thủ trưởng các sở, ban, ngành, Chủ tịch Ủy ban nhân dân các phường, xã, đặc khu',
  );
  expect(strategy.rows[0]!.heading).toBe(
    'Ban Chỉ đạo của Ủy ban nhân dân Thành phố về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06',
  );
});

test('a heading and its charge in one line are divided at the colon', () => {
  expect(strategy.rows[15]).toEqual({
    document: '001',
    path: '12',
    marker: '12',
    heading: 'Các hội, hiệp hội',
    text: 'Các hội, hiệp hội: tăng cường kết nối, hỗ trợ lẫn nhau để các doanh nghiệp cùng phát triển, kết nối các doanh nghiệp để chia sẻ kinh nghiệm chuyển đổi số, đề xuất cơ chế hỗ trợ doanh nghiệp chuyển đổi số.',
    lines: [485, 485],
    ranges: [],
    flags: [],
  });
  expect(strategy.rows[14]!.heading).toBe('Các cơ quan báo, đài trên địa bàn Thành phố');
});

test('a pointer to annexes at the end is a remark, not a charge', () => {
  expect(strategy.remarks.map(({ lines: where }) => where)).toEqual([[487, 487]]);
});

test('the plan of 2022 has fourteen charges, bullets counted below their heading', () => {
  expect(plan2022.rows.map(({ path, lines: [first] }) => `${path}@${first}`)).toEqual([
    '1@201',
    '2.a@205',
    '2.b@207',
    '2.c@209',
    '2.d@211',
    '2.e@213',
    '3.1@217',
    '3.2@219',
    '3.3@221',
    '3.4@223',
    '3.5@225',
    '4@227',
    '5@229',
    '6@231',
  ]);
  expect(plan2022.rows[9]).toEqual({
    document: '002',
    path: '3.4',
    marker: null,
    heading:
      'Các sở, ban, ngành, Ủy ban nhân dân thành phố Thủ Đức, Ủy ban nhân dân các quận, huyện',
    text: 'Định kỳ hàng quý báo cáo Ủy ban nhân dân Thành phố Hồ Chí Minh (thông qua Sở Thông tin và Truyền thông) trước ngày 20 tháng cuối quý.',
    lines: [223, 223],
    ranges: heading('002', 215),
    flags: [],
  });
});

test('a sentence that names its agencies is kept whole', () => {
  expect(plan2022.rows[0]).toEqual({
    document: '002',
    path: '1',
    marker: '1',
    heading: 'Ban Chỉ đạo về chuyển đổi số của Thành phố',
    text: 'Ban Chỉ đạo về chuyển đổi số của Thành phố chỉ đạo, điều phối chung việc triển khai thực hiện Kế hoạch.',
    lines: [201, 201],
    ranges: [],
    flags: [],
  });
  expect(plan2022.rows.slice(11).map(({ heading: words, text }) => [words, text])).toEqual([
    [
      'Sở Tài chính và Sở Kế hoạch và Đầu tư',
      'Sở Tài chính và Sở Kế hoạch và Đầu tư phối hợp Sở Thông tin và Truyền thông tham mưu Ủy ban nhân dân thành phố quyết định, bố trí nguồn kinh phí để các đơn vị thực hiện Kế hoạch này.',
    ],
    [
      'Các doanh nghiệp nhà nước Thành phố',
      'Các doanh nghiệp nhà nước Thành phố xây dựng và triển khai kế hoạch chuyển đổi số, nhất là chuyển đổi sang cung cấp sản phẩm, dịch vụ dựa trên công nghệ số.',
    ],
    [
      'các hiệp hội',
      'Đề nghị các hiệp hội tăng cường kết nối, hỗ trợ lẫn nhau để các doanh nghiệp cùng phát triển, kết nối các doanh nghiệp để chia sẻ kinh nghiệm chuyển đổi số, đề xuất cơ chế hỗ trợ doanh nghiệp chuyển đổi số.',
    ],
  ]);
});

test('the plan of Hà Nội has fifteen charges, the last one to all', () => {
  expect(hanoi.rows.map(({ path, lines: [first] }) => `${path}@${first}`)).toEqual([
    '1.1@348',
    '1.2@350',
    '1.3@352',
    '1.4@354',
    '1.5@356',
    '1.6@358',
    '1.7@360',
    '2.1@364',
    '2.2@366',
    '3@370',
    '4.1@374',
    '4.2@376',
    '4.3@378',
    '4.4@380',
    '_1@382',
  ]);
  expect(hanoi.rows[14]).toEqual({
    document: '003',
    path: '_1',
    marker: null,
    heading: 'các Sở, ban, ngành và UBND các quận, huyện, thị xã',
    text: 'UBND Thành phố yêu cầu các Sở, ban, ngành và UBND các quận, huyện, thị xã nghiêm túc triển khai thực hiện Kế hoạch; định kỳ hằng quý rà soát và báo cáo UBND Thành phố kết quả thực hiện (qua Sở Thông tin và Truyền thông để tổng hợp).',
    lines: [382, 382],
    ranges: [],
    flags: [],
  });
  expect(hanoi.remarks.map(({ lines: where }) => where)).toEqual([[344, 344]]);
});

test('a numbered item keeps its printed number, and bold signs go', () => {
  expect(hanoi.rows[0]).toEqual({
    document: '003',
    path: '1.1',
    marker: '1.1',
    heading: 'Sở Thông tin và Truyền thông',
    text: 'Là đầu mối tổ chức, điều phối các hoạt động Ứng dụng CNTT và Chuyển đổi số trong hoạt động của cơ quan nhà nước; chủ trì phối hợp các Sở, ngành liên quan tổ chức đánh giá xếp hạng chuyển đổi số các cơ quan nhà nước Thành phố.',
    lines: [348, 348],
    ranges: heading('003', 346),
    flags: [],
  });
  expect(hanoi.rows[3]!.text).toMatch(
    /Kế hoạch số 239\/KH-UBND ngày 27\/9\/2023 của UBND Thành phố$/,
  );
  expect(hanoi.rows[10]!.heading).toBe('Các Sở, ban, ngành, UBND các quận, huyện, thị xã');
});

test.each(['000_f2c5c3335a9bc0e5.txt', '004_90a108cfc6212b7b.txt'])(
  '%s has no part that charges agencies',
  (name) => expect(readAssignments(name.slice(0, 3), seed(name)).rows).toEqual([]),
);

test('a charge over a page has both stretches, its footnote and its heading', () => {
  const text = [
    'V. TỔ CHỨC THỰC HIỆN',
    '1. Sở Nội vụ',
    '',
    'Tổng hợp kết quả¹ của các',
    '',
    '¹ Theo quý',
    '',
    'đơn vị.',
    '',
    'Báo cáo UBND Thành phố./.',
  ];
  expect(read(text.join('\n'))).toEqual([
    {
      document: 'x',
      path: '1',
      marker: null,
      heading: 'Sở Nội vụ',
      text: 'Tổng hợp kết quả của các đơn vị. Báo cáo UBND Thành phố.',
      lines: [4, 4],
      ranges: [
        { document: 'x', first: 4, last: 4, why: 'splitOverPage' },
        { document: 'x', first: 8, last: 10, why: 'splitOverPage' },
        { document: 'x', first: 2, last: 2, why: 'heading' },
        { document: 'x', first: 6, last: 6, why: 'footnote' },
      ],
      flags: ['joined'],
    },
  ]);
});

test('what stands deeper belongs to its item, and words before the items are a charge too', () => {
  const text = `III. Tổ chức thực hiện

1. Sở Nội vụ

Là cơ quan thường trực.

đ) Chủ trì các việc:

- Tập huấn;

- Khen thưởng.

Báo cáo kết quả.

e) Việc khác.

2. Đề nghị Mặt trận Tổ quốc Thành phố:

- Vận động nhân dân.

IV. PHỤ LỤC

1. Sở Y tế tổ chức khám bệnh.`;
  expect(outline(text)).toEqual([
    '1 | Sở Nội vụ | Là cơ quan thường trực.',
    '1.dd | Sở Nội vụ | Chủ trì các việc: - Tập huấn; - Khen thưởng. Báo cáo kết quả.',
    '1.e | Sở Nội vụ | Việc khác.',
    '2.1 | Mặt trận Tổ quốc Thành phố | Vận động nhân dân.',
  ]);
  expect(read(text)[1]!.lines).toEqual([7, 13]);
});

test('agencies charged in bullets alone are counted', () => {
  const text =
    'IV. TỔ CHỨC THỰC HIỆN\n- Giao Sở Y tế chủ trì.\n- Các đơn vị phối hợp./.\nNơi nhận:\n- Lưu.';
  expect(outline(text)).toEqual([
    '1 | Sở Y tế | Giao Sở Y tế chủ trì.',
    '2 | Các đơn vị | Các đơn vị phối hợp.',
  ]);
});

test('words to all that only introduce the headings are a remark', () => {
  const text = `G. TỔ CHỨC THỰC HIỆN

Ủy ban nhân dân Thành phố giao các đơn vị như sau:

1. Sở Y tế

Tổ chức khám bệnh.

Trong quá trình thực hiện, đề nghị các đơn vị kịp thời báo cáo.

Trên đây là Kế hoạch của Thành phố./.`;
  expect(outline(text)).toEqual([
    '1 | Sở Y tế | Tổ chức khám bệnh.',
    '_1 | các đơn vị | Trong quá trình thực hiện, đề nghị các đơn vị kịp thời báo cáo.',
  ]);
  expect(readAssignments('x', lines(text)).remarks.map(({ lines: [first] }) => first)).toEqual([
    3, 11,
  ]);
});

test('a heading cut by a page break before a capital is one heading', () => {
  const text = 'V. TỔ CHỨC THỰC HIỆN\n\n5. Trung tâm Dữ liệu\n\nThành phố\n\na) Vận hành.';
  expect(read(text)).toMatchObject([
    {
      path: '5.a',
      heading: 'Trung tâm Dữ liệu Thành phố',
      text: 'Vận hành.',
      ranges: [
        { first: 3, last: 3, why: 'heading' },
        { first: 5, last: 5, why: 'heading' },
      ],
    },
  ]);
});

test('a heading below which nothing stands is kept and flagged', () => {
  expect(read('V. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n2. Sở Nội vụ\n\nTổng hợp.')).toMatchObject([
    { path: '1', heading: 'Sở Y tế', text: 'Sở Y tế', lines: [3, 3], flags: ['chargeNotFound'] },
    { path: '2', heading: 'Sở Nội vụ', text: 'Tổng hợp.', flags: [] },
  ]);
});

test('a document without such a part charges nobody', () => {
  expect(readAssignments('x', [])).toEqual({ rows: [], remarks: [] });
  expect(read('1. Sở Y tế\n\nTổ chức thực hiện các nhiệm vụ.')).toEqual([]);
});
