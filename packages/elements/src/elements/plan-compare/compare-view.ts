import { html, type TemplateResult } from 'lit';
import { planIsOver } from '@tiendo/sdk';
import { bar } from '../../charts/bar.ts';
import type { Locale, Words as Shared } from '../../locales/locale.ts';
import { field, printed } from '../../shared/fields.ts';
import { dayText, numberText, valueText } from '../../shared/formats.ts';
import { planPage, recordPage } from '../../shared/links.ts';
import { mark, statusMark } from '../../shared/mark.ts';
import { numberOf } from '../../shared/provenance.ts';
import type { Place } from '../../shared/source-context.ts';
import type { TopicCell } from './compare-topics.ts';
import type { ListedTasks, PlanFacts } from './load-plan-compare.ts';

export type CompareWords = Shared & Locale['compare'];

/** What stands beside a letter for each plan where there is no room for its title above. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);

const percent = (words: CompareWords, share: number): string =>
  valueText(words, Math.round(share * 1000) / 10, '%');

/** How many tasks have which kind of deadline, in the order of the words. */
function deadlines(words: CompareWords, { tasks, dated, kinds }: PlanFacts): TemplateResult {
  const [all, some] = [numberText(words, tasks), numberText(words, dated)];
  const named = Object.entries(words.kinds).flatMap(([kind, name]) =>
    kinds.filter((one) => one.kind === kind).map(({ count }) => ({ name, count })),
  );
  return html`${words.dated(percent(words, dated / tasks || 0), `${some}/${all}`)}
    <ul class="counts small">
      ${named.map(({ name, count }) => html`<li>${name} <b>${numberText(words, count)}</b></li>`)}
    </ul>`;
}

/** A plan's number, period, size and kinds of deadlines. */
export function factsView(words: CompareWords, facts: PlanFacts, asOf: string): TemplateResult {
  const { plan, tasks, indicators } = facts;
  const { start, end } = plan.period;
  const size = [
    words.tasks(numberText(words, tasks)),
    words.indicators(numberText(words, indicators)),
  ];
  return html`<dl part="facts">
    ${field(
      words.issue,
      html`${numberOf(words, plan)}
        <div class="small">${printed(plan.issuer)}</div>`,
    )}
    ${field(
      words.span,
      html`${dayText(words, start)} – ${dayText(words, end)}
      ${planIsOver(plan, asOf) ? html`<div><b>${words.ended}</b></div>` : null}`,
    )}
    ${field(words.size, size.join(' · '))} ${field(words.deadline, deadlines(words, facts))}
  </dl>`;
}

/** How much of a plan is of a topic, in words and as a bar on a scale that ends at `longest`. */
export function cellView(words: CompareWords, cell: TopicCell, longest: number): TemplateResult {
  const { count, share, statuses, isOnly } = cell;
  if (count === 0) return html`<span class="muted">${words.nothing}</span>`;
  const names: Readonly<Record<string, string>> = words.status;
  const ordered = Object.keys(names).flatMap((kind) =>
    statuses.filter(({ status }) => status === kind).map((one) => ({ kind, count: one.count })),
  );
  const parts = ordered.map((one) => ({ ...one, count: (one.count / count) * share }));
  const rest = { kind: 'rest', count: longest - share };
  return html`<b>${words.tasks(numberText(words, count))}</b> · ${percent(words, share)}
    ${bar(rest.count > 0 ? [...parts, rest] : parts)}
    <ul class="counts small">
      ${ordered.map(
        (one) =>
          html`<li>${mark(one.kind, names[one.kind]!)} <b>${numberText(words, one.count)}</b></li>`,
      )}
      ${isOnly ? html`<li><b>${words.onlyHere}</b></li>` : null}
    </ul>`;
}

/** The first tasks of a topic, and how many more there are; that they load until they are there. */
export function listedView(
  words: CompareWords,
  place: Place,
  { plan, count }: TopicCell,
  listed: ListedTasks | undefined,
): TemplateResult {
  if (count === 0) return html`<span class="muted">–</span>`;
  if (!listed) return html`<span class="muted">${words.loading}</span>`;
  const left = count - listed.length;
  return html`<ol>
      ${listed.map(
        (task) =>
          html`<li>
            <a href=${recordPage(place, task)} lang="vi">${task.title}</a>
            <div class="small counts">
              <span>${printed(task.deadline.text) ?? words.notPrinted}</span>
              ${statusMark(words, task.related.status)}
            </div>
          </li>`,
      )}
    </ol>
    ${
      left > 0
        ? html`<a class="small" href=${planPage(place, plan)}
            >${words.others(numberText(words, left))}</a
          >`
        : null
    }`;
}
