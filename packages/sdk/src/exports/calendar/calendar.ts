import type { DeadlineKind, Task } from '@tiendo/model/lite';
import { byteStream } from '../byte-stream.ts';
import { checkDomain } from '../domain.ts';
import { exportError } from '../export-error.ts';
import type { Export, ExportRow, Language } from '../export.ts';
import { collectionWords, illustrativeWords } from '../labels.ts';
import { calendarText, folded } from './content-lines.ts';
import { entryOf, type EntryOptions } from './entry.ts';

/** What became of the tasks that a calendar was made of. */
export interface CalendarCounts {
  readonly written: number;
  /** Tasks with no day on which they are due: they are not in the calendar. */
  readonly leftOut: number;
  /** The same by the kind of their deadline. */
  readonly leftOutByKind: Readonly<Partial<Record<DeadlineKind, number>>>;
}

export interface CalendarOptions {
  /** The publisher's domain: `chuyendoiso.example.gov.vn`. A task's UID is its id at this domain. */
  readonly domain: string;
  /** Vietnamese where it is left out. */
  readonly language?: Language;
  /** Events, or to-dos with their status; events where it is left out. */
  readonly as?: 'event' | 'todo';
  /** The day on which a task is due, or every day from its first; the day where it is left out. */
  readonly days?: 'lastDay' | 'span';
  /** When the data were made (ISO 8601, UTC); the day of the last review where it is left out. */
  readonly stamp?: string;
  /** What the calendar is called. */
  readonly name?: string;
  /** The address at which a task can be read. */
  readonly link?: (task: ExportRow<'tasks'>) => string;
  /** Called once all has been written. */
  readonly onEnd?: (counts: CalendarCounts) => void;
}

const limits: Readonly<Record<Language, string>> = {
  vi: 'Chỉ gồm nhiệm vụ có ngày đến hạn. Nhiệm vụ thường xuyên hoặc chưa xác định thời hạn không có trong lịch.',
  en: 'Only tasks that are due on a day. Ongoing tasks and tasks without a date are not in it.',
};

/** Midnight in UTC of a day, or an instant, as iCalendar writes it. */
function stampOf(input: Export<'tasks'>, { stamp }: CalendarOptions): string {
  const { reviewedOn } = input.about ?? {};
  const given = stamp ?? (reviewedOn && `${reviewedOn}T00:00:00Z`);
  const time = given === undefined ? Number.NaN : Date.parse(given);
  if (Number.isFinite(time)) return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
  const message = `a calendar needs the instant of its data: found ${given}, expected "2025-09-30T07:00:00Z" in stamp, or a day in about.reviewedOn.`;
  throw exportError(message, { path: 'stamp' });
}

function beginning({ about }: Export<'tasks'>, { name, language = 'vi' }: CalendarOptions): string {
  const own = name ?? collectionWords.tasks[language];
  const label = about?.reportsAreIllustrative ? [illustrativeWords[language]] : [];
  const title = calendarText([own, ...label].join(' – '));
  const text = calendarText([...label, limits[language]].join('. '));
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tiendo//Exports//VI',
    'CALSCALE:GREGORIAN',
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    `DESCRIPTION:${text}`,
    `X-WR-CALDESC:${text}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
  ]
    .map(folded)
    .join('');
}

function checkTask(task: ExportRow<'tasks'>, at: number): asserts task is Task {
  const missing = (['id', 'title', 'deadline'] as const).find((name) => task[name] === undefined);
  if (missing === undefined) return;
  throw exportError(`row ${at} has no "${missing}", which a calendar needs.`, { path: missing });
}

async function* linesOf(
  input: Export<'tasks'>,
  options: CalendarOptions,
  entryOptions: EntryOptions,
): AsyncGenerator<string> {
  let written = 0;
  const kinds = new Map<DeadlineKind, number>();
  yield beginning(input, options);
  let at = 0;
  for await (const task of input.rows) {
    at += 1;
    checkTask(task, at);
    const entry = entryOf(task, entryOptions);
    if (entry === null) {
      const { kind } = task.deadline;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      continue;
    }
    written += 1;
    yield entry;
  }
  yield folded('END:VCALENDAR');
  const leftOut = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  options.onEnd?.({ written, leftOut, leftOutByKind: Object.fromEntries(kinds) });
}

/**
 * The deadlines of tasks as a calendar: iCalendar, RFC 5545. All days are civil days in Viet Nam
 * without hours. A task whose deadline has a last day is an entry; one that comes back is a series
 * over the period of its plan, where rows have it (`with('plan')`); the others are left out and
 * counted. Rows that have their status (`with('status')`) say it.
 *
 * The same rows and options make the same bytes: there is no clock in it.
 *
 * @throws {TiendoError} `export-invalid` where the domain is none, or the instant of the data is not
 * known.
 * @example
 * let left = 0;
 * const file = toCalendar(await exportOf(tiendo, tiendo.tasks().with('plan', 'status')), {
 *   domain: 'chuyendoiso.example.gov.vn',
 *   onEnd: ({ leftOut }) => (left = leftOut),
 * });
 * (await toText(file)).match(/BEGIN:VEVENT/g)!.length; // → 4
 * left; // → 2
 */
export function toCalendar(
  input: Export<'tasks'>,
  options: CalendarOptions,
): ReadableStream<Uint8Array> {
  checkDomain(options.domain);
  const { domain, language = 'vi', as = 'event', days = 'lastDay', link } = options;
  const stamp = stampOf(input, options);
  return byteStream(linesOf(input, options, { domain, language, as, days, stamp, link }));
}
