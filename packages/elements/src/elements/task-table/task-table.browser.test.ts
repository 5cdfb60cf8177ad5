import { aTimeout, assert } from '@open-wc/testing';
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
  words,
} from '../../../test/page.ts';
import '../../index.ts';

const plan = (attributes = ''): HTMLElement =>
  draw(`<tiendo-task-table plan="mau-2026" ${attributes}></tiendo-task-table>`);
const rowOf = (element: Element, title: string): HTMLElement =>
  findAll(element, '.row').find((row) => words(row).includes(title))!;
const openRow = (element: Element, title: string): HTMLElement => {
  rowOf(element, title).querySelector('button')!.click();
  return rowOf(element, title);
};
const detailsOf = async (element: Element, title: string): Promise<Element> => {
  const row = openRow(element, title);
  await shows(element, 'Địa chỉ lâu dài');
  return row.nextElementSibling!;
};

describe('<tiendo-task-table>', () => {
  setUpPage();

  it('is a table with a name, column headings and the headings of the document', async () => {
    const element = plan();
    await isDrawn(element);
    const table = find<HTMLTableElement>(element, 'table');
    assert.strictEqual(words(table.caption), '36 nhiệm vụ');
    assert.strictEqual(table.getAttribute('aria-label'), 'Kế hoạch mẫu năm 2026');
    assert.deepEqual(findAll(element, 'th[scope=col]').map(words), [
      'Số',
      'Nhiệm vụ',
      'Chủ trì',
      'Phối hợp',
      'Thời gian hoàn thành',
      'Tình trạng',
    ]);
    const heads = findAll(element, 'th[scope=rowgroup]').map(words);
    assert.deepEqual(heads, ['I Hạ tầng số (văn bản ghi 4 nhiệm vụ)', 'II Dữ liệu số']);
    const rows = findAll(element, '.row');
    assert.isNotEmpty(rows);
    assert.isTrue(rows.every((row) => row.querySelector('th[scope=row]')));
  });

  it('says a task that nobody has reported on as not reported, and no date in red', async () => {
    const element = plan();
    await isDrawn(element);
    const row = rowOf(element, 'Ban hành quy chế vận hành');
    assert.include(words(row), 'Đã qua thời hạn, chưa báo cáo');
    assert.include(words(row), 'Chưa báo cáo');
    assert.notInclude(words(row), 'Quá hạn');
    assert.strictEqual(row.querySelector('.overdue'), null);
  });

  it('says what has been reported, and that a task is overdue only then', async () => {
    const element = plan(`reports="${reportsUrl()}"`);
    await isDrawn(element);
    assert.include(words(rowOf(element, 'Hoàn thiện Trung tâm')), 'Hoàn thành đúng hạn');
    const late = rowOf(element, 'Ban hành quy chế');
    assert.include(words(late), 'Đang thực hiện');
    assert.include(words(late), 'Quá hạn');
  });

  it('names the first two coordinating agencies, and all of them in the details', async () => {
    const element = plan();
    await isDrawn(element);
    const title = 'Hoàn thiện Trung tâm dữ liệu';
    const named = rowOf(element, title).querySelectorAll('[data-label="Phối hợp"] li');
    assert.deepEqual([...named].map(words), ['Sở Khác', 'Sở Bạn', '+ 1 cơ quan khác']);
    assert.include(words(await detailsOf(element, title)), 'Các Sở, ban, ngành');
  });

  it('opens a row by keyboard, with everything that the document says', async () => {
    const element = plan();
    await isDrawn(element);
    const button = rowOf(element, 'Hoàn thiện Trung tâm').querySelector('button')!;
    assert.strictEqual(button.getAttribute('aria-expanded'), 'false');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await shows(element, 'Sản phẩm');
    assert.strictEqual(rootOf(element).activeElement, button);
    assert.strictEqual(button.getAttribute('aria-expanded'), 'true');
    const details = rootOf(element).getElementById(button.getAttribute('aria-controls')!)!;
    const text = words(details);
    assert.include(text, 'Trung tâm dữ liệu đạt chuẩn');
    assert.include(text, 'Ông Nguyễn Văn A (theo văn bản)');
    assert.include(text, 'từ 01/01/2026 đến hết 31/12/2026');
    assert.include(text, 'Lãnh đạo chỉ đạo: ghi ở đề mục hoặc ô gộp phía trên');
    const links = [...details.querySelectorAll('a')].map(({ href, textContent }) => [
      href,
      textContent,
    ]);
    const at = window.tiendoSettings!.source;
    assert.deepEqual(links, [
      [`${at}documents/900.html#L9`, 'văn bản 900, dòng 9'],
      [`${at}plans/mau-2026.html#I.1`, 'mau-2026/I.1'],
    ]);
    await assert.isAccessible(element);
    await sendKeys({ press: 'Enter' });
    assert.strictEqual(details.hidden, true);
  });

  it('says a mend with what the document prints', async () => {
    const element = plan();
    await isDrawn(element);
    const details = await detailsOf(element, 'Vận hành Cổng dữ liệu mở');
    assert.include(words(details), 'văn bản in “Vận hành Công dữ liệu mở của Thành phố”');
    assert.include(words(details), 'quý III hằng năm');
  });

  it('says what a row without a lead points to', async () => {
    const element = plan();
    await isDrawn(element);
    const row = rowOf(element, 'Thực hiện theo quyết định khác');
    assert.strictEqual(
      words(row.querySelector('[data-label="Chủ trì"]')),
      'Quyết định số 01/QĐ-UBND',
    );
  });

  it('indents a sub-task under its task', async () => {
    const element = plan();
    await isDrawn(element);
    assert.strictEqual(rowOf(element, 'Rà soát quy chế').classList.contains('depth1'), true);
  });

  it('shows twenty rows, then more, and gives the first new one the focus', async () => {
    const element = plan();
    await isDrawn(element);
    assert.lengthOf(findAll(element, '.row'), 20);
    const more = findAll(element, 'section > button')[0]!;
    assert.strictEqual(words(more), 'Hiện thêm 16 trong 16 nhiệm vụ còn lại');
    more.click();
    await shows(element, 'nhiệm vụ số 30');
    const rows = findAll(element, '.row');
    assert.lengthOf(rows, 36);
    assert.strictEqual(rootOf(element).activeElement, rows[20]!.querySelector('button'));
    assert.strictEqual(find(element, 'section > button'), null);
  });

  it('shows every row, opened, on paper', async () => {
    const element = plan();
    await isDrawn(element);
    await detailsOf(element, 'Hoàn thiện Trung tâm');
    // All rows are read once the page rests, since a browser that prints waits for nothing.
    await aTimeout(1500);
    dispatchEvent(new Event('beforeprint'));
    assert.lengthOf(findAll(element, '.row'), 36);
    assert.lengthOf(findAll(element, '.more dl'), 36);
    dispatchEvent(new Event('afterprint'));
    assert.lengthOf(findAll(element, '.row'), 20);
  });

  it('shows an agency’s own tasks first, and apart what came through others', async () => {
    const element = draw('<tiendo-task-table agency="hcm/so-mau"></tiendo-task-table>');
    await isDrawn(element);
    const blocks = findAll(element, 'section');
    assert.deepEqual(
      blocks.map(({ className }) => className),
      ['direct', 'collectives', 'predecessors'],
    );
    assert.strictEqual(words(blocks[0]!.querySelector('caption')), '4 nhiệm vụ');
    assert.include(words(blocks[1]!), 'Giao chung cho nhiều cơ quan Không cộng vào số khác');
    assert.include(words(blocks[1]!), 'Chủ trì qua “Các Sở, ban, ngành”');
    assert.include(words(blocks[2]!), 'Chủ trì qua “Sở Cũ”');
    await assert.isAccessible(element);
  });

  it('says once that a plan is over, and does not shout what was not reported', async () => {
    const element = draw('<tiendo-task-table plan="mau-2022"></tiendo-task-table>');
    await isDrawn(element);
    assert.strictEqual(
      words(find(element, 'caption')),
      '1 nhiệm vụ · Kế hoạch đã kết thúc (31/12/2022)',
    );
    const calm = getComputedStyle(find(element, '.lapsed i')).color;
    assert.strictEqual(calm, getComputedStyle(find(element, '.root')).color);
    assert.include(textOf(element), '(bản chưa ghi số, ngày)');
  });

  it('says that there is nothing where an agency has no task', async () => {
    const element = draw('<tiendo-task-table agency="hcm/vang-viec"></tiendo-task-table>');
    await isDrawn(element);
    assert.strictEqual(words(find(element, '[role=status]')), 'Không có nhiệm vụ nào.');
  });

  it('becomes cards with labels where the page is narrow', async () => {
    const element = draw('<tiendo-task-table plan="mau-2026"></tiendo-task-table>', 360);
    await isDrawn(element);
    const cell = find(element, '[data-label="Chủ trì"]');
    assert.strictEqual(getComputedStyle(cell).display, 'block');
    assert.strictEqual(getComputedStyle(cell, '::before').display, 'block');
    assert.strictEqual(cell.getAttribute('role'), 'cell');
    await assert.isAccessible(element);
  });

  it('shows another plan when its attribute changes', async () => {
    const element = plan();
    await isDrawn(element);
    element.setAttribute('plan', 'mau-2022');
    await shows(element, 'Tuyên truyền về chuyển đổi số');
    assert.notInclude(textOf(element), 'Trung tâm dữ liệu Thành phố');
  });
});
