import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AgencyMatcher } from '../agencies/agency-matcher.ts';
import { readAgencies } from './read-agencies.ts';

const hcm = new AgencyMatcher('hcm');
const hanoi = new AgencyMatcher('hanoi');
const ids = (text: string, matcher = hcm): string[] =>
  readAgencies(text, matcher).references.map(({ agency }) => agency.replace(/^\w+\/(_\/)?/, ''));

describe('the agencies of a cell', () => {
  test.each<[string, string[]]>([
    ['Sở Y tế', ['so-y-te']],
    ['Sở Khoa học và Công nghệ.', ['so-khoa-hoc-va-cong-nghe']],
    ['Sở Tài chính; Sở Y tế, Sở Nội vụ', ['so-tai-chinh', 'so-y-te', 'so-noi-vu']],
    ['Công an Thành phố Sở Y tế', ['cong-an-thanh-pho', 'so-y-te']],
    [
      'Sở Y tế. Sở, Ban, Ngành. Ủy ban nhân dân phường, xã, đặc khu',
      ['so-y-te', 'cac-so-ban-nganh', 'uy-ban-nhan-dan-phuong-xa-dac-khu'],
    ],
    ['Sở Lao động, Thương binh và Xã hội', ['so-lao-dong-thuong-binh-va-xa-hoi']],
    ['Sở LĐTB&XH, Sở GDĐT', ['so-lao-dong-thuong-binh-va-xa-hoi', 'so-giao-duc-va-dao-tao']],
    [
      'UBND thành phố Thủ Đức, các quận, huyện',
      ['uy-ban-nhan-dan-thanh-pho-thu-duc', 'uy-ban-nhan-dan-cac-quan-huyen'],
    ],
    ['Sở Y tế và các đơn vị liên quan', ['so-y-te', 'cac-don-vi-lien-quan']],
    ['Sở Y tế, Sở Y tế', ['so-y-te']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test('a remark is no part of a name and no agency of its own', () => {
    const { references, unknown } = readAgencies(
      'Các Sở, ban, ngành; UBND các quận, huyện, thị xã chủ động thực hiện',
      hanoi,
    );
    expect(references.map(({ text }) => text)).toEqual([
      'Các Sở, ban, ngành',
      'UBND các quận, huyện, thị xã',
    ]);
    expect(unknown).toEqual([]);
  });

  test('the words of the cell are kept, with the bracket that a name opens', () => {
    const [agency] = readAgencies('Hội tin học Thành phố (HCA), Sở Y tế', hcm).references;
    expect(agency!.text).toBe('Hội tin học Thành phố (HCA)');
  });

  test('a new name in brackets stays on the agency that it renames', () => {
    const text = 'Sở Quy hoạch - Kiến trúc (đổi tên thành Sở Xây dựng)';
    expect(readAgencies(text, hcm).references).toEqual([
      {
        agency: 'hcm/so-quy-hoach-kien-truc',
        text: 'Sở Quy hoạch - Kiến trúc',
        renamedTo: 'Sở Xây dựng',
      },
    ]);
  });

  test('a name that nobody registered is reported, not dropped', () => {
    const { references, unknown } = readAgencies('Sở Y tế; Viện Kỳ lạ học; Sở Nội vụ', hcm);
    expect(references).toHaveLength(2);
    expect(unknown).toEqual(['Viện Kỳ lạ học']);
  });

  test('a name that is cut off is read and reported', () => {
    const { references, truncated } = readAgencies('Sở Thông tin và Truyền', hcm);
    expect(references[0]!.agency).toBe('hcm/so-thong-tin-va-truyen-thong');
    expect(truncated).toHaveLength(1);
  });

  test('both Unicode forms and any case name the same agencies', () => {
    const text = 'Sở Khoa học và Công nghệ; Ủy ban nhân dân phường, xã, đặc khu';
    expect(ids(text.normalize('NFD').normalize('NFC').toUpperCase())).toEqual(ids(text));
  });

  test('any text is read without an error, and no agency stands twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = readAgencies(text, hcm).references.map(({ agency }) => agency);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
