import { html, type TemplateResult } from 'lit';
import { dayText } from '../../shared/formats.ts';
import { printed } from '../../shared/fields.ts';
import { heading, title } from '../../shared/headings.ts';
import type { PlanGroup } from './blocks-of.ts';
import { orderNames, type OrderChoice, type OrderName } from './choices.ts';
import type { ColumnName } from './columns.ts';
import type { Heading, RowGroup } from './group-rows.ts';
import { taskRowView, type RowContext } from './task-row-view.ts';

/** What the tables of an element share. */
export interface TableContext extends RowContext {
  /** Whether all tasks of a plan are shown, so that a heading's own count says something of them. */
  readonly isWhole: boolean;
  /** Level of a plan's title as a heading. */
  readonly level: number;
  readonly order: OrderChoice;
  readonly sort: (order: OrderChoice) => void;
}

/** A heading above rows, with the number of tasks that the document says it has. */
function headingLine(
  { words, isWhole, level }: TableContext,
  { text, depth, declared }: Heading,
): TemplateResult {
  const said = isWhole && declared !== null ? words.declared(words.tasks(declared)) : null;
  return heading(
    level + depth + 1,
    html`${printed(text)} ${said && html`<span class="small muted">(${said})</span>`}`,
  );
}

const groupBody = (context: TableContext, { headings, rows }: RowGroup): TemplateResult =>
  html`<tbody role="rowgroup">
    ${
      headings.length > 0
        ? html`<tr role="row" class="section">
            <th role="rowheader" scope="rowgroup" colspan=${context.columns.length} part="section">
              ${headings.map((one) => headingLine(context, one))}
            </th>
          </tr>`
        : null
    }
    ${rows.map((row) => taskRowView(context, row))}
  </tbody>`;

const isOrder = (name: ColumnName): name is ColumnName & OrderName =>
  orderNames.includes(name as OrderName);

/** What pressing a column's heading asks for: ascending, then descending, then as in the document. */
const nextOrder = (name: OrderName, order: OrderChoice): OrderChoice =>
  order === name ? `-${name}` : order === `-${name}` ? '' : name;

/** The heading of a column; where rows can be sorted by it, a button. */
function columnHeading({ words, order, sort }: TableContext, name: ColumnName): TemplateResult {
  if (!isOrder(name)) {
    return html`<th role="columnheader" scope="col" class="col-${name}">${words[name]}</th>`;
  }
  const next = nextOrder(name, order);
  const sorted = order === name ? 'ascending' : order === `-${name}` ? 'descending' : 'none';
  return html`<th role="columnheader" scope="col" class="col-${name}" aria-sort=${sorted}>
    <button @click=${() => sort(next)}>${words[name]}</button>
  </th>`;
}

/** The tasks of one plan as a table, under the headings of its document. */
export function tableView(
  context: TableContext,
  { plan, over, count, groups }: PlanGroup,
): TemplateResult {
  const { words, place, level, columns } = context;
  return html`${title(level, plan.title)}
    ${place.lang === 'vi' ? null : html`<div class="small">${plan.titleEn}</div>`}
    <table role="table" part="table" class=${over ? 'over' : ''} aria-label=${plan.title}>
      <caption class="small">
        ${words.tasks(count)}
        ${over ? html`· <b>${words.ended} (${dayText(words, plan.period.end)})</b>` : null}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((name) => columnHeading(context, name))}
        </tr>
      </thead>
      ${groups.map((group) => groupBody(context, group))}
    </table>`;
}
