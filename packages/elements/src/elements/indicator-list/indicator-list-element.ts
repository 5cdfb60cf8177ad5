import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { QueryClient } from '@tiendo/sdk';
import type { Locale, Words } from '../../locales/locale.ts';
import { indicators } from '../../locales/vi.ts';
import { choose } from '../../shared/choose.ts';
import { printed } from '../../shared/fields.ts';
import { numberText } from '../../shared/formats.ts';
import { heading, title } from '../../shared/headings.ts';
import { cardsStyles, rowsStyles } from '../../shared/rows.styles.ts';
import { TiendoElement, type Asked } from '../../shared/tiendo-element.ts';
import { gaugeStyles } from '../indicator-gauge/gauge.styles.ts';
import { indicatorListStyles } from './indicator-list.styles.ts';
import { listWords, type ListWords } from './list-words.ts';
import type { Through } from './list-query.ts';
import { listView, type ListContext } from './list-view.ts';
import type { Block } from './load-block.ts';
import { loadIndicators, type IndicatorListData } from './load-indicators.ts';

const atFirst = { direct: 20, collectives: 20, predecessors: 20 };
const moreRows = 60;

/**
 * @summary The indicators of a plan, an agency or a topic: their targets, and whether they are met.
 * @slot - Shown until the answer arrives, where it fails, and wherever scripts do not run.
 * @csspart root - Everything.
 * @csspart title - The plan's title, or the agency's name.
 * @csspart counts - How many indicators there are, how many have data, and how many are met.
 * @csspart table - A plan's table.
 * @csspart section - A heading of the document.
 * @csspart row - A target of an indicator.
 * @csspart gauge - The drawing of a target.
 * @csspart details - What an indicator shows when it is opened.
 * @csspart mark - Whether a target is met: a shape and a word; also a part of its own name.
 * @csspart button - A button.
 * @csspart status - What is going on, while there are no rows.
 * @csspart problem - What went wrong, and the button to try again.
 * @csspart illustrative - The label of data that are made up.
 * @csspart provenance - Who publishes the data, from which plans and of which day.
 * @cssproperty [--tiendo-accent] - Links, buttons, and readings.
 * @cssproperty [--tiendo-text] - Text; inherited from the page where it is not set.
 * @cssproperty [--tiendo-line] - Hairlines and scales.
 * @cssproperty [--tiendo-good] - The stretch in which a target is reached, and that it is.
 * @cssproperty [--tiendo-warn] - That a target is not met after its day.
 * @cssproperty [--tiendo-bad] - Problems.
 * @cssproperty [--tiendo-radius] - Rounding of buttons.
 * @fires {CustomEvent<Choice>} tiendo-choose - A reader chose an indicator.
 */
export class TiendoIndicatorList extends TiendoElement<IndicatorListData, 'indicators'> {
  static override styles = [
    TiendoElement.styles,
    rowsStyles,
    cardsStyles,
    gaugeStyles,
    indicatorListStyles,
  ];
  static override properties: PropertyDeclarations = { plan: {}, agency: {}, topic: {}, for: {} };

  /** Id of a plan: `hcm-2030`. */
  declare plan?: string | null;
  /** Id of an agency that gathers or carries out: those that came through others stand apart. */
  declare agency?: string | null;
  /** Id of a topic: `data`. */
  declare topic?: string | null;
  /** Id of the `<tiendo-indicator-gauge>` in which a chosen indicator is shown. */
  declare for?: string | null;
  protected override readonly words = ['indicators', indicators] as const;
  #limits: Record<Through, number> = { ...atFirst };
  readonly #chosen = new Set<string>();
  /** After *show more*, the button that takes the focus once its row is there. */
  #next: { readonly through: Through; readonly at: number } | null = null;

  protected override get asked(): Asked {
    const { plan, agency, topic } = this;
    return { plan, agency, topic };
  }

  protected override get chosen(): unknown {
    return this.#limits;
  }

  protected override readonly load = (
    client: QueryClient,
    asked: Asked,
  ): Promise<IndicatorListData> => loadIndicators(client, asked, this.#limits);

  protected override willUpdate(changed: PropertyValues): void {
    if (['plan', 'agency', 'topic'].some((name) => changed.has(name))) {
      this.#limits = { ...atFirst };
      this.#chosen.clear();
    }
  }

  /** The first new row takes the focus, since the button may be gone. */
  protected override updated(): void {
    if (!this.#next) return;
    const { through, at } = this.#next;
    const button = this.renderRoot.querySelectorAll<HTMLElement>(`.${through} th button`)[at];
    if (button) this.#next = null;
    button?.focus();
  }

  readonly #choose = (id: string): void => {
    const choice = { kind: 'indicator', id } as const;
    if (this.for) {
      this.#chosen.clear();
      this.#chosen.add(id);
      choose(this, choice);
    } else if (!this.#chosen.delete(id) && !choose(this, choice)) this.#chosen.add(id);
    this.requestUpdate();
  };

  protected override show(
    own: Words & Locale['indicators'],
    { about, agency, topic, rows }: IndicatorListData,
  ): TemplateResult {
    const context: ListContext = {
      ...{ words: listWords(own), place: this.place, day: about.asOf, isFor: Boolean(this.for) },
      level: this.heading + (agency ? 1 : 0),
      isChosen: (id) => this.#chosen.has(id),
      choose: this.#choose,
    };
    const topicName = this.place.lang === 'en' ? topic?.nameEn : printed(topic?.name);
    return html`${agency && title(this.heading, agency.name)}
    ${topicName && html`<p>${own.topic}: ${topicName}</p>`}
    ${rows.map((block) => this.#block(context, block))}`;
  }

  #block(context: ListContext, { through, count, lists }: Block): TemplateResult {
    const { words, level } = context;
    const isDirect = through === 'direct';
    const shown = lists.reduce((sum, { rows }) => sum + rows.length, 0);
    return html`<section class=${through}>
      ${
        isDirect
          ? null
          : html`${heading(level, words[through])}
              <p class="small muted">${words.apart}</p>`
      }
      ${lists.map((list) => listView({ ...context, level: isDirect ? level : level + 1 }, list))}
      ${count > shown ? this.#more(words, through, shown, count) : null}
    </section>`;
  }

  #more(words: ListWords, through: Through, shown: number, count: number): TemplateResult {
    const say = (value: number): string => numberText(words, value);
    const show = (): void => {
      this.#limits = { ...this.#limits, [through]: shown + moreRows };
      this.#next = { through, at: shown };
      this.requestUpdate();
    };
    return html`<p>${words.showing(say(shown), say(count))}</p>
      <button part="button" @click=${show}>
        ${words.showMore(say(Math.min(moreRows, count - shown)))}
      </button>`;
  }
}
