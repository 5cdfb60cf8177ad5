import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { QueryClient } from '@tiendo/sdk';
import { gauge } from '../../locales/vi.ts';
import { heading, title } from '../../shared/headings.ts';
import { recordPage } from '../../shared/links.ts';
import { TiendoElement, type Asked } from '../../shared/tiendo-element.ts';
import { gaugeStyles } from './gauge.styles.ts';
import type { GaugeWords } from './gauge-words.ts';
import { indicatorDetails } from './indicator-details.ts';
import { indicatorGaugeStyles } from './indicator-gauge.styles.ts';
import { loadIndicator, type IndicatorGaugeData } from './load-indicator.ts';
import { readingsOfTarget } from './readings-of-target.ts';
import { targetView } from './target-view.ts';
import type * as Trend from './trend-view.ts';

/**
 * @summary What an indicator is to reach, and what the latest reading of it is.
 * @slot - Shown until the answer arrives, where it fails, and wherever scripts do not run.
 * @csspart root - Everything.
 * @csspart title - What is measured.
 * @csspart target - One target with its gauge and its reading.
 * @csspart gauge - The drawing.
 * @csspart mark - Whether a target is met: a shape and a word; also a part of its own name.
 * @csspart trend - How the readings went, where there are several.
 * @csspart readings - All readings in a table, where there are several.
 * @csspart details - Who answers for the indicator, and where it is printed.
 * @csspart button - A button.
 * @csspart status - What is going on, while there is no answer.
 * @csspart problem - What went wrong, and the button to try again.
 * @csspart illustrative - The label of data that are made up.
 * @csspart provenance - Who publishes the data, from which plan and of which day.
 * @cssproperty [--tiendo-accent] - Links, buttons, and the reading.
 * @cssproperty [--tiendo-text] - Text; inherited from the page where it is not set.
 * @cssproperty [--tiendo-line] - Hairlines and the scale.
 * @cssproperty [--tiendo-good] - The stretch in which the target is reached, and that it is.
 * @cssproperty [--tiendo-warn] - That a target is not met after its day.
 * @cssproperty [--tiendo-bad] - Problems.
 * @cssproperty [--tiendo-radius] - Rounding of buttons.
 */
export class TiendoIndicatorGauge extends TiendoElement<IndicatorGaugeData, 'gauge'> {
  static override styles = [TiendoElement.styles, gaugeStyles, indicatorGaugeStyles];
  static override properties: PropertyDeclarations = { indicator: {}, variant: {} };

  /** Id of the indicator: `hcm-2030/chi-tieu/a.1`. */
  declare indicator?: string | null;
  /** `bullet`: one line for each target, for lists; everything without it. */
  declare variant?: string | null;

  protected override readonly words = ['gauge', gauge] as const;
  #trend: typeof Trend | null = null;

  protected override get asked(): Asked {
    return { indicator: this.indicator };
  }

  protected override readonly load = async (
    client: QueryClient,
    asked: Asked,
  ): Promise<IndicatorGaugeData> => {
    const data = await loadIndicator(client, asked);
    if (data.readings.length > 1) await this.#loadTrend();
    return data;
  };

  /** Without its code the latest readings are shown all the same. */
  async #loadTrend(): Promise<void> {
    try {
      if (this.#trend) return;
      const trend = await import('./trend-view.ts');
      const root = this.shadowRoot!;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, trend.trendStyles.styleSheet!];
      this.#trend = trend;
    } catch (error) {
      console.error('tiendo: the code of trends could not be loaded', error);
    }
  }

  #targets(words: GaugeWords, { indicator, readings, about }: IndicatorGaugeData, trend = true) {
    return indicator.targets.map((target, place) => {
      const own = readingsOfTarget(readings, indicator, place);
      const line = trend ? this.#trend?.trendView(words, target, own) : null;
      const isPast = target.due !== null && target.due < about.asOf;
      return html`<div class=${isPast ? 'past' : ''}>
        ${targetView(words, target, indicator.targetText, own.at(-1) ?? null, line)}
      </div>`;
    });
  }

  protected override show(words: GaugeWords, data: IndicatorGaugeData): TemplateResult {
    const { indicator, readings } = data;
    if (this.variant === 'bullet') {
      const name = html`<a part="title" lang="vi" href=${recordPage(this.place, indicator)}
        >${indicator.title}</a
      >`;
      return html`<div class="bullet">
        ${heading(this.heading, name)}
        <div>${this.#targets(words, data, false)}</div>
      </div>`;
    }
    return html`${title(this.heading, indicator.title)} ${this.#targets(words, data)}
    ${readings.length > 1 ? this.#trend?.readingsTable(words, indicator, readings) : null}
    ${indicatorDetails(words, this.place, indicator)}`;
  }
}
