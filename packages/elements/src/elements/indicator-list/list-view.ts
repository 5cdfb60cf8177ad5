import { html, type TemplateResult } from 'lit';
import { planIsOver } from '@tiendo/sdk';
import { printed } from '../../shared/fields.ts';
import { dayText, numberText } from '../../shared/formats.ts';
import { heading, title } from '../../shared/headings.ts';
import { groupByHeading, type HeadedGroup } from './group-by-heading.ts';
import { indicatorRowView, type RowContext } from './indicator-row-view.ts';
import type { IndicatorRow, PlanList } from './load-block.ts';

/** What the lists of an element share. */
export interface ListContext extends RowContext {
  /** Level of a plan's title as a heading. */
  readonly level: number;
}

/** How many there are, how many have readings, and how many meet their targets. */
function countsView({ words, day }: ListContext, { plan, count, read, met }: PlanList) {
  const say = (value: number): string => numberText(words, value);
  const measured =
    read > 0 ? `${words.withReading(say(read))} · ${words.allMet(say(met))}` : words.withoutAny;
  return html`<b>${words.count(say(count))}</b> · ${measured}
    ${
      planIsOver(plan, day)
        ? html`· <b>${words.ended} (${dayText(words, plan.period.end)})</b>`
        : null
    }`;
}

const groupView = (context: ListContext, { headings, rows }: HeadedGroup<IndicatorRow>) =>
  html`<tbody role="rowgroup">
    ${
      headings.length > 0
        ? html`<tr role="row" class="section">
            <th role="rowheader" scope="rowgroup" colspan="3" part="section">
              ${headings.map(({ section, depth }) =>
                heading(
                  context.level + depth + 1,
                  printed(section.marker ? `${section.path} ${section.title}` : section.title),
                ),
              )}
            </th>
          </tr>`
        : null
    }
    ${rows.map((row) => indicatorRowView(context, row))}
  </tbody>`;

/** The indicators of one plan as a table, under the headings of its document. */
export function listView(context: ListContext, list: PlanList): TemplateResult {
  const { words, place, level } = context;
  const { plan, rows, sections } = list;
  return html`${title(level, plan.title)}
    ${place.lang === 'en' ? html`<div class="small">${plan.titleEn}</div>` : null}
    <p part="counts">${countsView(context, list)}</p>
    ${
      rows.length > 0
        ? html`<table role="table" part="table" aria-label=${plan.title}>
            <thead role="rowgroup">
              <tr role="row">
                ${[words.indicator, words.goal, words.reading].map(
                  (name) => html`<th role="columnheader" scope="col">${name}</th>`,
                )}
              </tr>
            </thead>
            ${groupByHeading(rows, sections).map((group) => groupView(context, group))}
          </table>`
        : null
    }`;
}
