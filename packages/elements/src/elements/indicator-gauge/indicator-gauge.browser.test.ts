import { assert } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import {
  draw,
  find,
  findAll,
  answer,
  isDrawn,
  reportsUrl,
  setUpPage,
  textOf,
  words,
} from '../../../test/page.ts';
import { readings } from '../../../test/readings.ts';
import '../../index.ts';

const gauge = (id: string, attributes = ''): HTMLElement =>
  draw(
    `<tiendo-indicator-gauge indicator="mau-2026/chi-tieu/${id}" ${attributes}></tiendo-indicator-gauge>`,
  );

describe('<tiendo-indicator-gauge>', () => {
  setUpPage();

  it('says a target without a reading as without one, and draws no zero', async () => {
    const element = gauge('1');
    await isDrawn(element);
    const [target] = findAll(element, '[part=target]');
    assert.include(words(target!), 'Chỉ tiêu: tối thiểu 85 % đến hết 31/12/2026');
    assert.include(words(target!), 'Số liệu: ◌chưa có số liệu');
    assert.strictEqual(find(element, '.reading'), null);
    assert.strictEqual(find(element, '.goalmark').getAttribute('x1'), '85%');
  });

  it('has a text in the place of the drawing', async () => {
    const element = gauge('1', `reports="${reportsUrl()}"`);
    await isDrawn(element);
    const image = find(element, '[role=img]');
    assert.strictEqual(
      image.getAttribute('aria-label')!.replaceAll('\u00a0', ' '),
      'Chỉ tiêu: tối thiểu 85 %. Số liệu: 72,5 %.',
    );
  });

  it('shows the latest reading with its quarter and source', async () => {
    const element = gauge('1', `reports="${reportsUrl()}"`);
    await isDrawn(element);
    assert.include(
      textOf(element),
      'Số liệu: 72,5 % ×Chưa đạt (quý II/2026; Nguồn: Báo cáo quý II)',
    );
    assert.strictEqual(find(element, 'circle.reading').getAttribute('cx'), '72.5%');
  });

  it('draws each of several targets, with its label, as a range, a rank or an about', async () => {
    const element = gauge('2');
    await isDrawn(element);
    const goals = findAll(element, '[part=target] > div:first-child').map(words);
    assert.deepEqual(goals, [
      'TP Chỉ tiêu: 70 % đến hết 31/12/2026',
      'H Chỉ tiêu: từ 30 % đến 40 % đến hết 31/12/2026',
      'Chỉ tiêu: trong nhóm 3 đến hết 31/12/2026',
      'Chỉ tiêu: khoảng 30 % đến hết 31/12/2026',
      'Chỉ tiêu: trên 1 Gbit/s đến hết 31/12/2026',
    ]);
    const range = findAll(element, '[part=target]')[1]!;
    assert.lengthOf(range.querySelectorAll('.goalmark'), 2);
    assert.strictEqual(range.querySelector('.reach')!.getAttribute('width'), '10%');
    await assert.isAccessible(element);
  });

  it('leaves a target that is in words in the document’s words', async () => {
    const element = gauge('3');
    await isDrawn(element);
    assert.include(words(find(element, '[part=target]')), 'Chỉ tiêu: Đưa vào vận hành');
    assert.strictEqual(find(element, '[role=img]'), null);
  });

  it('names who answers for it, and where it is printed', async () => {
    const element = gauge('1');
    await isDrawn(element);
    assert.include(words(find(element, 'dl')), 'Cơ quan đầu mối Sở Mẫu');
    const [source, address] = find(element, 'dl').querySelectorAll('a');
    assert.match(source!.href, /documents\/900\.html#L30$/);
    assert.match(address!.href, /plans\/mau-2026\.html#chi-tieu\/1$/);
  });

  const withReadings = (): string => {
    answer(() => HttpResponse.json({ illustrative: true, reports: [], readings }), 'reports.json');
    return `reports="${reportsUrl()}"`;
  };

  it('marks whether the latest reading meets the target, by a shape and a word', async () => {
    const element = gauge('2', withReadings());
    await isDrawn(element);
    const marks = findAll(element, '[part=target] > p [part~=mark]').map(words);
    assert.deepEqual(marks, ['✓Đạt', '×Chưa đạt', '✓Đạt', '◌chưa có số liệu', '◌chưa có số liệu']);
    const third = findAll(element, '[part=target]')[2]!;
    assert.include(words(third), 'Số liệu: hạng 2');
  });

  it('has a colour for a target that is not met only after its day', async () => {
    const colourOf = async (day: string): Promise<string> => {
      const element = gauge('1', `day="${day}" reports="${reportsUrl()}"`);
      await isDrawn(element);
      return getComputedStyle(find(element, '.missed i')).color;
    };
    const text = getComputedStyle(document.body).color;
    assert.strictEqual(await colourOf('2026-12-31'), text);
    assert.notStrictEqual(await colourOf('2027-01-01'), text);
  });

  it('says of a target in words that no number meets it or fails it', async () => {
    const element = gauge('3', withReadings());
    await isDrawn(element);
    const target = words(find(element, '[part=target]'));
    assert.include(target, 'Số liệu: 1 –văn bản không ghi mức bằng số');
  });

  it('draws the readings of several quarters with the target, and says first and last', async () => {
    const element = gauge('1', withReadings());
    await isDrawn(element);
    const line = find(element, '[part=trend]');
    assert.lengthOf(line.querySelectorAll('circle'), 3);
    assert.lengthOf(line.querySelectorAll('.goalmark'), 1);
    assert.lengthOf(line.querySelectorAll('.gap'), 1);
    assert.strictEqual(
      words(line.nextElementSibling),
      'Từ 50 % (quý III/2025) đến 90 % (quý II/2026). Vạch ngang: chỉ tiêu (tối thiểu 85 %); ' +
        'vùng màu: đạt. Nét đứt: có kỳ chưa có số liệu.',
    );
    await assert.isAccessible(element);
  });

  it('has every reading in a table too, also one that another has replaced', async () => {
    const element = gauge('1', withReadings());
    await isDrawn(element);
    find<HTMLDetailsElement>(element, 'details').open = true;
    const rows = findAll(element, 'tbody tr').map(words);
    assert.lengthOf(rows, 4);
    assert.strictEqual(rows[0], 'quý II/2026 90 % ✓Đạt Báo cáo báo cáo ngày 05/08/2026');
    assert.include(rows[1], '72,5 % đã có số liệu khác thay');
    await assert.isAccessible(element);
  });

  it('keeps a reading that does not say of which target it is in the table, apart', async () => {
    const element = gauge('2', withReadings());
    await isDrawn(element);
    const bodies = findAll(element, 'tbody').map(words);
    assert.match(bodies.at(-1)!, /^Không ghi rõ thuộc chỉ tiêu nào quý I\/2026 33 /);
  });

  it('has no trend and no table where there is one reading', async () => {
    const element = gauge('1', `reports="${reportsUrl()}"`);
    await isDrawn(element);
    assert.strictEqual(find(element, '[part=trend], table'), null);
  });

  it('is one line for each target as a bullet, and leads to the indicator', async () => {
    const element = gauge('2', `variant="bullet" ${withReadings()}`);
    await isDrawn(element);
    const link = find<HTMLAnchorElement>(element, '.bullet [role=heading] a');
    assert.match(link.href, /plans\/mau-2026\.html#chi-tieu\/2$/);
    const tops = findAll(element, '.bullet section').map((target) => [
      target.querySelector('svg')!.getBoundingClientRect().top,
      target.lastElementChild!.getBoundingClientRect().bottom,
    ]);
    for (const [top, bottom] of tops) assert.isBelow(bottom! - top!, 80);
    assert.strictEqual(find(element, 'dl, table'), null);
    await assert.isAccessible(element);
  });

  it('stays within a page that is as wide as it is, whatever the reading', async () => {
    const element = draw(
      `<tiendo-indicator-gauge indicator="mau-2026/chi-tieu/1" ${withReadings()}></tiendo-indicator-gauge>`,
      320,
    );
    await isDrawn(element);
    const { right } = element.getBoundingClientRect();
    for (const inside of findAll(element, '.root *')) {
      assert.isAtMost(inside.getBoundingClientRect().right, right + 1, inside.outerHTML);
    }
  });
});
