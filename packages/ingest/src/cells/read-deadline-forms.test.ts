import { Deadline, monthRange, quarterRange, yearRange } from '@tiendo/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDeadline } from './read-deadline.ts';

const romans = ['I', 'II', 'III', 'IV'] as const;
const years = fc.integer({ min: 2000, max: 2099 });
const dated = (text: string) => {
  const { deadline, unread } = readDeadline(text);
  return { kind: deadline.kind, start: deadline.start, end: deadline.end, unread };
};

const cells = [
  'Quý IV năm 2025',
  'Tháng 12/2025',
  'Năm 2025 - 2030',
  '2025 và những năm tiếp theo',
  'Quý III hàng năm',
  'Nhiệm vụ thường xuyên',
  'Trình UBND TP kế hoạch thực hiện trong tháng 06/2022 và tổ chức thực hiện theo Kế hoạch',
  'Trình Ủy ban nhân dân thành phố trước tháng 5/2022.',
  'Trong 01 tháng sau khi Ủy ban nhân dân Thành phố phê duyệt Chương trình',
  '- Ban hành Kế hoạch triển khai: Quý IV/2025 - Đưa vào vận hành chính thức: Năm 2026',
  'Thực hiện theo kế hoạch hợp tác giữa UBND TP và Ngân hàng Thế giới tại Việt Nam',
  'Năm 2025 (Hoàn thành việc lựa chọn đơn vị cung cấp dịch vụ CNTT để thực hiện)',
];

describe('However it is written', () => {
  test.each(cells)('NFD reads as NFC, and doubled spaces as one: %s', (cell) => {
    expect(readDeadline(cell.normalize('NFD'))).toEqual(readDeadline(cell));
    expect(readDeadline(`  ${cell.replaceAll(' ', ' \n ')} `)).toEqual(readDeadline(cell));
  });

  test.each(cells)('case does not matter: %s', (cell) => {
    const lower = (value: unknown) => JSON.stringify(value).toLowerCase();
    expect(lower(readDeadline(cell.toUpperCase()))).toBe(lower(readDeadline(cell)));
    expect(lower(readDeadline(cell.toLowerCase()))).toBe(lower(readDeadline(cell)));
  });

  test('every month is read, in every form', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), (year, month) => {
        const padded = String(month).padStart(2, '0');
        const expected = { kind: 'month', ...monthRange(year, month), unread: false };
        expect(dated(`Tháng ${month}/${year}`)).toEqual(expected);
        expect(dated(`tháng ${padded} năm ${year}.`)).toEqual(expected);
        expect(dated(`${padded}/${year}`)).toEqual(expected);
        expect(dated(`T${month}/${year}`)).toEqual(expected);
      }),
    );
  });

  test('every quarter is read, in Roman and Arabic numbers', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 4 }), (year, quarter) => {
        const expected = { kind: 'quarter', ...quarterRange(year, quarter), unread: false };
        expect(dated(`Quý ${quarter}/${year}`)).toEqual(expected);
        expect(dated(`Quý ${romans[quarter - 1]} Năm ${year}`)).toEqual(expected);
        expect(dated(`Quý  ${romans[quarter - 1]} - ${year}`)).toEqual(expected);
      }),
    );
  });

  test('every year and span of years is read', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 20 }), (year, more) => {
        const expected = { kind: 'year', ...yearRange(year), unread: false };
        expect(dated(`${year}`)).toEqual(expected);
        expect(dated(`Cả năm ${year}`)).toEqual(expected);
        if (year + more > 2099) return;
        const end = yearRange(year + more).end;
        const span = { kind: 'range', start: expected.start, end, unread: false };
        expect(dated(`Năm ${year} – ${year + more}`)).toEqual(span);
        expect(dated(`${year}-${year + more}`)).toEqual(span);
        expect(dated(`Từ năm ${year} đến năm ${year + more}`)).toEqual(span);
      }),
    );
  });
});

describe('Any text', () => {
  const pieces = fc.constantFrom(
    ...['Quý', 'IV', '4', '/', '-', '2025', '2030', 'tháng', '12', 'năm', 'trước', 'đến', 'từ'],
    ...['hàng năm', 'thường xuyên', 'trong', 'sau khi', 'ngày', '31', '(', ')', ';', ':', '.'],
    ...['Trình Đề án', 'và', 'những năm tiếp theo', 'Cả năm', 'Theo Kế hoạch', '6 tháng đầu'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' ')),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  );
  const inOrder = ({ start, end }: Pick<Deadline, 'start' | 'end'>) =>
    start === null || end === null || start <= end;

  test('gives a deadline that the model accepts, its days in order', () => {
    fc.assert(
      fc.property(text, fc.option(years, { nil: undefined }), (cell, year) => {
        const { deadline, unread } = readDeadline(cell, year === undefined ? {} : { year });
        expect(Deadline.safeParse(deadline).success).toBe(true);
        expect([deadline, ...deadline.milestones].every(inOrder)).toBe(true);
        if (unread) expect(deadline.kind).toBe('none');
        if (unread) expect(deadline.text).not.toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  test('reads the same in NFD as in NFC', () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(readDeadline(cell.normalize('NFD'))).toEqual(readDeadline(cell.normalize('NFC')));
      }),
      { numRuns: 500 },
    );
  });
});
