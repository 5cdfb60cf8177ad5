import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  draw,
  find,
  findAll,
  isDrawn,
  reportsUrl,
  rootOf,
  setUpPage,
  shows,
  textOf,
  until,
  words,
} from '../../../test/page.ts';
import '../../index.ts';

const drawn = async (attributes = 'plan="mau-2026"', width = 1000): Promise<HTMLElement> => {
  const element = draw(`<tiendo-task-table ${attributes}></tiendo-task-table>`, width);
  await isDrawn(element);
  return element;
};
const box = (element: Element): HTMLInputElement => find(element, 'input[type=search]');
const titles = (element: Element): string[] =>
  findAll(element, '.row th > span').map((title) => words(title));
const type = async (element: Element, text: string): Promise<void> => {
  box(element).focus();
  await sendKeys({ type: text });
};
const openTools = async (element: Element): Promise<void> => {
  find(element, '[aria-controls=tools]').click();
  await until(element, () => find(element, '#tools select'), 'showing the tools');
};
const list = (element: Element, name: string): HTMLSelectElement =>
  findAll(element, '#tools label')
    .find((label) => words(label.querySelector('span')) === name)!
    .querySelector('select')!;
const pick = (select: HTMLSelectElement, value: string): void => {
  select.value = value;
  select.dispatchEvent(new Event('change'));
};
const optionsOf = (select: HTMLSelectElement): string[] => [...select.options].map(words);

describe('<tiendo-task-table>: what a reader chooses', () => {
  setUpPage();
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('finds words as one types, without accents, marks them, and says how many there are', async () => {
    const element = await drawn();
    await type(element, 'du lieu mo');
    await shows(element, 'Tìm thấy 1 nhiệm vụ.');
    assert.deepEqual(titles(element), ['Vận hành Cổng dữ liệu mở của Thành phố']);
    assert.deepEqual(findAll(element, 'mark').map(words), ['dữ', 'liệu', 'mở']);
    assert.strictEqual(rootOf(element).activeElement, box(element));
    assert.strictEqual(box(element).value, 'du lieu mo');
    assert.strictEqual(find(element, '.section'), null, 'the best come first, under no heading');
    await assert.isAccessible(element);
  });

  it('keeps what is shown while it searches, and says where nothing is found', async () => {
    const element = await drawn();
    await type(element, 'không có đâu');
    assert.isNotEmpty(titles(element), 'the rows stay until the answer is there');
    await shows(element, 'Không có nhiệm vụ nào.');
    assert.isEmpty(titles(element));
    assert.isNotNull(box(element), 'another search can follow');
    box(element).value = '';
    box(element).dispatchEvent(new Event('input'));
    await shows(element, 'Trung tâm dữ liệu Thành phố');
  });

  it('filters by what there is, with counts under the other filters', async () => {
    const element = await drawn(`plan="mau-2026" reports="${reportsUrl()}"`);
    await openTools(element);
    assert.deepEqual(optionsOf(list(element, 'Tình trạng')), [
      'Tất cả',
      'Chưa báo cáo (34)',
      'Đang thực hiện (1)',
      'Đã hoàn thành (1)',
    ]);
    pick(list(element, 'Tình trạng'), 'inProgress');
    await shows(element, 'Tìm thấy 1 nhiệm vụ.');
    assert.deepEqual(titles(element), ['Ban hành quy chế vận hành']);
    assert.strictEqual(list(element, 'Tình trạng').value, 'inProgress');
    assert.lengthOf(list(element, 'Tình trạng').options, 4, 'its own filter does not count');
    assert.deepEqual(optionsOf(list(element, 'Chủ trì')), ['Tất cả', 'Sở Mẫu (1)']);
    await type(element, 'du lieu');
    await shows(element, 'Không có nhiệm vụ nào.');
    findAll(element, '#tools button')
      .find((one) => words(one) === 'Bỏ các lựa chọn')!
      .click();
    await shows(element, 'Trung tâm dữ liệu Thành phố');
    await assert.isAccessible(element);
  });

  it('sorts by a heading, up, down, and back to the document, and says so', async () => {
    const element = await drawn();
    const title = (): HTMLElement => find(element, '.col-title');
    assert.strictEqual(title().getAttribute('aria-sort'), 'none');
    title().querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(element, () => titles(element)[0] === 'Ban hành quy chế vận hành', 'sorted');
    assert.strictEqual(title().getAttribute('aria-sort'), 'ascending');
    await sendKeys({ press: 'Enter' });
    await until(element, () => titles(element)[0]!.startsWith('Vận hành'), 'sorted down');
    assert.strictEqual(title().getAttribute('aria-sort'), 'descending');
    await sendKeys({ press: 'Enter' });
    await until(element, () => titles(element)[0]!.startsWith('Hoàn thiện'), 'as printed');
    assert.strictEqual(title().getAttribute('aria-sort'), 'none');
    assert.strictEqual(rootOf(element).activeElement, title().querySelector('button'));
  });

  it('groups by agency', async () => {
    const element = await drawn('plan="mau-2026" group="lead"');
    const heads = findAll(element, 'th[scope=rowgroup]').map(words);
    assert.deepEqual(heads, ['Các Sở, ban, ngành', 'Sở Khác']);
    await openTools(element);
    pick(list(element, 'Nhóm theo'), 'none');
    await until(element, () => !find(element, '.section'), 'without groups');
    assert.lengthOf(titles(element), 20);
  });

  it('keeps choices in the address, and reads them from it', async () => {
    history.replaceState(null, '', `${address}&t.search=quy+che&t.order=-title&keep=1`);
    const element = await drawn('plan="mau-2026" sync-url="t"');
    assert.deepEqual(titles(element), ['Rà soát quy chế hiện hành', 'Ban hành quy chế vận hành']);
    assert.strictEqual(box(element).value, 'quy che');
    find(element, '.col-title button').click();
    await until(element, () => titles(element)[0]!.startsWith('Ban hành'), 'by relevance');
    const params = new URLSearchParams(location.search);
    assert.deepEqual(
      [params.get('t.search'), params.get('t.order'), params.get('keep')],
      ['quy che', null, '1'],
    );
    history.back();
    await until(element, () => titles(element)[0]!.startsWith('Rà soát'), 'as before');
  });

  it('leaves the address alone where it is not asked to keep anything in it', async () => {
    const element = await drawn();
    await type(element, 'quy che');
    await shows(element, 'Tìm thấy 2 nhiệm vụ.');
    assert.strictEqual(location.href, address);
  });

  it('shows the columns that the page names, or that the reader chooses', async () => {
    const element = await drawn('plan="mau-2026" columns="lead product"');
    const headings = (): string[] => findAll(element, 'thead th').map(words);
    assert.deepEqual(headings(), ['Nhiệm vụ', 'Chủ trì', 'Sản phẩm']);
    assert.include(words(find(element, '.row')), 'Trung tâm dữ liệu đạt chuẩn');
    await openTools(element);
    const boxes = findAll(element, '.box');
    assert.lengthOf(boxes, 8);
    boxes
      .find((one) => words(one) === 'Ghi chú')!
      .querySelector('input')!
      .click();
    await until(element, () => headings().includes('Ghi chú'), 'showing notes');
    boxes
      .find((one) => words(one) === 'Chủ trì')!
      .querySelector('input')!
      .click();
    await until(element, () => !headings().includes('Chủ trì'), 'without leads');
    assert.deepEqual(headings(), ['Nhiệm vụ', 'Sản phẩm', 'Ghi chú']);
  });

  it('says which column there is not', async () => {
    const element = draw('<tiendo-task-table plan="mau-2026" columns="price"></tiendo-task-table>');
    await shows(element, 'Thuộc tính columns không nhận “price”; có thể dùng: marker title');
  });

  it('gives what is shown as a file, all of it, also what is not on the screen', async () => {
    const element = await drawn();
    await openTools(element);
    const makeAddress = URL.createObjectURL.bind(URL);
    const saved: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'about:blank#';
    };
    HTMLAnchorElement.prototype.click = function take() {
      names.push(this.download);
    };
    try {
      for (const [at, name] of ['CSV', 'Excel (XLSX)', 'Lịch (iCalendar)'].entries()) {
        findAll(element, '#tools button')
          .find((one) => words(one) === name)!
          .click();
        await until(element, () => saved.length > at, `saving ${name}`);
      }
    } finally {
      URL.createObjectURL = makeAddress;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    assert.deepEqual(names, ['mau-2026.csv', 'mau-2026.xlsx', 'mau-2026.ics']);
    const [csv, xlsx, ics] = saved;
    const lines = (await csv!.text()).trim().split('\r\n');
    assert.lengthOf(lines, 37);
    assert.include(lines[0], 'Nhiệm vụ');
    assert.strictEqual((await xlsx!.text()).slice(0, 2), 'PK');
    assert.include(await ics!.text(), 'SUMMARY;LANGUAGE=vi:Ban hành quy chế vận hành');
  });

  it('says what was reported so far in a task’s details', async () => {
    const element = await drawn(`plan="mau-2026" reports="${reportsUrl()}"`);
    const rows = findAll(element, '.row');
    const row = rows.find((one) => words(one).includes('Ban hành quy chế'))!;
    row.querySelector<HTMLElement>('th button')!.click();
    await shows(element, 'quý II/2026 · Sở Mẫu:');
    assert.include(words(row.nextElementSibling), 'Đang thực hiện 40 %');
    rows[3]!.querySelector<HTMLElement>('th button')!.click();
    await until(
      element,
      () => words(rows[3]!.nextElementSibling).includes('Báo cáo Chưa báo cáo'),
      'none',
    );
  });

  it('stays within a narrow page, with everything open', async () => {
    const element = await drawn('plan="mau-2026" agency="hcm/so-mau"', 320);
    await openTools(element);
    for (const inside of findAll(element, '.toolbar *')) {
      const limit = element.getBoundingClientRect().right + 1;
      assert.isAtMost(inside.getBoundingClientRect().right, limit, inside.outerHTML.slice(0, 80));
    }
    await assert.isAccessible(element);
    assert.include(textOf(element), 'Tải về những gì đang hiện');
  });
});
