import { html, type TemplateResult } from 'lit';
import type { Plan } from '@tiendo/sdk';
import { choose } from './choose.ts';
import { heading } from './headings.ts';
import { planPage } from './links.ts';
import type { Place } from './source-context.ts';

/** A plan's title as a heading: a click chooses the plan, or leads to its page. */
export function planTitle(
  element: HTMLElement,
  place: Place,
  level: number,
  { id, title, titleEn }: Plan,
): TemplateResult {
  const pick = (event: Event): void => {
    if (choose(element, { kind: 'plan', id })) event.preventDefault();
  };
  const link = html`<a part="title" lang="vi" href=${planPage(place, id)} @click=${pick}
    >${title}</a
  >`;
  return html`${heading(level, link, 'plan')}
  ${place.lang === 'en' ? html`<div class="small">${titleEn}</div>` : null}`;
}
