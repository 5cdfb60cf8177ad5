import { expect, it } from 'vitest';
import type { Target } from '@tiendo/sdk';
import { target } from '../../../test/fixture.ts';
import { en, vi } from '../../../test/words.ts';
import { targetWords } from './target-words.ts';

const cases: [Partial<Target>, string, string][] = [
  [{ comparator: 'atLeast' }, 'tối thiểu 85 %', 'at least 85 %'],
  [{ comparator: 'moreThan', value: 90 }, 'trên 90 %', 'more than 90 %'],
  [{ comparator: 'about', value: 30 }, 'khoảng 30 %', 'about 30 %'],
  [{ comparator: 'between', value: 7, max: 7.5 }, 'từ 7 % đến 7,5 %', 'from 7 % to 7.5 %'],
  [{ comparator: 'rankWithin', value: 3, unit: 'rank' }, 'trong nhóm 3', 'in the first 3'],
  [{ comparator: 'equal', value: 100 }, '100 %', '100 %'],
  [{ comparator: 'moreThan', value: 1, unit: 'Gbit/s' }, 'trên 1 Gbit/s', 'more than 1 Gbit/s'],
  [
    { comparator: 'increaseBy', value: 10, baseline: 'năm 2021' },
    'tăng 10 %, so với năm 2021',
    'up by 10 %, compared with năm 2021',
  ],
];

for (const [given, vietnamese, english] of cases) {
  it(`says ${vietnamese}`, () => {
    const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');
    expect(plain(targetWords(vi, target(given)))).toBe(vietnamese);
    expect(plain(targetWords(en, target(given)))).toBe(english);
  });
}

it('has no words of its own for a target that the document says in words', () => {
  expect(targetWords(vi, target({ comparator: 'qualitative', value: null }))).toBe(null);
});
