import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReference } from './read-reference.ts';

const pointing: readonly (readonly [text: string, numbers: string[]])[] = [
  [
    'Thực hiện theo Kế hoạch số 5403/KH-UBND ngày 13 tháng 09 năm 2024 của Ủy ban nhân dân Thành phố về triển khai thực hiện Quyết định số 1690/QĐ-TTg ngày 26 tháng 12 năm 2023 của Thủ tướng Chính phủ',
    ['5403/KH-UBND', '1690/QĐ-TTg'],
  ],
  ['Theo Quyết định ban hành danh mục cơ sở dữ liệu dùng chung của Thành phố', []],
  ['Theo Quyết định ban hành danh mục dữ liệu mở của Thành phố', []],
  [
    'Thực hiện theo Quy chế quản lý, kết nối và chia sẻ dữ liệu số của Thành phố Hồ Chí Minh và Chiến lược quản trị dữ liệu của Thành phố Hồ Chí Minh',
    [],
  ],
  [
    'Thực hiện theo Danh mục nền tảng số dùng chung, hệ thống thông tin chuyên ngành dùng chung của Thành phố',
    [],
  ],
  [
    'Thực hiện theo Kế hoạch số 1231/KH-UBND ngày 24/2/2025 của Ủy ban nhân dân Thành phố về triển khai Chiến lược phát triển công nghiệp bán dẫn Việt Nam',
    ['1231/KH-UBND'],
  ],
  [
    'Thực hiện theo Kế hoạch số 08-KH/BCĐTP ngày 13 tháng 06 năm 2025 của Ban chỉ đạo, Kế hoạch số 97/KH-UBND ngày 22 tháng 9 năm 2025 của Ủy ban nhân dân Thành phố.',
    ['08-KH/BCĐTP', '97/KH-UBND'],
  ],
  ['Thực hiện theo kế hoạch hợp tác giữa UBND TP và Ngân hàng Thế giới tại Việt Nam', []],
  [
    'Thực hiện theo Quyết định số 4765/QĐ-UBND ngày 18/10/2023 của Ủy ban nhân dân Thành phố ban hành Danh mục cơ sở dữ liệu dùng chung của Thành phố Hồ Chí Minh; Quyết định số 2537/QĐ-UBND ngày 10/7/2024 về điều chỉnh Quyết định số 4765/QĐ-UBND ngày 18/10/2023 của Ủy ban nhân dân Thành phố Hồ Chí Minh',
    ['4765/QĐ-UBND', '2537/QĐ-UBND'],
  ],
  [
    'Thực hiện theo Quyết định số 2166/QĐ-UBND ngày 18/6/2024 của Ủy ban nhân dân Thành phố ban hành Danh mục dữ liệu mở của Thành phố Hồ Chí Minh',
    ['2166/QĐ-UBND'],
  ],
  ['Theo NQ 57-NQ/TW và Chương trình số 63-CTrHĐ/TU', ['57-NQ/TW', '63-CTrHĐ/TU']],
  ['Theo Quyết định số 28/2018/QĐ-TTg, Luật số 20/2023/QH15', ['28/2018/QĐ-TTg', '20/2023/QH15']],
  ['Theo Quyết định số 6336/QĐ- UBND ngày 12/12/2023', ['6336/QĐ-UBND']],
  ['Theo Kế hoạch số 402 /KH-UBND', ['402/KH-UBND']],
  ['Thực hiện Quyết định số 204-QĐ/TW', ['204-QĐ/TW']],
  ['Triển khai theo tiến độ Đề án 06 năm 2025 - Sở Tư pháp', []],
];

const naming = [
  'Sở Khoa học và Công nghệ',
  'Các Sở, ban, ngành thực hiện theo lĩnh vực',
  'Thực hiện theo lĩnh vực',
  'Các Sở, ngành triển khai theo lĩnh vực (Xây dựng, Y tế)',
  'Quyết định phê duyệt Đề án',
  'Quyết định ban hành Khung kiến trúc số. Các hoạt động triển khai Khung kiến trúc số.',
  'Kế hoạch triển khai hàng năm',
  'Theo tiến độ',
  'Theo quy định',
  'Thực hiện thường xuyên',
  'Nhiệm vụ thường xuyên',
  'Quý IV/2025',
  '',
];

describe('A cell that only points to other decisions', () => {
  test.each(pointing)('is a reference, with their numbers: %s', (text, numbers) => {
    expect(readReference(text)).toEqual({ text, numbers });
  });

  test.each(naming)('is not one that says something else: %s', (text) => {
    expect(readReference(text)).toBeNull();
  });

  test('is the same in NFD, in capitals and over line breaks', () => {
    const text = 'Thực hiện theo Kế hoạch số 97/KH-UBND';
    expect(readReference(text.normalize('NFD'))).toEqual(readReference(text));
    expect(readReference(text.toUpperCase())?.numbers).toEqual(['97/KH-UBND']);
    expect(readReference(text.replaceAll(' ', '\n '))).toEqual(readReference(text));
  });

  test('is looked for in any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const numbers = readReference(`Theo Quyết định ${text}`)!.numbers;
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
    );
  });
});
