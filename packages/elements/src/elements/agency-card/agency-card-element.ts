import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { barStyles } from '../../charts/bar.styles.ts';
import type { QueryClient } from '@tiendo/sdk';
import type { Locale, Words } from '../../locales/locale.ts';
import { card } from '../../locales/vi.ts';
import type { Choice } from '../../shared/choose.ts';
import { title } from '../../shared/headings.ts';
import { TiendoElement, type Asked } from '../../shared/tiendo-element.ts';
import * as views from './agency-card-view.ts';
import { agencyCardStyles } from './agency-card.styles.ts';
import { loadAgency, type AgencyCardData } from './load-agency.ts';
import type * as Seldom from './seldom-views.ts';

/**
 * @summary What one agency has to do, by when, and what it has reported and reached.
 * @slot - Shown until the answer arrives, where it fails, and wherever scripts do not run.
 * @csspart root - Everything.
 * @csspart title - The agency's name.
 * @csspart successor - Who took over from it, from which day.
 * @csspart role - The tasks that it leads, or coordinates.
 * @csspart bar - A bar of counts; the same numbers stand below it.
 * @csspart part - How much was completed on time, the indicators, what is due next, and what is
 * counted apart: what came through others, or is of plans that are over.
 * @csspart mark - A status or a place in time: a shape and a word; also a part of its own name.
 * @csspart button - A button.
 * @csspart status - What is going on, while there are no numbers.
 * @csspart problem - What went wrong, and the button to try again.
 * @csspart illustrative - The label of data that are made up.
 * @csspart provenance - Who publishes the data, from which plans and of which day.
 * @fires tiendo-choose - The reader wants to see the agency's tasks.
 * @cssproperty [--tiendo-accent] - Links, buttons, and parts of bars.
 * @cssproperty [--tiendo-text] - Text; inherited from the page where it is not set.
 * @cssproperty [--tiendo-line] - Hairlines.
 * @cssproperty [--tiendo-good] - What is completed.
 * @cssproperty [--tiendo-warn] - What is due soon or past its date and not reported.
 * @cssproperty [--tiendo-bad] - What is overdue, and problems.
 * @cssproperty [--tiendo-radius] - Rounding of buttons.
 */
export class TiendoAgencyCard extends TiendoElement<AgencyCardData, 'card'> {
  static override styles = [TiendoElement.styles, barStyles, agencyCardStyles];
  static override properties: PropertyDeclarations = { agency: {}, plan: {}, for: {} };

  /** Id of the agency: `hcm/so-y-te`. */
  declare agency?: string | null;
  /** Id of a plan, to count only its tasks. */
  declare plan?: string | null;
  /** Id of a `<tiendo-task-table>` that shows the agency's tasks when the reader wants to see them. */
  declare for?: string | null;

  protected override readonly words = ['card', card] as const;
  #seldom: typeof Seldom | null = null;
  #counted: AgencyCardData['counted'] | null = null;

  protected override get asked(): Asked {
    const { agency, plan } = this;
    return { agency, plan };
  }

  protected override async load(client: QueryClient, asked: Asked): Promise<AgencyCardData> {
    const data = await loadAgency(client, asked);
    if (data.successors.length > 0) this.#seldom = await import('./seldom-views.ts');
    return data;
  }

  protected override show(words: Words & Locale['card'], data: AgencyCardData): TemplateResult {
    const { agency, successors, roles, next, apart, isOver } = data;
    const level = this.heading + 1;
    this.#counted = data.counted;
    return html`${title(this.heading, agency.name)}
      ${this.place.lang === 'en' ? html`<p class="small">${agency.nameEn}</p>` : null}
      ${successors.map((successor) => this.#seldom?.successorView(words, successor))}
      ${isOver ? html`<p><b>${words.ended}</b></p>` : null}
      <div class="roles ${isOver ? 'over' : ''}">
        ${roles.map((role) => views.roleView(words, role, level))}
      </div>
      ${this.for && this.#button(words, { kind: 'agency', id: agency.id })}
      <div class="roles">
        ${isOver ? null : views.onTimeView(words, roles[0], level)}
        <details part="part" @toggle=${this.#showIndicators}>
          <summary>${words.indicators}</summary>
          <div></div>
        </details>
      </div>
      ${views.nextView(words, this.place, next, level)} ${views.apartView(words, apart, level)}`;
  }

  /** The indicators of an agency come, with their code, while a reader has them open. */
  readonly #showIndicators = async (): Promise<void> => {
    const details = this.renderRoot.querySelector('details');
    if (!details?.open) return;
    const { showIndicators } = await import('./seldom-views.ts');
    await showIndicators(details.lastElementChild as HTMLElement, this.place, this.#counted!);
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.#showIndicators();
  }

  #button(words: Locale['card'], choice: Choice): TemplateResult {
    const show = async (): Promise<void> => {
      const { choose } = await import('../../shared/choose.ts');
      choose(this, choice);
    };
    return html`<button part="button" @click=${show}>${words.show}</button>`;
  }
}
