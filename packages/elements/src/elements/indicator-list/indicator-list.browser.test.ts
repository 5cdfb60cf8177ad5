import { assert } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { files, indicator, plan, section, target } from '../../../test/fixture.ts';
import {
  answer,
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
import type { Choice } from '../../shared/choose.ts';
import { readings } from '../../../test/readings.ts';
import '../../index.ts';

const list = (attributes: string, width?: number): HTMLElement =>
  draw(`<tiendo-indicator-list ${attributes}></tiendo-indicator-list>`, width);

const withReadings = (): string => {
  answer(() => HttpResponse.json({ illustrative: true, reports: [], readings }), 'reports.json');
  return `reports="${reportsUrl()}"`;
};

const everyDepartment = { agency: 'hcm/_/cac-so', text: 'Các Sở, ban, ngành' };
const sections = [
  section({ id: 'mau-2026/chi-tieu/A', path: 'A', marker: 'A', title: 'Chính quyền số' }),
  section({
    id: 'mau-2026/chi-tieu/A.1',
    path: 'A.1',
    title: 'Dịch vụ',
    parent: 'mau-2026/chi-tieu/A',
  }),
];

/** More indicators than are shown at first: under headings, and for several agencies. */
const more = Array.from({ length: 26 }, (_, at) =>
  indicator({
    id: `mau-2026/chi-tieu/A.${at}`,
    section: at < 13 ? 'mau-2026/chi-tieu/A' : 'mau-2026/chi-tieu/A.1',
    title: `Chỉ tiêu thử số ${at}`,
    topics: at === 0 ? ['data'] : [],
    targets: [target({ value: 50 + at })],
    owner: at === 25 ? [{ agency: 'hcm/so-cu', text: 'Sở Cũ' }] : [],
    implementers: at === 24 ? [everyDepartment] : [],
    director: at === 1 ? 'Ông Nguyễn Văn A' : null,
  }),
);

function publishMore(): void {
  const index = files['index.json'] as { topics: unknown[] };
  const topics = [{ id: 'data', name: 'Dữ liệu số', nameEn: 'Digital data' }];
  answer(() => HttpResponse.json({ ...index, topics }));
  const file = files['mau-2026.0123456789.json'] as { sections: []; indicators: [] };
  const whole = {
    ...file,
    sections: [...file.sections, ...sections],
    indicators: [...file.indicators, ...more],
  };
  answer(() => HttpResponse.json(whole), 'mau-2026.0123456789.json');
}

describe('<tiendo-indicator-list>', () => {
  setUpPage();

  it('says each target in words with its day, and that nothing is known, never a zero', async () => {
    const element = list('plan="mau-2026"');
    await isDrawn(element);
    assert.strictEqual(
      words(find(element, '[part=counts]')),
      '3 chỉ tiêu · chưa chỉ tiêu nào có số liệu',
    );
    const rows = findAll(element, '.row').map(words);
    assert.lengthOf(rows, 7);
    assert.strictEqual(
      rows[0],
      '1. Hồ sơ thủ tục hành chính xử lý trực tuyến Chi tiết tối thiểu 85 % đến hết 31/12/2026 ◌chưa có số liệu',
    );
    assert.strictEqual(find(element, '.reading'), null);
    const [drawing] = findAll(element, 'svg');
    assert.strictEqual(drawing!.getAttribute('aria-hidden'), 'true');
  });

  it('counts what has a reading and what meets every target, and marks each', async () => {
    const element = list(`plan="mau-2026" ${withReadings()}`);
    await isDrawn(element);
    assert.strictEqual(
      words(find(element, '[part=counts]')),
      '3 chỉ tiêu · 3 có số liệu · 1 đạt mọi mức',
    );
    const [first, second] = findAll(element, '.row').map(words);
    assert.include(first, '90 % ✓Đạt (quý II/2026; Nguồn: Báo cáo)');
    assert.include(second, 'TP 70 % đến hết 31/12/2026 75 % ✓Đạt');
    await assert.isAccessible(element);
  });

  it('has the headings of the document, and shows the rest when it is asked to', async () => {
    publishMore();
    const element = list('plan="mau-2026"');
    await isDrawn(element);
    assert.include(textOf(element), 'Đang hiện 20 trong 29 chỉ tiêu.');
    assert.lengthOf(findAll(element, 'th button'), 20);
    const button = findAll(element, 'section > button')[0]!;
    assert.strictEqual(words(button), 'Hiện thêm 9 chỉ tiêu');
    button.click();
    await until(element, () => findAll(element, 'th button').length === 29, 'showing all');
    const headings = findAll(element, '.section [role=heading]');
    assert.deepEqual(
      headings.map((one) => [one.getAttribute('aria-level'), words(one)]),
      [
        ['3', 'A Chính quyền số'],
        ['4', 'A.1 Dịch vụ'],
      ],
    );
    assert.strictEqual(find(element, 'section > button'), null);
    const { activeElement } = element.shadowRoot!;
    assert.include(activeElement?.getAttribute('aria-label'), 'Chỉ tiêu thử số 17');
  });

  it('opens an indicator in place', async () => {
    const element = list('plan="mau-2026"');
    await isDrawn(element);
    const [button] = findAll(element, 'th button');
    button!.click();
    await shows(element, 'Cơ quan đầu mối Sở Mẫu');
    assert.strictEqual(button!.getAttribute('aria-expanded'), 'true');
    assert.match(find<HTMLAnchorElement>(element, 'dl a').href, /documents\/900\.html#L30$/);
    await assert.isAccessible(element);
    button!.click();
    await until(element, () => !find(element, 'dl'), 'closed');
  });

  it('tells the page what was chosen, and opens nothing where the page takes it over', async () => {
    const element = list('plan="mau-2026"');
    await isDrawn(element);
    const seen: Choice[] = [];
    element.addEventListener('tiendo-choose', (event) => {
      seen.push(event.detail);
      event.preventDefault();
    });
    findAll(element, 'th button')[1]!.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(seen, [{ kind: 'indicator', id: 'mau-2026/chi-tieu/2' }]);
    assert.strictEqual(find(element, 'dl'), null);
  });

  it('shows an indicator in the gauge that it names', async () => {
    const element = draw(
      `<tiendo-indicator-list plan="mau-2026" for="gauge"></tiendo-indicator-list>
      <tiendo-indicator-gauge id="gauge" indicator="mau-2026/chi-tieu/1"></tiendo-indicator-gauge>`,
    );
    const gauge = element.nextElementSibling!;
    await isDrawn(element);
    await isDrawn(gauge);
    const button = findAll(element, 'th button')[2]!;
    assert.strictEqual(words(button), 'Xem');
    button.click();
    await shows(gauge, 'Đưa vào vận hành');
    assert.deepEqual(
      findAll(element, 'th button').map((one) => one.getAttribute('aria-current')),
      ['false', 'false', 'true'],
    );
    assert.strictEqual(find(element, 'dl'), null);
  });

  it('has what came through others apart, and says through whom', async () => {
    publishMore();
    const element = list('agency="hcm/so-mau"');
    await isDrawn(element);
    assert.strictEqual(
      words(find(element, '.direct [part=counts]')),
      '3 chỉ tiêu · chưa chỉ tiêu nào có số liệu',
    );
    const through = words(find(element, '.collectives'));
    assert.include(through, 'Giao chung cho nhiều cơ quan Không cộng vào số khác');
    assert.include(through, 'Cơ quan thực hiện qua “Các Sở, ban, ngành”');
    assert.include(words(find(element, '.predecessors')), 'Cơ quan đầu mối qua “Sở Cũ”');
    assert.strictEqual(
      find(element, '.collectives [role=heading]').getAttribute('aria-level'),
      '3',
    );
  });

  it('is about one topic', async () => {
    publishMore();
    const element = list('topic="data"');
    await isDrawn(element);
    assert.include(textOf(element), 'Lĩnh vực: Dữ liệu số');
    assert.include(words(find(element, '[part=counts]')), '1 chỉ tiêu');
  });

  it('says that a plan has ended', async () => {
    const element = list('plan="mau-2026" day="2027-01-01"');
    await isDrawn(element);
    assert.include(words(find(element, '[part=counts]')), 'Kế hoạch đã kết thúc (31/12/2026)');
  });

  it('says that there is no indicator, and of which plan', async () => {
    const element = list('plan="mau-2022"');
    await isDrawn(element);
    assert.strictEqual(words(find(element, '[role=status]')), 'Không có chỉ tiêu nào.');
    assert.include(words(find(element, 'footer')), 'Kế hoạch mẫu năm 2022');
    assert.notInclude(words(find(element, 'footer')), plan.title);
  });

  it('starts with the first rows again when another plan is asked for', async () => {
    publishMore();
    const element = list('plan="mau-2026"');
    await isDrawn(element);
    findAll(element, 'section > button')[0]!.click();
    await until(element, () => findAll(element, 'th button').length === 29, 'showing all');
    element.setAttribute('plan', 'mau-2022');
    await shows(element, 'Không có chỉ tiêu nào.');
    element.setAttribute('plan', 'mau-2026');
    await shows(element, 'Đang hiện 20 trong 29 chỉ tiêu.');
  });

  it('is cards on a phone, with the names of the columns', async () => {
    const element = list('plan="mau-2026"', 320);
    await isDrawn(element);
    const [cell] = findAll(element, '[data-label]');
    assert.strictEqual(getComputedStyle(cell!).display, 'block');
    assert.strictEqual(cell!.dataset['label'], 'Mức cần đạt');
    assert.notStrictEqual(getComputedStyle(cell!, '::before').content, 'none');
    await assert.isAccessible(element);
  });
});
