import { aTimeout, assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { delay, HttpResponse } from 'msw';
import { files } from '../../../test/fixture.ts';
import {
  answer,
  draw,
  find,
  findAll,
  isDrawn,
  rootOf,
  setUpPage,
  shows,
  textOf,
  until,
  words,
} from '../../../test/page.ts';
import type { Choice } from '../../shared/choose.ts';
import '../../index.ts';

const planFile = 'mau-2026.0123456789.json';

const box = (element: Element): HTMLInputElement => find<HTMLInputElement>(element, 'input');
const said = (element: Element): string => words(find(element, 'search [role=status]'));
const group = (element: Element, kind: string): HTMLElement => find(element, `[data-kind=${kind}]`);
const hits = (element: Element, kind: string): readonly HTMLElement[] =>
  findAll(element, `[data-kind=${kind}] li`);

async function search(attributes = '', width?: number): Promise<HTMLElement> {
  const element = draw(`<tiendo-search ${attributes}></tiendo-search>`, width);
  await isDrawn(element);
  return element;
}

/** Stands in the box, as if it was typed. */
function type(element: Element, text: string): void {
  box(element).value = text;
  box(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function searchFor(text: string, attributes = '', width?: number): Promise<HTMLElement> {
  const element = await search(attributes, width);
  type(element, text);
  await until(element, () => find(element, '[part=group], [part=nothing]'), 'an answer');
  return element;
}

/** Publishes sections, assignments and a note of the first plan beside what it has. */
function publishMore(): void {
  const file = files[planFile] as { tasks: readonly object[] };
  const heard: readonly string[] = ['Ban', 'Chủ trì', 'Kết nối'];
  const assignments = heard.map((verb, at) => ({
    ...{ id: `mau-2026/phan-cong/${at + 1}`, plan: 'mau-2026', agency: 'hcm/so-mau' },
    agencies: [{ agency: 'hcm/so-mau', text: 'Sở Mẫu' }],
    ...{ marker: `${at + 1}`, text: `${verb} kho tàng <b>số</b> của Thành phố.` },
    ...{ source: { document: '900', lines: [80, 80], ranges: [] }, verbatim: {}, flags: [] },
  }));
  const [first, ...rest] = file.tasks;
  const note = `${'Theo kế hoạch năm; '.repeat(12)}mở kho tàng; ${'và kế hoạch sau; '.repeat(9)}`;
  const tasks = [{ ...first, note }, ...rest];
  answer(() => HttpResponse.json({ ...file, tasks, assignments }), planFile);
}

/** What a click leads to; the page stays. */
function follows(link: HTMLElement): boolean {
  let isFollowed = false;
  const stay = (event: Event): void => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', stay, { once: true });
  link.click();
  return isFollowed;
}

describe('<tiendo-search>', () => {
  setUpPage();

  it('reads no plan before anything is typed, and gives an example', async () => {
    let read = 0;
    answer(() => {
      read += 1;
      return HttpResponse.json(files[planFile]!);
    }, planFile);
    const element = await search();
    assert.include(textOf(element), 'Thử: dữ liệu mở, LGSP, Sở Y tế');
    assert.strictEqual(find(element, '[part=group]'), null);
    assert.strictEqual(read, 0);
    type(element, 'trung tâm');
    await until(element, () => find(element, '[part=group]'), 'an answer');
    assert.strictEqual(read, 1);
    assert.notInclude(textOf(element), 'Thử:');
  });

  it('is a landmark with a box that has a name', async () => {
    const element = await search('placeholder="Tìm ở đây"');
    assert.strictEqual(find(element, 'search').getAttribute('aria-label'), 'Tìm kiếm');
    assert.strictEqual(box(element).type, 'search');
    assert.strictEqual(words(box(element).labels![0]), 'Từ cần tìm');
    assert.strictEqual(box(element).placeholder, 'Tìm ở đây');
  });

  it('groups what it finds by kind, each under how many there are', async () => {
    const element = await searchFor('trung tâm dữ liệu');
    const headings = findAll(element, '[part=group] [role=heading]').map(words);
    assert.deepEqual(headings, ['1 nhiệm vụ', '1 chỉ tiêu', '1 hệ thống']);
    const [heading] = findAll(element, '[part=group] [role=heading]');
    assert.strictEqual(heading!.getAttribute('aria-level'), '3');
    await assert.isAccessible(element);
  });

  it('finds words without their accents, and marks them as they are written', async () => {
    const element = await searchFor('trung tam du lieu');
    const marks = [...hits(element, 'tasks')[0]!.querySelectorAll('a mark')].map(words);
    assert.deepEqual(marks, ['Trung', 'tâm', 'dữ', 'liệu']);
    assert.strictEqual(
      words(hits(element, 'tasks')[0]!.querySelector('a')),
      'Hoàn thiện Trung tâm dữ liệu Thành phố',
    );
  });

  it('gives each its permanent address and its plan, and says that this is over', async () => {
    const element = await searchFor('tuyên truyền');
    const [hit] = hits(element, 'tasks');
    assert.match(hit!.querySelector('a')!.href, /plans\/mau-2022\.html#I\.1$/);
    assert.include(words(hit), 'Chủ trì: Sở Cũ');
    assert.include(words(hit), 'Kế hoạch mẫu năm 2022 · Kế hoạch đã kết thúc');
    const running = await searchFor('Cổng dữ liệu mở');
    assert.notInclude(words(hits(running, 'tasks')[0]), 'kết thúc');
  });

  it('shows the part of another field in which it was met', async () => {
    publishMore();
    const element = await searchFor('"mở kho tàng"');
    const [hit] = hits(element, 'tasks');
    const note = [...hit!.querySelectorAll('div')]
      .map(words)
      .find((text) => text.startsWith('Ghi chú'));
    assert.match(note!, /^Ghi chú: … .*năm; mở kho tàng; và .* …$/);
    assert.isBelow(note!.length, 200);
    assert.strictEqual(words(hit!.querySelector('div mark')), 'mở kho tàng');
  });

  it('shows what is charged to agencies, with its text as text', async () => {
    publishMore();
    const element = await searchFor('kho tàng số');
    assert.include(words(group(element, 'assignments')), '3 trách nhiệm được giao');
    const [hit] = hits(element, 'assignments');
    assert.include(words(hit), '<b>số</b>');
    assert.match(hit!.querySelector('a')!.href, /mau-2026\.html#phan-cong\/1$/);
    assert.include(words(hit), 'Cơ quan: Sở Mẫu');
    assert.strictEqual(hit!.querySelector('b'), null);
  });

  it('finds the headings of the documents', async () => {
    const element = await searchFor('hạ tầng số');
    assert.match(hits(element, 'sections')[0]!.querySelector('a')!.href, /mau-2026\.html#I$/);
  });

  it('says an agency’s place, a plan’s number, and the other names of a system', async () => {
    const element = await searchFor('mẫu');
    assert.include(words(hits(element, 'agencies')[0]), 'TP. Hồ Chí Minh');
    const plans = words(group(element, 'plans'));
    assert.include(plans, 'số 12/KH-UBND, ngày 15/01/2026 · 01/01/2026 – 31/12/2026');
    assert.include(plans, '31/12/2022 · Kế hoạch đã kết thúc');
    const systems = await searchFor('TTDL');
    assert.include(words(group(systems, 'systems')), 'Tên gọi khác: TTDL');
  });

  it('searches one plan only, where it is asked to', async () => {
    const element = await searchFor('mẫu', 'plan="mau-2022"');
    assert.include(textOf(element), 'Không tìm thấy “mẫu”.');
    type(element, 'tuyên truyền');
    await until(element, () => hits(element, 'tasks').length === 1, 'the task of the plan');
    type(element, 'thành phố');
    await shows(element, 'Không tìm thấy “thành phố”.');
    assert.include(words(find(element, 'p[part=title]')), 'Kế hoạch mẫu năm 2022');
  });

  it('shows five of a kind, or as many as it is asked to, and more by a button with the focus', async () => {
    const element = await searchFor('nền tảng số');
    assert.lengthOf(hits(element, 'tasks'), 5);
    assert.include(words(group(element, 'tasks')), '30 nhiệm vụ');
    const more = (): HTMLElement | null =>
      group(element, 'tasks').querySelector('section > button');
    assert.strictEqual(words(more()), 'Hiện thêm 20 nhiệm vụ trong 25 còn lại');
    more()!.click();
    await until(element, () => hits(element, 'tasks').length === 25, 'more');
    const { activeElement } = rootOf(element);
    assert.strictEqual(activeElement, hits(element, 'tasks')[5]!.querySelector('a'));
    more()!.click();
    await until(element, () => hits(element, 'tasks').length === 30, 'whole');
    assert.strictEqual(more(), null);
    type(element, 'nền tảng');
    await until(element, () => hits(element, 'tasks').length === 5, 'a new search');
    assert.lengthOf(hits(await searchFor('nền tảng số', 'limit="2"'), 'tasks'), 2);
  });

  it('keeps the box, its words and the focus in it while answers come', async () => {
    const element = await search();
    box(element).focus();
    const before = box(element);
    await sendKeys({ type: 'trung' });
    await until(element, () => find(element, '[part=group]'), 'an answer');
    await sendKeys({ type: ' tâm dữ' });
    await until(element, () => find(element, 'mark + mark, mark ~ mark ~ mark'), 'the next answer');
    assert.strictEqual(box(element), before);
    assert.strictEqual(box(element).value, 'trung tâm dữ');
    assert.strictEqual(rootOf(element).activeElement, before);
  });

  it('says how much was found once typing has paused, and not before', async () => {
    const element = await search();
    const heard: string[] = [];
    const region = find(element, 'search [role=status]');
    const observer = new MutationObserver(() => heard.push(words(region)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    for (const text of ['t', 'tr', 'trung']) {
      type(element, text);
      await aTimeout(300);
    }
    assert.isNotEmpty(findAll(element, '[part=group]'), 'what is found is shown at once');
    assert.strictEqual(said(element), '');
    await until(element, () => said(element), 'saying how much');
    assert.deepEqual(heard.filter(Boolean), ['Tìm thấy 3 kết quả.']);
    type(element, 'trung tâm xa lạ');
    await until(element, () => said(element) === '', 'silent');
    await until(element, () => said(element), 'saying that nothing was found');
    assert.strictEqual(said(element), 'Không tìm thấy “trung tâm xa lạ”.');
    observer.disconnect();
  });

  it('says that nothing was found, and what may help', async () => {
    const element = await searchFor('xa lạ');
    const nothing = words(find(element, '[part=nothing]'));
    assert.include(nothing, 'Không tìm thấy “xa lạ”.');
    assert.include(nothing, 'Hãy thử ít từ hơn');
    await assert.isAccessible(element);
  });

  it('is cleared by Escape, and leaves the key to the page where it is empty', async () => {
    const element = await searchFor('trung tâm');
    const left: string[] = [];
    element.addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (!defaultPrevented) left.push(key);
    });
    box(element).focus();
    await sendKeys({ press: 'Escape' });
    await until(element, () => !find(element, '[part=group]'), 'empty');
    assert.strictEqual(box(element).value, '');
    assert.strictEqual(rootOf(element).activeElement, box(element));
    await shows(element, 'Thử: dữ liệu mở');
    await sendKeys({ press: 'Escape' });
    assert.deepEqual(left, ['Escape']);
  });

  it('searches at once on Enter', async () => {
    const element = await search();
    const isBusy = (): boolean => find(element, '.root').getAttribute('aria-busy') === 'true';
    type(element, 'cổng');
    await (element as LitElement).updateComplete;
    assert.strictEqual(isBusy(), false, 'it waits for more');
    box(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    await (element as LitElement).updateComplete;
    assert.strictEqual(isBusy(), true);
    await until(element, () => find(element, '[part=group]'), 'an answer');
  });

  it('searches for nothing where signs alone are typed', async () => {
    const element = await search();
    type(element, ' “, ');
    await aTimeout(400);
    assert.strictEqual(find(element, '[part=group], [part=nothing]'), null);
    assert.strictEqual(find(element, '[role=alert]'), null);
  });

  it('drops an answer that comes after another search', async () => {
    answer(async () => {
      await delay(600);
      return HttpResponse.json(files[planFile]!);
    }, planFile);
    const element = await search();
    type(element, 'trung tâm');
    await aTimeout(300);
    assert.strictEqual(find(element, '.root').getAttribute('aria-busy'), 'true');
    type(element, 'cổng');
    await until(element, () => find(element, '[part=group]'), 'an answer');
    assert.include(textOf(element), 'Cổng dữ liệu mở');
    assert.notInclude(textOf(element), 'Hoàn thiện Trung tâm');
  });

  it('says what failed, and keeps what was typed', async () => {
    answer(() => new HttpResponse('', { status: 500 }), planFile);
    const element = await search();
    type(element, 'trung tâm');
    await until(element, () => find(element, '[role=alert]'), 'a problem');
    assert.include(textOf(element), 'máy chủ báo lỗi (500)');
    assert.strictEqual(box(element).value, 'trung tâm');
  });

  it('chooses agencies, systems, plans and indicators, and shows them in the element that it names', async () => {
    const element = await searchFor('mẫu', 'for="other"');
    const other = document.createElement('p');
    other.id = 'other';
    element.after(other);
    const heard: Choice[] = [];
    element.addEventListener('tiendo-choose', ({ detail }) => heard.push(detail));
    find(element, '[data-kind=agencies] button').click();
    assert.strictEqual(other.getAttribute('agency'), 'hcm/so-mau');
    assert.strictEqual(follows(find(element, '[data-kind=plans] a')), false);
    type(element, 'trung tâm dữ liệu');
    await until(element, () => find(element, '[data-kind=systems] button'), 'a system');
    find(element, '[data-kind=systems] button').click();
    follows(find(element, '[data-kind=indicators] a'));
    assert.deepEqual(heard, [
      { kind: 'agency', id: 'hcm/so-mau' },
      { kind: 'plan', id: 'mau-2026' },
      { kind: 'system', id: 'trung-tam-du-lieu' },
      { kind: 'indicator', id: 'mau-2026/chi-tieu/3' },
    ]);
    assert.strictEqual(follows(find(element, '[data-kind=tasks] a')), true, 'a task is a link');
  });

  it('leads to the address of what was found where nothing comes of a choice', async () => {
    const element = await searchFor('trung tâm');
    const link = find<HTMLAnchorElement>(element, '[data-kind=indicators] a');
    assert.match(link.href, /mau-2026\.html#chi-tieu\/3$/);
    assert.strictEqual(follows(link), true);
  });

  it('shows English names in English, and marks them too', async () => {
    const element = draw('<div lang="en"><tiendo-search></tiendo-search></div>');
    await isDrawn(element);
    type(element, 'samples');
    await until(element, () => find(element, '[part=group]'), 'an answer');
    const [hit] = hits(element, 'agencies');
    assert.include(words(hit), 'English: Department of Samples');
    assert.strictEqual(words(hit!.querySelector('[lang=en] mark')), 'Samples');
    assert.include(words(group(element, 'agencies')), '1 agency');
    await assert.isAccessible(element);
  });

  it('fits what it finds into a page of 320 pixels', async () => {
    const element = await searchFor('thành phố', '', 320);
    assert.isAtMost(element.scrollWidth, 320);
    for (const inside of findAll(element, 'section *')) {
      const limit = element.getBoundingClientRect().right + 1;
      assert.isAtMost(inside.getBoundingClientRect().right, limit);
    }
  });

  it('keeps what was typed when the plan that is searched changes', async () => {
    const element = await searchFor('trung tâm');
    element.setAttribute('plan', 'mau-2026');
    await until(element, () => find(element, 'p[part=title]'), 'the plan');
    assert.strictEqual(box(element).value, 'trung tâm');
    assert.lengthOf(hits(element, 'tasks'), 1);
  });
});
