import {
  addDays,
  type CivilDate,
  type Plan,
  type StatusSummary,
  type Task,
} from '@tiendo/model/lite';
import type { ExportRow, Language } from '../export.ts';
import { statusWords } from '../labels.ts';
import { calendarDay, calendarText, folded } from './content-lines.ts';
import { dueOf, type Due } from './due.ts';

/** How a calendar's entries are written. */
export interface EntryOptions {
  readonly language: Language;
  readonly domain: string;
  readonly as: 'event' | 'todo';
  readonly days: 'lastDay' | 'span';
  /** `20250901T000000Z`. */
  readonly stamp: string;
  readonly link: ((task: ExportRow<'tasks'>) => string) | undefined;
}

type Lines = readonly (readonly [name: string, value: string])[];

const labels = {
  leadText: { vi: 'Chủ trì', en: 'Lead' },
  coordinatingText: { vi: 'Phối hợp', en: 'Coordinating' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  deadline: { vi: 'Thời gian hoàn thành', en: 'Deadline' },
  action: { vi: 'Việc phải làm', en: 'To be done' },
  status: { vi: 'Tình trạng', en: 'Status' },
} as const;

const line = (label: keyof typeof labels, language: Language, text: string | null | undefined) =>
  text ? [`${labels[label][language]}: ${text}`] : [];

function description(
  task: ExportRow<'tasks'>,
  status: StatusSummary | undefined,
  language: Language,
): string {
  return [
    ...line('leadText', language, task.leadText),
    ...line('coordinatingText', language, task.coordinatingText),
    ...line('product', language, task.product),
    ...line('deadline', language, task.deadline?.text),
    ...line('action', language, task.deadline?.action),
    ...line('status', language, status && statusWords[status.status][language]),
  ].join('\n');
}

const shown = ({ start, end, rule }: Due, days: EntryOptions['days']): CivilDate =>
  days === 'span' && !rule ? start : end;

function eventDays(due: Due, days: EntryOptions['days']): Lines {
  return [
    ['DTSTART;VALUE=DATE', calendarDay(shown(due, days))],
    ['DTEND;VALUE=DATE', calendarDay(addDays(due.end, 1))],
    ['TRANSP', 'TRANSPARENT'],
  ];
}

/** `DUE` has to lie after `DTSTART`, and what comes back has to have one: then it lasts a day. */
function todoDays(due: Due, days: EntryOptions['days']): Lines {
  const start = ['DTSTART;VALUE=DATE', calendarDay(shown(due, days))] as const;
  if (due.rule) return [start, ['DURATION', 'P1D']];
  const end = ['DUE;VALUE=DATE', calendarDay(due.end)] as const;
  return shown(due, days) < due.end ? [start, end] : [end];
}

/** What RFC 5545 calls a status. It has no word for one that is suspended, or that nobody reported. */
const todoStatus: Readonly<Partial<Record<StatusSummary['status'], string>>> = {
  notStarted: 'NEEDS-ACTION',
  inProgress: 'IN-PROCESS',
  completed: 'COMPLETED',
};

function statusLines(status: StatusSummary | undefined, as: EntryOptions['as']): Lines {
  if (!status) return [];
  const own = ['X-TIENDO-STATUS', status.status] as const;
  const known = todoStatus[status.status];
  if (as === 'event' || known === undefined) return [own];
  const { progress } = status;
  const percent =
    progress === null ? [] : [['PERCENT-COMPLETE', `${Math.round(progress)}`] as const];
  return [['STATUS', known], ...percent, own];
}

const related = (task: ExportRow<'tasks'>) =>
  (task.related ?? {}) as { readonly plan?: Plan; readonly status?: StatusSummary };

/** The entry of a task in a calendar; null where no day is known on which it is due. */
export function entryOf(task: ExportRow<'tasks'>, options: EntryOptions): string | null {
  const { language, domain, as, days, stamp, link } = options;
  const { id, title, deadline } = task as Task;
  const { plan, status } = related(task);
  const due = dueOf(deadline, plan?.period ?? null);
  if (!due) return null;
  const component = as === 'event' ? 'VEVENT' : 'VTODO';
  const text = description(task, status, language);
  const address = link?.(task).replace(/[\0-\x20\x7F]/g, encodeURIComponent);
  const lines: Lines = [
    ['BEGIN', component],
    ['UID', calendarText(`${encodeURI(id)}@${domain}`)],
    ['DTSTAMP', stamp],
    ...(as === 'event' ? eventDays(due, days) : todoDays(due, days)),
    ...(due.rule ? [['RRULE', due.rule] as const] : []),
    ['SUMMARY;LANGUAGE=vi', calendarText(title)],
    ...(text ? [['DESCRIPTION', calendarText(text)] as const] : []),
    ...(address ? [['URL', address] as const] : []),
    ...statusLines(status, as),
    ['END', component],
  ];
  return lines.map(([name, value]) => folded(`${name}:${value}`)).join('');
}
