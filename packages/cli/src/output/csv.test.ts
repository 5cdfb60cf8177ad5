import { expect, test } from 'vitest';
import { csvText, withoutFormula } from './csv.ts';

test('a cell with a comma, a quote or a line break is quoted, and lines end with CRLF', () => {
  const rows = [
    ['a', 'b'],
    ['1,5', 'nói "được"\nrồi'],
  ];
  expect(csvText(rows)).toBe('\uFEFFa,b\r\n"1,5","nói ""được""\nrồi"\r\n');
});

test('a cell that a spreadsheet would run is marked as text', () => {
  for (const text of [
    '=1+1',
    '+A1',
    '-A1',
    '@SUM(A1)',
    '- Đối với các Sở',
    '\t=1',
    "=cmd|'x'!A1",
  ]) {
    expect(withoutFormula(text)).toBe(`'${text}`);
  }
});

test('numbers, dates and other words stay as they are', () => {
  for (const text of ['-5', '+1,5', '-12.5%', '2025-01-01', 'Sở Tài chính', '', '≥ 80 %']) {
    expect(withoutFormula(text)).toBe(text);
  }
});
