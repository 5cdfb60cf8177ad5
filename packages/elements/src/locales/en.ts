// The words on the screen, English. Fetched only when a page asks for English.
import type { Locale } from './locale.ts';

const plural = (count: number | string, one: string): string =>
  `${count} ${String(count) === '1' ? one : `${one}s`}`;

export const common: Locale['common'] = {
  lang: 'en',
  locale: 'en-GB',
  dateStyle: { day: 'numeric', month: 'long', year: 'numeric' },
  loading: 'Loading data…',
  empty: 'There are no tasks.',
  retry: 'Try again',
  failed: 'Data could not be loaded. Check the network and try again.',
  // In the order of the bars: what is done first, what nobody has said last.
  status: {
    completed: 'Completed',
    inProgress: 'In progress',
    notStarted: 'Not started',
    suspended: 'Suspended',
    notReported: 'Not reported',
  },
  schedule: {
    onTime: 'Completed on time',
    completed: 'Completed',
    late: 'Completed late',
    overdue: 'Overdue',
    lapsed: 'Past its date, not reported',
    dueSoon: 'Due soon',
    upcoming: 'Not yet due',
    recurring: 'Recurring',
    ongoing: 'Ongoing',
    unscheduled: 'No date set',
  },
  reported: (reported, owed) => `${reported} of ${owed} agencies have reported`,
  title: 'Task',
  lead: 'Lead',
  coordinating: 'Coordinating',
  deadline: 'Deadline',
  state: 'Status',
  director: 'Directed by',
  asPrinted: '(as printed in the document)',
  source: 'Source',
  permalink: 'Permanent address',
  notPrinted: 'not in the document',
  more: (count) => `+ ${count} more ${count === 1 ? 'agency' : 'agencies'}`,
  tasks: (count) => plural(count, 'task'),
  lines: (document, lines) =>
    `document ${document}, ${/\D/.test(lines) ? 'lines' : 'line'} ${lines}`,
  to: (day) => `until ${day}`,
  collectives: 'Charged to many agencies together',
  predecessors: 'Charged to a predecessor',
  ended: 'The plan has ended',
  apart: 'Not added to other numbers',
  via: (name) => `through “${name}”`,
  partly: '(in part)',
  period: (year, quarter) => `quarter ${quarter}/${year}`,
  illustrative: 'Illustrative data',
  notReal: 'made up, not real',
  numbered: (number) => `no. ${number}`,
  issued: (day) => `of ${day}`,
  unnumbered: 'this copy bears no number and no date',
  published: (publisher, reviewed, day) =>
    `Published by ${publisher}; data reviewed on ${reviewed}, as of ${day}.`,
  reportMistake: 'Report a mistake',
};

export const table: Locale['table'] = {
  marker: 'No.',
  details: 'Details',
  showMore: (count, left) => `Show ${count} of ${plural(left, 'more task')}`,
  declared: (count) => `the document says ${count}`,
};

export const details: Locale['details'] = {
  product: 'Product',
  reference: 'Carried out under',
  note: 'Note',
  remarks: 'Please note',
  mended: (printed) => `a scanning slip was mended; the document prints “${printed}”`,
  inherited: 'given on a heading or merged cell above',
  workedOut: 'worked out, since the scan is cut off',
  joined: 'Joined from parts printed on several pages',
  printedTwice: 'Printed twice in the document',
  from: (day) => `from ${day}`,
  every: (unit, quarter, month) =>
    (quarter ? `quarter ${quarter} of ` : month ? `month ${month} of ` : '') + `every ${unit}`,
};

export const card: Locale['card'] = {
  succeeded: (day) => `From ${day}:`,
  byStatus: 'By report',
  bySchedule: 'By deadline',
  next: 'Due next',
  show: 'Show the tasks',
  noData: 'no data yet',
  formula: 'Completed on time ÷ tasks that it leads whose day has passed or that are completed',
};

export const gauge: Locale['gauge'] = {
  target: 'Target',
  owner: 'Coordinated by',
  implementers: 'Carried out by',
  reading: 'Reading',
  noReading: 'no data yet',
  baseline: (text) => `, compared with ${text}`,
  comparators: {
    atLeast: (value) => `at least ${value}`,
    moreThan: (value) => `more than ${value}`,
    atMost: (value) => `at most ${value}`,
    lessThan: (value) => `less than ${value}`,
    equal: (value) => value,
    between: (value, max) => `from ${value} to ${max}`,
    rankWithin: (value) => `in the first ${value}`,
    increaseBy: (value) => `up by ${value}`,
    about: (value) => `about ${value}`,
    qualitative: (value) => value,
  },
};

export const trouble: Locale['trouble'] = {
  offline: 'There is no network connection. The content loads by itself once there is.',
  outOfDate: (time) => `Newer data could not be loaded; showing data loaded at ${time}.`,
  failed: (address, reason) =>
    `Data could not be loaded from ${address}: ${reason}. ` +
    'Try again; if it still fails, tell whoever runs this page.',
  other: (reason) => `The content cannot be shown: ${reason}`,
  reasons: {
    'source-not-found': 'there is no such file',
    'source-failed': 'the server failed',
    'source-unreachable': 'there was no connection',
    'source-timeout': 'it took too long',
    'source-not-json': 'it is not JSON, or was cut off',
    'source-invalid': 'the data are not in the right form',
    'source-version': 'this page cannot read the version of the data yet',
  },
  missing: (attributes) => `This tag lacks the attribute ${attributes}.`,
  wrongDay: (day) => `The attribute day must be a day such as 2026-12-31, not “${day}”.`,
  unknown: (attribute, id) => `The data have no “${id}”. Check the attribute ${attribute}.`,
  didYouMean: (id) => ` Did you mean “${id}”?`,
};

export const measured: Locale['measured'] = {
  indicators: 'Indicators',
  owned: (owner, implementer) => `Coordinates ${owner} · Carries out ${implementer}`,
  read: (read, all, met) => `${read} of ${all} have a reading, ${met} met their targets`,
  none: 'no data yet',
};
