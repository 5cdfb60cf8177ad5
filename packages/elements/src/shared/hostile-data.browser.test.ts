import { assert } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { cases } from '../../test/cases.ts';
import { files } from '../../test/fixture.ts';
import { hostileFiles, hostileWords } from '../../test/hostile-files.ts';
import { answer, draw, findAll, isDrawn, reportsUrl, rootOf, setUpPage } from '../../test/page.ts';
import '../index.ts';

const page = window as { hacked?: unknown };

const publish = (changed: Readonly<Record<string, unknown>>): void => {
  for (const [name, file] of Object.entries(changed)) {
    answer(() => HttpResponse.json(file as object), name);
  }
};

/** Opens what can be opened, so that what it holds is drawn too. */
async function openAll(element: Element): Promise<void> {
  for (const one of findAll(element, '[aria-expanded=false]').slice(0, 4)) one.click();
  for (const one of findAll(element, 'details')) (one as HTMLDetailsElement).open = true;
  await new Promise((go) => setTimeout(go, 250));
}

describe('data that are hostile', () => {
  setUpPage();

  for (const { tag, right } of cases) {
    for (const words of hostileWords) {
      it(`are text in <${tag}>, and nothing runs: ${words.slice(0, 30)}`, async () => {
        publish(hostileFiles(words));
        const element = draw(`<${tag} ${right} reports="${reportsUrl()}"></${tag}>`, 360);
        await isDrawn(element);
        await openAll(element);
        assert.strictEqual(page.hacked, undefined, words);
        assert.deepEqual(findAll(element, 'script, img, iframe, object, [onload], [onerror]'), []);
        const links = findAll(element, 'a').map((link) => (link as HTMLAnchorElement).href);
        assert.deepEqual(
          links.filter((href) => !/^(https?|mailto):/.test(href)),
          [],
        );
        assert.include(rootOf(element).textContent, words.slice(0, 8));
        const end = element.getBoundingClientRect().right + 1;
        const wide = findAll(element, '.root *').filter(
          (inside) =>
            inside.getBoundingClientRect().right > end && !inside.closest('[aria-hidden=true]'),
        );
        const named = wide.at(-1)?.outerHTML.slice(0, 120);
        assert.isAtMost(element.scrollWidth, 360, `long words are broken: ${named}`);
      });
    }
  }

  it('may have a title of a million signs, which is shown', async () => {
    const title = 'Xây dựng kho dữ liệu '.repeat(48_000);
    const file = files['mau-2026.0123456789.json'] as { readonly tasks: readonly object[] };
    const [first, ...others] = file.tasks;
    publish({ 'mau-2026.0123456789.json': { ...file, tasks: [{ ...first, title }, ...others] } });
    const element = draw('<tiendo-task-table plan="mau-2026"></tiendo-task-table>', 360);
    await isDrawn(element);
    assert.isAbove(rootOf(element).textContent!.length, 1_000_000);
  });
});
