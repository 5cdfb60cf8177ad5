import { assert } from '@open-wc/testing';
import {
  draw,
  find,
  findAll,
  isDrawn,
  reportsUrl,
  rootOf,
  setUpPage,
  textOf,
  until,
  words,
} from '../../../test/page.ts';
import '../../index.ts';

const history = (attributes: string): HTMLElement =>
  draw(`<tiendo-system-history ${attributes}></tiendo-system-history>`);

const cellsOf = (row: Element): readonly string[] => [...row.querySelectorAll('td')].map(words);

describe('<tiendo-system-history>', () => {
  setUpPage();

  it('follows a system through the plans in the order of their periods', async () => {
    const element = history('system="lgsp"');
    await isDrawn(element);
    const plans = findAll(element, '[part=plan]').map(words);
    assert.lengthOf(plans, 2);
    assert.match(plans[0]!, /^Kế hoạch mẫu năm 2022 .*Kế hoạch đã kết thúc 1 nhiệm vụ$/);
    assert.match(plans[1]!, /^Kế hoạch mẫu năm 2026 số 12\/KH-UBND.* 30 nhiệm vụ$/);
    assert.include(textOf(element), 'Tên gọi trong văn bản: LGSP');
    assert.strictEqual(find(element, '[part=silent]'), null);
  });

  it('gives each task its lead and deadline in the document’s words, its status and its link', async () => {
    const element = history('system="lgsp"');
    await isDrawn(element);
    const [row] = findAll(element, '[part=row]');
    assert.match(row!.querySelector('a')!.href, /plans\/mau-2022\.html#I\.1$/);
    assert.include(words(row), 'văn bản ghi “LGSP”');
    assert.deepEqual(cellsOf(row!), ['Sở Cũ', 'Năm 2022', '◌Chưa báo cáo']);
  });

  it('shows the words for the system in bold where a title has them', async () => {
    const element = history('system="trung-tam-du-lieu"');
    await isDrawn(element);
    const [row] = findAll(element, '[part=row]');
    assert.strictEqual(words(row!.querySelector('a b')), 'Trung tâm dữ liệu');
    assert.strictEqual(words(row!.querySelector('a')), 'Hoàn thiện Trung tâm dữ liệu Thành phố');
    assert.notInclude(words(row), 'văn bản ghi');
  });

  it('has the indicators of the system too, and says that they have no reading', async () => {
    const element = history('system="trung-tam-du-lieu"');
    await isDrawn(element);
    assert.include(words(find(element, '[part=plan]')), '1 nhiệm vụ · 1 chỉ tiêu');
    const row = findAll(element, '[part=row]')[1]!;
    assert.include(words(row), 'Chỉ tiêu: Đưa vào vận hành');
    assert.deepEqual(cellsOf(row), ['Sở Mẫu', 'đến hết 31/12/2026', 'chưa có số liệu']);
  });

  it('says which plans do not mention the system', async () => {
    const element = history('system="trung-tam-du-lieu"');
    await isDrawn(element);
    const silent = words(find(element, '[part=silent]'));
    assert.match(silent, /^Kế hoạch không nhắc đến hệ thống này Kế hoạch mẫu năm 2022/);
    assert.notInclude(silent, '2026');
  });

  it('says that no plan mentions a system, and lists the plans', async () => {
    const element = history('system="chua-nhac-den"');
    await isDrawn(element);
    assert.include(textOf(element), 'Không kế hoạch nào nhắc đến hệ thống này.');
    assert.lengthOf(findAll(element, '[part=silent] li'), 2);
    assert.strictEqual(find(element, 'table'), null);
  });

  it('shows the first twenty, and all when asked, with the focus on the next', async () => {
    const element = history('system="lgsp"');
    await isDrawn(element);
    assert.lengthOf(findAll(element, '#plan-mau-2026 [part=row]'), 20);
    const button = find(element, '#plan-mau-2026 button');
    assert.include(words(button), 'Hiện cả 30');
    button.focus();
    button.click();
    const rows = (): readonly HTMLElement[] => findAll(element, '#plan-mau-2026 [part=row]');
    await until(element, () => rows().length === 30, 'whole');
    assert.strictEqual(rootOf(element).activeElement, rows()[20]!.querySelector('a'));
    assert.strictEqual(find(element, '#plan-mau-2026 button'), null);
  });

  it('shows what was reported', async () => {
    const element = history(`system="trung-tam-du-lieu" reports="${reportsUrl()}"`);
    await isDrawn(element);
    const [row] = findAll(element, '[part=row]');
    assert.strictEqual(cellsOf(row!)[2], '●Đã hoàn thành');
  });

  it('shows the plan that was chosen in the element that it names, and stays on the page', async () => {
    const element = draw(
      `<tiendo-system-history system="lgsp" for="other"></tiendo-system-history><p id="other"></p>`,
    );
    await isDrawn(element);
    let isFollowed = true;
    document.addEventListener(
      'click',
      (event) => {
        isFollowed = !event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    find(element, '[part=plan] a').click();
    assert.strictEqual(document.getElementById('other')!.getAttribute('plan'), 'mau-2022');
    assert.strictEqual(isFollowed, false);
  });

  it('leads to the plan’s page where nothing comes of a choice', async () => {
    const element = history('system="lgsp"');
    await isDrawn(element);
    let isFollowed = false;
    document.addEventListener(
      'click',
      (event) => {
        isFollowed = !event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    const link = find<HTMLAnchorElement>(element, '[part=plan] a');
    link.click();
    assert.match(link.href, /plans\/mau-2022\.html$/);
    assert.strictEqual(isFollowed, true);
  });
});
