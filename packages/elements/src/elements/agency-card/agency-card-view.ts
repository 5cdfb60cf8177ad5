import { html, type TemplateResult } from 'lit';
import type { Locale, Words as Shared } from '../../locales/locale.ts';
import { counted } from '../../shared/counted.ts';
import { printed } from '../../shared/fields.ts';
import { dayText } from '../../shared/formats.ts';
import { heading } from '../../shared/headings.ts';
import { recordPage } from '../../shared/links.ts';
import { scheduleKind } from '../../shared/mark.ts';
import type { Place } from '../../shared/source-context.ts';
import type { TaskRow } from '../../shared/task-row.ts';
import { countBy } from './count-by.ts';
import type { Successor } from './load-agency.ts';
import type { ApartSummary, RoleSummary } from './summarise.ts';

type Words = Shared & Locale['card'];

/** Rows by kind: a bar, and the same in numbers. */
function counts(
  words: Words,
  title: string,
  rows: readonly TaskRow[],
  names: Readonly<Record<string, string>>,
  kindOf: (row: TaskRow) => string,
): TemplateResult {
  return counted(words, title, countBy(rows, Object.keys(names), kindOf), names);
}

/** How many tasks of one role there are, by what is reported and by where they stand in time. */
export function roleView(words: Words, { role, rows }: RoleSummary, level: number): TemplateResult {
  return html`<section part="role">
    ${heading(level, html`${words[role]}: <b>${words.tasks(rows.length)}</b>`, 'role')}
    ${
      rows.length > 0
        ? html`${counts(words, words.byStatus, rows, words.status, ({ status }) => status.status)}
          ${counts(words, words.bySchedule, rows, words.schedule, ({ schedule }) => scheduleKind(schedule))}`
        : null
    }
  </section>`;
}

const part = (name: string, level: number, content: TemplateResult): TemplateResult =>
  html`<section part="part">${heading(level, name)} ${content}</section>`;

/** What is due next, with its day. */
export function nextView(
  words: Words,
  place: Place,
  rows: readonly TaskRow[],
  level: number,
): TemplateResult | null {
  if (rows.length === 0) return null;
  const items = rows.map(
    ({ task, schedule }) =>
      html`<li>
        <a href=${recordPage(place, task)} lang="vi">${task.title}</a>
        <div class="small">${words.to(dayText(words, schedule.due!))}</div>
      </li>`,
  );
  return part(
    words.next,
    level,
    html`<ol>
      ${items}
    </ol>`,
  );
}

const roles = ['lead', 'coordinating'] as const;

/** A plan that is over is named above the first of its lines. */
function apartItem(words: Words, summary: ApartSummary, before?: ApartSummary): TemplateResult {
  const { name, plan } = summary;
  const named = roles.filter((role) => summary[role] > 0);
  const numbers = named.map((role) => `${words[role]} ${summary[role]}`).join(' · ');
  return html`<li>
    ${plan && plan !== before?.plan ? html`<div class="small" lang="vi">${plan.title}</div>` : null}
    ${printed(`${name}:`)} ${numbers}
  </li>`;
}

/** What is not added in: through collectives, through predecessors, and plans that are over. */
export function apartView(words: Words, apart: readonly ApartSummary[], level: number) {
  return (['collectives', 'predecessors', 'ended'] as const).map((kind) => {
    const own = apart.filter((summary) => summary.kind === kind);
    const items = own.map((summary, at) => apartItem(words, summary, own[at - 1]));
    return own.length > 0
      ? part(
          words[kind],
          level,
          html`<p class="small muted">${words.apart}</p>
            <ul>
              ${items}
            </ul>`,
        )
      : null;
  });
}

/** Who took over from the agency, from which day, and the source that says so. */
export const successorView = (words: Words, successor: Successor): TemplateResult => {
  const { name, on, scope, source } = successor;
  const { title, url } = source;
  return html`<p class="small" part="successor">
    ${words.succeeded(dayText(words, on))} ${printed(name)} ${scope === 'part' ? words.partly : ''}
    (${words.source}: ${url ? html`<a href=${url} lang="vi">${title}</a>` : printed(title)})
  </p>`;
};
