import { html, nothing, type TemplateResult } from 'lit';
import { isNarrowed, type Choices } from './choices.ts';
import type { TableWords } from './table-words.ts';

/** What the line above a table does. */
export interface Toolbar {
  readonly choices: Choices;
  /** How many tasks are found. */
  readonly total: number;
  readonly isOpen: boolean;
  readonly search: (text: string) => void;
  readonly toggle: () => void;
  /** What it shows while it is open; null until its code has come. */
  readonly tools: TemplateResult | null;
}

/** The box to search in, and the way to all other choices. */
export function toolbarView(
  words: TableWords,
  { choices, total, isOpen, search, toggle, tools }: Toolbar,
): TemplateResult {
  const type = ({ target }: Event): void => search((target as HTMLInputElement).value);
  return html`<search class="toolbar" part="toolbar">
    <label>
      <span class="small">${words.search}</span>
      <input type="search" part="search" .value=${choices.search} @input=${type} />
    </label>
    <button part="button" aria-expanded=${isOpen} aria-controls="tools" @click=${toggle}>
      ${words.tools}
    </button>
    <div id="tools" ?hidden=${!isOpen}>${tools ?? nothing}</div>
    <p class="small found" role="status">${isNarrowed(choices) ? words.found(total) : ''}</p>
  </search>`;
}
