import { html, type TemplateResult } from 'lit';
import { planIsOver, type Plan } from '@tiendo/sdk';
import type { Locale, Words as Shared } from '../../locales/locale.ts';
import { printed, type Content } from '../../shared/fields.ts';
import { dayText, numberText, valueText } from '../../shared/formats.ts';
import { recordPage } from '../../shared/links.ts';
import { statusMark } from '../../shared/mark.ts';
import { planTitle } from '../../shared/plan-title.ts';
import { numberOf } from '../../shared/provenance.ts';
import type { Place } from '../../shared/source-context.ts';
import { latestReading } from '../indicator-gauge/latest-reading.ts';
import type { Chapter, IndicatorOfSystem, TaskOfSystem } from './load-system-history.ts';
import { namedIn, type Naming } from './named-in.ts';

export type HistoryWords = Shared & Locale['history'];

/** What the rows of the table share. */
export interface HistoryContext {
  readonly element: HTMLElement;
  readonly words: HistoryWords;
  readonly place: Place;
  /** Id of the system. */
  readonly system: string;
  /** Level of a plan's title as a heading. */
  readonly level: number;
  /** The civil day for which status holds. */
  readonly asOf: string;
  /** Shows all that a plan says. */
  readonly showAll: (plan: string) => void;
}

/** A plan's number, issuer and period, and whether that is over. */
export const planLine = ({ words, asOf }: HistoryContext, plan: Plan): TemplateResult => {
  const { issuer, period } = plan;
  return html`<div class="small">
    ${numberOf(words, plan)} · ${printed(issuer)} · ${dayText(words, period.start)} –
    ${dayText(words, period.end)} ${planIsOver(plan, asOf) ? html`· <b>${words.ended}</b>` : null}
  </div>`;
};

interface Shown extends Naming {
  readonly id: string;
  readonly plan: string;
}

/** A title with the words for the system in bold; where other words of the row have them, these below it. */
function titleView(
  { words, place, system }: HistoryContext,
  record: Shown,
  kind: Content,
): TemplateResult {
  const { before, named, after, elsewhere } = namedIn(record, system);
  return html`<a href=${recordPage(place, record)} lang="vi"
      >${before}${named && html`<b>${named}</b>`}${after}</a
    >
    ${kind} ${elsewhere && html`<div class="small muted">${words.called(elsewhere)}</div>`}`;
}

/** A record of the plan: its title, who leads, by when, and how it stands. */
function rowView(
  context: HistoryContext,
  record: Shown,
  kind: Content,
  cells: readonly [lead: Content, deadline: Content, state: Content],
): TemplateResult {
  const { words } = context;
  const names = [words.lead, words.deadline, words.state];
  return html`<tr role="row" part="row" class="row">
    <th role="rowheader" scope="row">${titleView(context, record, kind)}</th>
    ${cells.map(
      (content, at) =>
        html`<td role="cell" data-label=${names[at]!}>
          ${content ?? html`<span class="small muted">${words.notPrinted}</span>`}
        </td>`,
    )}
  </tr>`;
}

function taskView(context: HistoryContext, task: TaskOfSystem): TemplateResult {
  const { words } = context;
  const { leadText, deadline, reference, related } = task;
  const { reported, owed } = related.status;
  const state = html`${statusMark(words, related.status)}
  ${owed > 1 ? html`<div class="small muted">${words.reported(reported, owed)}</div>` : null}`;
  const elsewhere = printed(reference?.text);
  const [lead, due] = [printed(leadText) ?? elsewhere, printed(deadline.text) ?? elsewhere];
  return rowView(context, task, null, [lead, due, state]);
}

/** The newest reading of each target, or that there is none. */
function readingsOf({ words }: HistoryContext, indicator: IndicatorOfSystem): Content {
  const { targets, related } = indicator;
  const items = targets.flatMap(({ label, unit }, at) => {
    const reading = latestReading(related.readings, indicator, at);
    if (!reading) return [];
    const { period, value } = reading;
    const day = words.period(period.slice(0, 4), +period.slice(6));
    return html`<div>${printed(label)} ${valueText(words, value, unit)} (${day})</div>`;
  });
  return items.length > 0 ? html`${items}` : words.noReading;
}

function indicatorView(context: HistoryContext, indicator: IndicatorOfSystem): TemplateResult {
  const { words } = context;
  const { ownerText, implementersText, targetText, targets } = indicator;
  const kind = html`<div class="small">
    ${words.indicator}${targetText && ': '}${printed(targetText)}
  </div>`;
  const days = [...new Set(targets.flatMap(({ due }) => due ?? []))];
  const due = days.map((day) => words.to(dayText(words, day))).join('; ') || null;
  const lead = printed(ownerText) ?? printed(implementersText);
  return rowView(context, indicator, kind, [lead, due, readingsOf(context, indicator)]);
}

/** A plan that mentions the system, with its tasks and indicators that do. */
export function chapterView(context: HistoryContext, chapter: Chapter): TemplateResult {
  const { element, words, place, level, showAll } = context;
  const { plan, tasks, indicators, taskRows, indicatorRows, left } = chapter;
  const counts = [
    tasks > 0 && words.tasks(numberText(words, tasks)),
    indicators > 0 && words.indicators(numberText(words, indicators)),
  ];
  const all = words.showAll(numberText(words, tasks + indicators));
  const more = html`<tr role="row">
    <td role="cell" colspan="4">
      <button part="button" @click=${() => showAll(plan.id)}>${all}</button>
    </td>
  </tr>`;
  return html`<tbody role="rowgroup" id="plan-${plan.id}">
    <tr role="row" class="plan">
      <th role="rowheader" scope="rowgroup" colspan="4" part="plan">
        ${planTitle(element, place, level, plan)} ${planLine(context, plan)}
        <div class="small muted">${counts.filter(Boolean).join(' · ')}</div>
      </th>
    </tr>
    ${taskRows.map((task) => taskView(context, task))}
    ${indicatorRows.map((indicator) => indicatorView(context, indicator))} ${left > 0 ? more : null}
  </tbody>`;
}
