import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { QueryClient } from '@tiendo/sdk';
import { compare } from '../../locales/vi.ts';
import { heading } from '../../shared/headings.ts';
import { rowsStyles } from '../../shared/rows.styles.ts';
import { TiendoElement, type Asked } from '../../shared/tiendo-element.ts';
import { compareTable } from './compare-table.ts';
import type { CompareWords } from './compare-view.ts';
import { loadPlanCompare, type PlanCompareData } from './load-plan-compare.ts';
import { planCompareStyles } from './plan-compare.styles.ts';

/**
 * @summary Two plans, or up to four, side by side by topic.
 * @slot - Shown until the answer arrives, where it fails, and wherever scripts do not run.
 * @fires tiendo-choose - A reader chose a plan by its title.
 * @csspart root - Everything.
 * @csspart title - A plan's title.
 * @csspart table - The plans as columns, the topics as rows.
 * @csspart facts - A plan's number, period, size and kinds of deadlines.
 * @csspart row - A topic.
 * @csspart bar - A bar of one topic in one plan; the same numbers stand beside it.
 * @csspart mark - A status: a shape and a word; also a part of its own name.
 * @csspart button - A button.
 * @csspart status - What is going on, while there are no numbers.
 * @csspart problem - What went wrong, and the button to try again.
 * @csspart illustrative - The label of data that are made up.
 * @csspart provenance - Who publishes the data, from which plans and of which day.
 * @cssproperty [--tiendo-accent] - Links, buttons, and tasks in progress.
 * @cssproperty [--tiendo-text] - Text; inherited from the page where it is not set.
 * @cssproperty [--tiendo-line] - Hairlines and the ground of bars.
 * @cssproperty [--tiendo-good] - What is completed.
 * @cssproperty [--tiendo-bad] - Problems.
 * @cssproperty [--tiendo-radius] - Rounding of buttons.
 */
export class TiendoPlanCompare extends TiendoElement<PlanCompareData, 'compare'> {
  static override styles = [TiendoElement.styles, rowsStyles, planCompareStyles];
  static override properties: PropertyDeclarations = { plans: {} };

  /** Ids of plans, apart by spaces: `hcm-2030 hanoi-2025`. */
  declare plans?: string | null;

  protected override readonly words = ['compare', compare] as const;
  readonly #open = new Set<string>();

  protected override get asked(): Asked {
    return { plans: this.plans };
  }

  protected override get chosen(): readonly string[] {
    return [...this.#open];
  }

  protected override load(client: QueryClient, asked: Asked): Promise<PlanCompareData> {
    return loadPlanCompare(client, asked, this.chosen);
  }

  protected override show(words: CompareWords, data: PlanCompareData): TemplateResult {
    const context = {
      ...{ element: this, words, place: this.place, level: this.heading + 1 },
      isOpen: (topic: string): boolean => this.#open.has(topic),
      toggle: (topic: string): void => {
        if (!this.#open.delete(topic)) this.#open.add(topic);
        this.requestUpdate();
      },
    };
    return html`${heading(this.heading, words.heading, 'title')} ${compareTable(context, data)}`;
  }
}
