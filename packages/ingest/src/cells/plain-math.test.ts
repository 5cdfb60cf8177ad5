import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainMath } from './plain-math.ts';

test.each([
  ['Chỉ số $\\geq 0,75$ và thuộc', 'Chỉ số ≥ 0,75 và thuộc'],
  ['- Có $\\geq 85\\%$ hồ sơ', '- Có ≥ 85% hồ sơ'],
  ['Có \\geq 85\\% hồ sơ', 'Có ≥ 85% hồ sơ'],
  ['$\\leq 5\\%$', '≤ 5%'],
  ['$\\ge10$ và $\\le20$', '≥10 và ≤20'],
  ['$0{,}75$', '0,75'],
  ['$ 85 \\% $', '85 %'],
  ['$0,75$ điểm', '0,75 điểm'],
  ['từ $100 đến $200', 'từ $100 đến $200'],
  ['$\\frac{1}{2}$', '$\\frac{1}{2}$'],
  ['\\geqslant', '\\geqslant'],
])('%s reads %s', (printed, plain) => {
  expect(plainMath(printed)).toBe(plain);
});

test('Words without mathematics stay as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = plainMath(text);
      if (!/[\\$]/.test(text)) expect(plain).toBe(text);
    }),
  );
});
