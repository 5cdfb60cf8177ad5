import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/locale.ts';
import type { Problem } from './problem.ts';
import type { Answer } from './query-controller.ts';

/** What went wrong, and how old the data are that are still shown. */
function problemText(
  words: Words,
  { data, readAt }: Answer<unknown>,
  { tell, isOffline }: Problem,
): string {
  const style = { hour: '2-digit', minute: '2-digit' } as const;
  const time = data ? new Intl.DateTimeFormat(words.locale, style).format(readAt) : '';
  const reason = tell?.(words.lang) ?? (isOffline ? words.offline : words.failed);
  return time ? `${words.outOfDate(time)} ${reason}` : reason;
}

/**
 * Every state that an element can be in, once, in words: loading, empty, failed, offline, out of
 * date, or the data themselves. Until there are data the page's own fallback (the slot) stays.
 */
export function stateView<Data>(
  words: Words,
  answer: Answer<Data>,
  show: (data: Data) => TemplateResult,
  retry: () => void,
): TemplateResult {
  const { state, data, problem } = answer;
  return html`<p class="muted" part="status" role="status">
      ${(state === 'loading' && !data) || state === 'empty' ? words[state] : ''}
    </p>
    ${
      problem &&
      html`<div class="problem" part="problem" role="alert">
        <p>${problemText(words, answer, problem)}</p>
        ${
          problem.canRetry
            ? html`<button part="button" @click=${retry}>${words.retry}</button>`
            : null
        }
      </div>`
    }
    ${data ? show(data) : html`<slot></slot>`}`;
}
