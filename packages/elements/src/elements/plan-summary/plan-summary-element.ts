import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { planIsOver } from '@tiendo/sdk';
import { barStyles } from '../../charts/bar.styles.ts';
import type { Locale, Words } from '../../locales/locale.ts';
import { summary } from '../../locales/vi.ts';
import { choiceStyles } from '../../shared/choice.styles.ts';
import { title } from '../../shared/headings.ts';
import { TiendoElement, type Asked } from '../../shared/tiendo-element.ts';
import { loadPlan, type PlanSummaryData } from './load-plan.ts';
import { factsView, indicatorsView, partsView } from './plan-summary-view.ts';
import { planSummaryStyles } from './plan-summary.styles.ts';
import { leadsView, soonView, tasksView } from './task-counts-view.ts';

/**
 * @summary A plan at a glance: what it is, how much there is to do, by whom, and what is due.
 * @slot - Shown until the answer arrives, where it fails, and wherever scripts do not run.
 * @csspart root - Everything.
 * @csspart title - The plan's title.
 * @csspart facts - Number, day, issuer, period, documents.
 * @csspart part - A group of counts: tasks, what is due, who leads, indicators, sections.
 * @csspart bar - A bar of counts; the same numbers stand below it.
 * @csspart mark - A status or a place in time: a shape and a word; also a part of its own name.
 * @csspart choice - The name of an agency, which chooses it.
 * @csspart button - A button.
 * @csspart status - What is going on, while there are no numbers.
 * @csspart problem - What went wrong, and the button to try again.
 * @csspart illustrative - The label of data that are made up.
 * @csspart provenance - Who publishes the data, from which plan and of which day.
 * @cssproperty [--tiendo-accent] - Links, buttons, and parts of bars.
 * @cssproperty [--tiendo-text] - Text; inherited from the page where it is not set.
 * @cssproperty [--tiendo-line] - Hairlines.
 * @cssproperty [--tiendo-good] - What is completed.
 * @cssproperty [--tiendo-warn] - What is due soon or past its date and not reported.
 * @cssproperty [--tiendo-bad] - What is overdue, and problems.
 * @cssproperty [--tiendo-radius] - Rounding of buttons.
 * @fires tiendo-choose - The reader chose an agency that leads tasks.
 */
export class TiendoPlanSummary extends TiendoElement<PlanSummaryData, 'summary'> {
  static override styles = [TiendoElement.styles, barStyles, choiceStyles, planSummaryStyles];
  static override properties: PropertyDeclarations = { plan: {} };

  /** Id of the plan: `hcm-2030`. */
  declare plan?: string | null;

  protected override readonly words = ['summary', summary] as const;
  protected override readonly load = loadPlan;

  protected override get asked(): Asked {
    return { plan: this.plan };
  }

  protected override show(words: Words & Locale['summary'], data: PlanSummaryData): TemplateResult {
    const { about, plan } = data;
    const isOver = planIsOver(plan, about.asOf);
    const level = this.heading + 1;
    return html`${title(this.heading, plan.title)}
      ${this.place.lang === 'en' ? html`<p class="small">${plan.titleEn}</p>` : null}
      ${factsView(words, this.place, plan, isOver)}
      <div class="parts ${isOver ? 'over' : ''}">
        ${tasksView(words, data, level)} ${soonView(words, data, level, isOver)}
        ${leadsView(words, this, data.leads, level)}
        ${indicatorsView(words, data.indicators, level)}
      </div>
      ${partsView(words, this.place, data.parts, level)}`;
  }
}
