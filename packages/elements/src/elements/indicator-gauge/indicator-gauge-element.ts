import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { gauge } from '../../locales/vi.ts';
import { agencyNames } from '../../shared/agency-names.ts';
import { field, printed, sourceFields } from '../../shared/fields.ts';
import { title } from '../../shared/headings.ts';
import { TiendoElement, type Asked } from '../../shared/tiendo-element.ts';
import { indicatorGaugeStyles } from './indicator-gauge.styles.ts';
import type { GaugeWords } from './gauge-words.ts';
import { latestReading } from './latest-reading.ts';
import { loadIndicator, type IndicatorGaugeData } from './load-indicator.ts';
import { targetView } from './target-view.ts';

/**
 * @summary What an indicator is to reach, and what the latest reading of it is.
 * @slot - Shown until the answer arrives, where it fails, and wherever scripts do not run.
 * @csspart root - Everything.
 * @csspart title - What is measured.
 * @csspart target - One target with its gauge and its reading.
 * @csspart gauge - The drawing.
 * @csspart details - Who answers for the indicator, and where it is printed.
 * @csspart button - A button.
 * @csspart status - What is going on, while there is no answer.
 * @csspart problem - What went wrong, and the button to try again.
 * @csspart illustrative - The label of data that are made up.
 * @csspart provenance - Who publishes the data, from which plan and of which day.
 * @cssproperty [--tiendo-accent] - Links, buttons, and the reading.
 * @cssproperty [--tiendo-text] - Text; inherited from the page where it is not set.
 * @cssproperty [--tiendo-line] - Hairlines and the scale.
 * @cssproperty [--tiendo-good] - The stretch in which the target is reached.
 * @cssproperty [--tiendo-bad] - Problems.
 * @cssproperty [--tiendo-radius] - Rounding of buttons.
 */
export class TiendoIndicatorGauge extends TiendoElement<IndicatorGaugeData, 'gauge'> {
  static override styles = [TiendoElement.styles, indicatorGaugeStyles];
  static override properties: PropertyDeclarations = { indicator: {} };

  /** Id of the indicator: `hcm-2030/chi-tieu/a.1`. */
  declare indicator?: string | null;

  protected override readonly words = ['gauge', gauge] as const;
  protected override readonly load = loadIndicator;

  protected override get asked(): Asked {
    return { indicator: this.indicator };
  }

  protected override show(
    words: GaugeWords,
    { indicator, readings }: IndicatorGaugeData,
  ): TemplateResult {
    const { targets, targetText, owner, implementers, director } = indicator;
    return html`${title(this.heading, indicator.title)}
      ${targets.map((target, place) =>
        targetView(words, target, targetText, latestReading(readings, indicator, place)),
      )}
      <dl part="details">
        ${field(words.target, printed(targetText, words.asPrinted))}
        ${field(words.owner, agencyNames(words, owner))}
        ${field(words.implementers, agencyNames(words, implementers))}
        ${field(words.director, printed(director, words.asPrinted))}
        ${sourceFields(words, this.place, indicator)}
      </dl>`;
  }
}
