import { expect, test } from 'vitest';
import { FindingCode, type Finding } from '@tiendo/model';
import { describeFinding } from './finding-words.ts';

const values: Record<FindingCode, Finding['values']> = {
  declaredCountDiffers: { declared: 12, found: 11, heading: 'II Hạ tầng số' },
  repeatedMarker: { marker: '3' },
  missingMarker: { expected: '4', found: '5' },
  duplicateRow: { first: '40', second: '61' },
  nearDuplicate: { other: 'hcm-2022/III.1', similarity: 0.934 },
  truncatedName: { printed: 'Sở Khoa học và', name: 'Sở Khoa học và Công nghệ' },
  misprintedName: { printed: 'Sở Khoa hoc', name: 'Sở Khoa học và Công nghệ' },
  repeatedAgency: { name: 'Sở Y tế' },
  unknownAgency: { text: 'Viện Ngôi Sao', cell: 'coordinating' },
  blankCell: { cell: 'deadline' },
  conflictingNumber: { first: '63-CTrHĐ/TU', second: '64-CTrHĐ/TU' },
  missingAttachment: { text: 'Phụ lục 3' },
  dateBeforePlan: { date: '2021-12-31', issuedOn: '2022-02-28' },
  unreadDeadline: { text: 'khi có điều kiện' },
  unreadTarget: { text: 'tăng mạnh' },
  valueInWrongColumn: { cell: 'lead', text: 'Quý II/2025' },
  unreadLine: { text: 'Trang 7' },
};

const finding = (code: FindingCode, given: Partial<Finding> = {}): Finding => ({
  id: `f/${code}`,
  code,
  plan: 'hcm-2022',
  record: 'hcm-2022/II.1',
  source: { document: '002', lines: [40, 42], ranges: [] },
  values: values[code],
  ...given,
});

const shown = (code: FindingCode): string[] =>
  Object.entries(values[code])
    .filter(([key]) => key !== 'cell')
    .map(([key, value]) => (key === 'similarity' ? '93%' : String(value).replace(/\s+/g, ' ')));

test.each(FindingCode.options)('%s says its values, its record and its lines', (code) => {
  for (const language of ['vi', 'en'] as const) {
    const words = describeFinding(finding(code), language);
    for (const value of shown(code)) expect(words).toContain(value);
    expect(words).toContain('hcm-2022/II.1; ');
    expect(words).toContain(language === 'vi' ? 'dòng 40–42' : 'lines 40–42');
    expect(words).not.toMatch(/không rõ|unknown|undefined|null/);
  }
});

test('a column is called as the documents call it', () => {
  expect(describeFinding(finding('blankCell'), 'vi')).toBe(
    'Cột Thời gian hoàn thành để trống (hcm-2022/II.1; văn bản 002, dòng 40–42).',
  );
  expect(describeFinding(finding('blankCell'), 'en')).toBe(
    'The column “Deadline” is empty (hcm-2022/II.1; document 002, lines 40–42).',
  );
});

test('a row that is printed twice is said to stand on two lines', () => {
  expect(describeFinding(finding('duplicateRow'), 'vi')).toContain('dòng 40 và dòng 61');
  const texts = { first: 'Mở lớp', second: 'Mở  lớp' };
  expect(describeFinding(finding('duplicateRow', { values: texts }), 'en')).toContain(
    '“Mở lớp” and “Mở lớp”',
  );
});

test('a date of the document itself is not called a deadline', () => {
  const values = { date: '2024', issuedOn: '27/02/2025' };
  const own = finding('dateBeforePlan', { record: null, values });
  expect(describeFinding(own, 'vi')).toBe(
    'Văn bản để ngày ban hành là “2024”, trước ngày của văn bản mà nó thực hiện (27/02/2025) ' +
      '(văn bản 002, dòng 40–42).',
  );
});

test('a value that is missing is said to be missing', () => {
  const without = finding('declaredCountDiffers', { values: { heading: 'II', found: 4 } });
  expect(describeFinding(without, 'vi')).toContain(
    '“II” ghi số lượng không rõ, nhưng bên dưới đọc được 4',
  );
});

test('a long text is shortened and a list is joined', () => {
  const long = finding('unreadLine', { values: { text: 'dài '.repeat(100) } });
  expect(describeFinding(long, 'vi').length).toBeLessThan(300);
  expect(describeFinding(long, 'vi')).toContain('…');
  const list = finding('repeatedMarker', { values: { marker: ['3', '4'] } });
  expect(describeFinding(list, 'vi')).toContain('“3; 4”');
});

test('every stretch of lines is named once and a finding without a record names only its place', () => {
  const range = { document: '002', first: 60, last: 60, why: 'printedTwice' as const };
  const source = { document: '002', lines: [40, 42] as [number, number], ranges: [range, range] };
  expect(describeFinding(finding('blankCell', { record: null, source }), 'vi')).toBe(
    'Cột Thời gian hoàn thành để trống (văn bản 002, dòng 40–42; văn bản 002, dòng 60).',
  );
});
