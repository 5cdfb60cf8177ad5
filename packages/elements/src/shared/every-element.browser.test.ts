// The checks that every element gets: states, words, keyboard, accessibility, narrow pages, policy.
import { aTimeout, assert } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import { delay, HttpResponse } from 'msw';
import {
  answer,
  answerLate,
  answerRight,
  dataUrl,
  draw,
  find,
  findAll,
  isDrawn,
  rootOf,
  setUpPage,
  shows,
  textOf,
  until,
} from '../../test/page.ts';
import { cases } from '../../test/cases.ts';
import '../index.ts';

const faults: readonly [string, () => void, string][] = [
  ['404', () => answer(() => new HttpResponse('', { status: 404 })), 'không có tệp này (404)'],
  ['500', () => answer(() => new HttpResponse('', { status: 500 })), 'máy chủ báo lỗi (500)'],
  ['a page', () => answer(() => HttpResponse.html('<!doctype html><p>Hi')), 'không phải JSON'],
  ['half a JSON', () => answer(() => HttpResponse.text('{"plans": [{')), 'bị cắt giữa chừng'],
  ['another JSON', () => answer(() => HttpResponse.json({ schemaVersion: 1 })), 'sai cấu trúc'],
  ['no connection', () => answer(() => HttpResponse.error()), 'không kết nối được'],
];

const problem = (element: Element): HTMLElement | null => find(element, '[role=alert]');

describe('every element', () => {
  setUpPage();

  for (const { tag, right, unknown, saysUnknown, saysMissing, saysRight } of cases) {
    const markup = (attributes = right, inside = ''): string =>
      `<${tag} ${attributes}>${inside}</${tag}>`;

    describe(`<${tag}>`, () => {
      it('says that it loads, over the page’s own fallback, and then shows the data', async () => {
        answerLate(200);
        const element = draw(markup(right, '<a href="/x">Bản tĩnh</a>'));
        await shows(element, 'Đang tải dữ liệu…');
        assert.include(find(element, '[role=status]').textContent, 'Đang tải');
        assert.lengthOf(find<HTMLSlotElement>(element, 'slot').assignedElements(), 1);
        await isDrawn(element);
        assert.include(textOf(element), saysRight);
        assert.strictEqual(find(element, '[role=status]').textContent!.trim(), '');
        assert.strictEqual(find(element, 'slot'), null);
      });

      it('says who publishes the data, of which day they are, and leads to the plan', async () => {
        const element = draw(markup(`${right} feedback="mailto:a@b.vn?subject={record}"`));
        await isDrawn(element);
        const footer = find(element, 'footer');
        const text = footer.textContent!.replace(/\s+/g, ' ');
        assert.include(text, 'Tiendo công bố; dữ liệu rà soát ngày 23/11/2026');
        assert.include(text, '(số 12/KH-UBND, ngày 15/01/2026)');
        const links = [...footer.querySelectorAll('a')].map(({ href }) => href);
        assert.strictEqual(
          links.some((href) => href.endsWith('/plans/mau-2026.html')),
          true,
        );
        assert.include(footer.textContent, 'Báo sai sót');
        assert.match(links.at(-1)!, /^mailto:a@b\.vn\?subject=[a-z0-9-]+/);
      });

      it('gives no address for mistakes that is none', async () => {
        const element = draw(markup(`${right} feedback="javascript:alert(1)"`));
        await isDrawn(element);
        assert.notInclude(textOf(element), 'Báo sai sót');
      });

      for (const [name, play, says] of faults) {
        it(`says what failed, aloud and with the address, on ${name}`, async () => {
          play();
          const element = draw(markup(right, 'Bản tĩnh'));
          await until(element, () => problem(element), 'a problem');
          const text = problem(element)!.textContent!;
          assert.include(text, says);
          assert.include(text, 'index.json');
          assert.include(text, 'Hãy thử lại');
          assert.notEqual(find(element, 'slot'), null, 'the fallback stays');
        });
      }

      it('says that the server took too long', async () => {
        answer(() => delay('infinite'));
        const element = draw(markup(`${right} timeout="0.2"`));
        await until(element, () => problem(element), 'a problem');
        assert.include(problem(element)!.textContent, 'quá thời gian chờ');
      });

      it('tries again by keyboard, and keeps the focus', async () => {
        answer(() => new HttpResponse('', { status: 503 }));
        const element = draw(markup());
        await until(element, () => problem(element), 'a problem');
        answerRight();
        find(element, '[role=alert] button').focus();
        await sendKeys({ press: 'Enter' });
        await isDrawn(element);
        assert.strictEqual(problem(element), null);
        assert.notEqual(rootOf(element).activeElement, null);
      });

      it('says an id that the data do not have, with the nearest one', async () => {
        const element = draw(markup(unknown));
        await until(element, () => problem(element), 'a problem');
        assert.include(textOf(element), saysUnknown);
        assert.strictEqual(find(element, 'button'), null, 'asking again would not help');
      });

      if (saysMissing !== null) {
        it('says which attribute is missing', async () => {
          const element = draw(markup(''));
          await until(element, () => problem(element), 'a problem');
          assert.include(textOf(element), saysMissing);
        });
      }

      it('says that a day is none', async () => {
        const element = draw(markup(`${right} day="hôm nay"`));
        await until(element, () => problem(element), 'a problem');
        assert.include(textOf(element), 'Thuộc tính day phải là một ngày');
      });

      it('is accessible, in a heading level that the page sets', async () => {
        const element = draw(markup(`${right} heading="3"`));
        await isDrawn(element);
        assert.strictEqual(find(element, '[role=heading]').getAttribute('aria-level'), '3');
        await assert.isAccessible(element);
      });

      it('is accessible when it fails', async () => {
        answer(() => new HttpResponse('', { status: 500 }));
        const element = draw(markup());
        await until(element, () => problem(element), 'a problem');
        await assert.isAccessible(element);
      });

      it('fits into a page of 320 pixels', async () => {
        const element = draw(markup(), 320);
        await isDrawn(element);
        assert.isAtMost(element.scrollWidth, 320);
        for (const inside of findAll(element, '.root *')) {
          const { right: end, width } = inside.getBoundingClientRect();
          const isHidden = width <= 1 || inside.closest('thead') !== null;
          const limit = element.getBoundingClientRect().right + 1;
          if (!isHidden) assert.isAtMost(end, limit, inside.outerHTML.slice(0, 80));
        }
      });

      it('never widens or collapses in a page that lays out by itself', async () => {
        const element = draw(`<div class="flex">${markup()}</div>`, 400);
        element.parentElement!.style.display = 'flex';
        await isDrawn(element);
        assert.isAtMost(element.parentElement!.scrollWidth, 400);
      });

      it('speaks English where the page does, and keeps the document’s words Vietnamese', async () => {
        const element = draw(`<div lang="en">${markup()}</div>`);
        await isDrawn(element);
        assert.include(textOf(element), 'Published by Tiendo; data reviewed on 23 November 2026');
        assert.strictEqual(find(element, '.root').lang, 'en');
        assert.strictEqual(find(element, '[part~=title]').lang, 'vi');
        await assert.isAccessible(element);
      });

      it('changes its language when the page does', async () => {
        const element = draw(markup());
        await shows(element, 'công bố');
        document.documentElement.lang = 'en';
        await shows(element, 'Published by');
        document.documentElement.lang = 'vi';
        await shows(element, 'công bố');
      });

      it('has no style attribute and no style element', async () => {
        const element = draw(markup());
        await isDrawn(element);
        assert.deepEqual(findAll(element, '[style], style'), []);
      });

      it('labels data that are made up', async () => {
        const element = draw(
          markup(`${right} reports="${location.origin}/fixture-0/reports.json"`),
        );
        await isDrawn(element);
        const [first] = findAll(element, '.root > p, .root > div, .root > table').filter(
          (node) => node.textContent!.trim() !== '',
        );
        assert.include(first!.textContent, 'Dữ liệu minh hoạ');
      });

      it('takes its data from the nearest <tiendo-source>, and follows its attributes', async () => {
        const source = window.tiendoSettings!.source!;
        window.tiendoSettings = { day: '2026-11-23' };
        const element = draw(
          `<tiendo-source src="${source}" lang="en">${markup()}</tiendo-source>`,
        );
        await shows(element, 'Published by');
        element.closest('tiendo-source')!.setAttribute('lang', 'vi');
        await shows(element, 'công bố');
      });

      it('drops an answer that comes after another question', async () => {
        answerLate(300);
        const element = draw(markup());
        await shows(element, 'Đang tải dữ liệu…');
        element.setAttribute('src', `${dataUrl()}nowhere/`);
        await until(element, () => problem(element), 'a problem');
        await aTimeout(400);
        assert.notEqual(problem(element), null, 'the first answer has come by now');
        assert.notInclude(textOf(element), saysRight);
      });

      it('asks again when it leaves the page and comes back', async () => {
        const element = draw(markup());
        await isDrawn(element);
        const host = element.parentElement!;
        element.remove();
        host.append(element);
        await (element as LitElement).updateComplete;
        assert.include(textOf(element), 'Đang tải dữ liệu…');
        await shows(element, saysRight);
      });

      it('keeps its data when the network is gone, says so, and asks again when it is back', async () => {
        const element = draw(markup());
        await isDrawn(element);
        Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
        try {
          answer(() => HttpResponse.error());
          dispatchEvent(new Event('online'));
          await until(element, () => problem(element), 'a problem');
          assert.include(problem(element)!.textContent, 'Không có kết nối mạng');
          assert.match(problem(element)!.textContent, /đang hiện dữ liệu tải lúc \d\d:\d\d/);
          assert.include(textOf(element), saysRight);
        } finally {
          Reflect.deleteProperty(navigator, 'onLine');
        }
        answer(() => new HttpResponse('', { status: 500 }));
        dispatchEvent(new Event('online'));
        await shows(element, 'máy chủ báo lỗi (500)');
        answerRight();
        dispatchEvent(new Event('online'));
        await until(element, () => !problem(element), 'without a problem');
        assert.include(textOf(element), saysRight);
      });
    });
  }

  it('does not take the others down when one fails', async () => {
    const table = draw('<tiendo-task-table plan="nowhere"></tiendo-task-table>');
    const gauge = draw(
      '<tiendo-indicator-gauge indicator="mau-2026/chi-tieu/1"></tiendo-indicator-gauge>',
    );
    await until(table, () => problem(table), 'a problem');
    await isDrawn(gauge);
    assert.include(textOf(gauge), 'tối thiểu 85 %');
  });
});
