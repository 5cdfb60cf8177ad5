import { assert } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import type { Reading, Report } from '@tiendo/sdk';
import { illustrativeReports } from '../../../test/fixture.ts';
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
import '../../index.ts';

const activity = (attributes = ''): HTMLElement =>
  draw(`<tiendo-activity reports="${reportsUrl()}" ${attributes}></tiendo-activity>`);

const completed = illustrativeReports.reports[0]!;
const begun = illustrativeReports.reports[1]!;
const measured = illustrativeReports.readings[0]!;

/** Answers with these reports and readings. */
const publish = (reports: readonly Report[], readings: readonly Reading[] = []): void =>
  answer(() => HttpResponse.json({ ...illustrativeReports, reports, readings }), 'reports.json');

const entries = (element: HTMLElement): string[] => findAll(element, '.entry').map(words);

describe('<tiendo-activity>', () => {
  setUpPage();

  it('says that nobody has reported where nobody has', async () => {
    const element = draw('<tiendo-activity></tiendo-activity>');
    await isDrawn(element);
    assert.include(textOf(element), 'Báo cáo mới nhất Chưa có báo cáo nào.');
    assert.deepEqual(entries(element), []);
    assert.include(words(find(element, 'footer')), 'Kế hoạch mẫu năm 2026');
  });

  it('shows reports and readings by day, the newest first', async () => {
    const element = activity();
    await isDrawn(element);
    assert.deepEqual(findAll(element, '[part=day]').map(words), [
      '05/07/2026 Số liệu chỉ tiêu · quý II/2026 Hồ sơ thủ tục hành chính xử lý trực tuyến ' +
        'Kế hoạch mẫu năm 2026 72,5 % · Nguồn: Báo cáo quý II',
      '01/07/2026 Sở Mẫu · quý II/2026 Ban hành quy chế vận hành Kế hoạch mẫu năm 2026 ' +
        '◐Đang thực hiện · tiến độ 40 %',
      '01/04/2026 Sở Mẫu · quý I/2026 Hoàn thiện Trung tâm dữ liệu Thành phố ' +
        'Kế hoạch mẫu năm 2026 ●Đã hoàn thành · ngày 20/03/2026',
    ]);
    assert.deepEqual(
      findAll(element, '.entry a').map((link) => link.getAttribute('href')!.split('plans/')[1]),
      ['mau-2026.html#chi-tieu/1', 'mau-2026.html#I.3', 'mau-2026.html#I.1'],
    );
    await assert.isAccessible(element);
  });

  it('dates a report by the day in Viet Nam', async () => {
    publish([{ ...begun, reportedAt: '2026-06-30T17:00:00Z' }]);
    const element = activity();
    await isDrawn(element);
    assert.strictEqual(words(find(element, '[part=day] .h')), '01/07/2026');
  });

  it('shows approved reports alone, with their note', async () => {
    publish([
      { ...begun, id: 'a', note: 'Chờ ý kiến' },
      { ...begun, id: 'b', state: 'submitted' },
      { ...begun, id: 'c', state: 'returned' },
    ]);
    const element = activity();
    await isDrawn(element);
    assert.lengthOf(entries(element), 1);
    assert.strictEqual(words(find(element, '.note')), 'Chờ ý kiến');
    assert.strictEqual(find(element, '.note').lang, 'vi');
  });

  it('says what was corrected, and what corrects it', async () => {
    const later = { id: 'sau', reportedAt: '2026-07-09T02:00:00Z', progress: 30 };
    publish([begun, { ...begun, ...later, supersedes: begun.id }]);
    const element = activity();
    await isDrawn(element);
    const [newer, older] = entries(element);
    assert.match(newer!, /tiến độ 30 % Sửa một báo cáo trước$/);
    assert.match(older!, /tiến độ 40 % Đã có báo cáo sửa lại$/);
  });

  it('gives the reading of one of several targets with its label', async () => {
    publish([], [{ ...measured, indicator: 'mau-2026/chi-tieu/2', target: 1, value: 35 }]);
    const element = activity();
    await isDrawn(element);
    assert.include(entries(element)[0], 'H: 35 % · Nguồn');
  });

  it('says the ids of what the data do not have', async () => {
    const gone = { task: 'mau-2026/IX.9', agency: 'hcm/so-la' };
    publish([{ ...begun, ...gone }], [{ ...measured, indicator: 'mau-2026/chi-tieu/99' }]);
    const element = activity();
    await isDrawn(element);
    const [reading, report] = entries(element);
    assert.include(reading, 'mau-2026/chi-tieu/99');
    assert.include(report, 'hcm/so-la · quý II/2026 mau-2026/IX.9');
  });

  it('shows one plan or one agency alone, and names it once', async () => {
    publish(
      [begun, { ...completed, id: 'r3', agency: 'hcm/so-khac', task: 'mau-2022/I.1' }],
      [measured],
    );
    const plan = activity('plan="mau-2026"');
    await isDrawn(plan);
    assert.lengthOf(entries(plan), 2);
    assert.deepEqual(findAll(plan, '[part=title]').map(words), ['Kế hoạch mẫu năm 2026']);
    assert.notInclude(entries(plan).join(), 'Kế hoạch mẫu năm 2026');
    const agency = activity('agency="hcm/so-khac"');
    await isDrawn(agency);
    assert.deepEqual(findAll(agency, '[part=title]').map(words), ['Sở Khác']);
    assert.deepEqual(entries(agency), [
      'quý I/2026 Tuyên truyền về chuyển đổi số Kế hoạch mẫu năm 2022 ' +
        '●Đã hoàn thành · ngày 20/03/2026',
    ]);
    const owner = activity('agency="hcm/so-mau"');
    await isDrawn(owner);
    assert.include(entries(owner)[0], 'Số liệu chỉ tiêu', 'it answers for the indicator');
  });

  it('names an agency that the data do not have', async () => {
    const element = activity('agency="hcm/so-mua"');
    await shows(element, 'Dữ liệu không có “hcm/so-mua”.');
  });

  it('shows the first few, then more, and the first new entry takes the focus', async () => {
    const many = Array.from({ length: 5 }, (_, at) => ({ ...begun, id: `r${at}`, progress: at }));
    publish(many, [measured]);
    const element = activity('limit="2"');
    await isDrawn(element);
    assert.lengthOf(entries(element), 2);
    const button = find(element, 'button');
    assert.strictEqual(words(button), 'Hiện thêm 4 trong 4 báo cáo còn lại');
    button.click();
    await until(element, () => entries(element).length === 6, 'whole');
    assert.strictEqual(find(element, 'button'), null);
    const third = findAll(element, '.entry')[2]!.querySelector('a');
    assert.strictEqual(element.shadowRoot!.activeElement, third);
  });
});
