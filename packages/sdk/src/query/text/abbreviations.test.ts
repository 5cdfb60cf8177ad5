import type { Topic } from '@tiendo/model/lite';
import { describe, expect, test } from 'vitest';
import { abbreviations } from './abbreviations.ts';
import { scorer } from './text-search.ts';
import { folded, wordsOf } from './words.ts';

test('no abbreviation stands for two things, and none is written twice', () => {
  const all = abbreviations.flat().map((text) => wordsOf(text).map(folded).join(' '));
  expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
});

/** What offices write short, one by one: what is taken out of the list by mistake is missed here. */
const written: readonly (readonly [short: string, meaning: string])[] = [
  ['CNTT', 'công nghệ thông tin'],
  ['CSDL', 'cơ sở dữ liệu'],
  ['HTTT', 'hệ thống thông tin'],
  ['DVCTT', 'dịch vụ công trực tuyến'],
  ['DVC trực tuyến', 'dịch vụ công trực tuyến'],
  ['TTHC', 'thủ tục hành chính'],
  ['GQTTHC', 'giải quyết thủ tục hành chính'],
  ['giải quyết TTHC', 'giải quyết thủ tục hành chính'],
  ['TTĐT', 'thông tin điện tử'],
  ['ATTT', 'an toàn thông tin'],
  ['ATTTM', 'an toàn thông tin mạng'],
  ['AI', 'trí tuệ nhân tạo'],
  ['KT-XH', 'kinh tế xã hội'],
  ['KTXH', 'kinh tế xã hội'],
  ['CBCC', 'cán bộ công chức'],
  ['DN', 'doanh nghiệp'],
  ['NVV', 'nhỏ và vừa'],
  ['KCN', 'khu công nghiệp'],
  ['KCX', 'khu chế xuất'],
  ['TP', 'thành phố'],
  ['TP.HCM', 'thành phố Hồ Chí Minh'],
  ['TPHCM', 'thành phố Hồ Chí Minh'],
  ['TP Hồ Chí Minh', 'thành phố Hồ Chí Minh'],
  ['PCT', 'phó chủ tịch'],
  ['UBND', 'ủy ban nhân dân'],
  ['TW', 'trung ương'],
  ['KH&CN', 'khoa học và công nghệ'],
  ['KHCN', 'khoa học và công nghệ'],
  ['TT&TT', 'thông tin và truyền thông'],
  ['TTTT', 'thông tin và truyền thông'],
  ['KH&ĐT', 'kế hoạch và đầu tư'],
  ['KHĐT', 'kế hoạch và đầu tư'],
  ['GD&ĐT', 'giáo dục và đào tạo'],
  ['GDĐT', 'giáo dục và đào tạo'],
  ['LĐTBXH', 'lao động thương binh và xã hội'],
  ['LĐTB&XH', 'lao động thương binh và xã hội'],
  ['LĐ-TB&XH', 'lao động thương binh và xã hội'],
  ['TN&MT', 'tài nguyên và môi trường'],
  ['TNMT', 'tài nguyên và môi trường'],
  ['NN&MT', 'nông nghiệp và môi trường'],
  ['NNMT', 'nông nghiệp và môi trường'],
  ['NN&PTNT', 'nông nghiệp và phát triển nông thôn'],
  ['NNPTNT', 'nông nghiệp và phát triển nông thôn'],
  ['nông nghiệp và PTNT', 'nông nghiệp và phát triển nông thôn'],
  ['PTNT', 'phát triển nông thôn'],
  ['GTVT', 'giao thông vận tải'],
  ['GTCC', 'giao thông công chánh'],
  ['QH-KT', 'quy hoạch kiến trúc'],
  ['QHKT', 'quy hoạch kiến trúc'],
  ['QHXD', 'quy hoạch xây dựng'],
  ['VH&TT', 'văn hóa và thể thao'],
  ['VHTT', 'văn hóa và thể thao'],
  ['VHTT&DL', 'văn hóa thể thao và du lịch'],
  ['VHTTDL', 'văn hóa thể thao và du lịch'],
  ['DT&TG', 'dân tộc và tôn giáo'],
  ['ATTP', 'an toàn thực phẩm'],
  ['BHXH', 'bảo hiểm xã hội'],
  ['KBNN', 'kho bạc nhà nước'],
  ['NHNN', 'ngân hàng nhà nước'],
  ['DNNN', 'doanh nghiệp nhà nước'],
  ['HCC', 'hành chính công'],
  ['TTPVHCC', 'trung tâm phục vụ hành chính công'],
  ['TTCĐS', 'trung tâm chuyển đổi số'],
  ['NCPT', 'nghiên cứu phát triển'],
  ['ĐHQG', 'đại học quốc gia'],
  ['VPCP', 'văn phòng chính phủ'],
  ['BCĐ', 'ban chỉ đạo'],
  ['MTV', 'một thành viên'],
  ['VH-XH', 'văn hóa xã hội'],
  ['PCTTT', 'phó chủ tịch thường trực'],
  ['HĐND', 'hội đồng nhân dân'],
  ['MTTQ', 'mặt trận Tổ quốc'],
  ['TNHH', 'trách nhiệm hữu hạn'],
  ['CĐS', 'chuyển đổi số'],
  ['DVC', 'dịch vụ công'],
  ['CCHC', 'cải cách hành chính'],
  ['ĐMST', 'đổi mới sáng tạo'],
  ['CQNN', 'cơ quan nhà nước'],
  ['NSNN', 'ngân sách nhà nước'],
  ['CBCCVC', 'cán bộ công chức viên chức'],
  ['KCNC', 'khu công nghệ cao'],
  ['DNNVV', 'doanh nghiệp nhỏ và vừa'],
  ['DN nhỏ và vừa', 'doanh nghiệp nhỏ và vừa'],
  ['doanh nghiệp NVV', 'doanh nghiệp nhỏ và vừa'],
  ['DN NVV', 'doanh nghiệp nhỏ và vừa'],
];
const isFound = (search: string, name: string): boolean =>
  scorer('topics', search)({ id: 'data', name, nameEn: '' } satisfies Topic) !== null;

describe.each(written)('%s', (short, meaning) => {
  test(`finds «${meaning}», and is found by it, with and without accents`, () => {
    expect(isFound(short, `Về ${meaning} trên địa bàn`)).toBe(true);
    expect(isFound(folded(short), `Về ${meaning} trên địa bàn`)).toBe(true);
    expect(isFound(meaning, `Về ${short} trên địa bàn`)).toBe(true);
    expect(isFound(short, 'Về việc khác')).toBe(false);
  });
});

test('nothing else is written short', () => {
  const listed = abbreviations.flatMap(([meaning, ...short]) => short.map((one) => [one, meaning]));
  expect(listed).toEqual(written);
});
