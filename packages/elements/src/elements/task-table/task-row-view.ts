import { html, nothing, type TemplateResult } from 'lit';
import type { Task } from '@tiendo/sdk';
import type { Place } from '../../shared/source-context.ts';
import { throughOf } from '../../shared/task-row.ts';
import type { ColumnName } from './columns.ts';
import type { GroupedRow } from './group-rows.ts';
import { markedText } from '../../shared/marked-text.ts';
import { cells, quiet } from './row-cells.ts';
import type { TableWords } from './table-words.ts';

/** What the rows of a table share. */
export interface RowContext {
  readonly words: TableWords;
  readonly place: Place;
  readonly columns: readonly ColumnName[];
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** What an open row shows. */
  readonly details: (task: Task) => TemplateResult;
}

/** Through whom an agency came to the task, where it is not named itself. */
const via = (words: TableWords, row: GroupedRow) =>
  throughOf(row) === 'direct'
    ? null
    : row.via.map(({ agency, role, isPart }) =>
        quiet(`${words[role]} ${words.via(agency.name)} ${isPart ? words.partly : ''}`),
      );

function titleCell({ words, isOpen, toggle }: RowContext, row: GroupedRow): TemplateResult {
  const { id, title } = row.task;
  return html`<th role="rowheader" scope="row">
    <span lang="vi">${markedText(title, 'title', row.highlights)}</span> ${via(words, row)}
    <button
      part="button"
      aria-expanded=${isOpen(id)}
      aria-controls=${id}
      aria-label="${words.details}: ${title}"
      @click=${() => toggle(id)}
    >
      ${words.details}
    </button>
  </th>`;
}

/** A task as a row, with a row of details below it while it is open. */
export function taskRowView(context: RowContext, row: GroupedRow): TemplateResult {
  const { words, columns, isOpen, details } = context;
  const { id } = row.task;
  const cell = (name: ColumnName): TemplateResult => {
    if (name === 'title') return titleCell(context, row);
    const label = name === 'marker' ? undefined : words[name];
    return html`<td role="cell" data-label=${label ?? nothing}>${cells[name](words, row)}</td>`;
  };
  return html`<tr role="row" part="row" class="row depth${Math.min(row.depth, 2)}">
      ${columns.map(cell)}
    </tr>
    <tr role="row" class="more" id=${id} ?hidden=${!isOpen(id)}>
      ${isOpen(id) ? html`<td role="cell" colspan=${columns.length}>${details(row.task)}</td>` : null}
    </tr>`;
}
