import { assert } from '@open-wc/testing';
import {
  draw,
  find,
  findAll,
  isDrawn,
  reportsUrl,
  setUpPage,
  textOf,
  words,
} from '../../../test/page.ts';
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
    assert.include(words(target!), 'Số liệu: chưa có số liệu');
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
    assert.include(textOf(element), 'Số liệu: 72,5 % (quý II/2026; Nguồn: Báo cáo quý II)');
    assert.strictEqual(find(element, 'circle.reading').getAttribute('cx'), '72.5%');
  });

  it('draws each of several targets, with its label, as a range, a rank or an about', async () => {
    const element = gauge('2');
    await isDrawn(element);
    const goals = findAll(element, '[part=target] > p:first-child').map(words);
    assert.deepEqual(goals, [
      'Chỉ tiêu TP: 70 % đến hết 31/12/2026',
      'Chỉ tiêu H: từ 30 % đến 40 % đến hết 31/12/2026',
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
});
