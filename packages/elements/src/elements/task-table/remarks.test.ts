import { expect, it } from 'vitest';
import { vi } from '../../../test/words.ts';
import { remarksOf } from './remarks.ts';

it('says a mend with what the document prints', () => {
  const marked = { flags: ['mended:leadText'], verbatim: { leadText: 'Công an thành phô' } };
  expect(remarksOf(vi, marked)).toEqual([
    'Chủ trì: đã sửa lỗi quét; văn bản in “Công an thành phô”',
  ]);
});

it('says what was inherited, joined and worked out, and is silent on what it does not know', () => {
  const flags = ['inherited:director', 'joined', 'workedOut:marker', 'somethingNew'];
  expect(remarksOf(vi, { flags, verbatim: {} })).toEqual([
    'Lãnh đạo chỉ đạo: ghi ở đề mục hoặc ô gộp phía trên',
    'Ghép từ các phần in trên nhiều trang',
    'Số: suy ra, vì bản quét bị cắt',
  ]);
});
