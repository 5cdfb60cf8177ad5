import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { QueryClient } from '@tiendo/sdk';
import { activity } from '../../locales/vi.ts';
import { dayText } from '../../shared/formats.ts';
import { heading } from '../../shared/headings.ts';
import { TiendoElement, type Asked } from '../../shared/tiendo-element.ts';
import { activityStyles } from './activity.styles.ts';
import { byDay } from './by-day.ts';
import { entryView, type ActivityWords } from './entry-view.ts';
import { loadActivity, type ActivityData } from './load-activity.ts';

const firstEntries = 10;
const moreEntries = 30;

/**
 * @summary The latest approved reports and readings, by day, the newest first.
 * @slot - Shown until the answer arrives, where it fails, and wherever scripts do not run.
 * @csspart root - Everything.
 * @csspart title - The plan's title, or the agency's name.
 * @csspart day - What came in on one day.
 * @csspart entry - A report or a reading.
 * @csspart mark - A status: a shape and a word; also a part of its own name.
 * @csspart button - A button.
 * @csspart status - What is going on, while there is no answer.
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
export class TiendoActivity extends TiendoElement<ActivityData, 'activity'> {
  static override styles = [TiendoElement.styles, activityStyles];
  static override properties: PropertyDeclarations = {
    ...{ plan: {}, agency: {} },
    limit: { type: Number },
  };

  /** Id of a plan: only what was reported on it. */
  declare plan?: string | null;
  /** Id of an agency: only what it reported, and readings of the indicators that it answers for. */
  declare agency?: string | null;
  /** How many are shown at first; 10 without it. */
  declare limit?: number | null;
  protected override readonly words = ['activity', activity] as const;
  #more = 0;
  /** The place of the entry that takes the focus once it is there. */
  #focusAt: number | null = null;

  protected override get asked(): Asked {
    const { plan, agency } = this;
    return { plan, agency };
  }

  protected override get chosen(): number {
    return ((this.limit ?? 0) >= 1 ? this.limit! : firstEntries) + this.#more;
  }

  protected override load(client: QueryClient, asked: Asked): Promise<ActivityData> {
    return loadActivity(client, asked, this.chosen);
  }

  protected override show(words: ActivityWords, data: ActivityData): TemplateResult {
    const { plan, agency, entries, total } = data;
    const context = {
      words,
      place: this.place,
      isOnePlan: plan !== null,
      isOneAgency: agency !== null,
    };
    return html`${heading(this.heading, words.activityTitle, 'title')}
    ${[agency?.name, plan?.title].map(
      (name) => name && html`<p part="title" lang="vi">${name}</p>`,
    )}
    ${entries.length > 0 ? null : html`<p>${words.noActivity}</p>`}
    ${byDay(entries).map(
      ({ day, entries: own }) =>
        html`<section part="day">
          ${heading(this.heading + 1, dayText(words, day))}
          <ul>
            ${own.map((entry) => entryView(context, entry))}
          </ul>
        </section>`,
    )}
    ${total > entries.length ? this.#moreButton(words, entries.length, total) : null}`;
  }

  #moreButton(words: ActivityWords, shown: number, total: number): TemplateResult {
    const left = total - shown;
    const next = Math.min(moreEntries, left);
    const show = (): void => {
      this.#more += next;
      this.#focusAt = shown;
      this.requestUpdate();
    };
    return html`<button part="button" @click=${show}>${words.moreReports(next, left)}</button>`;
  }

  /** The first new entry takes the focus, since the button has moved or is gone. */
  protected override updated(): void {
    const entry = this.renderRoot.querySelectorAll('.entry')[this.#focusAt ?? -1];
    if (!entry) return;
    this.#focusAt = null;
    entry.querySelector('a')?.focus();
  }
}
