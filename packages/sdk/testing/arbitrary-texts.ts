import * as fc from 'fast-check';
import { sampleDataset } from '../src/sample-dataset.ts';
import type { Records } from '../src/query/records.ts';

/** Few words, so that records and searches often meet, and nearly meet. */
const words = [
  ...['dữ', 'dự', 'du', 'đủ', 'được', 'liệu', 'liều', 'lieu', 'mở', 'mô', 'mobile', 'một'],
  ...['CĐS', 'chuyển', 'đổi', 'số', 'chuyển đổi số', 'so', 'Sở', 'KH&CN', 'KHCN', 'KH', 'CN'],
  ...['Khoa học và Công nghệ', 'khoa', 'học', 'và', 'công', 'nghệ', 'UBND', 'TP.HCM', 'TPHCM'],
  ...['TP', 'thành phố', 'Hồ Chí Minh', 'dịch vụ công trực tuyến', 'DVC', 'DVCTT', 'hoà', 'hòa'],
  ...['thuỷ', 'thủy', 'hó', '57-NQ/TW', '2025', '𝔘𝔅', 'x\u0323\u0301y', 'क़', '한글', 'élève', '¨á'],
];

const form = fc.constantFrom<(text: string) => string>(
  (text) => text.normalize('NFC'),
  (text) => text.normalize('NFC'),
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD').toLowerCase(),
);
const word = fc.tuple(fc.constantFrom(...words), form).map(([text, write]) => write(text));
const between = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  ' - ',
  '/',
  '. ',
  ' “',
  '\u0301 ',
  '\u{1F4C4}',
);

const joined = (part: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(part, between), { minLength: 1, maxLength })
    .map((parts) => parts.flat().join(''));

/** A text of a record. */
export const arbitraryText = joined(word, 8);

const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const typed = fc.oneof(
  { arbitrary: word, weight: 4 },
  word.map(plain),
  fc.tuple(word, fc.integer({ min: 1, max: 4 })).map(([text, length]) => text.slice(0, length)),
  fc.constantFrom('chuyển đổi số', '"', '”', 'dữ liệu', 'khoa học và công nghệ', 'dich vu cong'),
  joined(word, 3).map((text) => `"${text}"`),
);

/** What somebody may type. */
export const arbitrarySearch = joined(typed, 4);

/** Tasks with such texts; some texts stand in many of them. */
export const arbitraryTasks: fc.Arbitrary<readonly Records['tasks'][]> = fc
  .array(arbitraryText, { minLength: 1, maxLength: 4 })
  .chain((often) => {
    const text = fc.oneof(fc.constantFrom(...often), arbitraryText);
    const task = fc.record({
      title: text,
      product: fc.option(text),
      leadText: fc.option(text),
      note: fc.option(text),
    });
    return fc.array(task, { minLength: 1, maxLength: 70, size: 'medium' });
  })
  .map((tasks) => tasks.map((task, at) => ({ ...sampleDataset.tasks[0]!, ...task, id: `${at}` })));
