import { html, type TemplateResult } from 'lit';
import type { Highlight } from '@tiendo/sdk';

/** A text in which the stretches that a search met are marked. */
export function markedText(
  text: string,
  path: string,
  highlights: readonly Highlight[] = [],
): TemplateResult | string {
  const own = highlights.filter((one) => one.path === path);
  if (own.length === 0) return text;
  const parts = own.map(
    ({ start, end }, at) =>
      html`${text.slice(own[at - 1]?.end ?? 0, start)}<mark>${text.slice(start, end)}</mark>`,
  );
  return html`${parts}${text.slice(own.at(-1)!.end)}`;
}
