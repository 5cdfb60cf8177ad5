import { expect, it } from 'vitest';
import { TiendoError, type TiendoErrorCode } from '@tiendo/sdk';
import * as en from '../locales/en.ts';
import * as vi from '../locales/vi.ts';
import { WrongAttribute } from './problem.ts';
import { tell } from './trouble.ts';

const address = 'https://a.vn/data/index.json';
const failure = (code: TiendoErrorCode, details = {}): TiendoError =>
  new TiendoError(code, 'in English', { address, ...details });
const said = (error: unknown): string => tell(error, 'vi');

it('says what failed, where, why, and what to do', () => {
  expect(said(failure('source-timeout'))).toBe(
    `Không tải được dữ liệu từ ${address}: quá thời gian chờ. ` +
      'Hãy thử lại; nếu vẫn lỗi, báo cho đơn vị quản lý trang.',
  );
  expect(said(failure('source-failed', { status: 503 }))).toContain('máy chủ báo lỗi (503).');
});

it('says the first place of a file that is wrong', () => {
  const problems = [{ record: 'hcm-2030/I.1', path: 'title', found: '7', expected: 'a text' }];
  expect(said(failure('source-invalid', { problems }))).toContain('(hcm-2030/I.1 title: 7)');
});

it('has words in each language for each way in which a source fails', () => {
  const codes: TiendoErrorCode[] = [
    'source-not-found',
    'source-failed',
    'source-unreachable',
    'source-timeout',
    'source-not-json',
    'source-invalid',
    'source-version',
  ];
  expect(Object.keys(vi.trouble.reasons)).toEqual(codes);
  expect(Object.keys(en.trouble.reasons)).toEqual(codes);
});

it('says which attribute is wrong, and the nearest id', () => {
  expect(said(new WrongAttribute('missing', 'plan, agency'))).toBe(
    'Thẻ này thiếu thuộc tính plan, agency.',
  );
  expect(said(new WrongAttribute('unknown', 'plan', 'hcm-203', 'hcm-2030'))).toBe(
    'Dữ liệu không có “hcm-203”. Hãy kiểm tra thuộc tính plan. Có phải “hcm-2030”?',
  );
  expect(said(new WrongAttribute('wrongDay', 'day', 'nay'))).toContain('không phải “nay”');
  expect(said(new WrongAttribute('wrongForm', 'weights', '7', 'onTime:1'))).toBe(
    'Thuộc tính weights phải có dạng như “onTime:1”, không phải “7”.',
  );
});

it('says any other error as it is', () => {
  expect(said(new Error('boom'))).toBe('Không hiển thị được nội dung: Error: boom');
});
