import { html, type TemplateResult } from 'lit';
import { choiceButton } from '../../shared/choice-button.ts';
import { countList } from '../../shared/counted.ts';
import { dayText, numberText } from '../../shared/formats.ts';
import { planPage, recordPage } from '../../shared/links.ts';
import { scheduleMark, statusMark } from '../../shared/mark.ts';
import { periodNumber } from '../../shared/periods.ts';
import type { Place } from '../../shared/source-context.ts';
import type { DueTask, OpenedPeriod } from './load-period.ts';
import type { TimelineData } from './load-timeline.ts';
import type { Column, Timeline } from './timeline-of.ts';
import { periodWords, type TimelineWords } from './timeline-words.ts';

/** What the table is drawn with, besides its rows. */
export interface TableContext {
  readonly words: TimelineWords;
  readonly place: Place;
  readonly host: HTMLElement;
  readonly data: TimelineData;
  /** Keys of the periods that the reader opened. */
  readonly opened: readonly string[];
  readonly toggle: (key: string) => void;
}

/** The first two leads: an agency can be chosen, a name that stands for many cannot. */
function leadsView({ words, host }: TableContext, { related }: DueTask): TemplateResult | null {
  const { lead } = related;
  if (lead.length === 0) return null;
  const names = lead.slice(0, 2).map(({ id, kind, name }, at) => {
    const isOne = kind !== 'collective';
    const shown = isOne
      ? choiceButton(host, { kind: 'agency', id }, name)
      : html`<span lang="vi">${name}</span>`;
    return html`${at > 0 ? '; ' : ''}${shown}`;
  });
  return html`<div class="small">
    ${words.lead}: ${names} ${lead.length > 2 ? words.more(lead.length - 2) : null}
  </div>`;
}

function taskView(context: TableContext, task: DueTask): TemplateResult {
  const { words, place } = context;
  const { status, schedule } = task.related;
  return html`<li>
    <a href=${recordPage(place, task)} lang="vi">${task.title}</a>
    <div class="small marks">
      <span>${words.to(dayText(words, schedule.due!))}</span>
      ${statusMark(words, status)} ${scheduleMark(words, schedule)}
    </div>
    ${leadsView(context, task)}
  </li>`;
}

/** How many tasks are left out, and where they are; of several plans nothing leads to all. */
function restView({ words, place, data }: TableContext, rest: number): TemplateResult | null {
  if (rest <= 0) return null;
  const { plan } = data;
  const page =
    plan && html`${words.seeAll} <a href=${planPage(place, plan.id)}>${words.planPage}</a>`;
  return html`<p>${words.others(words.tasks(numberText(words, rest)))}${page}</p>`;
}

const tasksView = (context: TableContext, { tasks, total }: OpenedPeriod): TemplateResult =>
  html`<ul class="tasks">
      ${tasks.map((task) => taskView(context, task))}
    </ul>
    ${restView(context, total - tasks.length)}`;

function rowView(context: TableContext, { period, at, count, parts }: Column): TemplateResult {
  const { words, data, opened, toggle } = context;
  const { key } = period;
  const isOpen = opened.includes(key);
  const answer = data.opened.find((one) => one.key === key);
  const isNow = at === periodNumber(data.about.asOf, data.every);
  return html`<tr role="row" class="row" part="row">
      <th role="rowheader" scope="row">
        <button
          class="period"
          part="button"
          data-key=${key}
          aria-expanded=${isOpen}
          aria-controls="tasks-${key}"
          @click=${() => toggle(key)}
        >
          ${periodWords(words, period)}
        </button>
        ${isNow ? html`<span class="small">(${words.now[data.every]})</span>` : null}
      </th>
      <td role="cell" class="count"><b>${words.tasks(numberText(words, count))}</b></td>
      <td role="cell">${countList(words, parts, words.schedule)}</td>
    </tr>
    <tr role="row" id="tasks-${key}" part="tasks" ?hidden=${!isOpen}>
      <td role="cell" colspan="3">
        ${isOpen ? (answer ? tasksView(context, answer) : words.loading) : null}
      </td>
    </tr>`;
}

/** How many tasks are due in each period, and, where the reader opened one, which these are. */
export const periodTableView = (context: TableContext, { columns }: Timeline): TemplateResult => {
  const { words } = context;
  return html`<table role="table" part="table" aria-labelledby="about">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${words.due}</th>
        <th role="columnheader" scope="col" class="count">${words.number}</th>
        <th role="columnheader" scope="col">${words.state}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${columns.map((column) => rowView(context, column))}
    </tbody>
  </table>`;
};
