/**
 * `@tiendo/elements/ssr`: elements drawn on a server, so that a page shows them before any script runs.
 * Node only.
 *
 * @module
 */
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, TemplateResult } from 'lit';
import type { QueryClient } from '@tiendo/sdk';
import { elements } from './elements/index.ts';
import type { Answer, Loaded } from './shared/query-controller.ts';
import type { Place } from './shared/source-context.ts';
import type { TiendoElement } from './shared/tiendo-element.ts';
import { fetchWords } from './shared/words.ts';

type AnyElement = TiendoElement<Loaded, never>;

/** Where an element that a server draws takes its data from, and how it is styled. */
export interface Served {
  /** Answers the questions: of the same data that the element will read in the page. */
  readonly client: QueryClient;
  /** Address of the folder of data, as the page has it, with its closing slash: for links. */
  readonly source: string;
  /** As the `lang` around the element in the page has to be; `vi` where it is left out. */
  readonly lang?: string;
  /** Address of the element's styles: what `stylesOf` gives, published as a file. */
  readonly styles: string;
  /** As the attribute `feedback`. */
  readonly feedback?: string | null;
}

async function classOf(tag: string): Promise<CustomElementConstructor> {
  const load = elements[tag];
  if (!load) {
    const names = Object.keys(elements).join(', ');
    throw new Error(`There is no element <${tag}>; there are: ${names}.`);
  }
  await load();
  return customElements.get(tag)!;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };
const quoted = (text: string): string => text.replace(/[&"<]/g, (sign) => signs[sign]!);

const attributesOf = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, value]) => {
      if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`"${name}" is no name of an attribute.`);
      return ` ${name}="${quoted(value)}"`;
    })
    .join('');

/** What an element shows, at a place that it need not look for. */
async function drawOnce(
  element: AnyElement,
  client: QueryClient,
  place: Place,
): Promise<TemplateResult> {
  await fetchWords(place.lang);
  element['place'] = place;
  const data = await element['load'](client, element['asked']);
  const state = data.rows?.length === 0 ? 'empty' : 'rows';
  const readAt = Date.parse(data.about.loadedAt);
  const answer: Answer<Loaded> = { state, data, readAt, problem: null };
  return element['draw'](answer);
}

/**
 * An element as HTML, with all that it shows in a declarative shadow root. A browser shows it at once;
 * when the script has come and the data are there, the element takes over. The styles come from a file,
 * since a strict policy forbids inline ones; it has to allow that address in `style-src`. A browser
 * that knows no declarative shadow roots (before Chrome 111, Firefox 123) shows `fallback` until then.
 *
 * @throws {Error} where there is no such element or attribute, or an attribute is wrong; otherwise as
 * the SDK's `run`.
 */
export async function renderElement(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  { client, source, lang = 'vi', styles, feedback = null }: Served,
  fallback = '',
): Promise<string> {
  const element = new (await classOf(tag))() as unknown as AnyElement;
  if (!element['load']) throw new Error(`<${tag}> shows nothing by itself: no server can draw it.`);
  for (const [name, value] of Object.entries(attributes)) {
    element.attributeChangedCallback(name, null, value);
  }
  const nothingElse = { api: null, reports: null, day: null, timeout: 0 };
  const place: Place = { source, lang, feedback, ...nothingElse };
  const inner = await collectResult(render(await drawOnce(element, client, place)));
  return (
    `<${tag}${attributesOf(attributes)}><template shadowrootmode="open">` +
    `<link rel="stylesheet" href="${quoted(styles)}">${inner}</template>${fallback}</${tag}>`
  );
}

/** The styles of an element: to be published as a file, for `renderElement`. */
export async function stylesOf(tag: string): Promise<string> {
  const { elementStyles } = (await classOf(tag)) as unknown as {
    readonly elementStyles?: readonly CSSResult[];
  };
  return (elementStyles ?? []).map(({ cssText }) => cssText.trim()).join('\n');
}
