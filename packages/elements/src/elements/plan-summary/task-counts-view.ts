import { html, type TemplateResult } from 'lit';
import { addDays, dueSoonDays } from '@tiendo/sdk';
import { choiceButton } from '../../shared/choice-button.ts';
import { counted } from '../../shared/counted.ts';
import { dayText, numberText } from '../../shared/formats.ts';
import { heading } from '../../shared/headings.ts';
import type { Leads } from './load-leads.ts';
import type { PlanSummaryData } from './load-plan.ts';
import { partsOf } from './parts-of.ts';
import type { SummaryWords } from './summary-words.ts';

/** A group of counts under its heading. */
export const group = (level: number, name: unknown, content: unknown): TemplateResult =>
  html`<section part="part">${heading(level, name, 'group')} ${content}</section>`;

/** How many tasks there are, by what is reported and by where they stand in time. */
export function tasksView(
  words: SummaryWords,
  { tasks, status, schedule }: PlanSummaryData,
  level: number,
): TemplateResult {
  const count = words.tasks(numberText(words, tasks));
  const kinds = (names: object): string[] => Object.keys(names);
  return group(
    level,
    html`${words.tasksHeading}: <b>${count}</b>`,
    tasks > 0
      ? html`${counted(words, words.byStatus, partsOf(status, kinds(words.status)), words.status)}
        ${counted(words, words.bySchedule, partsOf(schedule, kinds(words.schedule)), words.schedule)}`
      : null,
  );
}

const line = (words: SummaryWords, text: string, count: number): TemplateResult =>
  html`<li>${text} <span>${words.tasks(numberText(words, count))}</span></li>`;

/** How many tasks are due within thirty days, in what is left of the quarter, and in the next; of a plan that is over only where there is any. */
export function soonView(
  words: SummaryWords,
  { about, schedule, quarters }: PlanSummaryData,
  level: number,
  isOver: boolean,
): TemplateResult | null {
  const soon = schedule.find(({ value }) => value === 'dueSoon')?.count ?? 0;
  const [now, next] = quarters.map(({ period }) => words.period(period.year, period.quarter));
  if (isOver && soon + quarters[0]!.count + quarters[1]!.count === 0) return null;
  const until = dayText(words, addDays(about.asOf, dueSoonDays));
  return group(
    level,
    words.soon,
    html`<ul class="lines">
      ${line(words, words.within(dueSoonDays, until), soon)}
      ${line(words, words.rest(now!), quarters[0]!.count)}
      ${line(words, words.inQuarter(next!), quarters[1]!.count)}
    </ul>`,
  );
}

/** How many agencies lead, and those that lead the most, which a reader can choose. */
export function leadsView(
  words: SummaryWords,
  host: HTMLElement,
  { agencies, collectives, unnamed, most }: Leads,
  level: number,
): TemplateResult {
  const items = most.map(
    ({ id, name, count }) =>
      html`<li>
        ${choiceButton(host, { kind: 'agency', id }, name)}
        <span>${words.tasks(numberText(words, count))}</span>
      </li>`,
  );
  return group(
    level,
    html`${words.lead}: <b>${words.agencies(agencies)}</b>`,
    html`${collectives > 0 ? html`<p>${words.alsoCollectives(collectives)}</p>` : null}
    ${unnamed > 0 ? html`<p>${words.unnamed(words.tasks(unnamed))}</p>` : null}
    ${
      items.length > 0
        ? html`<p class="small muted">${words.most}</p>
            <ul class="lines">
              ${items}
            </ul>`
        : null
    }`,
  );
}
