import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { QueryClient } from '@tiendo/sdk';
import { barStyles } from '../../charts/bar.styles.ts';
import type { Locale, Words } from '../../locales/locale.ts';
import { timeline } from '../../locales/vi.ts';
import { choiceStyles } from '../../shared/choice.styles.ts';
import { countList } from '../../shared/counted.ts';
import { title } from '../../shared/headings.ts';
import type { Every } from '../../shared/periods.ts';
import { TiendoElement, type Asked } from '../../shared/tiendo-element.ts';
import { deadlineTimelineStyles } from './deadline-timeline.styles.ts';
import { loadTimeline, type TimelineData } from './load-timeline.ts';
import { periodTableView } from './period-table-view.ts';
import { pictureView } from './picture-view.ts';
import { timelineOf } from './timeline-of.ts';
import { agencyView, undatedView } from './timeline-view.ts';

/**
 * @summary How many tasks of a plan, or of an agency, are due in each quarter or year.
 * @slot - Shown until the answer arrives, where it fails, and wherever scripts do not run.
 * @csspart root - Everything.
 * @csspart title - The name of the plan or the agency.
 * @csspart picture - The columns over time.
 * @csspart table - The same in numbers.
 * @csspart row - A period in the table.
 * @csspart tasks - The tasks of a period that was opened.
 * @csspart part - What stands in no column: without a date, or counted apart.
 * @csspart mark - A status or a place in time: a shape and a word; also a part of its own name.
 * @csspart choice - The name of an agency or a plan, which chooses it.
 * @csspart button - A button.
 * @csspart status - What is going on, while there are no numbers.
 * @csspart problem - What went wrong, and the button to try again.
 * @csspart illustrative - The label of data that are made up.
 * @csspart provenance - Who publishes the data, from which plans and of which day.
 * @cssproperty [--tiendo-accent] - Links, buttons, the mark of the day, and what is not yet due.
 * @cssproperty [--tiendo-text] - Text; inherited from the page where it is not set.
 * @cssproperty [--tiendo-line] - Hairlines.
 * @cssproperty [--tiendo-good] - What is completed.
 * @cssproperty [--tiendo-warn] - What is due soon or past its date and not reported.
 * @cssproperty [--tiendo-bad] - What is overdue, and problems.
 * @cssproperty [--tiendo-radius] - Rounding of buttons.
 * @fires tiendo-choose - The reader chose an agency or a plan.
 */
export class TiendoDeadlineTimeline extends TiendoElement<TimelineData, 'timeline'> {
  static override styles = [TiendoElement.styles, barStyles, choiceStyles, deadlineTimelineStyles];
  static override properties: PropertyDeclarations = {
    plan: {},
    agency: {},
    by: {},
    opened: { state: true },
  };

  /** Id of a plan: `hcm-2030`. */
  declare plan?: string | null;
  /** Id of an agency: `hcm/so-y-te`; with `plan`, or without for all plans that are running. */
  declare agency?: string | null;
  /** `year` for columns of years; of quarters without it. */
  declare by?: string | null;
  /** Keys of the periods that the reader opened. */
  declare protected opened: readonly string[];

  protected override readonly words = ['timeline', timeline] as const;

  constructor() {
    super();
    this.opened = [];
  }

  protected override get asked(): Asked {
    const { plan, agency } = this;
    return { plan, agency };
  }

  protected override get chosen(): unknown {
    return [this.#every, this.opened];
  }

  get #every(): Every {
    return this.by === 'year' ? 'year' : 'quarter';
  }

  protected override load(client: QueryClient, asked: Asked): Promise<TimelineData> {
    return loadTimeline(client, asked, this.#every, this.opened);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['plan', 'agency', 'by'].some((name) => changed.has(name))) this.opened = [];
  }

  readonly #toggle = (key: string): void => {
    const { opened } = this;
    this.opened = opened.includes(key) ? opened.filter((one) => one !== key) : [...opened, key];
  };

  /** From the picture to the row of the period, which opens or closes. */
  readonly #goTo = (key: string): void => {
    this.#toggle(key);
    this.renderRoot.querySelector<HTMLElement>(`[data-key="${key}"]`)!.focus();
  };

  protected override show(words: Words & Locale['timeline'], data: TimelineData): TemplateResult {
    const { about, plan, agency, every, isOver, ofAgency } = data;
    const subject = agency ? [agency.name, agency.nameEn] : [plan!.title, plan!.titleEn];
    const drawn = timelineOf(data.counts, every, isOver ? null : about.asOf);
    const level = this.heading + 1;
    const context = {
      ...{ words, data, host: this, place: this.place },
      ...{ opened: this.opened, toggle: this.#toggle },
    };
    return html`${title(this.heading, subject[0]!)}
    ${this.place.lang === 'en' ? html`<p class="small">${subject[1]}</p>` : null}
    ${agency && plan ? html`<p lang="vi">${plan.title}</p>` : null}
    ${isOver ? html`<p><b>${words.ended}</b></p>` : null}
    ${
      drawn.columns.length > 0
        ? html`<div class=${isOver ? 'over' : ''}>
            <p class="small muted" id="about">${words.about[every]}</p>
            ${countList(words, drawn.dated, words.schedule)}
            ${pictureView(words, drawn, every, about.asOf, this.#goTo)}
            ${periodTableView(context, drawn)}
          </div>`
        : null
    }
    ${undatedView(words, drawn, level)} ${ofAgency && agencyView(words, this, ofAgency, level)}`;
  }
}
