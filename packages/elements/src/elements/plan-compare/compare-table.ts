import { html, type TemplateResult } from 'lit';
import type { Place } from '../../shared/source-context.ts';
import { planTitle } from '../../shared/plan-title.ts';
import type { TopicCell, TopicRow } from './compare-topics.ts';
import { cellView, factsView, letterOf, listedView, type CompareWords } from './compare-view.ts';
import { openKey, type PlanCompareData } from './load-plan-compare.ts';

/** What the rows of the table share. */
export interface CompareContext {
  readonly element: HTMLElement;
  readonly words: CompareWords;
  readonly place: Place;
  /** Level of a plan's title as a heading. */
  readonly level: number;
  /** By the id of the topic; an empty text for no topic. */
  readonly isOpen: (topic: string) => boolean;
  readonly toggle: (topic: string) => void;
}

/** A topic with its button, and a row of its first tasks below it while it is open. */
function topicRow(
  { words, place, isOpen, toggle }: CompareContext,
  { about, rows, listed }: PlanCompareData,
  { topic, cells }: TopicRow,
): TemplateResult {
  const id = topic?.id ?? '';
  const name = topic ? (place.lang === 'en' ? topic.nameEn : topic.name) : words.noTopic;
  const longest = Math.max(...rows.flatMap((row) => row.cells.map(({ share }) => share)));
  const inEach = (view: (cell: TopicCell) => TemplateResult): readonly TemplateResult[] =>
    cells.map((cell, at) => {
      const label = `${letterOf(at)} · ${about.plans[at]!.title}`;
      return html`<td role="cell" data-label=${label}>${view(cell)}</td>`;
    });
  const open = isOpen(id);
  return html`<tr role="row" part="row" class="row">
      <th role="rowheader" scope="row">
        <button
          part="button"
          aria-expanded=${open}
          aria-controls="topic-${id}"
          @click=${() => toggle(id)}
          .textContent=${name}
        ></button>
      </th>
      ${inEach((cell) => cellView(words, cell, longest))}
    </tr>
    <tr role="row" class="open" id="topic-${id}" ?hidden=${!open}>
      ${
        open
          ? html`<td role="cell" class="small muted">${words.first}</td>
              ${inEach((cell) => listedView(words, place, cell, listed.get(openKey(cell.plan, id))))}`
          : null
      }
    </tr>`;
}

/** The plans as columns: their titles, what is known of each, and every topic. */
export function compareTable(context: CompareContext, data: PlanCompareData): TemplateResult {
  const { element, words, place, level } = context;
  const { about, facts, rows } = data;
  const head = (at: number): TemplateResult =>
    html`<span class="small muted">${letterOf(at)}</span>`;
  return html`<table role="table" part="table" aria-label=${words.heading}>
    <caption class="small muted">
      ${words.several}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" class="small muted">${words.topic}</th>
        ${facts.map(
          ({ plan }, at) =>
            html`<th role="columnheader" scope="col">
              ${head(at)} ${planTitle(element, place, level, plan)}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      <tr role="row" class="row">
        <th role="rowheader" scope="row">${words.plan}</th>
        ${facts.map(
          (one, at) =>
            html`<td role="cell" data-label="${letterOf(at)} · ${one.plan.title}">
              ${factsView(words, one, about.asOf)}
            </td>`,
        )}
      </tr>
      ${rows.map((row) => topicRow(context, data, row))}
    </tbody>
  </table>`;
}
