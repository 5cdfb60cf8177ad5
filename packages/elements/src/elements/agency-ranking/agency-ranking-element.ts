import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { planIsOver } from '@tiendo/sdk';
import { ranking } from '../../locales/vi.ts';
import { choose } from '../../shared/choose.ts';
import { dayText } from '../../shared/formats.ts';
import { heading } from '../../shared/headings.ts';
import { cardsStyles, rowsStyles } from '../../shared/rows.styles.ts';
import { TiendoElement, type Asked } from '../../shared/tiendo-element.ts';
import { agencyRankingStyles } from './agency-ranking.styles.ts';
import { loadRanking, type AgencyRankingData } from './load-ranking.ts';
import { rankAgencies, type Ranking } from './rank-agencies.ts';
import type { RankedAgency } from './standings-of.ts';
import {
  apartView,
  formulaView,
  rankingTable,
  type RankingContext,
  type RankingWords,
} from './ranking-view.ts';

const firstRows = 10;

/**
 * @summary Agencies ranked by a published formula: what they completed on time, and what they reported.
 * @slot - Shown until the answer arrives, where it fails, and wherever scripts do not run.
 * @fires tiendo-choose - A reader chose an agency: `{kind: 'agency', id}`.
 * @csspart root - Everything.
 * @csspart title - The plan's title.
 * @csspart table - The agencies that are ranked.
 * @csspart row - An agency with the numbers that its score comes from.
 * @csspart bar - A score as a bar; the number stands beside it.
 * @csspart apart - Agencies that are not ranked.
 * @csspart formula - The formula with its weights.
 * @csspart rules - What is counted, and what a missing report counts for.
 * @csspart mark - What became of tasks past their date: a shape and a word; also a part of its own name.
 * @csspart button - A button.
 * @csspart status - What is going on, while there are no rows.
 * @csspart problem - What went wrong, and the button to try again.
 * @csspart illustrative - The label of data that are made up.
 * @csspart provenance - Who publishes the data, from which plans and of which day.
 * @cssproperty [--tiendo-accent] - Links, buttons, and the bars of scores.
 * @cssproperty [--tiendo-text] - Text; inherited from the page where it is not set.
 * @cssproperty [--tiendo-line] - Hairlines.
 * @cssproperty [--tiendo-good] - What is completed without a day.
 * @cssproperty [--tiendo-warn] - What was late, or is past its date and not reported.
 * @cssproperty [--tiendo-bad] - What is overdue, and problems.
 * @cssproperty [--tiendo-radius] - Rounding of buttons.
 */
export class TiendoAgencyRanking extends TiendoElement<AgencyRankingData, 'ranking'> {
  static override styles = [TiendoElement.styles, rowsStyles, cardsStyles, agencyRankingStyles];
  static override properties: PropertyDeclarations = {
    ...{ plan: {}, kind: {}, jurisdiction: {}, weights: {} },
    limit: { type: Number },
  };

  /** Id of a plan; all plans that are running without it. */
  declare plan?: string | null;
  /** Kinds of agencies, by spaces: `department peoplesCommittee`; departments without it. */
  declare kind?: string | null;
  /** `hcm`, `hanoi` or `vn`; all without it. */
  declare jurisdiction?: string | null;
  /** What each share weighs; `onTime:0.7 reported:0.3` without it. */
  declare weights?: string | null;
  /** How many agencies are shown at first; 10 without it. */
  declare limit?: number | null;
  protected override readonly words = ['ranking', ranking] as const;
  protected override readonly load = loadRanking;
  #isWhole = false;

  protected override get asked(): Asked {
    const { plan, jurisdiction, weights } = this;
    return { plan, kind: this.kind || 'department', jurisdiction, weights };
  }

  protected override show(words: RankingWords, data: AgencyRankingData): TemplateResult {
    const { about, plan, rows } = data;
    const isOver = plan !== null && planIsOver(plan, about.asOf);
    return html`${heading(this.heading, words.rankingTitle, 'title')}
    ${plan && html`<p part="title" lang="vi">${plan.title}</p>`}
    ${
      isOver
        ? html`<p><b>${words.overNotRanked(dayText(words, plan.period.end))}</b></p>`
        : rows.length > 0
          ? this.#ranking(words, data)
          : null
    }`;
  }

  #ranking(words: RankingWords, { about, rows, weights }: AgencyRankingData): TemplateResult {
    const found = rankAgencies(rows, weights);
    const { ranked, tooFew, succeeded, hasReports } = found;
    const none = hasReports ? words.nobodyRanked : words.nobodyReported;
    const context = {
      ...{ words, weights },
      isOfSeveral: rows.some(({ agency }) => agency.jurisdiction !== rows[0]!.agency.jurisdiction),
      choose: ({ id }: RankedAgency): void => void choose(this, { kind: 'agency', id }),
    };
    return html`${ranked.length > 0 ? this.#table(context, found) : html`<p><b>${none}</b></p>`}
    ${formulaView(words, weights, about.asOf)}
    ${apartView(context, words.tooFew(tooFew.length), tooFew)}
    ${apartView(context, words.handedOver(succeeded.length), succeeded)}`;
  }

  #table(context: RankingContext, ranking: Ranking): TemplateResult {
    const { length } = ranking.ranked;
    const first = (this.limit ?? 0) >= 1 ? this.limit! : firstRows;
    const limit = this.#isWhole ? length : first;
    return html`${rankingTable(context, ranking, limit)}
    ${
      length > limit
        ? html`<button part="button" @click=${() => this.#showAll(limit)}>
            ${context.words.showAll(length)}
          </button>`
        : null
    }`;
  }

  /** The first new row takes the focus, since the button is gone. */
  async #showAll(shown: number): Promise<void> {
    this.#isWhole = true;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.row button')[shown]?.focus();
  }
}
