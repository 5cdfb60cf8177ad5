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

const compare = (attributes = 'plans="mau-2026 mau-2022"', width?: number): HTMLElement =>
  draw(`<tiendo-plan-compare ${attributes}></tiendo-plan-compare>`, width);

const rowOf = (element: Element, topic: string): HTMLElement =>
  findAll(element, 'tr.row').find((row) => words(row.querySelector('th')) === topic)!;

const cellsOf = (element: Element, topic: string): readonly string[] =>
  [...rowOf(element, topic).querySelectorAll('td')].map(words);

describe('<tiendo-plan-compare>', () => {
  setUpPage();

  it('says the number, period, size and kinds of deadlines of each plan', async () => {
    const element = compare();
    await isDrawn(element);
    const [first, second] = cellsOf(element, 'Kế hoạch');
    assert.include(first, 'số 12/KH-UBND, ngày 15/01/2026');
    assert.include(first, '01/01/2026 – 31/12/2026');
    assert.include(first, '36 nhiệm vụ · 3 chỉ tiêu');
    assert.include(first, '91,7 % nhiệm vụ có ngày hết hạn (33/36)');
    assert.include(first, 'Theo tháng 1Theo năm 32Định kỳ 1Thường xuyên 1Theo văn bản khác 1');
    assert.include(second, 'bản chưa ghi số, ngày');
    assert.include(second, 'Kế hoạch đã kết thúc');
    assert.include(second, '1 nhiệm vụ · 0 chỉ tiêu');
  });

  it('counts each topic in each plan, and a task of two topics for both', async () => {
    const element = compare();
    await isDrawn(element);
    assert.deepEqual(cellsOf(element, 'Hạ tầng số'), [
      '1 nhiệm vụ · 2,8 % ◌Chưa báo cáo 1 Chỉ kế hoạch này có',
      'Không có nhiệm vụ nào',
    ]);
    assert.include(cellsOf(element, 'Dữ liệu số')[0], '31 nhiệm vụ · 86,1');
    assert.include(cellsOf(element, 'Chưa xếp vào chủ đề nào')[0], '5 nhiệm vụ · 13,9');
    assert.include(words(find(element, 'caption')), 'tính ở từng chủ đề');
  });

  it('draws all bars on one scale, hidden from screen readers', async () => {
    const element = compare();
    await isDrawn(element);
    const bars = findAll(element, 'svg.bar');
    assert.lengthOf(bars, 4);
    assert.isTrue(bars.every((bar) => bar.getAttribute('aria-hidden') === 'true'));
    const longest = rowOf(element, 'Nhận thức số').querySelector('rect')!;
    assert.strictEqual(longest.getAttribute('width'), '99.6%');
    const short = rowOf(element, 'Hạ tầng số').querySelector('rect')!;
    assert.closeTo(Number.parseFloat(short.getAttribute('width')!), 100 / 36 - 0.4, 0.01);
  });

  it('counts what is reported apart from what is not', async () => {
    const element = compare(`plans="mau-2026 mau-2022" reports="${reportsUrl()}"`);
    await isDrawn(element);
    assert.include(cellsOf(element, 'Dữ liệu số')[0], '●Đã hoàn thành 1 ◌Chưa báo cáo 30');
    assert.lengthOf(rowOf(element, 'Dữ liệu số').querySelectorAll('rect.completed'), 1);
  });

  it('opens a topic by keyboard to the first tasks of each plan, with the focus on its button', async () => {
    const element = compare();
    await isDrawn(element);
    const button = rowOf(element, 'Dữ liệu số').querySelector('button')!;
    const list = find(element, `#${button.getAttribute('aria-controls')}`);
    assert.strictEqual(button.getAttribute('aria-expanded'), 'false');
    assert.strictEqual(list.hidden, true);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await shows(element, 'và 26 nhiệm vụ khác');
    assert.strictEqual(button.getAttribute('aria-expanded'), 'true');
    assert.strictEqual(rootOf(element).activeElement, button);
    assert.strictEqual(list.hidden, false);
    assert.lengthOf(list.querySelectorAll('li'), 5);
    assert.match(list.querySelector('a')!.href, /plans\/mau-2026\.html#I\.1$/);
    assert.include(words(list), 'Năm 2026');
    await assert.isAccessible(element);
    await sendKeys({ press: 'Enter' });
    await until(element, () => list.hidden, 'closed');
  });

  it('opens the tasks that have no topic', async () => {
    const element = compare();
    await isDrawn(element);
    rowOf(element, 'Chưa xếp vào chủ đề nào').querySelector('button')!.click();
    await shows(element, 'Vận hành Cổng dữ liệu mở của Thành phố');
    assert.notInclude(textOf(element), 'nhiệm vụ khác');
  });

  it('shows a plan that is named twice once, and one alone without a difference', async () => {
    const element = compare('plans="mau-2026  mau-2026"');
    await isDrawn(element);
    assert.lengthOf(findAll(element, '[part=title]'), 1);
    assert.notInclude(textOf(element), 'Chỉ kế hoạch này có');
  });

  it('tells the page which plan was chosen', async () => {
    const element = compare();
    await isDrawn(element);
    const chosen: unknown[] = [];
    element.addEventListener('tiendo-choose', (event) => {
      chosen.push(event.detail);
      event.preventDefault();
    });
    findAll(element, '[part=title]')[1]!.click();
    assert.deepEqual(chosen, [{ kind: 'plan', id: 'mau-2022' }]);
  });

  it('names the plan of each cell where the plans stack, and stays in a narrow page', async () => {
    const element = compare('plans="mau-2026 mau-2022"', 320);
    await isDrawn(element);
    const [first, second] = rowOf(element, 'Dữ liệu số').querySelectorAll('td');
    assert.isAbove(second!.getBoundingClientRect().top, first!.getBoundingClientRect().top);
    assert.strictEqual(second!.dataset['label'], 'B · Kế hoạch mẫu năm 2022');
    assert.isAtMost(element.scrollWidth, 320);
  });

  it('names topics in English', async () => {
    const element = compare('plans="mau-2026 mau-2022" lang="en"');
    await isDrawn(element);
    assert.include(cellsOf(element, 'Digital awareness')[0], 'No task');
    assert.include(textOf(element), 'Sample plan 2022');
  });
});
