import { html, type TemplateResult } from 'lit';
import { choiceButton } from '../../shared/choice-button.ts';
import { countList } from '../../shared/counted.ts';
import { numberText } from '../../shared/formats.ts';
import { heading } from '../../shared/headings.ts';
import type { AgencyCounts, PlanCount } from './load-agency-counts.ts';
import type { Timeline } from './timeline-of.ts';
import type { TimelineWords } from './timeline-words.ts';

/** A group of lines under a heading. */
const part = (level: number, name: string, content: unknown): TemplateResult =>
  html`<section part="part">${heading(level, name)} ${content}</section>`;

/** What goes on, recurs or has no date: it stands in no column. */
export const undatedView = (
  words: TimelineWords,
  { undated }: Timeline,
  level: number,
): TemplateResult | null =>
  undated.length > 0 ? part(level, words.undated, countList(words, undated, words.schedule)) : null;

function plansView(
  words: TimelineWords,
  host: HTMLElement,
  counts: readonly PlanCount[],
): TemplateResult {
  const items = counts.map(({ plan, count }) => {
    const button = choiceButton(host, { kind: 'plan', id: plan.id }, plan.title);
    return html`<li>${button} <span>${words.tasks(numberText(words, count))}</span></li>`;
  });
  return html`<ul class="lines">
    ${items}
  </ul>`;
}

/** As what the agency is named, in which plans, and, apart, what names others or is over. */
export function agencyView(
  words: TimelineWords,
  host: HTMLElement,
  { lead, coordinating, others, plans, ended }: AgencyCounts,
  level: number,
): TemplateResult {
  const roles = [
    `${words.lead}: ${words.tasks(numberText(words, lead))}`,
    `${words.coordinating}: ${words.tasks(numberText(words, coordinating))}`,
  ];
  const apart = `${words.throughOthers}: ${words.tasks(numberText(words, others))}`;
  return html`${part(
    level,
    words.named,
    html`<p>${roles.join(' · ')}</p>
      ${plansView(words, host, plans)}`,
  )}
  ${others > 0 ? html`<p>${apart} <span class="small muted">(${words.apart})</span></p>` : null}
  ${
    ended.length > 0
      ? part(
          level,
          words.ended,
          html`<p class="small muted">${words.apart}</p>
            ${plansView(words, host, ended)}`,
        )
      : null
  }`;
}
