// Everything that a row does not show. Loaded when a reader first opens a task.
import { html, type TemplateResult } from 'lit';
import type { Task } from '@tiendo/sdk';
import { detailWords } from './detail-words.ts';
import type { TableWords } from './table-words.ts';
import { agencyNames } from '../../shared/agency-names.ts';
import { field, list, printed, sourceFields } from '../../shared/fields.ts';
import type { Place } from '../../shared/source-context.ts';
import { datesOf, daysText } from './deadline-words.ts';
import { reportsView, type ReportRow } from './reports-view.ts';
import { remarksOf } from './remarks.ts';

/** A step of a deadline that has several: as printed, and with its days. */
const step = (
  words: TableWords,
  milestone: Task['deadline']['milestones'][number],
): TemplateResult => html`${printed(milestone.text)} ${daysText(words, milestone)}`;

/** What was reported of a task, its fields in full, remarks on how it was read, and the way to the source. */
export function taskDetails(
  words: TableWords,
  place: Place,
  task: Task,
  reports?: readonly ReportRow[],
): TemplateResult {
  const { coordinating, deadline, director, note, product, reference } = task;
  const names = detailWords(words.lang);
  return html`<dl part="details">
    ${field(names.reports, reportsView(words, reports))} ${field(words.product, printed(product))}
    ${field(words.coordinating, coordinating.length > 2 ? agencyNames(words, coordinating) : null)}
    ${field(words.director, printed(director, words.asPrinted))}
    ${field(words.deadline, datesOf(words, deadline))}
    ${field(words.deadline, list(deadline.milestones.map((milestone) => step(words, milestone))))}
    ${field(names.reference, printed(reference?.text))} ${field(words.note, printed(note))}
    ${field(names.remarks, list(remarksOf(words, task)))} ${sourceFields(words, place, task)}
  </dl>`;
}
