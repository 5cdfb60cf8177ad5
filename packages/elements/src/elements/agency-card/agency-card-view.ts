import { html, type TemplateResult } from 'lit';
import type { Row } from '@tiendo/sdk';
import type { Locale, Words as Shared } from '../../locales/locale.ts';
import { counted } from '../../shared/counted.ts';
import { printed } from '../../shared/fields.ts';
import { dayText, valueText } from '../../shared/formats.ts';
import { heading } from '../../shared/headings.ts';
import { recordPage } from '../../shared/links.ts';
import type { Place } from '../../shared/source-context.ts';
import { roles, type ApartSummary } from './apart-of.ts';
import type { RoleCounts } from './count-tasks.ts';
import { onTimeShare } from './on-time-share.ts';

type Words = Shared & Locale['card'];

/** How many tasks of one role there are, by what is reported and by where they stand in time. */
export function roleView(words: Words, counts: RoleCounts, level: number): TemplateResult {
  const { role, total, status, schedule } = counts;
  return html`<section part="role">
    ${heading(level, html`${words[role]}: <b>${words.tasks(total)}</b>`, 'role')}
    ${
      total > 0
        ? html`${counted(words, words.byStatus, status, words.status)}
          ${counted(words, words.bySchedule, schedule, words.schedule)}`
        : null
    }
  </section>`;
}

const part = (name: string, level: number, content: TemplateResult): TemplateResult =>
  html`<section part="part">${heading(level, name)} ${content}</section>`;

/** How much of what it leads was completed on time, and how that is reckoned. */
export function onTimeView(words: Words, led: RoleCounts, level: number): TemplateResult | null {
  if (led.total === 0) return null;
  const share = onTimeShare(led);
  const percent = share && Math.round((1000 * share.onTime) / share.due) / 10;
  return part(
    words.schedule.onTime,
    level,
    html`<p>
        ${
          percent === null
            ? words.noData
            : html`<b>${valueText(words, percent, '%')}</b> (${share!.onTime} ÷ ${share!.due})`
        }
      </p>
      <p class="small muted">${words.formula}</p>`,
  );
}

/** What is due next, with its day. */
export function nextView(
  words: Words,
  place: Place,
  rows: readonly Row<'tasks'>[],
  level: number,
): TemplateResult | null {
  if (rows.length === 0) return null;
  const items = rows.map(
    (task) =>
      html`<li>
        <a href=${recordPage(place, task)} lang="vi">${task.title}</a>
        <div class="small">${words.to(dayText(words, task.deadline.end!))}</div>
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
