import { assert } from '@open-wc/testing';
import { draw, setUpPage, takeMessages } from '../../test/page.ts';
import { loadElements } from './load-elements.ts';
import { readScriptTag } from './read-script-tag.ts';

const soon = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50));
let made = 0;

/** A tag of its own for each test: a registration cannot be taken back. */
function newTag(load: (tag: string) => Promise<unknown>): { tag: string; loads: () => number } {
  const tag = `x-loaded-${(made += 1)}`;
  let loads = 0;
  const count = (): Promise<unknown> => {
    loads += 1;
    return load(tag);
  };
  loadElements(document, { [tag]: count });
  return { tag, loads: () => loads };
}

const register = async (tag: string): Promise<void> =>
  customElements.get(tag) ? undefined : customElements.define(tag, class extends HTMLElement {});

describe('loadElements', () => {
  setUpPage();

  it('loads nothing for a page that holds none, and once for a page that holds several', async () => {
    const { tag, loads } = newTag(register);
    await soon();
    assert.strictEqual(loads(), 0);
    draw(`<${tag}></${tag}><p><${tag}></${tag}></p>`);
    await soon();
    draw(`<${tag}></${tag}>`);
    await soon();
    assert.strictEqual(loads(), 1);
  });

  it('finds an element deep inside of what is added later', async () => {
    const { tag, loads } = newTag(register);
    draw(`<section><div><${tag}></${tag}></div></section>`);
    await soon();
    assert.strictEqual(loads(), 1);
  });

  it('finds an element in an open shadow root, also one that comes later', async () => {
    const { tag, loads } = newTag(register);
    const host = document.createElement('x-late-host');
    draw('<i></i>');
    document.querySelector('.host')!.append(host);
    await soon();
    customElements.define(
      'x-late-host',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<p></p>';
        }
      },
    );
    await soon();
    host.shadowRoot!.querySelector('p')!.innerHTML = `<${tag}></${tag}>`;
    await soon();
    assert.strictEqual(loads(), 1);
  });

  it('leaves a tag alone that another copy of the script has registered', async () => {
    const { tag, loads } = newTag(register);
    customElements.define(tag, class First extends HTMLElement {});
    draw(`<${tag}></${tag}>`);
    await soon();
    assert.strictEqual(loads(), 0);
    assert.strictEqual(customElements.get(tag)!.name, 'First');
  });

  it('says by name what could not be loaded, on the console and in the page, and tries again', async () => {
    const { tag, loads } = newTag(() => Promise.reject(new Error('offline')));
    draw(`<${tag}><a href="/x">Bản tĩnh</a></${tag}>`);
    await soon();
    assert.include(takeMessages().join(), `<${tag}>`);
    const element = document.querySelector(tag)!;
    assert.include(element.querySelector('[role=alert]')!.textContent, 'Không tải được phần này.');
    assert.include(element.textContent, 'Bản tĩnh');
    draw(`<div lang="en"><${tag}></${tag}></div>`);
    await soon();
    assert.strictEqual(loads(), 2);
    assert.include(document.querySelector(`[lang=en] ${tag}`)!.textContent, 'could not be loaded');
    takeMessages();
  });
});

describe('readScriptTag', () => {
  const address = `${location.origin}/somewhere/tiendo.js`;

  afterEach(() => document.querySelector('script[data-test]')?.remove());

  it('takes the data beside the script where no tag says otherwise', () => {
    assert.strictEqual(readScriptTag(address).source, `${location.origin}/somewhere/data/`);
  });

  it('reads what its own tag says', () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = address;
    Object.assign(script.dataset, { test: '', source: 'https://a.vn/data/', lang: 'en' });
    document.head.append(script);
    const { source, lang, day } = readScriptTag(address);
    assert.deepEqual([source, lang, day], ['https://a.vn/data/', 'en', undefined]);
  });
});
