import { assert } from '@open-wc/testing';
import {
  draw,
  find,
  findAll,
  isDrawn,
  reportsUrl,
  setUpPage,
  shows,
  textOf,
  until,
  words,
} from '../../../test/page.ts';
import '../../index.ts';

const card = (attributes: string): HTMLElement =>
  draw(`<tiendo-agency-card ${attributes}></tiendo-agency-card>`);

describe('<tiendo-agency-card>', () => {
  setUpPage();

  it('counts what the agency leads and works along with, in numbers beside each bar', async () => {
    const element = card('agency="hcm/so-mau"');
    await isDrawn(element);
    const [lead, along] = findAll(element, '[part=role]');
    assert.include(words(lead!), 'Chủ trì: 4 nhiệm vụ');
    assert.include(words(lead!), 'Chưa báo cáo 4');
    assert.include(words(lead!), 'Đã qua thời hạn, chưa báo cáo 1');
    assert.lengthOf(lead!.querySelectorAll('svg.bar'), 2);
    assert.strictEqual(lead!.querySelector('svg.bar')!.getAttribute('aria-hidden'), 'true');
    assert.strictEqual(words(along!), 'Phối hợp: 0 nhiệm vụ');
  });

  it('counts what came through others and what is over apart, and never adds it in', async () => {
    const element = card('agency="hcm/so-mau"');
    await isDrawn(element);
    const apart = findAll(element, '[part=part]').map(words);
    assert.include(
      apart,
      'Giao chung cho nhiều cơ quan Không cộng vào số khác Các Sở, ban, ngành: Chủ trì 1',
    );
    assert.include(
      apart,
      'Kế hoạch đã kết thúc Không cộng vào số khác Kế hoạch mẫu năm 2022 Sở Cũ: Chủ trì 1',
    );
  });

  it('names what is due next, with its day and a link to it', async () => {
    const element = card('agency="hcm/so-mau"');
    await isDrawn(element);
    const next = find(element, 'ol');
    assert.strictEqual(words(next), 'Hoàn thiện Trung tâm dữ liệu Thành phố đến hết 31/12/2026');
    assert.match(next.querySelector('a')!.href, /plans\/mau-2026\.html#I\.1$/);
  });

  it('counts reports', async () => {
    const element = card(`agency="hcm/so-mau" reports="${reportsUrl()}"`);
    await isDrawn(element);
    const lead = words(findAll(element, '[part=role]')[0]!);
    assert.include(lead, 'Đã hoàn thành 1');
    assert.include(lead, 'Hoàn thành đúng hạn 1');
    assert.include(lead, 'Quá hạn 1');
    assert.include(lead, 'Chưa báo cáo 2');
  });

  it('says who took over from the agency, with the source', async () => {
    const element = card('agency="hcm/so-cu"');
    await isDrawn(element);
    assert.strictEqual(
      words(find(element, '[part=successor]')),
      'Từ 01/03/2025: Sở Mẫu (Nguồn: Nghị quyết số 07/NQ-HĐND)',
    );
  });

  it('gives the numbers of a plan that is over as they are, and says that it is', async () => {
    const element = card('agency="hcm/so-cu" plan="mau-2022"');
    await isDrawn(element);
    assert.include(textOf(element), 'Kế hoạch đã kết thúc');
    assert.include(words(find(element, '[part=role]')), 'Chủ trì: 1 nhiệm vụ');
    assert.strictEqual(find(element, '.roles').classList.contains('over'), true);
  });

  it('gives the English name beside the Vietnamese one in English', async () => {
    const element = card('agency="hcm/so-mau" lang="en"');
    await isDrawn(element);
    assert.match(textOf(element), /^Sở Mẫu Department of Samples/);
  });

  it('says that there is nothing where the agency has no task', async () => {
    const element = card('agency="hcm/vang-viec"');
    await isDrawn(element);
    assert.strictEqual(words(find(element, '[role=status]')), 'Không có nhiệm vụ nào.');
  });

  it('says how much was completed on time, with the numbers and how it is reckoned', async () => {
    const element = card(`agency="hcm/so-mau" reports="${reportsUrl()}"`);
    await isDrawn(element);
    const [share] = findAll(element, '[part=part]').map(words);
    assert.strictEqual(
      share,
      'Hoàn thành đúng hạn 50 % (1 ÷ 2) ' +
        'Số hoàn thành đúng hạn ÷ số nhiệm vụ chủ trì đã qua thời hạn hoặc đã hoàn thành',
    );
  });

  it('has no share, and no zero, where nobody has reported', async () => {
    const element = card('agency="hcm/so-mau"');
    await isDrawn(element);
    const [share] = findAll(element, '[part=part]').map(words);
    assert.match(share!, /^Hoàn thành đúng hạn chưa có số liệu /);
  });

  it('gives no share of a plan that is over: nobody reports on it any more', async () => {
    const element = card('agency="hcm/so-cu" plan="mau-2022"');
    await isDrawn(element);
    assert.notInclude(textOf(element), 'Số hoàn thành đúng hạn');
  });

  const indicatorsOf = async (element: Element): Promise<string> => {
    const details = find<HTMLDetailsElement>(element, 'details');
    details.querySelector('summary')!.click();
    const isThere = (): boolean => !/^Chỉ tiêu( Đang tải.*)?$/.test(words(details));
    await until(element, isThere, 'showing indicators');
    return words(details);
  };

  it('counts the indicators that name it when they are opened, and says that none is measured', async () => {
    const element = card('agency="hcm/so-mau"');
    await isDrawn(element);
    assert.strictEqual(
      await indicatorsOf(element),
      'Chỉ tiêu Đầu mối 3 · Thực hiện 0 chưa có số liệu',
    );
    await assert.isAccessible(element);
  });

  it('says how many indicators have a reading, and how many are met', async () => {
    const element = card(`agency="hcm/so-mau" reports="${reportsUrl()}"`);
    await isDrawn(element);
    assert.strictEqual(
      await indicatorsOf(element),
      'Chỉ tiêu Đầu mối 3 · Thực hiện 0 1/3 chỉ tiêu có số liệu, 0 đạt mục tiêu',
    );
  });

  it('says that no indicator names it, and counts those of another agency after it', async () => {
    const element = card('agency="hcm/so-khac"');
    await isDrawn(element);
    assert.strictEqual(
      await indicatorsOf(element),
      'Chỉ tiêu Không có chỉ tiêu nào giao đích danh.',
    );
    element.setAttribute('agency', 'hcm/so-mau');
    await shows(element, 'Sở Mẫu');
    assert.include(await indicatorsOf(element), 'Đầu mối 3 · Thực hiện 0');
  });

  it('shows its tasks in the table that it names, and tells the page', async () => {
    const element =
      draw(`<div><tiendo-agency-card agency="hcm/so-mau" for="bang"></tiendo-agency-card>
      <tiendo-task-table id="bang" plan="mau-2026"></tiendo-task-table></div>`);
    await isDrawn(element);
    const chosen: unknown[] = [];
    element.addEventListener('tiendo-choose', ({ detail }) => chosen.push(detail));
    const button = find(element, 'button');
    assert.strictEqual(words(button), 'Xem nhiệm vụ');
    button.click();
    const table = document.querySelector('#bang')!;
    await until(element, () => chosen.length > 0, 'chosen');
    assert.deepEqual(chosen, [{ kind: 'agency', id: 'hcm/so-mau' }]);
    assert.strictEqual(table.getAttribute('agency'), 'hcm/so-mau');
  });

  it('has no button where it names no table', async () => {
    const element = card('agency="hcm/so-mau"');
    await isDrawn(element);
    assert.strictEqual(find(element, 'button'), null);
  });

  it('names what is due later after what is due soon, three at most, the earliest first', async () => {
    const element = card('agency="hcm/so-khac" day="2026-12-15"');
    await isDrawn(element);
    const next = [...find(element, 'ol').querySelectorAll('li')].map(words);
    assert.lengthOf(next, 3);
    assert.match(next[0]!, /^Triển khai nhiệm vụ số 1 về .* đến hết 31\/12\/2026$/);
  });
});
