import { describe, expect, test } from 'vitest';
import { createClient } from '../../tiendo.ts';
import { memorySource } from '../../sources/memory-source.ts';
import { sampleDataset } from '../../sample-dataset.ts';

const titled = (...titles: string[]) => {
  const [task] = sampleDataset.tasks;
  const tasks = titles.map((title, at) => ({
    ...task!,
    id: `mau-2025/${at}`,
    title,
    product: null,
    leadText: null,
    coordinatingText: null,
  }));
  return createClient({ source: memorySource({ ...sampleDataset, tasks }), today: '2025-08-01' });
};
const found = async (text: string, ...titles: string[]) =>
  (
    await titled(...titles)
      .tasks()
      .search(text)
      .fetch()
  ).rows.map(({ title }) => title);

describe('a search', () => {
  test.each(['du lieu mo', 'DỮ LIỆU MỞ', 'dữ liệu mở', 'lieu du mo', 'du-lieu, mo'])(
    'for "%s" finds Cổng dữ liệu mở',
    async (text) => {
      expect(await found(text, 'Cổng dữ liệu mở', 'Cổng dịch vụ công')).toEqual([
        'Cổng dữ liệu mở',
      ]);
    },
  );

  test('finds words by how they begin, not by what is in them', async () => {
    expect(await found('lie', 'Dữ liệu', 'Báo Alie')).toEqual(['Dữ liệu']);
  });

  test('knows no difference between đ and d, nor between text in NFC and NFD', async () => {
    expect(await found('dao tao', 'Đào tạo', 'Báo cáo')).toEqual(['Đào tạo']);
    expect(await found('Đào'.normalize('NFD'), 'Đào tạo'.normalize('NFC'))).toEqual(['Đào tạo']);
  });

  test('needs every word', async () => {
    expect(await found('dữ liệu y tế', 'Dữ liệu y tế', 'Dữ liệu giáo dục')).toEqual([
      'Dữ liệu y tế',
    ]);
  });

  test('puts words with the accents that were typed before words without them', async () => {
    expect(await found('dữ liệu', 'Đủ liều', 'Dữ liệu')).toEqual(['Dữ liệu', 'Đủ liều']);
  });

  test('puts words that stand together before words that stand apart', async () => {
    expect(await found('dữ liệu mở', 'Mở rộng kho dữ liệu', 'Kho dữ liệu mở')).toEqual([
      'Kho dữ liệu mở',
      'Mở rộng kho dữ liệu',
    ]);
  });

  test.each([
    ['CĐS', 'Kế hoạch chuyển đổi số'],
    ['chuyen doi so', 'Kế hoạch CĐS'],
    ['ke hoach chuyển đổi số', 'Kế hoạch CĐS'],
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ['sở khcn', 'Sở KH&CN'],
    ['Sở Khoa học và Công nghệ', 'Sở KHCN'],
    ['DVC trực tuyến', 'Dịch vụ công trực tuyến'],
    ['dịch vụ công trực tuyến', 'DVC trực tuyến'],
    ['TP.HCM', 'TP Hồ Chí Minh'],
    ['thành phố hồ chí minh', 'UBND TPHCM'],
    ['UBND TP Hồ Chí Minh', 'UBND TP.HCM'],
    ['DVC trực tuyến', 'Tỷ lệ DVCTT'],
    ['uy ban nhan dan TP', 'UBND Thành phố'],
  ])('knows abbreviations: "%s" finds %s', async (text, title) => {
    expect(await found(text, title, 'Báo cáo')).toEqual([title]);
  });

  test.each([
    ['CĐS', 'Chuyển số đổi'],
    ['KH&CN', 'Kho CNTT'],
    ['đổi số', 'CĐS'],
    ['"chuyển đổi số"', 'CĐS'],
    ['"CĐS"', 'Chuyển đổi số'],
  ])('with "%s" does not find %s', async (text, title) => {
    expect(await found(text, title)).toEqual([]);
  });

  test.each(['"dữ liệu mở"', '“DU LIEU MO”', '„dữ liệu mở“', '«dữ liệu mở» cong', '"dữ liệu m'])(
    'for %s finds the words in succession',
    async (text) => {
      expect(await found(text, 'Mở cổng dữ liệu', 'Cổng dữ liệu mở')).toEqual(['Cổng dữ liệu mở']);
    },
  );

  test('for words in quotes finds whole words, but for the last where the quotes are open', async () => {
    const titles = ['Kho mở', 'Kho mởi'];
    expect(await found('"kho mở"', ...titles)).toEqual(['Kho mở']);
    expect(await found('"kho mở', ...titles)).toEqual(titles);
    expect(await found('"kh mở', ...titles)).toEqual([]);
  });

  test('does not find a phrase in two texts, nor in words that only touch', async () => {
    expect(await found('"số 06/QĐ"', 'Số 06', 'QĐ số 06 (QĐ)')).toEqual(['QĐ số 06 (QĐ)']);
  });

  test('takes tones in the old way of writing and the new for the same accents', async () => {
    expect(await found('hòa', 'Hoa', 'Hoà', 'Hóa')).toEqual(['Hoà', 'Hoa', 'Hóa']);
  });

  test('puts more words with the typed accents before words that stand together', async () => {
    expect(await found('dữ liệu', 'Dự liệu', 'Liệu dữ')).toEqual(['Liệu dữ', 'Dự liệu']);
  });

  test('leaves equals in the order of the document', async () => {
    expect(await found('kho', 'Kho b', 'Kho a')).toEqual(['Kho b', 'Kho a']);
  });

  test('without a word finds everything', async () => {
    expect(await found(' … ', 'Kho b', 'Kho a')).toEqual(['Kho b', 'Kho a']);
  });
});

describe('a search of the sample', () => {
  const tiendo = createClient({ source: memorySource(sampleDataset), today: '2025-08-01' });

  test('looks through the product, the agencies and the decisions a row points to', async () => {
    const idOf = async (text: string) => (await tiendo.tasks().search(text).first())?.id;
    expect(await idOf('06/QĐ-TTg')).toBe('mau-2025/II.2');
    expect(await idOf('so thong tin')).toBe('mau-2025/II.1');
    expect(await idOf('thường xuyên')).toBe('mau-2025/II.1');
  });

  test('puts titles first among tasks that name the words elsewhere', async () => {
    const { rows } = await tiendo.tasks().search('y te').fetch();
    expect(rows.map(({ id }) => id)).toEqual(['mau-2025/I.2', 'mau-2025/II.2']);
  });

  test('is ordered by a field where one is asked for', async () => {
    const { rows } = await tiendo.tasks().search('du lieu').orderBy('plan').fetch();
    expect(rows[0]!.id).toBe('mau-2022/I.1');
  });

  test('finds an agency by another of its names', async () => {
    expect((await tiendo.agencies().search('sở kh').first())?.id).toBe(
      'hcm/so-khoa-hoc-va-cong-nghe',
    );
  });
});
