import { expect, test } from 'vitest';
import { isDeadline, speaksOfTime } from './deadline-words.ts';

test.each([
  '6/2025',
  '02/2025',
  'Tháng 12/2025',
  'Tháng\n12/2025',
  '30/6/2025',
  '2025',
  'Năm 2026',
  'Cả năm',
  '2025 - 2030',
  '2025- 2030',
  '2025 –2030',
  'Giai đoạn 2025 - 2030',
  'Từ năm 2025 đến năm 2030',
  '6/2025 - 12/2025',
  'Quý 4/2025',
  'Quý IV/2025',
  'Quý III hàng năm',
  'Quý 1 năm 2026',
  'Trước tháng 5/2026',
  'Thường xuyên',
  'Hằng năm',
  'Hàng quý',
  '2025 và những năm tiếp theo',
  'Tháng 6/2025, tháng 12/2025',
  '2025; Hàng năm',
])('«%s» is a deadline', (text) => {
  expect(isDeadline(text)).toBe(true);
});

test.each([
  '',
  '-',
  '2025 -',
  '- 2030',
  'Quý',
  'Tháng',
  'và những năm tiếp theo',
  '2030 6/2025',
  'Sở Y tế 2025',
  'năm',
  '57-NQ/TW',
])('«%s» is none', (text) => {
  expect(isDeadline(text)).toBe(false);
});

test('words that name a year, a quarter or a number speak of a time', () => {
  expect(['Đầu năm sau', 'Trong 30 ngày', 'Mỗi quý'].every(speaksOfTime)).toBe(true);
  expect(speaksOfTime('Theo tiến độ dự án')).toBe(false);
});
