import { html, type TemplateResult } from 'lit';
import type { Task } from '@tiendo/sdk';
import type { TableWords } from './table-words.ts';
import { agencyNames } from '../../shared/agency-names.ts';
import { printed, type Content } from '../../shared/fields.ts';
import { scheduleMark, statusMark } from '../../shared/mark.ts';
import type { Place } from '../../shared/source-context.ts';
import { throughOf } from '../../shared/task-row.ts';
import type { GroupedRow } from './group-by-section.ts';

/** What the rows of a table share. */
export interface RowContext {
  readonly words: TableWords;
  readonly place: Place;
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** What an open row shows. */
  readonly details: (task: Task) => TemplateResult;
}

const quiet = (text: Content): TemplateResult => html`<div class="small muted">${text}</div>`;

/** Where a cell is empty: what the row points to says it, or that the document does not. */
const absent = (words: TableWords, { task }: GroupedRow): TemplateResult =>
  quiet(task.reference ? printed(task.reference.text) : words.notPrinted);

/** Through whom an agency came to the task, where it is not named itself. */
const via = (words: TableWords, row: GroupedRow) =>
  throughOf(row) === 'direct'
    ? null
    : row.via.map(({ agency, role, isPart }) =>
        quiet(`${words[role]} ${words.via(agency.name)} ${isPart ? words.partly : ''}`),
      );

/** A task as a row, with a row of details below it while it is open. */
export function taskRowView(context: RowContext, row: GroupedRow): TemplateResult {
  const { words, isOpen, toggle, details } = context;
  const { task, status, schedule, depth } = row;
  const { id, marker, title, lead, leadText, coordinating, deadline } = task;
  const { reported, owed } = status;
  const cell = (name: string, content: unknown): TemplateResult =>
    html`<td role="cell" data-label=${name}>${content}</td>`;
  return html`<tr role="row" part="row" class="row depth${Math.min(depth, 2)}">
      <td role="cell">${marker}</td>
      <th role="rowheader" scope="row">
        ${printed(title)} ${via(words, row)}
        <button
          part="button"
          aria-expanded=${isOpen(id)}
          aria-controls=${id}
          aria-label="${words.details}: ${title}"
          @click=${() => toggle(id)}
          .textContent=${words.details}
        ></button>
      </th>
      ${cell(words.lead, agencyNames(words, lead) ?? printed(leadText) ?? absent(words, row))}
      ${cell(words.coordinating, agencyNames(words, coordinating, 2))}
      ${cell(
        words.deadline,
        html`${printed(deadline.text) ?? absent(words, row)}
          <div>${scheduleMark(words, schedule)}</div>`,
      )}
      ${cell(
        words.state,
        html`${statusMark(words, status)} ${owed > 1 ? quiet(words.reported(reported, owed)) : null}`,
      )}
    </tr>
    <tr role="row" class="more" id=${id} ?hidden=${!isOpen(id)}>
      ${isOpen(id) ? html`<td role="cell" colspan="6">${details(task)}</td>` : null}
    </tr>`;
}
