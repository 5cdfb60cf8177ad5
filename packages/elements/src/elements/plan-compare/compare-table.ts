import { html, type TemplateResult } from 'lit';
import type { Place } from '../../shared/source-context.ts';
import { planTitle } from '../../shared/plan-title.ts';
import type { TopicRow } from './compare-topics.ts';
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

/** A cell for each plan; the letter and title of the plan stand in it where the plans stack. */
const cellsOf = (
  { place }: CompareContext,
  { about }: PlanCompareData,
  view: (at: number) => TemplateResult,
): readonly TemplateResult[] =>
  about.plans.map(({ title, titleEn }, at) => {
    const label = `${letterOf(at)} · ${place.lang === 'en' ? titleEn : title}`;
    return html`<td role="cell" data-label=${label}>${view(at)}</td>`;
  });

/** The first tasks of an open topic. */
function listedCells(context: CompareContext, data: PlanCompareData, { topic, cells }: TopicRow) {
  const { words, place } = context;
  const view = (at: number): TemplateResult => {
    const cell = cells[at]!;
    return listedView(words, place, cell, data.listed.get(openKey(cell.plan, topic?.id ?? '')));
  };
  return html`<td role="cell" class="small muted">${words.first}</td>
    ${cellsOf(context, data, view)}`;
}

/** A topic with its button, and a row of its first tasks below it while it is open. */
function topicRow(context: CompareContext, data: PlanCompareData, row: TopicRow): TemplateResult {
  const { words, place, isOpen, toggle } = context;
  const { topic, cells } = row;
  const id = topic?.id ?? '';
  const name = topic ? (place.lang === 'en' ? topic.nameEn : topic.name) : words.noTopic;
  return html`<tr role="row" part="row" class="row">
      <th role="rowheader" scope="row">
        <button
          part="button"
          aria-expanded=${isOpen(id)}
          aria-controls="topic-${id}"
          @click=${() => toggle(id)}
          .textContent=${name}
        ></button>
      </th>
      ${cellsOf(context, data, (at) => cellView(words, cells[at]!, data.longest))}
    </tr>
    <tr role="row" class="open" id="topic-${id}" ?hidden=${!isOpen(id)}>
      ${isOpen(id) ? listedCells(context, data, row) : null}
    </tr>`;
}

/** The plans as columns: their titles, what is known of each, and every topic. */
export function compareTable(context: CompareContext, data: PlanCompareData): TemplateResult {
  const { element, words, place, level } = context;
  const { about, facts, rows } = data;
  const heads = about.plans.map(
    (plan, at) =>
      html`<th role="columnheader" scope="col">
        <span class="small muted">${letterOf(at)}</span> ${planTitle(element, place, level, plan)}
      </th>`,
  );
  return html`<table role="table" part="table" aria-label=${words.heading}>
    <caption class="small muted">
      ${words.several}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" class="small muted">${words.topic}</th>
        ${heads}
      </tr>
    </thead>
    <tbody role="rowgroup">
      <tr role="row" class="row">
        <th role="rowheader" scope="row">${words.plan}</th>
        ${cellsOf(context, data, (at) => factsView(words, facts[at]!, about.asOf))}
      </tr>
      ${rows.map((row) => topicRow(context, data, row))}
    </tbody>
  </table>`;
}
