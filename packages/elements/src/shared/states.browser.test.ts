import { assert } from '@open-wc/testing';
import { html, render } from 'lit';
import { en, vi } from '../../test/words.ts';
import type { Answer } from './query-controller.ts';
import { stateView } from './states.ts';

const nothingYet: Answer<string> = { state: 'loading', data: null, readAt: 0, problem: null };

function drawn(answer: Partial<Answer<string>>, words = vi): HTMLElement {
  const place = document.createElement('div');
  render(
    stateView(
      words,
      { ...nothingYet, ...answer },
      (data) => html`<b>${data}</b>`,
      () => {},
    ),
    place,
  );
  return place;
}

describe('stateView', () => {
  it('says plainly that there are no data where even the words for it could not be loaded', () => {
    const problem = { tell: null, isOffline: false, canRetry: true };
    const alert = drawn({ state: 'failed', problem }).querySelector('[role=alert]')!;
    assert.include(alert.textContent, 'Không tải được dữ liệu.');
    assert.include(alert.textContent, 'Thử lại');
  });

  it('says what is wrong in the language of the element, and asks not again in vain', () => {
    const problem = {
      tell: (lang: string) => (lang === 'vi' ? 'Sai' : 'Wrong'),
      isOffline: false,
      canRetry: false,
    };
    assert.include(drawn({ state: 'failed', problem }).textContent, 'Sai');
    const english = drawn({ state: 'failed', problem }, en);
    assert.include(english.textContent, 'Wrong');
    assert.strictEqual(english.querySelector('button'), null);
  });

  it('keeps the data beside the problem where there are some', () => {
    const problem = { tell: () => 'Cũ', isOffline: false, canRetry: true };
    const place = drawn({ state: 'outOfDate', data: 'Số liệu', problem });
    assert.strictEqual(place.querySelector('b')!.textContent, 'Số liệu');
    assert.strictEqual(place.querySelector('slot'), null);
  });

  it('says that there is no network without any more code, and how old the data are', () => {
    const problem = { tell: null, isOffline: true, canRetry: true };
    assert.include(drawn({ state: 'offline', problem }).textContent, 'Không có kết nối mạng');
    const readAt = Date.parse('2026-11-23T03:05:00Z');
    const place = drawn({ state: 'offline', data: 'Số liệu', readAt, problem });
    assert.match(
      place.textContent,
      /Chưa tải được dữ liệu mới, đang hiện dữ liệu tải lúc \d\d:\d\d\. Không có kết nối/,
    );
  });
});
