import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { QueryClient, Task } from '@tiendo/sdk';
import { table } from '../../locales/vi.ts';
import { boxStyles } from '../../shared/box.styles.ts';
import { clientFor } from '../../shared/clients.ts';
import { heading, title } from '../../shared/headings.ts';
import { recordPage } from '../../shared/links.ts';
import { TiendoElement, type Asked } from '../../shared/tiendo-element.ts';
import { blocksOf, type Block } from './blocks-of.ts';
import { groupingNamed, isNarrowed, noChoices, type Choices } from './choices.ts';
import type * as InUrl from './choices-in-url.ts';
import { columnsNamed, type ColumnName } from './columns.ts';
import { keyOf, loadTasks, type TaskTableData } from './load-tasks.ts';
import type { ToolsData } from './load-tools.ts';
import { tableView, type TableContext } from './table-view.ts';
import type * as Tools from './table-tools.ts';
import type { TableWords } from './table-words.ts';
import type { ReportRow } from './reports-view.ts';
import type * as Details from './task-details.ts';
import { taskTableStyles } from './task-table.styles.ts';
import { toolbarView } from './toolbar-view.ts';

const firstRows = 20;
const moreRows = 60;
/** Milliseconds without a key before what was typed is searched. */
const typingPause = 150;
/** Up to so many tasks are made ready for paper. */
const mostOnPaper = 1000;

/** Says on the console what the reader does without. */
const tellLost = (error: unknown): void =>
  console.error('tiendo: a part of a table could not be loaded', error);

/** The tasks, the columns that the page names, and what can be chosen where the reader has asked. */
interface Data extends TaskTableData {
  readonly columns: readonly ColumnName[];
  readonly tools: ToolsData | null;
}

const totalOf = ({ parts }: Data): number => parts.reduce((sum, { total }) => sum + total, 0);

/**
 * @summary The tasks of a plan, or of an agency in one plan or all, by the headings of the document.
 * @slot - Shown until the answer arrives, where it fails, and wherever scripts do not run.
 * @csspart root - Everything.
 * @csspart title - The plan's title above its table.
 * @csspart toolbar - The line above the table: the search, and the way to filters, order and files.
 * @csspart search - The box to search in.
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
export class TiendoTaskTable extends TiendoElement<Data, 'table'> {
  static override styles = [TiendoElement.styles, boxStyles, taskTableStyles];
  static override properties: PropertyDeclarations = {
    plan: {},
    agency: {},
    columns: {},
    group: {},
    syncUrl: { attribute: 'sync-url' },
  };

  /** Id of a plan: `hcm-2030`. */
  declare plan?: string | null;
  /** Id of an agency: only its tasks, those that came through others apart. */
  declare agency?: string | null;
  /** Names of columns, as `title lead deadline state product`; the usual six without it. */
  declare columns?: string | null;
  /** `section` (headings of the document, the usual), `lead` or `none`. */
  declare group?: string | null;
  /** Keeps what the reader chooses in the page's address, under this name: `t` for `?t.search=`. */
  declare syncUrl?: string | null;
  protected override readonly words = ['table', table] as const;
  readonly #open = new Set<string>();
  /** The reports of the tasks that were opened, by their ids. */
  readonly #reports = new Map<string, readonly ReportRow[]>();
  /** What the reader or the address chose; the rest is as usual. */
  #own: Partial<Choices> = {};
  #limits: Readonly<Record<string, number>> = {};
  #columns: readonly ColumnName[] | null = null;
  #isChoosing = false;
  #saving: Tools.Saving = null;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** The row that takes the focus once it is there. */
  #focus: { readonly key: string; readonly row: number } | null = null;
  /** All rows, made ready for paper, of the answer that is shown. */
  #paper: { readonly of: Data; readonly data: Data } | null = null;
  #isPrinting = false;
  #details: typeof Details | null = null;
  #tools: typeof Tools | null = null;
  #inUrl: typeof InUrl | null = null;

  protected override get asked(): Asked {
    const { plan, agency } = this;
    return { plan, agency };
  }

  protected override get chosen(): unknown {
    return [this.#choices, this.#limits, this.#isChoosing, this.columns];
  }

  get #choices(): Choices {
    return { ...noChoices, grouping: this.#usual, ...this.#own };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    addEventListener('popstate', this.#goBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    removeEventListener('popstate', this.#goBack);
  }

  get #usual(): Choices['grouping'] {
    return groupingNamed(this.group);
  }

  readonly #goBack = (): void => void this.#readUrl();

  /** What the address says is asked for; where its code cannot be had, as if it said nothing. */
  async #readUrl(): Promise<void> {
    // A server knows of no address.
    if (!this.syncUrl || !this.isConnected) return;
    try {
      this.#inUrl ??= await import('./choices-in-url.ts');
      this.#own = this.#inUrl.readChoices(this.syncUrl, this.#usual);
      this.requestUpdate();
    } catch (error) {
      tellLost(error);
    }
  }

  protected override async load(client: QueryClient, asked: Asked): Promise<Data> {
    const columns = columnsNamed(this.columns);
    const before = JSON.stringify(this.#choices);
    if (!this.#inUrl) await this.#readUrl();
    // What the address says is asked for by now, as another question.
    if (JSON.stringify(this.#choices) !== before) return new Promise(() => {});
    const choices = this.#choices;
    const limitOf = (key: string): number => this.#limits[key] ?? firstRows;
    const data = await loadTasks(client, asked, { choices, limitOf });
    const tools = this.#isChoosing ? await this.#loadTools(client, data) : null;
    return { ...data, columns, tools };
  }

  /** What can be chosen; nothing where the code of it cannot be had. */
  async #loadTools(client: QueryClient, { whose }: TaskTableData): Promise<ToolsData | null> {
    try {
      this.#tools ??= this.#withStyles(await import('./table-tools.ts'));
    } catch (error) {
      tellLost(error);
      return null;
    }
    return this.#tools.loadTools(client, whose, this.#choices);
  }

  #withStyles(tools: typeof Tools): typeof Tools {
    const { styleSheet } = tools.tableToolsStyles;
    (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet!);
    return tools;
  }

  /** Asks anew for what was chosen, from the first rows on. */
  #choose(part: Partial<Choices>, isStep = true): void {
    this.#own = { ...this.#own, ...part };
    this.#limits = {};
    if (this.syncUrl) {
      this.#inUrl?.writeChoices(this.syncUrl, this.#choices, this.#usual, isStep);
    }
    this.requestUpdate();
  }

  readonly #search = (search: string): void => {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#choose({ search }, false), typingPause);
  };

  protected override show(words: TableWords, data: Data): TemplateResult {
    const paper = this.#isPrinting && this.#paper?.of === data ? this.#paper.data : data;
    const columns = this.#columns ?? data.columns;
    const total = totalOf(data);
    const toolbar = {
      ...{ choices: this.#choices, total, isOpen: this.#isChoosing, search: this.#search },
      toggle: (): void => {
        this.#isChoosing = !this.#isChoosing;
        this.requestUpdate();
      },
      tools: this.#toolsView(words, data, columns),
    };
    return html`${data.agency && title(this.heading, data.agency.name)}
    ${toolbarView(words, toolbar)}
    ${blocksOf(paper, this.#choices).map((block) => this.#block(words, block, columns))}`;
  }

  #toolsView(words: TableWords, data: Data, columns: readonly ColumnName[]) {
    if (!this.#isChoosing || !this.#tools || !data.tools) return null;
    return this.#tools.toolsView(words, {
      ...{ data: data.tools, choices: this.#choices, columns, saving: this.#saving },
      choose: (part) => this.#choose(part),
      show: (chosen) => {
        this.#columns = chosen;
        this.requestUpdate();
      },
      file: {
        ...{ place: this.place, whose: data.whose, choices: this.#choices },
        say: (saving) => {
          this.#saving = saving;
          this.requestUpdate();
        },
      },
    });
  }

  #block(
    words: TableWords,
    { part, plans, left }: Block,
    columns: readonly ColumnName[],
  ): TemplateResult {
    const { through } = part;
    const isDirect = through === 'direct';
    const level = this.heading + (this.agency ? 1 : 0);
    return html`<section class=${through} data-part=${keyOf(part, Boolean(this.agency))}>
      ${
        isDirect
          ? null
          : html`${heading(level, words[through])}
              <p class="small muted">${words.apart}</p>`
      }
      ${plans.map((plan) => tableView(this.#context(words, columns, isDirect ? level : level + 1), plan))}
      ${left > 0 && !this.#isPrinting ? this.#more(words, part, left) : null}
    </section>`;
  }

  #context(words: TableWords, columns: readonly ColumnName[], level: number): TableContext {
    const isWhole = !this.agency && !isNarrowed(this.#choices);
    return {
      ...{ words, place: this.place, columns, level, isWhole },
      isOpen: (id) => (this.#isPrinting && this.#details !== null) || this.#open.has(id),
      details: (task) => this.#detailsOf(words, task),
      toggle: (id) => {
        if (!this.#open.delete(id)) this.#open.add(id);
        this.requestUpdate();
        if (this.#open.has(id)) void this.#loadDetails(id);
      },
      order: this.#choices.order,
      sort: (order) => this.#choose({ order }),
    };
  }

  #more(words: TableWords, part: Block['part'], left: number): TemplateResult {
    const next = Math.min(moreRows, left);
    const key = keyOf(part, Boolean(this.agency));
    const show = (): void => {
      const row = part.rows.length;
      this.#limits = { ...this.#limits, [key]: row + next };
      this.#focus = { key, row };
      this.requestUpdate();
    };
    return html`<button part="button" @click=${show}>${words.showMore(next, left)}</button>`;
  }

  /** The first new row takes the focus, since the button that asked for it may be gone. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.data) this.#makePaper(this.data);
    if (!this.#focus) return;
    const { key, row } = this.#focus;
    const rows = this.renderRoot.querySelectorAll<HTMLElement>(
      `[data-part='${key}'] .row th button`,
    );
    if (!rows[row]) return;
    rows[row].focus();
    this.#focus = null;
  }

  /** Until their code has come, and where it does not, the task's own page. */
  #detailsOf(words: TableWords, task: Task): TemplateResult {
    return this.#details
      ? this.#details.taskDetails(words, this.place, task, this.#reports.get(task.id))
      : html`<a href=${recordPage(this.place, task)}>${task.id}</a>`;
  }

  async #loadDetails(id: string): Promise<void> {
    const where = [{ task: id }];
    try {
      this.#details ??= await import('./task-details.ts');
      this.requestUpdate();
      const asked = { collection: 'reports', where, with: ['agency'] } as const;
      this.#reports.set(id, (await (await clientFor(this.place)).run(asked)).rows);
      this.requestUpdate();
    } catch (error) {
      tellLost(error);
    }
  }

  /**
   * Reads all rows once the page rests: a browser that prints waits for nothing. Of more than can be
   * read on paper, and where a server would have to be asked for them, those that are shown are printed.
   */
  #makePaper(data: Data): void {
    const total = totalOf(data);
    const isAll = total === data.rows.length;
    if (isAll || total > mostOnPaper || this.place.api || this.#paper?.of === data) return;
    this.#paper = { of: data, data };
    const [choices, asked] = [this.#choices, this.asked];
    setTimeout(async () => {
      if (!this.isConnected || this.#paper?.of !== data) return;
      try {
        const client = await clientFor(this.place);
        const all = await loadTasks(client, asked, { choices, limitOf: () => total });
        if (this.#paper?.of === data) this.#paper = { of: data, data: { ...data, ...all } };
      } catch {
        // What fails here fails aloud when the reader asks for it.
      }
    }, 1000);
  }

  /** On paper all rows are shown, and open where their code is there; drawn at once, since the browser does not wait. */
  readonly #print = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };
}
