import { assert } from '@open-wc/testing';
import { placeOf } from './source-context.ts';

const draw = (markup: string): HTMLElement => {
  const host = document.createElement('div');
  host.className = 'host';
  host.innerHTML = markup;
  document.body.append(host);
  return host.querySelector<HTMLElement>('b, span')!;
};

describe('placeOf', () => {
  beforeEach(() => {
    window.tiendoSettings = { source: 'https://a.vn/data', lang: 'en', day: '2026-01-01' };
  });
  afterEach(() => {
    document.querySelectorAll('.host').forEach((host) => host.remove());
    document.documentElement.lang = 'vi';
  });

  it('takes what the script tag says', () => {
    const { source, lang, day } = placeOf(draw('<b></b>'));
    assert.deepEqual([source, lang, day], ['https://a.vn/data/', 'en', '2026-01-01']);
  });

  it('takes the nearest <tiendo-source> before it, and the element’s own attributes before that', () => {
    const place = placeOf(
      draw(
        '<tiendo-source src="/far/" day="2026-02-02"><tiendo-source src="/near/"><b day="2026-03-03"></b></tiendo-source></tiendo-source>',
      ),
    );
    assert.strictEqual(place.source, `${location.origin}/near/`);
    assert.strictEqual(place.day, '2026-03-03');
  });

  it('reaches out of shadow roots', () => {
    const host = draw('<tiendo-source src="/out/"><span></span></tiendo-source>');
    const inside = document.createElement('i');
    host.attachShadow({ mode: 'closed' }).append(inside);
    assert.strictEqual(placeOf(inside).source, `${location.origin}/out/`);
  });

  it('speaks as what is nearest says, as the script says before the page as a whole', () => {
    document.documentElement.lang = 'vi';
    assert.strictEqual(placeOf(draw('<b></b>')).lang, 'en');
    assert.strictEqual(placeOf(draw('<p lang="vi"><b></b></p>')).lang, 'vi');
    assert.strictEqual(placeOf(draw('<p lang="vi"><b lang="en-GB"></b></p>')).lang, 'en');
    window.tiendoSettings = {};
    assert.strictEqual(placeOf(draw('<b></b>')).lang, 'vi');
    document.documentElement.lang = 'fr';
    assert.strictEqual(placeOf(draw('<b></b>')).lang, 'vi');
  });

  it('takes seconds, and no address for mistakes but https: and mailto:', () => {
    const wrong = placeOf(draw('<b timeout="2.5" feedback="javascript:alert(1)"></b>'));
    assert.deepEqual([wrong.timeout, wrong.feedback], [2500, null]);
    assert.strictEqual(
      placeOf(draw('<b feedback="https://a.vn/?r={record}"></b>')).feedback,
      'https://a.vn/?r={record}',
    );
  });
});
