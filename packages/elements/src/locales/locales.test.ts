import { expect, it } from 'vitest';
import { languages } from './languages.ts';
import * as vi from './vi.ts';

/** Every text by its path; what takes arguments by the source of it. */
const texts = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
    : [[path, String(value)]];

const paths = (value: unknown): readonly string[] => texts(value).map(([path]) => path);

/** What the languages have to say in the same way: names, and options of a format. */
const same = /^\.common\.(lang|locale|dateStyle)/;

it('uses the offices’ own words', () => {
  expect(vi.common.status).toEqual({
    notReported: 'Chưa báo cáo',
    notStarted: 'Chưa triển khai',
    inProgress: 'Đang thực hiện',
    completed: 'Đã hoàn thành',
    suspended: 'Tạm dừng',
  });
  const { overdue, lapsed, dueSoon, upcoming, recurring, ongoing, onTime, late } =
    vi.common.schedule;
  expect([overdue, lapsed, dueSoon, upcoming]).toEqual([
    'Quá hạn',
    'Đã qua thời hạn, chưa báo cáo',
    'Sắp đến hạn',
    'Chưa đến hạn',
  ]);
  expect([recurring, ongoing, onTime, late]).toEqual([
    'Định kỳ',
    'Thường xuyên',
    'Hoàn thành đúng hạn',
    'Hoàn thành trễ hạn',
  ]);
});

it.each(Object.entries(languages))(
  'says everything in the language “%s” too',
  async (lang, load) => {
    const other = await load();
    expect(paths({ ...other })).toEqual(paths({ ...vi }));
    expect(other.common.lang).toBe(lang);
    const empty = texts({ ...other }).filter(([, text]) => text.trim() === '');
    const emptyToo = texts({ ...vi }).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual(emptyToo);
  },
);

it.each(Object.entries(languages))('leaves nothing Vietnamese in “%s”', async (_lang, load) => {
  const marked = texts({ ...(await load()) }).filter(
    ([path, text]) =>
      !same.test(path) && /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/iu.test(text),
  );
  expect(marked).toEqual([]);
});

it('is written in Unicode NFC', () => {
  for (const [, text] of texts({ ...vi })) expect(text).toBe(text.normalize('NFC'));
});
