import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AgencyMatcher } from '../agencies/agency-matcher.ts';
import type { DocumentLine } from '../document-line.ts';
import type { Cells, Row } from '../rows/row.ts';
import { readStream } from './read-stream.ts';

const linesOf = (text: string): DocumentLine[] =>
  text.split('\n').map((line, index) => ({ number: index + 1, text: line.normalize('NFC') }));
const seed = (name: string): DocumentLine[] =>
  linesOf(readFileSync(new URL(`../../../../seeds/${name}`, import.meta.url), 'utf8'));

const matcher = new AgencyMatcher('hcm');
const lines = seed('004_90a108cfc6212b7b.txt');
const { list, unread } = readStream('004', '004.txt', lines, matcher)!;
const rowOf = (marker: string): Row => list.rows.find(({ cells }) => cells.marker === marker)!;

const all = 'Các Sở, ban, ngành, UBND thành phố Thủ Đức, các quận, huyện';
const science = 'Sở Khoa học và Công nghệ';
const park = 'Ban quản lý Khu công nghệ cao Thành phố';
const centre =
  'Các Sở, ban, ngành; Trung tâm Chuyển đổi số Thành phố; Ủy ban nhân dân thành phố Thủ Đức và các quận, huyện';

/** Transcribed by hand from the printed lines. */
const transcribed: readonly Cells[] = [
  {
    marker: '1',
    title:
      'Ban hành và tổ chức triển khai chương trình tuyên truyền thường xuyên, sâu rộng về nội dung Nghị quyết 57-NQ/TW theo hướng: đa đạng hóa các hình thức, cụ thể hóa nội dung và có mục tiêu cụ thể.',
    lead: science,
    coordinating:
      'Ban Tuyên giáo; các Sở, ngành, UBND thành phố Thủ Đức, các quận, huyện; Báo chí Thành phố, Cổng TTĐT Thành phố',
    deadline: '3/2025',
  },
  {
    marker: '3',
    title:
      'Xây dựng chương trình, kế hoạch phát động phong trào học tập trên các nền tảng số để trở thành phong trào “học tập số” thường xuyên, liên tục, phổ cập, nâng cao kiến thức về khoa học, công nghệ, đổi mới sáng tạo, kỹ năng số, công nghệ số cơ bản trong cán bộ, công chức và Nhân dân.',
    lead: 'Các Sở, ngành, UBND thành phố Thủ Đức, các quận, huyện',
    coordinating: 'Sở Khoa học và Công nghệ, Sở Giáo dục và Đào tạo',
    deadline: 'Thường xuyên',
  },
  {
    marker: '5',
    title:
      'Cụ thể hóa nhiệm vụ chuyển đổi số, phát triển khoa học, công nghệ, đổi mới sáng tạo trong chương trình, kế hoạch công tác hằng năm của cơ quan, tổ chức, đơn vị',
    lead: all,
    deadline: 'Thường xuyên',
  },
  {
    marker: '10',
    title:
      'Rà soát, sửa đổi, ban hành các quy định về thi đua, khen thưởng theo hướng mở rộng các hình thức, kịp thời tôn vinh, biểu dương, khen thưởng xứng đáng các nhà khoa học, nhà sáng chế, các doanh nghiệp, tổ chức, cá nhân có thành tích trong khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
    lead: 'Sở Nội vụ',
    coordinating: science,
    deadline: '12/2025',
  },
  {
    marker: '13',
    title:
      'Rà soát các điểm nghẽn trong hoạt động phát triển khoa học, công nghệ, chuyển đổi số, kịp thời tháo gỡ, thúc đẩy phát triển khoa học, công nghệ, chuyển đổi số theo thẩm quyền của Thành phố; Xây dựng và ban hành: - Đề án xây dựng cơ chế thúc đẩy để phát triển Trung tâm khởi nghiệp sáng tạo Thành phố Hồ Chí Minh; - Đề án thí điểm cơ chế sử dụng Quỹ phát triển Khoa học và Công nghệ của doanh nghiệp trên địa bàn Thành phố Hồ Chí Minh; - Đề án thí điểm chính sách tạo động lực thương mại hóa, đưa nhanh kết quả nghiên cứu, tài sản trí tuệ được tạo ra từ ngân sách nhà nước vào sản xuất, kinh doanh; - Đề án thí điểm cơ chế tài chính sử dụng nguồn ngân sách sự nghiệp khoa học và công nghệ hỗ trợ cơ sở vật chất cho phòng thí nghiệm, trung tâm đổi mới sáng tạo, trung tâm hỗ trợ đổi mới sáng tạo, trung tâm hỗ trợ khởi nghiệp sáng tạo, tổ chức khoa học và công nghệ… nhằm nâng cao tiềm lực khoa học và công nghệ; - Xây dựng cơ chế, chính sách hỗ trợ, phát triển các tổ chức nghiên cứu khoa học và công nghệ công lập hoạt động hiệu quả; giao quyền tự chủ, tự chịu trách nhiệm về tổ chức, cán bộ, tài chính, chuyên môn; được sử dụng ngân sách nhà nước thuê chuyên gia, sử dụng tài sản hữu hình, vô hình và trí tuệ để liên kết, hợp tác khoa học và công nghệ với các tổ chức, doanh nghiệp.',
    lead: science,
    coordinating: all,
    deadline: '6/2025',
  },
  {
    marker: '14',
    title:
      'Xây dựng và triển khai Kế hoạch Chiến lược phát triển công nghiệp bán dẫn Việt Nam và Chương trình Phát triển nguồn nhân lực ngành công nghiệp bán dẫn đến năm 2030, định hướng đến năm 2050 tại Thành phố Hồ Chí Minh. Thành phố tập trung mở rộng thị trường bằng cách tăng cường kết nối giữa các doanh nghiệp thiết kế vi mạch bán dẫn trong nước và quốc tế, tạo cơ hội hợp tác và phát triển chuỗi cung ứng. Đồng thời, đẩy mạnh việc đưa các sản phẩm bán dẫn "Made in Vietnam" tham gia chuỗi cung ứng công nghiệp điện tử toàn cầu, nâng cao giá trị thương hiệu và sức cạnh tranh của doanh nghiệp Việt Nam trên thị trường quốc tế.',
    lead: science,
    coordinating:
      'Ban Quản lý Khu Công nghệ cao TP.HCM, Công ty TNHH Công viên phần mềm Quang Trung, Đại học Quốc gia TP.HCM, Sở Giáo dục và Đào tạo',
    deadline: '02/2025',
  },
  {
    marker: '15',
    title:
      'Xây dựng Đề án thí điểm cơ chế cho phép và khuyến khích các tổ chức nghiên cứu, nhà khoa học thành lập và tham gia điều hành doanh nghiệp dựa trên kết quả nghiên cứu',
    lead: 'Sở Tài chính, Sở Khoa học và Công nghệ',
    coordinating: all,
    deadline: '2025 - 2030',
  },
  {
    marker: '20',
    title:
      'Rà soát, điều chỉnh các quy trình nội bộ để phù hợp xử lý trên môi trường điện tử; thực hiện các biện pháp, giải pháp linh hoạt sáng tạo, hiệu quả cho phép sử dụng các giấy tờ điện tử tích hợp trên tài khoản định danh điện tử thay thế với giấy tờ giấy khi thực hiện các thủ tục hành chính; cắt giảm các thành phần hồ sơ khi dữ liệu đã được số hóa',
    lead: 'Các Sở, ngành',
    coordinating:
      'Văn phòng UBND TP Sở Khoa học và Công nghệ UBND thành phố Thủ Đức, các quận, huyện',
    deadline: '12/2025',
  },
  {
    marker: '23',
    title:
      'Xây dựng và triển khai thí điểm cơ chế hợp tác công - tư, hợp tác công - công trong đầu tư phát triển tiềm lực khoa học và công nghệ (cơ sở vật chất, nguồn nhân lực, hoạt động nghiên cứu phát triển và đổi mới sáng tạo, cơ chế dùng chung phòng thí nghiệm, cơ sở vật chất, …) của Thành phố',
    lead: 'Sở Tài chính',
    coordinating: science,
    deadline: '2025 - 2030',
  },
  {
    marker: '28',
    title:
      'Hoàn thiện triển khai xây dựng, đưa vào khai thác sử dụng các Cơ sở dữ liệu chuyên ngành; đồng bộ dữ liệu về Trung tâm dữ liệu Thành phố để xây dựng Cơ sở dữ liệu tổng hợp của Thành phố phục vụ Chuyển đổi số',
    lead: 'Các Sở, ngành là chủ quản CSDL chuyên ngành',
    coordinating: 'Công an Thành phố, Sở Khoa học và Công nghệ, TTCĐS TP',
    deadline: '2025',
  },
  {
    marker: '29',
    title:
      'Hoàn thành và đưa vào khai thác hiệu quả các cơ sở dữ liệu dùng chung theo danh mục đã ban hành của Thành phố để phát triển kinh tế - xã hội',
    lead: all,
    coordinating: 'Sở Khoa học và Công nghệ, TTCĐS TP -',
    deadline: '2025',
  },
  {
    marker: '41',
    title:
      'Ban hành, triển khai chính sách đặc thù thu hút, tuyển dụng, đãi ngộ nhân lực có trình độ cao về Chuyển đổi số làm việc tại các cơ quan nhà nước, đảm bảo đủ về số lượng, chất lượng, phù hợp nhu cầu của Thành phố, các chuyên gia, nhà khoa học về làm việc tại Thành phố theo các lĩnh vực, ngành nghề Thành phố có nhu cầu. Rà soát, đề xuất bổ sung các chính sách đãi ngộ và môi trường làm việc hấp dẫn để thu hút các chuyên gia, nhà khoa học, kỹ sư và nhà sáng tạo tài năng trong và ngoài nước.',
    lead: 'Sở Nội vụ',
    coordinating: all,
    deadline: '2025 - 2030',
  },
  {
    marker: '48',
    title:
      'Xây dựng, triển khai Kế hoạch chuyển đổi số tại các địa phương và trong các ngành, lĩnh vực giai đoạn 2025 - 2030',
    lead: all,
    deadline: '2025',
  },
  {
    marker: '51',
    title: 'Xây dựng Kế hoạch hoạt động của Đội ứng cứu sự cố Thành phố',
    lead: 'Sở Khoa học và Công nghệ, Công an Thành phố, TTCĐS TP',
    coordinating: 'Các đơn vị liên quan',
    deadline: 'Hằng năm',
  },
  {
    marker: '53',
    title: 'Tạo lập dữ liệu sức khỏe của người dân Thành phố',
    lead: 'Sở Y tế',
    coordinating: centre,
    deadline: 'Quý 4/2025',
  },
  {
    marker: '54',
    title: 'Triển khai Hệ thống thông tin về đất đai TP.HCM',
    lead: 'Sở Tài nguyên và Môi trường',
    coordinating: `${centre}.`,
    deadline: 'Quý 1/2025',
  },
  {
    marker: '57',
    title:
      'Xây dựng Hệ thống thông tin dữ liệu hồ sơ về quy hoạch tại Sở Quy hoạch – Kiến trúc (dự án đổi tên thành Xây dựng Hệ thống thông tin dữ liệu hồ sơ về quy hoạch tại Sở Xây dựng)',
    lead: 'Sở Quy hoạch - Kiến trúc (đổi tên thành Sở Xây dựng)',
    coordinating: `${centre}.`,
    deadline: 'Tháng 12/2025',
  },
  {
    marker: '58',
    title: 'Triển khai Hệ thống quản lý an sinh xã hội trên địa bàn thành phố (giai đoạn 1)',
    lead: 'Sở Lao động - Thương binh và Xã hội (đổi tên thành Sở Nội vụ)',
    coordinating: `${centre}.`,
    deadline: 'Tháng 12/2025',
  },
  {
    marker: '60',
    title: 'Triển khai danh mục cơ sở dữ liệu dùng chung của Thành phố',
    lead: 'Thực hiện theo Quyết định số 4765/QĐ-UBND ngày 18/10/2023 của Ủy ban nhân dân Thành phố ban hành Danh mục cơ sở dữ liệu dùng chung của Thành phố Hồ Chí Minh; Quyết định số 2537/QĐ-UBND ngày 10/7/2024 về điều chỉnh Quyết định số 4765/QĐ-UBND ngày 18/10/2023 của Ủy ban nhân dân Thành phố Hồ Chí Minh về ban hành Danh mục cơ sở dữ liệu dùng chung của Thành phố Hồ Chí Minh',
  },
  {
    marker: '61',
    title: 'Triển khai dữ liệu mở',
    lead: 'Thực hiện theo Quyết định số 2166/QĐ-UBND ngày 18/6/2024 của Ủy ban nhân dân Thành phố ban hành Danh mục dữ liệu mở của Thành phố Hồ Chí Minh',
  },
  {
    marker: '66',
    title:
      'Đẩy mạnh kết nối, chia sẻ dữ liệu phục vụ phát triển thương mại điện tử, nâng cao hiệu quả công tác quản lý thuế, đăng ký thành lập doanh nghiệp, mua bán hóa đơn điện tử',
    lead: 'Sở Công thương',
    coordinating: 'Sở Tài chính, Ngân hàng nhà nước, Công an Thành phố, Sở Khoa học và Công nghệ',
    deadline: '2025 và những năm tiếp theo',
  },
  {
    marker: '76',
    title:
      'Xây dựng Chương trình phát triển và ứng dụng Công nghệ sinh học tại Khu Công nghệ cao đến năm 2030 và tầm nhìn 2045 nhằm đưa ngành công nghiệp sinh học thành một trong những ngành kinh tế - kỹ thuật quan trọng của Thành phố Hồ Chí Minh, đóng góp tích cực vào GRDP của Thành phố',
    lead: park,
    coordinating: 'Các đơn vị liên quan',
    deadline: '2025- 2030',
  },
  {
    marker: '78',
    title:
      'Tổ chức xúc tiến, thu hút các doanh nghiệp công nghệ lớn của thế giới đến đầu tư sản xuất, kinh doanh tại các Khu Công nghiệp của Thành phố',
    lead: 'Ban quản lý các Khu chế xuất và Công nghiệp Thành phố',
    deadline: '2025',
  },
  {
    marker: '80',
    title:
      'Xây dựng cơ chế thúc đẩy hợp tác với các trung tâm khoa học và công nghệ hàng đầu thế giới như Hoa Kỳ, EU, Nhật Bản và Hàn Quốc, tổ chức các hội nghị, triển lãm quốc tế và xây dựng mạng lưới kết nối giữa doanh nghiệp khởi nghiệp, nhà khoa học và các tổ chức quốc tế.',
    lead: 'Trung tâm xúc tiến thương mại và đầu tư TP.HCM',
    coordinating:
      'Sở Khoa học và Công nghệ, Ban Quản lý khu Công nghệ cao, các Sở, ban, ngành, UBND thành phố Thủ Đức, các quận, huyện có liên quan',
    deadline: '2025 - 2030',
  },
  {
    marker: '82',
    title:
      'Tổ chức Diễn đàn quốc tế thường niên về khoa học công nghệ, đổi mới sáng tạo và chuyển đổi số, phát triển thành thương hiệu của Thành phố.',
    lead: science,
    coordinating: 'Hội Tin học Các Trường, Viện Các đơn vị liên quan',
    deadline: 'Hàng năm',
  },
];

describe('the plan printed as a stream', () => {
  test('has seven sections and 82 tasks, in the order of the document', () => {
    const markers = list.rows.map(({ cells }) => cells.marker);
    const tasks = markers.filter((marker) => /^\d/.test(marker!));
    expect(tasks).toEqual(Array.from({ length: 82 }, (_, at) => String(at + 1)));
    const sections = markers.filter((marker) => !/^\d/.test(marker!));
    expect(sections).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']);
    const firstTasks = sections.map((section) => markers[markers.indexOf(section) + 1]);
    expect(firstTasks).toEqual(['1', '11', '21', '40', '42', '68', '78']);
  });

  test.each(transcribed)('row $marker reads as it was transcribed by hand', (cells) => {
    expect(rowOf(cells.marker!).cells).toEqual(cells);
  });

  test('headings wrapped over lines are whole', () => {
    expect(rowOf('V').cells).toEqual({
      marker: 'V',
      title:
        'Đẩy mạnh chuyển đổi số, ứng dụng khoa học, công nghệ, đổi mới sáng tạo trong hoạt động của các cơ quan trong hệ thống chính trị; nâng cao hiệu quả quản trị Thành phố, hiệu lực quản lý nhà nước trên các lĩnh vực, bảo đảm quốc phòng và an ninh',
    });
  });

  test('six rows and the two that point elsewhere have no coordinating agency, those two no deadline', () => {
    const tasks = list.rows.filter(({ cells }) => /^\d/.test(cells.marker!));
    const without = (name: keyof Cells): string[] =>
      tasks.filter(({ cells }) => cells[name] === undefined).map(({ cells }) => cells.marker!);
    expect(without('coordinating')).toEqual(['5', '47', '48', '60', '61', '67', '71', '78']);
    expect(without('deadline')).toEqual(['60', '61']);
    expect(without('lead')).toEqual([]);
  });

  test('every word below the headings stands in a row, and nothing else does', () => {
    const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const printed = lines.slice(27).filter(({ text }) => !/^\s*\d{4}-\d\d-\d\dT/.test(text));
    const read = list.rows.flatMap(({ cells }) => Object.values(cells).flatMap(words));
    expect(read.sort()).toEqual(printed.flatMap(({ text }) => words(text)).sort());
    expect(unread).toEqual([]);
  });

  test('a row that a page break cuts names both stretches', () => {
    expect(rowOf('66')).toMatchObject({
      lines: [1497, 1513],
      flags: ['joined'],
      ranges: [
        { document: '004', first: 1497, last: 1513, why: 'splitOverPage' },
        { document: '004', first: 1514, last: 1524, why: 'splitOverPage' },
      ],
    });
    const cut = list.rows.filter(({ ranges }) => ranges.length > 0);
    expect(cut.map(({ cells }) => cells.marker)).toEqual([
      '3',
      '8',
      '13',
      '14',
      '23',
      '41',
      '54',
      '66',
      '80',
    ]);
  });

  test('a row on one page has one stretch of lines and no flags', () => {
    expect(rowOf('19')).toMatchObject({ lines: [493, 507], flags: [], ranges: [] });
    expect(rowOf('III')).toMatchObject({ lines: [533, 533], flags: [], ranges: [] });
  });

  test('names its columns and declares no count', () => {
    expect(list).toMatchObject({ kind: 'tasks', document: '004', declaredCount: null });
    expect(list.columns).toEqual(['marker', 'title', 'lead', 'coordinating', 'deadline']);
  });

  test('is read in well under 300 ms', () => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      readStream('004', '004.txt', lines, matcher);
      return performance.now() - start;
    });
    expect(times.sort((a, b) => a - b)[2]).toBeLessThan(300);
  });
});

describe('a stream of lines', () => {
  const heading = [
    'Stt Tên nhiệm vụ Cơ quan',
    'chủ trì',
    'Cơ quan phối hợp Thời gian',
    'hoàn thành',
  ];
  const read = (rows: readonly string[]): ReturnType<typeof readStream> =>
    readStream('x', 'x.txt', linesOf([...heading, ...rows].join('\n\n')), matcher);
  const cellsOf = (rows: readonly string[]): Cells[] =>
    read(rows)!.list.rows.map(({ cells }) => cells);
  const first = ['1  Xây dựng kho dữ liệu', 'dùng chung', 'Sở Tài chính Sở Nội vụ 2025'];
  const firstCells = {
    marker: '1',
    title: 'Xây dựng kho dữ liệu dùng chung',
    lead: 'Sở Tài chính',
    coordinating: 'Sở Nội vụ',
    deadline: '2025',
  };

  test.each([
    '000_f2c5c3335a9bc0e5.txt',
    '001_9a43ff731645dcf2.txt',
    '002_70584fde6f1ad3a1.txt',
    '003_10c6ec8ef8560783.txt',
  ])('%s is none', (name) => {
    expect(readStream('x', name, seed(name), matcher)).toBeNull();
  });

  test('needs column headings, in any case and with other words for the same', () => {
    expect(readStream('x', 'x.txt', linesOf(first.join('\n\n')), matcher)).toBeNull();
    const other = ['TT NỘI DUNG CÔNG VIỆC', 'ĐƠN VỊ CHỦ TRÌ', 'Đơn vị phối hợp', 'Thời hạn'];
    const text = [...other, ...first].join('\n\n');
    const rows = readStream('x', 'x.txt', linesOf(text), matcher)!.list.rows;
    expect(rows.map(({ cells }) => cells)).toEqual([firstCells]);
  });

  test('with headings and nothing below them is an empty list', () => {
    expect(read([])).toMatchObject({ list: { rows: [] }, unread: [] });
  });

  test('takes a number at the start of a line for a row only where the row above is whole', () => {
    const rows = ['1  Rà soát giai đoạn', '2 của chương trình', 'Sở Tài chính Sở Nội vụ 2025'];
    const [one, two] = cellsOf([
      ...rows,
      '2  Tổng kết chương trình',
      'Sở Nội vụ Sở Tài chính 2026',
    ]);
    expect(one).toMatchObject({ marker: '1', title: 'Rà soát giai đoạn 2 của chương trình' });
    expect(two).toMatchObject({ marker: '2', lead: 'Sở Nội vụ', deadline: '2026' });
  });

  test('goes on where a number is missing', () => {
    const third = ['3  Tổng kết', 'Sở Nội vụ Sở Tài chính 2026'];
    expect(cellsOf([...first, ...third]).map(({ marker }) => marker)).toEqual(['1', '3']);
  });

  test('may number its rows anew in each section', () => {
    const again = ['II. Dữ liệu số', ...first];
    expect(cellsOf(['I Nhận thức số', ...first, ...again])).toEqual([
      { marker: 'I', title: 'Nhận thức số' },
      firstCells,
      { marker: 'II', title: 'Dữ liệu số' },
      firstCells,
    ]);
  });

  test('keeps a name that the registry does not know in one cell', () => {
    const unknown = ['1  Xây dựng kho dữ liệu', 'dùng chung', 'Trung tâm Lưu trữ', 'lịch sử'];
    expect(cellsOf([...unknown, 'Viện Khảo cứu Số và', 'Dữ liệu', '12/2026'])).toEqual([
      {
        marker: '1',
        title: 'Xây dựng kho dữ liệu dùng chung',
        lead: 'Trung tâm Lưu trữ lịch sử',
        coordinating: 'Viện Khảo cứu Số và Dữ liệu',
        deadline: '12/2026',
      },
    ]);
  });

  test('reads a deadline in words of its own', () => {
    const rows = [
      '1  Xây dựng kho dữ liệu',
      'dùng chung',
      'Sở Tài chính Sở Nội vụ Theo tiến độ',
      'dự án',
    ];
    expect(cellsOf(rows)).toEqual([{ ...firstCells, deadline: 'Theo tiến độ dự án' }]);
  });

  test('leaves a row that reads in no way whole, with all its words in the title', () => {
    const rows = [
      '1  Những chữ không có',
      'cột nào cả',
      '2  Tổng kết',
      'Sở Nội vụ Sở Tài chính 2026',
    ];
    expect(cellsOf(rows)[0]).toEqual({ marker: '1', title: 'Những chữ không có cột nào cả' });
  });

  test('hands back what stands behind its last row, but no time stamps', () => {
    const end = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', '\t\t2025-03-04T14:16:56+0700'];
    const { list: found, unread: rest } = read([...first, ...end])!;
    expect(found.rows.map(({ cells }) => cells)).toEqual([firstCells]);
    expect(rest.map(({ text }) => text)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH']);
  });

  test('leaves out headings that a later page repeats', () => {
    const second = ['2  Tổng kết', 'Sở Nội vụ Sở Tài chính 2026'];
    const markers = cellsOf([...first, ...heading, ...second]).map(({ marker }) => marker);
    expect(markers).toEqual(['1', '2']);
  });
});
