import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Task } from '@tiendo/sdk';
import type { TableWords } from './table-words.ts';
import { table } from '../../locales/vi.ts';
import { heading, title } from '../../shared/headings.ts';
import { recordPage } from '../../shared/links.ts';
import { TiendoElement, type Asked } from '../../shared/tiendo-element.ts';
import { blocksOf, type Block } from './blocks-of.ts';
import { loadTasks, type TaskTableData } from './load-tasks.ts';
import { tableView } from './table-view.ts';
import type * as Details from './task-details.ts';
import { taskTableStyles } from './task-table.styles.ts';

const firstRows = 20;
const moreRows = 60;

/**
 * @summary The tasks of a plan, or of an agency in one plan or all, by the headings of the document.
 * @slot - Shown until the answer arrives, where it fails, and wherever scripts do not run.
 * @csspart root - Everything.
 * @csspart title - The plan's title above its table.
 * @csspart table - A plan's table.
 * @csspart section - A heading of the document.
 * @csspart row - A task.
 * @csspart details - What a row shows when it is opened.
 * @csspart mark - A status or a place in time: a shape and a word; also a part of its own name.
 * @csspart button - A button.
 * @csspart status - What is going on, while there are no rows.
 * @csspart problem - What went wrong, and the button to try again.
 * @csspart illustrative - The label of data that are made up.
 * @csspart provenance - Who publishes the data, from which plans and of which day.
 * @cssproperty [--tiendo-accent] - Links, buttons, and tasks in progress.
 * @cssproperty [--tiendo-text] - Text; inherited from the page where it is not set.
 * @cssproperty [--tiendo-line] - Hairlines.
 * @cssproperty [--tiendo-good] - What is completed.
 * @cssproperty [--tiendo-warn] - What is due soon or past its date and not reported.
 * @cssproperty [--tiendo-bad] - What is overdue, and problems.
 * @cssproperty [--tiendo-radius] - Rounding of buttons.
 */
export class TiendoTaskTable extends TiendoElement<TaskTableData, 'table'> {
  static override styles = [TiendoElement.styles, taskTableStyles];
  static override properties: PropertyDeclarations = { plan: {}, agency: {} };

  /** Id of a plan: `hcm-2030`. */
  declare plan?: string | null;
  /** Id of an agency: only its tasks, those that came through others apart. */
  declare agency?: string | null;
  protected override readonly words = ['table', table] as const;
  protected override readonly load = loadTasks;
  readonly #open = new Set<string>();
  readonly #limits: Record<string, number> = {};
  #isPrinting = false;
  #details: typeof Details | null = null;

  protected override get asked(): Asked {
    const { plan, agency } = this;
    return { plan, agency };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  protected override show(words: TableWords, data: TaskTableData): TemplateResult {
    const limitOf = (through: string): number =>
      this.#isPrinting ? Infinity : (this.#limits[through] ?? firstRows);
    return html`${data.agency && title(this.heading, data.agency.name)}
    ${blocksOf(data, limitOf).map((block) => this.#block(words, block))}`;
  }

  #block(words: TableWords, { through, left, plans }: Block): TemplateResult {
    const isDirect = through === 'direct';
    const level = this.heading + (this.agency ? 1 : 0);
    const context = {
      ...{ words, place: this.place, isWhole: !this.agency },
      level: isDirect ? level : level + 1,
      isOpen: (id: string): boolean =>
        (this.#isPrinting && this.#details !== null) || this.#open.has(id),
      details: (task: Task): TemplateResult => this.#detailsOf(words, task),
      toggle: (id: string): void => {
        if (!this.#open.delete(id)) this.#open.add(id);
        this.requestUpdate();
        void this.#loadDetails();
      },
    };
    return html`<section class=${through}>
      ${
        isDirect
          ? null
          : html`${heading(level, words[through])}
              <p class="small muted">${words.apart}</p>`
      }
      ${plans.map((plan) => tableView(context, plan))}
      ${left > 0 ? this.#more(words, through, left) : null}
    </section>`;
  }

  #more(words: TableWords, through: string, left: number): TemplateResult {
    const next = Math.min(moreRows, left);
    const show = async (): Promise<void> => {
      const shown = this.#limits[through] ?? firstRows;
      this.#limits[through] = shown + next;
      this.requestUpdate();
      await this.updateComplete;
      // The first new row takes the focus, since the button may be gone.
      const rows = this.renderRoot.querySelectorAll<HTMLElement>(`.${through} .row button`);
      rows[shown]?.focus();
    };
    return html`<button part="button" @click=${show}>${words.showMore(next, left)}</button>`;
  }

  /** Until their code has come, and where it does not, the task's own page. */
  #detailsOf(words: TableWords, task: Task): TemplateResult {
    return this.#details
      ? this.#details.taskDetails(words, this.place, task)
      : html`<a href=${recordPage(this.place, task)}>${task.id}</a>`;
  }

  async #loadDetails(): Promise<void> {
    try {
      this.#details ??= await import('./task-details.ts');
      this.requestUpdate();
    } catch (error) {
      console.error('tiendo: the code of task details could not be loaded', error);
    }
  }

  /** On paper all rows are shown, and open where their code is there; drawn at once, since the browser does not wait. */
  readonly #print = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };
}
