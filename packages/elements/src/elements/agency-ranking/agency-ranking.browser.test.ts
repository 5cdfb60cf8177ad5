import { assert } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import type { Report, Task } from '@tiendo/sdk';
import { agencies, files, illustrativeReports, task } from '../../../test/fixture.ts';
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
import '../../index.ts';

const ranking = (attributes = '', width = 1000): HTMLElement =>
  draw(`<tiendo-agency-ranking ${attributes}></tiendo-agency-ranking>`, width);

const names = { 'so-mau': 'Sở Mẫu', 'so-khac': 'Sở Khác', 'so-ban': 'Sở Bạn', 'so-cu': 'Sở Cũ' };
type Name = keyof typeof names;

const { deadline } = task();
const march = {
  ...deadline,
  ...{ text: 'Tháng 3/2026', kind: 'month' as const },
  ...{ start: '2026-03-01', end: '2026-03-31' },
};

/** Tasks of one agency, due in March. */
const led = (by: Name, count: number): Task[] =>
  Array.from({ length: count }, (_, at) =>
    task({
      id: `mau-2026/${by}.${at}`,
      lead: [{ agency: `hcm/${by}`, text: names[by] }],
      deadline: march,
    }),
  );

const report = (by: Name, at: number, given: Partial<Report> = {}): Report => ({
  ...illustrativeReports.reports[0]!,
  ...{ id: `${by} ${at}`, task: `mau-2026/${by}.${at}`, agency: `hcm/${by}` },
  ...given,
});

/** Answers with these tasks of the running plan, and these reports. */
function publish(tasks: readonly Task[], reports: readonly Report[]): void {
  const planFile = 'mau-2026.0123456789.json';
  const before = files[planFile] as object;
  answer(() => HttpResponse.json({ ...before, tasks }), planFile);
  answer(() => HttpResponse.json({ ...illustrativeReports, reports }), 'reports.json');
}

const tasks = [...led('so-mau', 4), ...led('so-khac', 4), ...led('so-ban', 2), ...led('so-cu', 3)];
const reports = [
  report('so-mau', 0),
  report('so-mau', 1, { completedOn: '2026-04-01' }),
  report('so-khac', 0),
  report('so-khac', 1),
  report('so-khac', 2, { status: 'inProgress' }),
];
const withReports = (attributes = ''): HTMLElement =>
  ranking(`reports="${reportsUrl()}" ${attributes}`);

describe('<tiendo-agency-ranking>', () => {
  setUpPage();

  it('says that nobody has reported, and ranks nobody', async () => {
    publish(tasks, []);
    const element = ranking();
    await isDrawn(element);
    assert.include(textOf(element), 'Chưa có cơ quan nào báo cáo, nên không xếp hạng.');
    assert.strictEqual(find(element, 'table'), null);
    assert.deepEqual(findAll(element, '[part=apart] summary').map(words), [
      'Chưa đủ số liệu để xếp hạng (3 cơ quan)',
      'Đã chuyển toàn bộ việc cho cơ quan khác (1 cơ quan)',
    ]);
  });

  it('shows every number that a score comes from', async () => {
    publish(tasks, reports);
    const element = withReports();
    await isDrawn(element);
    const [khac, mau, ...others] = findAll(element, '.row').map(words);
    assert.include(khac, '1 Sở Khác Xem nhiệm vụ 57,5');
    assert.include(khac, '70 × 2/4 + 30 × 3/4');
    assert.include(khac, '2/4 ▲Quá hạn 1 △Đã qua thời hạn, chưa báo cáo 1 3/4');
    assert.include(mau, '2 Sở Mẫu Xem nhiệm vụ 32,5');
    assert.include(mau, '1/4 ✓Hoàn thành trễ hạn 1 △Đã qua thời hạn, chưa báo cáo 2 2/4');
    assert.deepEqual(others, []);
    assert.notInclude(textOf(element), 'TP. Hồ Chí Minh', 'all are of one city');
    await assert.isAccessible(element);
  });

  it('lists apart who is not ranked, with what is known', async () => {
    publish(tasks, reports);
    const element = withReports();
    await isDrawn(element);
    const [tooFew, succeeded] = findAll(element, '[part=apart]').map(words);
    assert.strictEqual(
      tooFew,
      'Chưa đủ số liệu để xếp hạng (1 cơ quan) ' +
        'Sở Bạn: 2 nhiệm vụ đã qua thời hạn, đã báo cáo 0/2 nhiệm vụ',
    );
    assert.include(succeeded, 'Sở Cũ: 3 nhiệm vụ đã qua thời hạn');
  });

  it('says where an agency is as soon as there are those of two cities', async () => {
    publish(tasks, reports);
    const [khac] = agencies.filter(({ id }) => id === 'hcm/so-khac');
    const moved = { ...khac!, jurisdiction: 'hanoi' };
    const index = files['index.json'] as object;
    const others = agencies.filter((one) => one !== khac);
    answer(() => HttpResponse.json({ ...index, agencies: [...others, moved] }));
    const element = withReports();
    await isDrawn(element);
    assert.deepEqual(
      findAll(element, '.row th').map((cell) => words(cell.querySelector('.muted'))),
      ['Hà Nội', 'TP. Hồ Chí Minh'],
    );
  });

  it('publishes the formula with its weights and rules', async () => {
    publish(tasks, reports);
    const element = withReports('weights="reported:1 onTime:1"');
    await isDrawn(element);
    assert.include(words(find(element, '[part=formula]')), 'Điểm = 50 × (số nhiệm vụ hoàn thành');
    assert.include(words(find(element, '[part=rules]')), 'dưới 3 nhiệm vụ đã qua thời hạn');
    assert.include(words(find(element, '.row')), '50 × 2/4 + 50 × 3/4');
  });

  it('refuses weights that are none, with an example', async () => {
    const element = ranking('weights="0.7 0.3"');
    await until(element, () => find(element, '[role=alert]'), 'a problem');
    assert.include(
      textOf(element),
      'Thuộc tính weights phải có dạng như “onTime:0.7 reported:0.3”, không phải “0.7 0.3”.',
    );
  });

  it('refuses kinds and jurisdictions that the data do not have', async () => {
    const kind = ranking('kind="department ministries"');
    await shows(kind, 'Dữ liệu không có “ministries”. Hãy kiểm tra thuộc tính kind.');
    const collective = ranking('kind="collective"');
    await shows(collective, 'Dữ liệu không có “collective”.');
    const jurisdiction = ranking('jurisdiction="hue"');
    await shows(jurisdiction, 'Dữ liệu không có “hue”. Hãy kiểm tra thuộc tính jurisdiction.');
  });

  it('ranks only the kinds that were asked for', async () => {
    publish(tasks, reports);
    const element = withReports('kind="office"');
    await shows(element, 'Không có nhiệm vụ nào.');
    assert.strictEqual(find(element, 'table'), null);
    const both = withReports('kind="office department" jurisdiction="hcm"');
    await isDrawn(both);
    assert.lengthOf(findAll(both, '.row'), 2);
  });

  it('ranks nobody by a plan that is over', async () => {
    publish(tasks, reports);
    const element = withReports('plan="mau-2022"');
    await isDrawn(element);
    assert.include(textOf(element), 'Kế hoạch đã kết thúc ngày 31/12/2022, nên không xếp hạng.');
    assert.strictEqual(find(element, 'table'), null);
    assert.strictEqual(find(element, '[part=apart]'), null);
  });

  it('leaves plans that are over out, and what has not come to its date', async () => {
    const ahead = led('so-mau', 9).map((one) => ({
      ...one,
      id: `${one.id}.sau`,
      deadline: { ...march, start: '2026-12-01', end: '2026-12-31' },
    }));
    const onTheDay = {
      ...ahead[0]!,
      id: 'mau-2026/nay',
      deadline: { ...march, end: '2026-11-23' },
    };
    publish([...tasks, ...ahead, onTheDay], reports);
    const element = withReports();
    await isDrawn(element);
    assert.include(words(findAll(element, '.row')[1]!), '70 × 1/4 + 30 × 2/5');
    assert.notInclude(words(find(element, 'footer')), 'Kế hoạch mẫu năm 2022');
  });

  it('shows the first few, then all, and the first new row takes the focus', async () => {
    publish(tasks, reports);
    const element = withReports('limit="1"');
    await isDrawn(element);
    assert.lengthOf(findAll(element, '.row'), 1);
    const button = findAll(element, '[part=button]').at(-1)!;
    assert.strictEqual(words(button), 'Hiện tất cả 2 cơ quan');
    button.click();
    await until(element, () => findAll(element, '.row').length === 2, 'whole');
    await until(element, () => element.shadowRoot!.activeElement, 'focused');
    const focused = element.shadowRoot!.activeElement!;
    assert.strictEqual(focused.getAttribute('aria-label'), 'Xem nhiệm vụ: Sở Mẫu');
  });

  it('chooses an agency, and shows it in the element that it names', async () => {
    publish(tasks, reports);
    const element = withReports('for="bang"');
    const table = document.createElement('div');
    table.id = 'bang';
    element.after(table);
    let chosen: Choice | null = null;
    element.addEventListener('tiendo-choose', ({ detail }) => (chosen = detail));
    await isDrawn(element);
    find(element, '.row button').click();
    assert.deepEqual(chosen, { kind: 'agency', id: 'hcm/so-khac' });
    assert.strictEqual(table.getAttribute('agency'), 'hcm/so-khac');
  });
});
