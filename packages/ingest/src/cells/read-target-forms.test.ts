import { Target } from '@tiendo/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTargets } from './read-target.ts';

const due = '2030-12-31';
const title = 'Tỷ lệ hồ sơ trực tuyến';
const read = (cell: string | null, of = title) => readTargets(cell, of, { due });
const shortly = (cell: string | null, of = title) =>
  read(cell, of).targets.map(({ label, comparator, value, max, unit }) =>
    [label, comparator, value, max, unit].filter((part) => part !== null).join(' '),
  );

describe('A target cell', () => {
  test.each([
    ['≥ 85%', 'atLeast 85 %'],
    ['>=85 %', 'atLeast 85 %'],
    ['ít nhất 85%', 'atLeast 85 %'],
    ['không dưới 85%', 'atLeast 85 %'],
    ['85% trở lên', 'atLeast 85 %'],
    ['Đạt từ 85%', 'atLeast 85 %'],
    ['> 85%', 'moreThan 85 %'],
    ['Hơn 85%', 'moreThan 85 %'],
    ['≤ 5%', 'atMost 5 %'],
    ['Không quá 5%', 'atMost 5 %'],
    ['Dưới 5%', 'lessThan 5 %'],
    ['Xấp xỉ 30%', 'about 30 %'],
    ['30-40%', 'between 30 40 %'],
    ['30% – 40%', 'between 30 40 %'],
    ['Từ 7 đến 7,5%', 'between 7 7.5 %'],
    ['Tăng 10%', 'increaseBy 10 %'],
    ['Tăng ít nhất 10%', 'increaseBy 10 %'],
    ['Đạt 99,9%.', 'equal 99.9 %'],
    ['100 phần trăm', 'equal 100 %'],
    ['Trên 40 Mbps', 'moreThan 40 Mbit/s'],
    ['1 Gbit/s', 'equal 1 Gbit/s'],
    ['Trên 1.000 doanh nghiệp', 'moreThan 1000 count'],
    ['02 khu', 'equal 2 count'],
    ['0,75', 'equal 0.75 index'],
    ['Top 10', 'rankWithin 10 rank'],
    ['Thuộc nhóm 5 địa phương dẫn đầu', 'rankWithin 5 rank'],
    ['Hoàn thành', 'qualitative'],
    ['80% (năm 2025)', 'equal 80 %'],
  ])('%s is %s', (cell, expected) => {
    expect(shortly(cell)).toEqual([expected]);
    expect(read(cell).unread).toBe(false);
  });

  test.each([
    'Giảm 10%',
    'Tăng từ 30% lên 40%',
    'Từ 40% đến 30%',
    '5 - 7',
    '113 – 114',
    'Mức độ 3, mức độ 4',
    '24/7',
  ])('that cannot be read is kept as words and said to be unread: %s', (cell) => {
    expect(shortly(cell)).toEqual(['qualitative']);
    expect(read(cell)).toMatchObject({ unread: true, targetText: cell });
  });

  test('has its labels with a colon, without one, or none', () => {
    expect(shortly('TP 70% H 60%')).toEqual(['TP equal 70 %', 'H equal 60 %']);
    expect(shortly('Xã: trên 80%; Phường: 90%')).toEqual(['Xã moreThan 80 %', 'Phường equal 90 %']);
    expect(shortly('80% hộ gia đình; 100% xã')).toEqual(['equal 80 %', 'equal 100 %']);
    expect(shortly('45% 60% 70%', '- Tỷ lệ A; - Tỷ lệ B')).toEqual([
      'equal 45 %',
      'equal 60 %',
      'equal 70 %',
    ]);
  });

  test('takes the words for at least and at most from the head of the title only', () => {
    expect(shortly('20%', 'Tỷ lệ tối thiểu hồ sơ')).toEqual(['atLeast 20 %']);
    expect(shortly('20%', 'Tỷ lệ tối đa hồ sơ trễ hạn')).toEqual(['atMost 20 %']);
    expect(shortly('Trên 20%', 'Tỷ lệ tối thiểu hồ sơ')).toEqual(['moreThan 20 %']);
    expect(shortly('20%', 'Tỷ lệ mạng có tốc độ tối thiểu 40Mbit/s')).toEqual(['equal 20 %']);
  });

  test('under a title that grows is an increase, from the baseline that the title names', () => {
    expect(read('10%', 'Doanh thu tăng so với năm 2024').targets).toEqual([
      {
        label: null,
        comparator: 'increaseBy',
        value: 10,
        max: null,
        unit: '%',
        due,
        baseline: 'năm 2024',
      },
    ]);
    expect(shortly('10%', 'Năng suất lao động hàng năm tăng')).toEqual(['increaseBy 10 %']);
    expect(read('10%', 'Tỷ lệ so với tổng số').targets[0]!.baseline).toBeNull();
  });

  test('that is empty leaves the target to the title, and no day stays none', () => {
    expect(read('  ', 'Đạt 80% hồ sơ')).toMatchObject({ targetText: '80%' });
    expect(readTargets('80%', title, { due: null }).targets[0]!.due).toBeNull();
  });
});

describe('A sentence', () => {
  test.each([
    'Hoàn thiện hạ tầng mạng di động 5G.',
    'Cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4, phục vụ 24/7.',
    'Triển khai Đề án 06 theo mô hình 4 lớp trong năm 2025.',
    'Thực hiện theo Nghị định 45/2020/NĐ-CP giai đoạn 2025 - 2030.',
    'Người dân (từ 14 tuổi trở lên) có tài khoản.',
    'Liên thông tổng đài 1022 và COVID-19.',
  ])('whose numbers are names or ages is a target in words: %s', (sentence) => {
    expect(read(null, sentence)).toMatchObject({ unread: false, targetText: null });
    expect(shortly(null, sentence)).toEqual(['qualitative']);
  });

  test.each([
    'Xây dựng 5 trung tâm dữ liệu.',
    'Liên thông trên 3 nền tảng.',
    'Lấy dữ liệu từ 2 nguồn.',
    'Thời gian xử lý giảm 30% hồ sơ.',
  ])('with a number that is neither is said to be unread: %s', (sentence) => {
    expect(read(null, sentence)).toMatchObject({ unread: true, targetText: null });
    expect(shortly(null, sentence)).toEqual(['qualitative']);
  });

  test('with two shares has two targets', () => {
    expect(shortly(null, '80% hộ gia đình và trên 90% xã có cáp quang')).toEqual([
      'equal 80 %',
      'moreThan 90 %',
    ]);
  });
});

describe('However it is written', () => {
  const cells = ['- Các sở: 100%; Cấp xã: 80%', 'Khoảng 30%', '7% - 7,5%', 'Tối thiểu 10%'];
  const sentences = [
    'Chỉ số chuyển đổi số ≥ 0,75 và thuộc nhóm 03 tỉnh dẫn đầu cả nước.',
    'mạng 4G tối thiểu 40Mbit/s, mạng 5G tối thiểu 100Mbit/s',
    'Tăng 10% tỷ lệ hồ sơ so với năm 2021.',
    'Quy mô kinh tế số chiếm từ 30% đến 40% GRDP.',
  ];
  const spaced = (text: string) => text.replaceAll(' ', '  \n');
  const lower = (value: unknown) => JSON.stringify(value).toLowerCase();

  test('NFD reads as NFC, and doubled spaces and capitals change nothing', () => {
    for (const cell of cells) {
      expect(read(cell.normalize('NFD'))).toEqual(read(cell));
      expect(read(spaced(cell))).toEqual(read(cell));
      expect(lower(read(cell.toUpperCase()))).toBe(lower(read(cell)));
    }
    for (const sentence of sentences) {
      expect(read(null, sentence.normalize('NFD'))).toEqual(read(null, sentence));
      expect(read(null, spaced(sentence))).toEqual(read(null, sentence));
      expect(lower(read(null, sentence.toUpperCase()))).toBe(lower(read(null, sentence)));
    }
  });

  test('every share is read as printed, with its decimal comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        const share = tenths / 10;
        const printed = `${String(share).replace('.', ',')}%`;
        expect(shortly(printed)).toEqual([`equal ${share} %`]);
        expect(read(null, `Đạt ${printed} hồ sơ`)).toMatchObject({ targetText: printed });
      }),
    );
  });

  test('any text gives at least one target that the model accepts', () => {
    const pieces = fc.constantFrom(
      ...['100%', '7,5', 'từ', 'đến', '-', ' ', ':', ';', '≥', 'trên', 'tăng', 'nhóm', '5', '5G'],
      ...['dẫn đầu', 'Mbit/s', 'chỉ số', '(', ')', 'so với năm', '2021', '1.000', 'top', '$'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' ')),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.option(text), text, (cell, of) => {
        const { targets } = readTargets(cell, of, { due });
        expect(targets.length).toBeGreaterThan(0);
        for (const target of targets) {
          expect(Target.safeParse(target).success).toBe(true);
          expect(target.comparator === 'qualitative').toBe(target.value === null);
          if (target.max !== null) expect(target.max).toBeGreaterThanOrEqual(target.value!);
        }
        const decomposed = readTargets(cell?.normalize('NFD') ?? null, of.normalize('NFD'), {
          due,
        });
        expect(decomposed.targets).toEqual(targets);
      }),
      { numRuns: 500 },
    );
  });
});
