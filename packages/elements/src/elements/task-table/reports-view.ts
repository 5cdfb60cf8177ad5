import { html, type TemplateResult } from 'lit';
import type { Row } from '@tiendo/sdk';
import { printed, type Content } from '../../shared/fields.ts';
import { dayText, numberText } from '../../shared/formats.ts';
import { mark } from '../../shared/mark.ts';
import { detailWords } from './detail-words.ts';
import type { TableWords } from './table-words.ts';

/** A report with the agency that gave it. */
export type ReportRow = Row<'reports', 'agency'>;

/** A report in one line: which period, who, what, how far, and what they say. */
function reportLine(words: TableWords, report: ReportRow): TemplateResult {
  const { period, related, status, progress, completedOn, note } = report;
  const { completed } = detailWords(words.lang);
  const [year, quarter] = [period.slice(0, 4), Number(period.slice(6))];
  return html`<li>
    ${words.period(year, quarter)} · ${printed(related.agency?.name ?? report.agency)}:
    ${mark(status, words.status[status])}
    ${progress === undefined ? null : ` ${numberText(words, progress)}\u00a0%`}
    ${completedOn ? ` (${completed(dayText(words, completedOn))})` : null}
    ${note ? html`<div class="small">${printed(note)}</div>` : null}
  </li>`;
}

/** What has been reported of a task, the latest first; that nothing has where that is so. */
export function reportsView(words: TableWords, reports: readonly ReportRow[] | undefined): Content {
  if (!reports) return null;
  return reports.length === 0
    ? words.status.notReported
    : html`<ul>
        ${[...reports].reverse().map((one) => reportLine(words, one))}
      </ul>`;
}
