import { html, type TemplateResult } from 'lit';
import type { Plan } from '@tiendo/sdk';
import { field, list, printed } from '../../shared/fields.ts';
import { dayText } from '../../shared/formats.ts';
import { linePage, planPage, recordPage } from '../../shared/links.ts';
import { numberOf } from '../../shared/provenance.ts';
import type { Place } from '../../shared/source-context.ts';
import type { IndicatorCounts } from './load-indicators.ts';
import type { Part } from './load-plan.ts';
import type { SummaryWords } from './summary-words.ts';
import { group } from './task-counts-view.ts';

/** What the plan is: number and day, issuer, period, and where it can be read. */
export function factsView(
  words: SummaryWords,
  place: Place,
  plan: Plan,
  isOver: boolean,
): TemplateResult {
  const { start, end } = plan.period;
  const days = `${dayText(words, start)} – ${dayText(words, end)}`;
  const documents = plan.documents.map(
    ({ id }) => html`<a href=${linePage(place, id, 1)}>${words.document(id)}</a>`,
  );
  const page = html`<a href=${planPage(place, plan.id)}>${words.planPage}</a>`;
  return html`<dl part="facts">
    ${field(words.number, numberOf(words, plan))} ${field(words.issuer, printed(plan.issuer))}
    ${field(words.span, html`${days} ${isOver ? html`<b>(${words.over})</b>` : null}`)}
    ${field(words.readAt, list([page, ...documents]))}
  </dl>`;
}

const states = ['met', 'missed', 'unclear', 'noReading'] as const;

/** How many indicators there are, and what the readings say of them. */
export function indicatorsView(
  words: SummaryWords,
  { total, states: counts }: IndicatorCounts,
  level: number,
): TemplateResult | null {
  if (total === 0) return null;
  const shown = states.filter((state) => counts[state] > 0);
  return group(
    level,
    html`${words.indicatorsHeading}: <b>${words.indicators(total)}</b>`,
    html`<ul class="lines">
      ${shown.map(
        (state) => html`<li>${words.indicatorStates[state]} <span>${counts[state]}</span></li> `,
      )}
    </ul>`,
  );
}

function partView(
  words: SummaryWords,
  place: Place,
  { section, tasks, indicators }: Part,
): TemplateResult {
  const { marker, title } = section;
  const counts = [tasks && words.tasks(tasks), indicators && words.indicators(indicators)];
  return html`<li>
    <a href=${recordPage(place, section)} lang="vi">${marker ? `${marker}. ${title}` : title}</a>
    <span>${counts.filter(Boolean).join(', ')}</span>
  </li>`;
}

/** The sections of the first level, each with its place in the plan's page and how much is in it. */
export const partsView = (
  words: SummaryWords,
  place: Place,
  parts: readonly Part[],
  level: number,
): TemplateResult | null =>
  parts.length > 0
    ? group(
        level,
        words.sections,
        html`<ul class="lines sections">
          ${parts.map((part) => partView(words, place, part))}
        </ul>`,
      )
    : null;
