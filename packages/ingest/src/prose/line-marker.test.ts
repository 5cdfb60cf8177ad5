import { expect, test } from 'vitest';
import { readMarker } from './line-marker.ts';

test.each([
  ['I. MỤC TIÊU ĐẾN NĂM 2030', 'roman', 'I', 'I.', 'MỤC TIÊU ĐẾN NĂM 2030'],
  ['B. HỆ THỐNG CÁC CHỈ TIÊU', 'capital', 'B', 'B.', 'HỆ THỐNG CÁC CHỈ TIÊU'],
  ['12. Các hội, hiệp hội', 'number', '12', '12.', 'Các hội, hiệp hội'],
  ['2.Sở Nội vụ', 'number', '2', '2.', 'Sở Nội vụ'],
  ['1.1. Là đầu mối', 'dotted', '1.1', '1.1.', 'Là đầu mối'],
  ['đ) An toàn', 'letter', 'đ', 'đ)', 'An toàn'],
  ['- 85% người dân', 'bullet', null, '-', '85% người dân'],
  ['+ Cấp xã: 60%', 'plus', null, '+', 'Cấp xã: 60%'],
  ['¹ Kết quả đo', 'footnote', '¹', '¹', 'Kết quả đo'],
  ['-', 'bullet', null, '-', ''],
])('%s has its marker by its form', (line, kind, marker, sign, words) => {
  expect(readMarker(line)).toEqual({ kind, marker, sign, words });
});

test.each([
  '5G phục vụ các ngành',
  '85% người dân có điện thoại thông minh.',
  '4.0 vào sản xuất',
  '1.022 tổng đài',
  '2025. phối hợp với các đơn vị',
  '06. Tổ công tác',
  'vụ (PPP)',
])('%s has no marker', (line) => {
  expect(readMarker(line)).toEqual({ kind: 'none', marker: null, sign: '', words: line });
});
