import { html, type TemplateResult } from 'lit';
import { heading } from '../../shared/headings.ts';
import { planTitle } from '../../shared/plan-title.ts';
import { chapterView, planLine, type HistoryContext } from './history-view.ts';
import type { SystemHistoryData } from './load-system-history.ts';

const columns = ['record', 'lead', 'deadline', 'state'] as const;

/** What the plans say, through time, in one table, so that leads and deadlines stand under each other. */
export function historyTable(
  context: HistoryContext,
  { system, chapters }: SystemHistoryData,
): TemplateResult {
  const { words } = context;
  if (chapters.length === 0) return html`<p>${words.unmentioned}</p>`;
  return html`<table role="table" part="table" aria-label=${system.name}>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          (name) =>
            html`<th role="columnheader" scope="col" class="small col-${name}">${words[name]}</th>`,
        )}
      </tr>
    </thead>
    ${chapters.map((chapter) => chapterView(context, chapter))}
  </table>`;
}

/** The plans that do not mention the system, said as such. */
export function silentView(
  context: HistoryContext,
  { silent }: SystemHistoryData,
): TemplateResult | null {
  const { element, words, place, level } = context;
  if (silent.length === 0) return null;
  return html`<section part="silent">
    ${heading(level, words.silent)}
    <ul>
      ${silent.map(
        (plan) =>
          html`<li>${planTitle(element, place, level + 1, plan)} ${planLine(context, plan)}</li>`,
      )}
    </ul>
  </section>`;
}
