import { expect, test } from 'vitest';
import { startsWithCharge } from './charge-words.ts';
import { chargedAgencies, isClosingParagraph } from './split-charge.ts';

test.each([
  [
    'Ban Chỉ đạo về chuyển đổi số của Thành phố chỉ đạo, điều phối chung.',
    'Ban Chỉ đạo về chuyển đổi số của Thành phố',
  ],
  [
    'Sở Tài chính và Sở Kế hoạch và Đầu tư phối hợp Sở Nội vụ tham mưu.',
    'Sở Tài chính và Sở Kế hoạch và Đầu tư',
  ],
  [
    'Các doanh nghiệp nhà nước Thành phố xây dựng và triển khai kế hoạch.',
    'Các doanh nghiệp nhà nước Thành phố',
  ],
  ['Đề nghị các hiệp hội tăng cường kết nối.', 'các hiệp hội'],
  ['Giao Sở Nội vụ chủ trì tổng hợp.', 'Sở Nội vụ'],
  [
    'Các cơ quan báo, đài trên địa bàn: tăng cường truyền thông.',
    'Các cơ quan báo, đài trên địa bàn',
  ],
  ['Các cơ quan, tổ chức, doanh nghiệp đẩy mạnh ứng dụng.', 'Các cơ quan, tổ chức, doanh nghiệp'],
  [
    'Trung tâm giám sát, điều hành đô thị có trách nhiệm báo cáo.',
    'Trung tâm giám sát, điều hành đô thị',
  ],
  ['Các sở, ngành, căn cứ nhiệm vụ được giao, tổ chức thực hiện.', 'Các sở, ngành'],
  ['UBND Thành phố yêu cầu các Sở, ban, ngành nghiêm túc triển khai.', 'các Sở, ban, ngành'],
  [
    'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị kịp thời báo cáo.',
    'các đơn vị',
  ],
])('%s charges whom it names before the charge', (sentence, agencies) => {
  expect(chargedAgencies(sentence)).toBe(agencies);
});

test.each(['Sở Nội vụ.', 'Các sở, ban, ngành, Ủy ban nhân dân các quận, huyện.', '', ': tổ chức'])(
  '"%s" charges nobody',
  (sentence) => expect(chargedAgencies(sentence)).toBe(null),
);

test('a paragraph that asks all or takes its leave is a closing one', () => {
  expect(isClosingParagraph('UBND Thành phố yêu cầu các Sở báo cáo.')).toBe(true);
  expect(isClosingParagraph('Trên đây là Kế hoạch của Thành phố.')).toBe(true);
  expect(isClosingParagraph('Giao thông thông minh được ưu tiên.')).toBe(false);
  expect(isClosingParagraph('Tổ chức bảo đảm an toàn, đáp ứng yêu cầu của dân.')).toBe(false);
});

test('a charge starts with what is to be done, a name does not', () => {
  expect(startsWithCharge('Tổ chức bảo đảm an toàn')).toBe(true);
  expect(startsWithCharge('Trên cơ sở đề xuất')).toBe(true);
  expect(startsWithCharge('Ban Chỉ đạo')).toBe(false);
});
