import { html, type TemplateResult } from 'lit';
import { agencyNames } from '../../shared/agency-names.ts';
import { printed, type Content } from '../../shared/fields.ts';
import { scheduleMark, statusMark } from '../../shared/mark.ts';
import type { ColumnName } from './columns.ts';
import type { GroupedRow } from './group-rows.ts';
import type { TableWords } from './table-words.ts';

/** What stands small and quiet below something. */
export const quiet = (text: Content): TemplateResult =>
  html`<div class="small muted">${text}</div>`;

/** Where a cell is empty: what the row points to says it, or that the document does not. */
const absent = (words: TableWords, { task }: GroupedRow): TemplateResult =>
  quiet(task.reference ? printed(task.reference.text) : words.notPrinted);

/** What stands in each column of a row, besides its title. */
export const cells: Readonly<
  Record<Exclude<ColumnName, 'title'>, (words: TableWords, row: GroupedRow) => unknown>
> = {
  marker: (_words, { task }) => task.marker,
  lead: (words, row) =>
    agencyNames(words, row.task.lead) ?? printed(row.task.leadText) ?? absent(words, row),
  coordinating: (words, { task }) => agencyNames(words, task.coordinating, 2),
  deadline: (words, row) =>
    html`${printed(row.task.deadline.text) ?? absent(words, row)}
      <div>${scheduleMark(words, row.schedule)}</div>`,
  state: (words, { status }) =>
    html`${statusMark(words, status)}
    ${status.owed > 1 ? quiet(words.reported(status.reported, status.owed)) : null}`,
  product: (_words, { task }) => printed(task.product),
  director: (words, { task }) => printed(task.director, words.asPrinted),
  note: (_words, { task }) => printed(task.note),
};
