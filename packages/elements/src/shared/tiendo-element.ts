import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { QueryClient } from '@tiendo/sdk';
import type { Locale, Words } from '../locales/locale.ts';
import { common } from '../locales/vi.ts';
import { baseStyles } from './base.styles.ts';
import { WrongAttribute } from './problem.ts';
import { withProvenance } from './provenance.ts';
import { QueryController, type Answer, type Loaded, type Question } from './query-controller.ts';
import { placeOf, type Place } from './source-context.ts';
import { stateView } from './states.ts';
import { fetchWords, wordsOf } from './words.ts';

/** What an element was asked to show, by its attributes; null or undefined where they are not set. */
export type Asked = Readonly<Record<string, string | null | undefined>>;

/** Words of a kind of element beside those that all share: their name, and they in Vietnamese. */
export type OwnWords<Name extends keyof Locale> = readonly [name: Name, vi: Locale[Name]];

/** Attributes, of the element or of what stands around it, that it settles by. */
const settings = ['lang', 'src', 'api', 'day', 'reports', 'timeout', 'feedback'];

/**
 * What all elements share: where their data come from, the language, the states in words, and who
 * publishes the data. A kind of element says what it is asked, how that is loaded, and draws it.
 */
export abstract class TiendoElement<
  Data extends Loaded,
  Name extends keyof Locale,
> extends LitElement {
  static override styles: CSSResultGroup = baseStyles;
  static override properties: PropertyDeclarations = { heading: { type: Number } };

  /** Level of the element's first heading, 1 to 6; 2 without it. */
  declare heading: number;
  protected place!: Place;
  readonly #answers = new QueryController<Data>(this, () => this.#question());
  #observer: MutationObserver | undefined;
  #settled = '';
  /** What a server has drawn, which stays until there is something else to show. */
  #served: readonly ChildNode[] = [];

  constructor() {
    super();
    this.heading = 2;
  }

  /** Registers a tag, unless another copy of the script has done so: the first serves both. */
  static define(tag: string): void {
    if (!customElements.get(tag)) {
      customElements.define(tag, this as unknown as CustomElementConstructor);
    }
  }

  protected abstract readonly words: OwnWords<Name>;
  protected abstract get asked(): Asked;
  /** What the reader chose: while it changes, what is shown stays until the answer has come. */
  protected get chosen(): unknown {
    return null;
  }
  /** @throws {WrongAttribute} where it cannot be asked, or there is no such record. */
  protected abstract load(client: QueryClient, asked: Asked): Promise<Data>;
  protected abstract show(words: Words & Locale[Name], data: Data): TemplateResult;

  /** What is shown; null while there is nothing yet. */
  protected get data(): Data | null {
    return this.#answers.answer.data;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer ??= new MutationObserver(() => this.#settle());
    for (const root of new Set([document, this.getRootNode()])) {
      this.#observer.observe(root, { subtree: true, attributeFilter: settings });
    }
    this.#settle();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    // Behind what was served, which will go.
    this.renderOptions.renderBefore = null;
    return root;
  }

  #settle(): void {
    this.place = placeOf(this);
    const settled = JSON.stringify(this.place);
    if (settled === this.#settled) return;
    this.#settled = settled;
    this.requestUpdate();
    if (!this.#wordsNow()) void fetchWords(this.place.lang).then(() => this.requestUpdate());
  }

  /** All words of the language, or null where they have yet to be fetched. */
  #wordsNow(): (Words & Locale[Name]) | null {
    const { lang } = this.place;
    const [shared, own] = [wordsOf(lang, 'common', common), wordsOf(lang, ...this.words)];
    return shared && own && { ...shared, ...own };
  }

  #question(): Question<Data> {
    const { asked, chosen, place } = this;
    const { source, api, reports, day } = place;
    const ask = async (client: QueryClient): Promise<Data> => {
      if (day && !/^\d{4}-\d\d-\d\d$/.test(day)) throw new WrongAttribute('wrongDay', 'day', day);
      return this.load(client, asked);
    };
    const subject = JSON.stringify([source, api, reports, day, asked]);
    return { key: subject + JSON.stringify(chosen), subject, place, ask };
  }

  /** Asks again; the focus stays in the element, since the button that asked is gone. */
  readonly #retry = (): void => {
    this.#answers.retry();
    this.renderRoot.querySelector<HTMLElement>('.root')!.focus();
  };

  protected override render(): TemplateResult | typeof nothing {
    const { answer } = this.#answers;
    const isWaiting = answer.state === 'loading' && !answer.data;
    if (this.#served.length > 0 && (isWaiting || !this.#wordsNow())) return nothing;
    for (const node of this.#served) node.remove();
    this.#served = [];
    return this.draw(answer);
  }

  /** What the element shows of an answer. */
  protected draw(answer: Answer<Data>): TemplateResult {
    const { asked, place } = this;
    const words = this.#wordsNow();
    const record = Object.values(asked).filter(Boolean).join(' ');
    const show = (data: Data): TemplateResult =>
      withProvenance(words!, place, data.about, record, this.show(words!, data));
    const isBusy = answer.state === 'loading';
    return html`<div class="root" part="root" lang=${place.lang} tabindex="-1" aria-busy=${isBusy}>
      ${words ? stateView(words, answer, show, this.#retry) : html`<slot></slot>`}
    </div>`;
  }
}
