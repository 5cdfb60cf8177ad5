import type { Reference } from '@tiendo/model';
import { foldedText } from './match-text.ts';

const kinds = [
  ...['quyet dinh', 'ke hoach', 'nghi quyet', 'nghi dinh', 'thong tu', 'chi thi', 'cong van'],
  ...['chuong trinh', 'de an', 'danh muc', 'quy che', 'quy hoach', 'chien luoc', 'luat', 'nq'],
  ...['van ban', 'thong bao', 'ket luan', 'to trinh', 'thoa thuan', 'bien ban', 'quy dinh so'],
].join('|');
const work = '(?:thuc hien|trien khai)';
const points = new RegExp(
  `^[-(\\s]*(?:${work} )?theo (?:(?:cac|noi dung|tien do|lo trinh) )*(?:${kinds})(?![a-z])` +
    `|^[-(\\s]*${work} (?:${kinds}) so \\d`,
);

const kindLetters = String.raw`\p{Lu}{2}[\p{L}\d]*`;
const number = new RegExp(
  String.raw`(?<![\d/\p{L}])\d+(?:/\d{4})?(?:-${kindLetters})?\s?/${kindLetters}` +
    String.raw`(?:[-/]\s?\p{Lu}[\p{L}\d]*)*`,
  'gu',
);

/**
 * The other decisions that a cell points to, where it says nothing else: *Thực hiện theo Kế hoạch số
 * 97/KH-UBND*. `numbers` are the document numbers in it, each once, without the spaces of a wrap.
 */
export function readReference(text: string): Reference | null {
  const words = foldedText(text);
  if (!points.test(words.key)) return null;
  const printed = words.print(0);
  const numbers = [...printed.matchAll(number)].map(([found]) => found.replace(/\s/g, ''));
  return { text: printed, numbers: [...new Set(numbers)] };
}
