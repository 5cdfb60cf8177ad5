import { html, type TemplateResult } from 'lit';
import { dayText } from '../../shared/formats.ts';
import { printed } from '../../shared/fields.ts';
import { heading, title } from '../../shared/headings.ts';
import type { PlanGroup } from './blocks-of.ts';
import type { Heading, SectionGroup } from './group-by-section.ts';
import { taskRowView, type RowContext } from './task-row-view.ts';

/** What the tables of an element share. */
export interface TableContext extends RowContext {
  /** Whether all tasks of a plan are shown, so that a heading's own count says something of them. */
  readonly isWhole: boolean;
  /** Level of a plan's title as a heading. */
  readonly level: number;
}

/** A heading of the document, with the number of tasks that it says it has, unless its words do. */
function headingLine(
  { words, isWhole, level }: TableContext,
  { section, depth }: Heading,
): TemplateResult {
  const { marker, path, title, declaredCount } = section;
  const isSaid = declaredCount === null || title.includes(`${declaredCount}`);
  const declared = isWhole && !isSaid ? words.declared(words.tasks(declaredCount)) : null;
  return heading(
    level + depth + 1,
    html`${printed(marker ? `${path} ${title}` : title)}
    ${declared && html`<span class="small muted">(${declared})</span>`}`,
  );
}

const sectionBody = (context: TableContext, { headings, rows }: SectionGroup): TemplateResult =>
  html`<tbody role="rowgroup">
    ${
      headings.length > 0
        ? html`<tr role="row" class="section">
            <th role="rowheader" scope="rowgroup" colspan="6" part="section">
              ${headings.map((one) => headingLine(context, one))}
            </th>
          </tr>`
        : null
    }
    ${rows.map((row) => taskRowView(context, row))}
  </tbody>`;

const columns = ['marker', 'title', 'lead', 'coordinating', 'deadline', 'state'] as const;

/** The tasks of one plan as a table, under the headings of its document. */
export function tableView(
  context: TableContext,
  { plan, over, count, groups }: PlanGroup,
): TemplateResult {
  const { words, place, level } = context;
  return html`${title(level, plan.title)}
    ${place.lang === 'en' ? html`<div class="small">${plan.titleEn}</div>` : null}
    <table role="table" part="table" class=${over ? 'over' : ''} aria-label=${plan.title}>
      <caption class="small">
        ${words.tasks(count)}
        ${over ? html`· <b>${words.ended} (${dayText(words, plan.period.end)})</b>` : null}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(
            (name) =>
              html`<th role="columnheader" scope="col" class="col-${name}">${words[name]}</th>`,
          )}
        </tr>
      </thead>
      ${groups.map((group) => sectionBody(context, group))}
    </table>`;
}
