import type { Highlight } from '@tiendo/sdk';
import { expect, it } from 'vitest';
import { excerptOf } from './excerpt-of.ts';

const filling = 'Sở Thông tin và Truyền thông; '.repeat(8);
const text = `${filling}Sở Y tế; ${filling}`;
const met = (word: string, of = text): Highlight => {
  const start = of.indexOf(word);
  return { path: 'leadText', start, end: start + word.length };
};
const marked = ({ text: shown, highlights }: ReturnType<typeof excerptOf>): readonly string[] =>
  highlights.map(({ start, end }) => shown.slice(start, end));

it('leaves a short text alone', () => {
  const highlights = [met('Y tế', 'Sở Y tế')];
  expect(excerptOf('Sở Y tế', highlights, 100)).toEqual({ text: 'Sở Y tế', highlights });
});

it('cuts a long text between words around what was met, which stays marked', () => {
  const found = excerptOf(text, [met('Sở Y tế')], 120);
  expect(marked(found)).toEqual(['Sở Y tế']);
  expect(found.text).toMatch(/^… \p{L}+ .*Sở Y tế; .*[\p{L};] …$/u);
  expect(found.text.length).toBeLessThanOrEqual(124);
  const words = new Set(text.split(' '));
  expect(found.text.split(' ').filter((word) => !words.has(word))).toEqual(['…', '…']);
});

it('begins at the beginning where nothing was met, or something near it', () => {
  expect(excerptOf(text, [], 40).text).toBe('Sở Thông tin và Truyền thông; Sở Thông …');
  const near = excerptOf(text, [met('Thông tin')], 40);
  expect([near.text.startsWith('Sở Thông tin'), marked(near)]).toEqual([true, ['Thông tin']]);
});

it('ends at the end of the text where that is near', () => {
  const found = excerptOf(`${filling}Sở Y tế`, [met('Y tế', `${filling}Sở Y tế`)], 100);
  expect(found.text.endsWith('Sở Y tế')).toBe(true);
});

it('drops the marks of what it cuts off, and never cuts into the first', () => {
  const far = met('Sở Y tế', text);
  expect(marked(excerptOf(text, [met('Thông tin'), far], 60))).toEqual(['Thông tin']);
  const endless = 'x'.repeat(300);
  const whole = { path: 'note', start: 100, end: 200 };
  expect(marked(excerptOf(endless, [whole], 50))).toEqual(['x'.repeat(100)]);
});
