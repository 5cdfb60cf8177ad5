import { html, type TemplateResult } from 'lit';
import { choose, type Choice } from './choose.ts';

/** The name of a record of the data, as a button that chooses it. */
export const choiceButton = (
  host: HTMLElement,
  choice: Choice,
  name: TemplateResult | string,
): TemplateResult =>
  html`<button class="choice" part="choice" lang="vi" @click=${() => choose(host, choice)}>
    ${name}
  </button>`;
