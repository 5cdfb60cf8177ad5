import { html, nothing, type TemplateResult } from 'lit';
import type { Schedule, StatusSummary } from '@tiendo/sdk';
import type { Words } from '../locales/locale.ts';

/** A sign for each state; a word stands beside it, so that none hangs on its colour. */
export const signs: Readonly<Record<string, string>> = {
  completed: '●',
  inProgress: '◐',
  notStarted: '○',
  suspended: '‖',
  notReported: '◌',
  onTime: '✓',
  late: '✓',
  overdue: '▲',
  lapsed: '△',
  dueSoon: '◆',
  upcoming: '◇',
  recurring: '↻',
  ongoing: '→',
  unscheduled: '–',
  met: '✓',
  missed: '×',
  unclear: '–',
  noReading: '◌',
};

/** A state as a sign and a word; the sign's colour comes from the class that bears its name. */
export const mark = (kind: string, word: string): TemplateResult =>
  html`<span class="mark ${kind}" part="mark ${kind}">
    <i aria-hidden="true">${signs[kind]}</i><span>${word}</span>
  </span>`;

/** What has been reported of a task. */
export const statusMark = (words: Words, { status }: StatusSummary): TemplateResult =>
  mark(status, words.status[status]);

/** A place in time; for what is completed, whether on time or late where that is known. */
export type ScheduleKind = keyof Words['schedule'];

export function scheduleKind({ state, onTime }: Schedule): ScheduleKind {
  if (state !== 'completed' || onTime === null) return state;
  return onTime ? 'onTime' : 'late';
}

/** Where a task stands in time; nothing where the status says it all. */
export function scheduleMark(words: Words, schedule: Schedule): TemplateResult | typeof nothing {
  const kind = scheduleKind(schedule);
  return kind === 'completed' ? nothing : mark(kind, words.schedule[kind]);
}
