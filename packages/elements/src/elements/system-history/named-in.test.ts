import { expect, it } from 'vitest';
import { namedIn } from './named-in.ts';

const record = (title: string, ...texts: string[]) => ({
  title,
  systems: texts.map((text) => ({ system: 'lgsp', field: 'title', text })),
});

it('takes a title apart at the words for the system, at the first of them', () => {
  expect(namedIn(record('Duy trì LGSP và mở rộng LGSP', 'LGSP'), 'lgsp')).toEqual({
    before: 'Duy trì ',
    named: 'LGSP',
    after: ' và mở rộng LGSP',
    elsewhere: null,
  });
});

it('says the words where another field has them', () => {
  const { before, named, elsewhere } = namedIn(record('Kết nối dữ liệu', 'Nền tảng LGSP'), 'lgsp');
  expect([before, named, elsewhere]).toEqual(['Kết nối dữ liệu', '', 'Nền tảng LGSP']);
});

it('leaves alone the words for another system', () => {
  const { named, elsewhere } = namedIn(record('Duy trì LGSP', 'LGSP'), 'ioc');
  expect([named, elsewhere]).toEqual(['', null]);
});
