import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Choice } from '../../shared/choose.ts';
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

const timeline = (attributes: string): HTMLElement =>
  draw(`<tiendo-deadline-timeline ${attributes}></tiendo-deadline-timeline>`);

const rows = (element: Element): string[] => findAll(element, '[part=row]').map(words);

describe('<tiendo-deadline-timeline>', () => {
  setUpPage();

  it('counts what is due in each quarter by state, in a table beside the picture', async () => {
    const element = timeline(`plan="mau-2026" reports="${reportsUrl()}"`);
    await isDrawn(element);
    assert.deepEqual(rows(element), [
      'quý I/2026 1 nhiệm vụ ▲Quá hạn 1',
      'quý IV/2026 (quý này) 32 nhiệm vụ ●Đã hoàn thành 1 ◇Chưa đến hạn 31',
    ]);
    assert.strictEqual(find(element, '.picture').getAttribute('aria-hidden'), 'true');
    const kinds = findAll(element, '.picture rect:not(.hit)').map((one) =>
      one.getAttribute('class'),
    );
    assert.deepEqual(kinds, ['overdue', 'completed', 'upcoming']);
  });

  it('marks the day, and gives every quarter of the year its room', async () => {
    const element = timeline('plan="mau-2026"');
    await isDrawn(element);
    assert.include(words(find(element, '.picture')), '23/11/2026');
    const x = Number.parseFloat(find(element, '.day').getAttribute('x1')!);
    assert.closeTo(x, 75 + (25 * 53) / 92, 0.01);
    assert.deepEqual(
      findAll(element, '.hit').map((one) => one.getAttribute('x')),
      ['0%', '75%'],
    );
  });

  it('counts by years', async () => {
    const element = timeline('plan="mau-2026" by="year"');
    await isDrawn(element);
    assert.lengthOf(rows(element), 1);
    assert.include(rows(element)[0]!, 'năm 2026 (năm nay) 33 nhiệm vụ');
    element.removeAttribute('by');
    await shows(element, 'quý I/2026');
  });

  it('counts apart what recurs, goes on or has no date', async () => {
    const element = timeline('plan="mau-2026"');
    await isDrawn(element);
    assert.match(
      words(find(element, '[part=part]')),
      /^Không gắn với một thời hạn cụ thể .Định kỳ 1 .Thường xuyên 1 .Chưa xác định thời hạn 1$/,
    );
  });

  it('opens a quarter by keyboard, with its first twenty tasks and how many more there are', async () => {
    const element = timeline('plan="mau-2026"');
    await isDrawn(element);
    const button = find(element, '[data-key="2026-Q4"]');
    assert.strictEqual(button.getAttribute('aria-expanded'), 'false');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(element, () => find(element, '.tasks'), 'open');
    assert.strictEqual(button.getAttribute('aria-expanded'), 'true');
    const tasks = findAll(element, '.tasks > li');
    assert.lengthOf(tasks, 20);
    assert.include(words(tasks[0]!), 'đến hết 31/12/2026');
    assert.match(tasks[0]!.querySelector('a')!.href, /plans\/mau-2026\.html#I\.1$/);
    const open = find(element, '#tasks-2026-Q4');
    assert.include(words(open), 'và 12 nhiệm vụ khác, xem trong trang của kế hoạch');
    assert.strictEqual(rootOf(element).activeElement, button, 'the focus stays');
    await assert.isAccessible(element);
    await sendKeys({ press: 'Enter' });
    await until(element, () => !find(element, '.tasks'), 'closed');
    assert.isTrue(open.hidden);
  });

  it('opens a quarter from the picture, and closes all when it is asked for something else', async () => {
    const element = timeline('plan="mau-2026"');
    await isDrawn(element);
    find(element, '.column').dispatchEvent(new MouseEvent('click'));
    await until(element, () => find(element, '.tasks'), 'open');
    assert.include(words(find(element, '#tasks-2026-Q1')), 'Ban hành quy chế vận hành');
    assert.strictEqual(rootOf(element).activeElement, find(element, '[data-key="2026-Q1"]'));
    element.setAttribute('agency', 'hcm/so-mau');
    await shows(element, 'Cơ quan được nêu tên');
    assert.strictEqual(find(element, '.tasks'), null);
  });

  it('fits an open quarter into 320 pixels', async () => {
    const element = draw(
      '<tiendo-deadline-timeline plan="mau-2026"></tiendo-deadline-timeline>',
      320,
    );
    await isDrawn(element);
    find(element, '[data-key="2026-Q4"]').click();
    await until(element, () => find(element, '.tasks'), 'open');
    assert.isAtMost(element.scrollWidth, 320);
  });

  it('counts for an agency what names it, and says apart what came through others', async () => {
    const element = timeline('agency="hcm/so-mau"');
    await isDrawn(element);
    assert.match(textOf(element), /^Sở Mẫu/);
    assert.deepEqual(
      rows(element).map((row) => row.replace(/ nhiệm vụ.*/, '')),
      ['quý I/2026 1', 'quý IV/2026 (quý này) 1'],
    );
    assert.include(textOf(element), 'Chủ trì: 4 nhiệm vụ · Phối hợp: 0 nhiệm vụ');
    assert.include(
      textOf(element),
      'Giao qua tên gọi chung hoặc cơ quan tiền thân: 1 nhiệm vụ (Không cộng vào số khác)',
    );
  });

  it('counts a plan that is over where an agency has no other, and says that it is', async () => {
    const element = timeline('agency="hcm/so-cu"');
    await isDrawn(element);
    assert.include(textOf(element), 'Kế hoạch đã kết thúc');
    assert.include(rows(element)[0]!, 'quý IV/2022 1 nhiệm vụ');
    assert.strictEqual(find(element, '.day'), null, 'the day is years away');
  });

  it('says that there is nothing where the agency has no task', async () => {
    const element = timeline('agency="hcm/vang-viec"');
    await isDrawn(element);
    assert.strictEqual(words(find(element, '[role=status]')), 'Không có nhiệm vụ nào.');
    assert.strictEqual(find(element, 'table'), null);
  });

  it('tells which plan and which agency the reader chose', async () => {
    const element = timeline('agency="hcm/so-mau"');
    await isDrawn(element);
    const chosen: Choice[] = [];
    element.addEventListener('tiendo-choose', ({ detail }) => chosen.push(detail));
    find(element, '.lines .choice').click();
    find(element, '[data-key="2026-Q1"]').click();
    await until(element, () => find(element, '.tasks .choice'), 'open');
    find(element, '.tasks .choice').click();
    assert.deepEqual(chosen, [
      { kind: 'plan', id: 'mau-2026' },
      { kind: 'agency', id: 'hcm/so-mau' },
    ]);
  });
});
