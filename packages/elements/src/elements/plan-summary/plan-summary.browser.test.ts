import { assert } from '@open-wc/testing';
import type { Choice } from '../../shared/choose.ts';
import { draw, find, findAll, isDrawn, reportsUrl, setUpPage, words } from '../../../test/page.ts';
import '../../index.ts';

const summary = (plan: string, attributes = ''): HTMLElement =>
  draw(`<tiendo-plan-summary plan="${plan}" ${attributes}></tiendo-plan-summary>`);

/** The text of the group whose heading begins with a name. */
const group = (element: Element, name: string): string =>
  findAll(element, '[part=part]')
    .map(words)
    .find((text) => text.startsWith(name))!;

describe('<tiendo-plan-summary>', () => {
  setUpPage();

  it('says what the plan is, and where it can be read', async () => {
    const element = summary('mau-2026');
    await isDrawn(element);
    const facts = find(element, '[part=facts]');
    assert.include(words(facts), 'số 12/KH-UBND, ngày 15/01/2026');
    assert.include(words(facts), 'Cơ quan ban hành Ủy ban nhân dân Thành phố');
    assert.include(words(facts), 'Thời gian thực hiện 01/01/2026 – 31/12/2026');
    const links = [...facts.querySelectorAll('a')].map(({ href }) => href.split('/').slice(-2));
    assert.deepEqual(links, [
      ['plans', 'mau-2026.html'],
      ['documents', '900.html#L1'],
    ]);
  });

  it('says that the copy bears no number, and that the plan is over', async () => {
    const element = summary('mau-2022');
    await isDrawn(element);
    const facts = words(find(element, '[part=facts]'));
    assert.include(facts, 'bản chưa ghi số, ngày');
    assert.include(facts, '31/12/2022 (đã kết thúc)');
    assert.isTrue(find(element, '.parts').classList.contains('over'));
    assert.isUndefined(group(element, 'Sắp đến hạn'), 'nothing of it is due any more');
    assert.isUndefined(group(element, 'Chỉ tiêu'), 'it has none');
  });

  it('counts tasks by report and by deadline, in numbers beside each bar', async () => {
    const element = summary('mau-2026', `reports="${reportsUrl()}"`);
    await isDrawn(element);
    const tasks = group(element, 'Nhiệm vụ');
    assert.include(tasks, 'Nhiệm vụ: 36 nhiệm vụ');
    assert.match(tasks, /Đã hoàn thành 1 .Đang thực hiện 1 .Chưa báo cáo 34/);
    assert.match(tasks, /Quá hạn 1 .Chưa đến hạn 31 .Định kỳ 1/);
    assert.lengthOf(findAll(element, 'svg.bar'), 2);
  });

  it('counts what is due within thirty days, in this quarter and in the next', async () => {
    const element = summary('mau-2026', 'day="2026-12-01"');
    await isDrawn(element);
    assert.strictEqual(
      group(element, 'Sắp đến hạn'),
      'Sắp đến hạn và chưa hoàn thành Trong 30 ngày tới (đến hết 31/12/2026) 32 nhiệm vụ ' +
        'Từ nay đến hết quý IV/2026 32 nhiệm vụ Trong quý I/2027 0 nhiệm vụ',
    );
    const before = summary('mau-2026', 'day="2026-08-15"');
    await isDrawn(before);
    assert.include(group(before, 'Sắp đến hạn'), 'Trong quý IV/2026 32 nhiệm vụ');
    assert.include(group(before, 'Sắp đến hạn'), 'hết quý III/2026 0 nhiệm vụ');
  });

  it('counts agencies, and apart from them names for many and tasks without a lead', async () => {
    const element = summary('mau-2026');
    await isDrawn(element);
    const leads = group(element, 'Chủ trì');
    assert.include(leads, 'Chủ trì: 2 cơ quan và 1 tên gọi chung');
    assert.include(leads, '1 nhiệm vụ không ghi cơ quan chủ trì');
    assert.include(leads, 'Sở Khác 30 nhiệm vụ Sở Mẫu 4 nhiệm vụ');
    assert.notInclude(leads, 'Các Sở, ban, ngành 1');
  });

  it('shows a chosen agency in the element that it is for', async () => {
    const element = summary('mau-2026', 'for="card"');
    const card = document.createElement('tiendo-agency-card');
    card.id = 'card';
    element.after(card);
    await isDrawn(element);
    const chosen: Choice[] = [];
    element.addEventListener('tiendo-choose', ({ detail }) => chosen.push(detail));
    find(element, '.choice').click();
    assert.deepEqual(chosen, [{ kind: 'agency', id: 'hcm/so-khac' }]);
    assert.strictEqual(card.getAttribute('agency'), 'hcm/so-khac');
    await isDrawn(card);
  });

  it('counts indicators by what their readings say, and none as zero', async () => {
    const without = summary('mau-2026');
    await isDrawn(without);
    assert.strictEqual(group(without, 'Chỉ tiêu'), 'Chỉ tiêu: 3 chỉ tiêu Chưa có số liệu 3');
    const element = summary('mau-2026', `reports="${reportsUrl()}"`);
    await isDrawn(element);
    assert.strictEqual(
      group(element, 'Chỉ tiêu'),
      'Chỉ tiêu: 3 chỉ tiêu Chưa đạt 1 Chưa có số liệu 2',
    );
  });

  it('leads to the sections of the first level, with how much is in each', async () => {
    const element = summary('mau-2026');
    await isDrawn(element);
    const items = findAll(element, '.sections li');
    assert.deepEqual(items.map(words), ['I. Hạ tầng số 6 nhiệm vụ', 'II. Dữ liệu số 30 nhiệm vụ']);
    assert.match(items[1]!.querySelector('a')!.href, /plans\/mau-2026\.html#II$/);
  });
});
