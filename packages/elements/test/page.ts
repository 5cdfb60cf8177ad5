// A host page to draw elements into, the network that answers them, and what went wrong on it.
import { assert } from '@open-wc/testing';
import { delay, http, HttpResponse, type RequestHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import { files } from './fixture.ts';

/** Every test has data of its own: what was read for another test answers it no more. */
let place = 0;
const origin = location.origin;
export const dataUrl = (): string => `${origin}/fixture-${place}/`;
export const reportsUrl = (): string => `${dataUrl()}reports.json`;

const publish = (): RequestHandler =>
  http.get(`${origin}/fixture-:place/:file`, ({ params }) => {
    const file = files[String(params['file'])];
    return file ? HttpResponse.json(file) : new HttpResponse(null, { status: 404 });
  });

const worker = setupWorker(publish());
const messages: string[] = [];

/** Starts the network before the first test of a file, and holds the page to silence after each. */
export function setUpPage(): void {
  const { error, warn } = console;
  before(async () => {
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
    console.error = (...given: unknown[]) => void messages.push(given.join(' '));
    console.warn = (...given: unknown[]) => void messages.push(given.join(' '));
  });
  beforeEach(() => {
    place += 1;
    messages.length = 0;
    window.tiendoSettings = { source: dataUrl(), day: '2026-11-23' };
  });
  afterEach(() => {
    worker.resetHandlers();
    document.querySelectorAll('body > .host').forEach((host) => host.remove());
    document.documentElement.lang = 'vi';
    const said = messages.filter((text) => !/dev mode|Multiple versions of Lit/.test(text));
    assert.deepEqual(said, [], 'the console stays silent');
  });
  after(() => {
    void worker.stop();
    Object.assign(console, { error, warn });
  });
}

/** Answers the data of this test in another way, first of all `index.json`. */
export function answer(resolve: Parameters<typeof http.get>[1], file = 'index.json'): void {
  worker.use(http.get(`${dataUrl()}${file}`, resolve));
}

/** Answers as it should, but only after some milliseconds. */
export const answerLate = (milliseconds: number): void =>
  answer(async () => {
    await delay(milliseconds);
    return HttpResponse.json(files['index.json']!);
  });

/** Answers as it should again. */
export const answerRight = (): void => worker.resetHandlers();

/** Says on this test's page, and expects, that something was told on the console. */
export const takeMessages = (): readonly string[] => messages.splice(0);

/** Draws markup into a page `width` pixels wide, and returns the first element of ours in it. */
export function draw(markup: string, width = 1000): HTMLElement {
  const host = document.createElement('div');
  host.className = 'host';
  host.style.width = `${width}px`;
  host.style.fontFamily = 'sans-serif';
  host.innerHTML = markup;
  document.body.append(host);
  return [...host.querySelectorAll<HTMLElement>('*')].find(
    ({ localName }) => localName.startsWith('tiendo-') && localName !== 'tiendo-source',
  )!;
}

export const rootOf = (element: Element): ShadowRoot => element.shadowRoot!;

/** The text of a node with single spaces. */
export const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The text of an element as a reader sees it: what is drawn, without its styles. */
export const textOf = (element: Element): string => words(rootOf(element)?.querySelector('.root'));

/** Waits until `isSo`; fails with what the element shows by then. */
export async function until(element: Element, isSo: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 8000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`not ${what}, but: ${textOf(element)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until the element shows the text. */
export const shows = (element: Element, text: string): Promise<void> =>
  until(element, () => textOf(element).includes(text), `showing “${text}”`);

/** Waits until the element has its data: who publishes them stands below. */
export const isDrawn = (element: Element): Promise<void> =>
  until(element, () => rootOf(element)?.querySelector('footer'), 'drawn');

export const find = <Found extends Element = HTMLElement>(
  element: Element,
  selector: string,
): Found => rootOf(element).querySelector<Found>(selector)!;

export const findAll = (element: Element, selector: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];
