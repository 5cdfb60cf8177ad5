import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/locale.ts';
import type { Answer } from './query-controller.ts';

/**
 * Every state that an element can be in, once, in words: loading, empty, failed, offline, out of
 * date, or the data themselves. Until there are data the page's own fallback (the slot) stays.
 */
export function stateView<Data>(
  words: Words,
  { state, data, problem }: Answer<Data>,
  show: (data: Data) => TemplateResult,
  retry: () => void,
): TemplateResult {
  return html`<p class="muted" part="status" role="status">
      ${(state === 'loading' && !data) || state === 'empty' ? words[state] : ''}
    </p>
    ${
      problem &&
      html`<div class="problem" part="problem" role="alert">
        <p>${problem.tell?.(words.lang) ?? words.failed}</p>
        ${
          problem.canRetry
            ? html`<button part="button" @click=${retry}>${words.retry}</button>`
            : null
        }
      </div>`
    }
    ${data ? show(data) : html`<slot></slot>`}`;
}
