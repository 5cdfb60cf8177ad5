import { expect, test } from 'vitest';
import { isAssignmentsTitle, isIndicatorsTitle } from './part-titles.ts';

test.each([
  'Hệ thống chỉ tiêu',
  'HỆ THỐNG CÁC CHỈ TIÊU',
  'Mục tiêu, chỉ tiêu cụ thể',
  'Một số chỉ tiêu chủ yếu đến năm 2025:',
  'Các chỉ tiêu (25 chỉ tiêu)',
  'Chỉ tiêu giai đoạn 2026 - 2030',
])('%s announces indicators', (title) => expect(isIndicatorsTitle(title)).toBe(true));

test.each([
  'Mục tiêu tổng quát',
  'Rà soát phương pháp đo lường chỉ tiêu kinh tế số',
  'Chỉ tiêu về kết quả đánh giá được đưa vào xếp loại cải cách hành chính',
  '',
])('%s announces no indicators', (title) => expect(isIndicatorsTitle(title)).toBe(false));

test('the part that charges agencies is told from a sentence with the same words', () => {
  expect(isAssignmentsTitle('TỔ CHỨC THỰC HIỆN')).toBe(true);
  expect(isAssignmentsTitle('Tổ chức triển khai thực hiện')).toBe(true);
  expect(isAssignmentsTitle('Kinh phí thực hiện')).toBe(false);
  expect(
    isAssignmentsTitle('Tổ chức thực hiện các nhiệm vụ trọng tâm được phân công tại Danh mục'),
  ).toBe(false);
});
