import { describe, expect, test } from 'vitest';
import { parseSearch, type Sequence } from './parse-search.ts';

const written = ({ words, isOpen }: Sequence): string => words.join(' ') + (isOpen ? '*' : '');
const termsOf = (text: string): readonly string[] =>
  parseSearch(text).terms.map((term) => term.map(written).join(' | '));

describe('what is typed', () => {
  test.each<[text: string, terms: readonly string[]]>([
    ['Dữ LIỆU, mở', ['du*', 'lieu*', 'mo*']],
    ['Dữ liệu'.normalize('NFD'), ['du*', 'lieu*']],
    [' … "" “ ', []],
    ['"dữ liệu" mở', ['du lieu', 'mo*']],
    ['kho "dữ liệu m', ['kho*', 'du lieu m*']],
    ['“a” „b“ «c» "d', ['a', 'b', 'c', 'd*']],
    ['CĐS', ['cds* | chuyen doi so']],
    ['Sở KH&CN', ['so*', 'kh cn* | khoa hoc va cong nghe | khcn']],
    ['TP.HCM', ['tp hcm* | thanh pho ho chi minh | tphcm | tp ho chi minh']],
    ['tp hà nội', ['tp* | thanh pho', 'ha*', 'noi*']],
    ['về chuyển đổi số', ['ve*', 'chuyen* | cds', 'doi* | cds', 'so* | cds']],
    ['"CĐS" "chuyển đổi số"', ['cds', 'chuyen doi so']],
    ['chuyển "đổi số"', ['chuyen*', 'doi so']],
    [
      'TP Hồ Chí Minh',
      [
        'tp* | thanh pho | thanh pho ho chi minh | tp hcm | tphcm',
        'ho* | thanh pho ho chi minh | tp hcm | tphcm',
        'chi* | thanh pho ho chi minh | tp hcm | tphcm',
        'minh* | thanh pho ho chi minh | tp hcm | tphcm',
      ],
    ],
  ])('«%s» asks for %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  test('bears accents in some of its words, and stands together outside quotes', () => {
    const { accented, bare } = parseSearch('du liệu "Đào tạo" mở "a');
    expect(accented.map(({ folded, isOpen }) => folded + (isOpen ? '*' : ''))).toEqual([
      'lieu*',
      'dao',
      'tao',
      'mo*',
    ]);
    expect(written(bare!)).toBe('du lieu mo*');
    expect(parseSearch('"dữ liệu"').bare).toBe(null);
  });

  test('bears none in letters that fold takes apart and that have none, as in Korean', () => {
    expect(parseSearch('한글').accented).toEqual([]);
  });

  test('may end in a word of open quotes that bears accents and has only begun', () => {
    const { accented } = parseSearch('"dữ liệ');
    expect(accented.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });
});
