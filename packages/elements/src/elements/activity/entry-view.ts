import { html, type TemplateResult } from 'lit';
import type { Locale, Words } from '../../locales/locale.ts';
import { printed, type Content } from '../../shared/fields.ts';
import { dayText, valueText } from '../../shared/formats.ts';
import { recordPage } from '../../shared/links.ts';
import { mark } from '../../shared/mark.ts';
import type { Place } from '../../shared/source-context.ts';
import type { Entry, ReadingEntry, ReportEntry } from './load-activity.ts';

/** The words of the list, in one language. */
export type ActivityWords = Words & Locale['activity'];

/** What the entries share. */
export interface EntryContext {
  readonly words: ActivityWords;
  readonly place: Place;
  /** Whether all are of one plan, so that none has to name it. */
  readonly isOnePlan: boolean;
  /** Whether all are of one agency. */
  readonly isOneAgency: boolean;
}

interface Titled {
  readonly id: string;
  readonly plan: string;
  readonly title: string;
}

/** The record at its permanent address; its id where the data do not have it. */
const link = ({ place }: EntryContext, record: Titled | null, id: string): TemplateResult =>
  record
    ? html`<a href=${recordPage(place, record)} lang="vi">${record.title}</a>`
    : html`<code>${id}</code>`;

const periodText = ({ words }: EntryContext, period: string): string =>
  words.period(period.slice(0, 4), +period.slice(6));

/** Parts in one line, between which there is a point. */
const line = (parts: readonly Content[]): TemplateResult => {
  const said = parts.filter(Boolean);
  return html`<p>${said.map((part, at) => html`${at ? ' · ' : ''}${part}`)}</p>`;
};

const planLine = ({ isOnePlan }: EntryContext, { plan }: Entry): TemplateResult | null =>
  isOnePlan || !plan ? null : html`<p class="small muted" lang="vi">${plan.title}</p>`;

function reportView(context: EntryContext, entry: ReportEntry): TemplateResult {
  const { words, isOneAgency } = context;
  const { report, task, agency, isReplaced } = entry;
  const { status, progress, completedOn, note, period, supersedes } = report;
  return html`<p class="small">
      ${isOneAgency ? null : printed(agency?.name ?? report.agency, '·')}
      ${periodText(context, period)}
    </p>
    <p>${link(context, task, report.task)}</p>
    ${planLine(context, entry)}
    ${line([
      mark(status, words.status[status]),
      progress === undefined ? null : words.progressOf(valueText(words, progress, '%')),
      completedOn && words.completedOn(dayText(words, completedOn)),
    ])}
    ${note && html`<p class="note" lang="vi">${note}</p>`}
    ${supersedes && html`<p class="small muted">${words.replaces}</p>`}
    ${isReplaced ? html`<p class="small"><b>${words.replaced}</b></p>` : null}`;
}

function readingView(context: EntryContext, entry: ReadingEntry): TemplateResult {
  const { words } = context;
  const { reading, indicator } = entry;
  const { value, period, source } = reading;
  const targets = indicator?.targets ?? [];
  // A reading that names no target belongs to the only one that there is.
  const target = targets.length === 1 ? targets[0] : targets[reading.target ?? -1];
  return html`<p class="small">${words.measured} · ${periodText(context, period)}</p>
    <p>${link(context, indicator, reading.indicator)}</p>
    ${planLine(context, entry)}
    ${line([
      html`${target?.label && html`<span lang="vi">${target.label}:</span> `}<b
          >${valueText(words, value, target?.unit ?? null)}</b
        >`,
      html`${words.source}: ${printed(source)}`,
    ])}`;
}

/** A report or a reading: whose, of what, and what it says. */
export const entryView = (context: EntryContext, entry: Entry): TemplateResult =>
  html`<li part="entry" class="entry">
    ${entry.kind === 'report' ? reportView(context, entry) : readingView(context, entry)}
  </li>`;
