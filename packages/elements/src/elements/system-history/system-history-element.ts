import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { QueryClient } from '@tiendo/sdk';
import { history } from '../../locales/vi.ts';
import { printed } from '../../shared/fields.ts';
import { title } from '../../shared/headings.ts';
import { cardsStyles, rowsStyles } from '../../shared/rows.styles.ts';
import { TiendoElement, type Asked } from '../../shared/tiendo-element.ts';
import { historyTable, silentView } from './history-table.ts';
import type { HistoryWords } from './history-view.ts';
import { loadSystemHistory, type SystemHistoryData } from './load-system-history.ts';
import { systemHistoryStyles } from './system-history.styles.ts';

/**
 * @summary One digital system through all plans: what each asks for, of whom and by when.
 * @slot - Shown until the answer arrives, where it fails, and wherever scripts do not run.
 * @fires tiendo-choose - A reader chose a plan by its title.
 * @csspart root - Everything.
 * @csspart title - The system's name, and a plan's title.
 * @csspart table - What the plans say, through time.
 * @csspart plan - A plan above what it says.
 * @csspart row - A task or an indicator.
 * @csspart silent - The plans that do not mention the system.
 * @csspart mark - A status: a shape and a word; also a part of its own name.
 * @csspart button - A button.
 * @csspart status - What is going on, while there are no rows.
 * @csspart problem - What went wrong, and the button to try again.
 * @csspart illustrative - The label of data that are made up.
 * @csspart provenance - Who publishes the data, from which plans and of which day.
 * @cssproperty [--tiendo-accent] - Links, buttons, and tasks in progress.
 * @cssproperty [--tiendo-text] - Text; inherited from the page where it is not set.
 * @cssproperty [--tiendo-line] - Hairlines.
 * @cssproperty [--tiendo-good] - What is completed.
 * @cssproperty [--tiendo-bad] - Problems.
 * @cssproperty [--tiendo-radius] - Rounding of buttons.
 */
export class TiendoSystemHistory extends TiendoElement<SystemHistoryData, 'history'> {
  static override styles = [TiendoElement.styles, rowsStyles, cardsStyles, systemHistoryStyles];
  static override properties: PropertyDeclarations = { system: {} };

  /** Id of the system: `lgsp`. */
  declare system?: string | null;

  protected override readonly words = ['history', history] as const;
  /** Plans of which all is shown. */
  readonly #whole = new Set<string>();
  /** What takes the focus of a button that is gone, once it is there. */
  #next: (() => HTMLElement | undefined) | null = null;

  protected override get asked(): Asked {
    return { system: this.system };
  }

  protected override get chosen(): readonly string[] {
    return [...this.#whole];
  }

  protected override load(client: QueryClient, asked: Asked): Promise<SystemHistoryData> {
    return loadSystemHistory(client, asked, this.chosen);
  }

  protected override updated(): void {
    const next = this.#next?.();
    if (!next) return;
    this.#next = null;
    next.focus();
  }

  /** Shows all that a plan says; the first new row takes the focus. */
  #showAll(plan: string): void {
    const links = (): NodeListOf<HTMLElement> =>
      this.renderRoot.querySelectorAll(`#plan-${plan} .row a`);
    const { length } = links();
    this.#next = () => links()[length];
    this.#whole.add(plan);
    this.requestUpdate();
  }

  protected override show(words: HistoryWords, data: SystemHistoryData): TemplateResult {
    const { place } = this;
    const { name, nameEn, id: system, aliases } = data.system;
    const others = aliases.filter((alias) => alias !== name).join(' · ');
    const places = new Set(data.chapters.map(({ plan }) => plan.jurisdiction));
    const context = {
      ...{ element: this, words, place, system, level: this.heading + 1, asOf: data.about.asOf },
      showAll: (plan: string): void => this.#showAll(plan),
    };
    return html`${title(this.heading, name)}
    ${place.lang === 'en' ? html`<p class="small">${nameEn}</p>` : null}
    ${others ? html`<p class="small">${words.aliases}: ${printed(others)}</p>` : null}
    ${places.size > 1 ? html`<p class="small muted">${words.places}</p>` : null}
    ${historyTable(context, data)} ${silentView(context, data)}`;
  }
}
