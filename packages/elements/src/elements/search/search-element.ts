import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { QueryClient } from '@tiendo/sdk';
import { search } from '../../locales/vi.ts';
import { boxStyles } from '../../shared/box.styles.ts';
import { choiceStyles } from '../../shared/choice.styles.ts';
import { numberText } from '../../shared/formats.ts';
import { heading } from '../../shared/headings.ts';
import { TiendoElement, type Asked } from '../../shared/tiendo-element.ts';
import type { HitKind } from './hit-kinds.ts';
import { loadSearch, type HitGroup, type SearchData } from './load-search.ts';
import { resultsView } from './results-view.ts';
import { searchBoxView } from './search-box-view.ts';
import type { SearchWords } from './search-words.ts';
import { searchStyles } from './search.styles.ts';

const firstHits = 5;
/** Milliseconds without a key before what was typed is searched, and before it is said how much was found. */
const pauses = { search: 180, saying: 900 };

/** What can be searched for: a text without a letter or a digit says nothing. */
const searchable = (text: string): string => (/[\p{L}\p{N}]/u.test(text) ? text.trim() : '');

/**
 * @summary Searches everything as one types: tasks, indicators, agencies, systems, plans and what is in them.
 * @slot - Shown until the answer arrives, where it fails, and wherever scripts do not run.
 * @fires tiendo-choose - A reader chose an agency, a plan, an indicator or a system that was found.
 * @csspart root - Everything.
 * @csspart title - The element's heading, and the plan that is searched.
 * @csspart box - The landmark of the search: the box to type in, and how much was found.
 * @csspart search - The box to type in.
 * @csspart group - What was found of one kind.
 * @csspart hit - A record that was found.
 * @csspart choice - The name of an agency or a system, which chooses it.
 * @csspart nothing - That nothing was found.
 * @csspart button - A button.
 * @csspart status - What is going on, while there are no data.
 * @csspart problem - What went wrong, and the button to try again.
 * @csspart illustrative - The label of data that are made up.
 * @csspart provenance - Who publishes the data, from which plans and of which day.
 * @cssproperty [--tiendo-accent] - Links, buttons, and the words that were met.
 * @cssproperty [--tiendo-text] - Text; inherited from the page where it is not set.
 * @cssproperty [--tiendo-line] - Hairlines.
 * @cssproperty [--tiendo-bad] - Problems.
 * @cssproperty [--tiendo-radius] - Rounding of the box and of buttons.
 */
export class TiendoSearch extends TiendoElement<SearchData, 'search'> {
  static override styles = [TiendoElement.styles, boxStyles, choiceStyles, searchStyles];
  static override properties: PropertyDeclarations = {
    ...{ plan: {}, placeholder: {} },
    limit: { type: Number },
  };

  /** Id of a plan: only what stands in it. */
  declare plan?: string | null;
  /** How many of each kind are shown at first; 5 without it. */
  declare limit?: number | null;
  /** What stands in the box until something is typed. */
  declare placeholder?: string | null;
  protected override readonly words = ['search', search] as const;
  #typed = '';
  #search = '';
  /** How many more of a kind a reader has asked for. */
  readonly #more = new Map<HitKind, number>();
  #hasPaused = false;
  #searching: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;
  /** The record that takes the focus once it is there. */
  #focus: { readonly kind: HitKind; readonly at: number } | null = null;

  protected override get asked(): Asked {
    return { plan: this.plan };
  }

  protected override get chosen(): unknown {
    return [this.#search, this.limit, ...this.#more];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#searching);
    clearTimeout(this.#saying);
  }

  protected override load(client: QueryClient, asked: Asked): Promise<SearchData> {
    const first = (this.limit ?? 0) >= 1 ? Math.floor(this.limit!) : firstHits;
    const limitOf = (kind: HitKind): number => first + (this.#more.get(kind) ?? 0);
    return loadSearch(client, asked, { search: this.#search, limitOf });
  }

  /** Searches for what stands in the box, unless nothing of it has changed but spaces. */
  readonly #find = (): void => {
    clearTimeout(this.#searching);
    const text = searchable(this.#typed);
    if (text !== this.#search) this.#more.clear();
    this.#search = text;
    this.requestUpdate();
  };

  readonly #type = (text: string): void => {
    this.#typed = text;
    this.#hasPaused = false;
    clearTimeout(this.#searching);
    clearTimeout(this.#saying);
    this.#searching = setTimeout(this.#find, pauses.search);
    this.#saying = setTimeout(() => {
      this.#hasPaused = true;
      this.requestUpdate();
    }, pauses.saying);
    this.requestUpdate();
  };

  readonly #enter = (text: string): void => {
    this.#type(text);
    this.#find();
  };

  /** How much was found, to be said once: when typing has paused and the answer is there. */
  #said(words: SearchWords, { search: found, groups }: SearchData): string {
    if (!this.#hasPaused || !found || found !== searchable(this.#typed)) return '';
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    return total > 0 ? words.foundInAll(numberText(words, total)) : words.nothingFound(found);
  }

  protected override show(words: SearchWords, data: SearchData): TemplateResult {
    const { place, placeholder } = this;
    const box = {
      ...{ typed: this.#typed, placeholder, said: this.#said(words, data) },
      ...{ type: this.#type, enter: this.#enter },
    };
    const context = {
      ...{ element: this, words, place, data, level: this.heading + 1 },
      showMore: (group: HitGroup, count: number): void => this.#showMore(group, count),
    };
    return html`${heading(this.heading, words.searchTitle, 'title')}
    ${data.plan && html`<p part="title" lang="vi">${data.plan.title}</p>`}
    ${searchBoxView(words, box)} ${resultsView(context)}`;
  }

  #showMore({ kind, rows }: HitGroup, count: number): void {
    this.#more.set(kind, (this.#more.get(kind) ?? 0) + count);
    this.#focus = { kind, at: rows.length };
    this.requestUpdate();
  }

  /** The first new record takes the focus, since the button has moved or is gone. */
  protected override updated(): void {
    if (!this.#focus) return;
    const { kind, at } = this.#focus;
    const hit = this.renderRoot.querySelectorAll(`[data-kind='${kind}'] li`)[at];
    if (!hit) return;
    this.#focus = null;
    hit.querySelector<HTMLElement>('a, button')?.focus();
  }
}
