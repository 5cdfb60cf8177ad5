import { html, type TemplateResult } from 'lit';
import type { SearchWords } from './search-words.ts';

/** What the box to type in does. */
export interface SearchBox {
  /** What stands in it when it is first drawn. From then on it keeps what is typed. */
  readonly typed: string;
  readonly placeholder: string | null | undefined;
  /** How much was found, once typing has paused; empty until then. */
  readonly said: string;
  readonly type: (text: string) => void;
  /** Searches at once. */
  readonly enter: (text: string) => void;
}

function onKey({ enter }: SearchBox, event: KeyboardEvent): void {
  const box = event.target as HTMLInputElement;
  const isClearing = event.key === 'Escape' && box.value !== '';
  if (event.isComposing || !(isClearing || event.key === 'Enter')) return;
  event.preventDefault();
  if (isClearing) box.value = '';
  enter(box.value);
}

/** The box to search in, with an example, and how much was found. */
export function searchBoxView(words: SearchWords, box: SearchBox): TemplateResult {
  const type = ({ target }: Event): void => box.type((target as HTMLInputElement).value);
  return html`<search part="box" role="search" aria-label=${words.searchTitle}>
    <label>
      <span class="small">${words.searchBox}</span>
      <input
        type="search"
        part="search"
        aria-describedby="hint"
        autocomplete="off"
        placeholder=${box.placeholder ?? ''}
        value=${box.typed}
        @input=${type}
        @keydown=${(event: KeyboardEvent) => onKey(box, event)}
      />
    </label>
    <p id="hint" class="small muted">${box.typed.trim() ? '' : words.examples}</p>
    <p class="small searching" aria-hidden="true">${words.searching}</p>
    <p class="small said" role="status">${box.said}</p>
  </search>`;
}
