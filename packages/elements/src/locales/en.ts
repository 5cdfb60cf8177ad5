// The words on the screen, English. Fetched only when a page asks for English.
import type { Words } from './vi.ts';

const plural = (count: number | string, one: string): string =>
  `${count} ${String(count) === '1' ? one : `${one}s`}`;

export const en: Words = {
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

  marker: 'No.',
  title: 'Task',
  lead: 'Lead',
  coordinating: 'Coordinating',
  deadline: 'Deadline',
  state: 'Status',
  director: 'Directed by',
  asPrinted: '(as printed in the document)',
  target: 'Target',
  owner: 'Coordinated by',
  implementers: 'Carried out by',
  source: 'Source',
  permalink: 'Permanent address',
  notPrinted: 'not in the document',
  details: 'Details',
  more: (count) => `+ ${count} more ${count === 1 ? 'agency' : 'agencies'}`,
  showMore: (count, left) => `Show ${count} of ${plural(left, 'more task')}`,
  tasks: (count) => plural(count, 'task'),
  declared: (count) => `the document says ${count}`,
  lines: (document, lines) =>
    `document ${document}, ${/\D/.test(lines) ? 'lines' : 'line'} ${lines}`,

  to: (day) => `until ${day}`,

  collectives: 'Charged to many agencies together',
  predecessors: 'Charged to a predecessor',
  ended: 'The plan has ended',
  apart: 'Not added to other numbers',
  via: (name) => `through “${name}”`,
  partly: '(in part)',
  succeeded: (day) => `From ${day}:`,
  byStatus: 'By report',
  bySchedule: 'By deadline',
  next: 'Due next',

  reading: 'Reading',
  noReading: 'no data yet',
  period: (year, quarter) => `quarter ${quarter}/${year}`,
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

  illustrative: 'Illustrative data',
  notReal: 'made up, not real',
  numbered: (number) => `no. ${number}`,
  issued: (day) => `of ${day}`,
  unnumbered: 'this copy bears no number and no date',
  published: (publisher, reviewed, day) =>
    `Published by ${publisher}; data reviewed on ${reviewed}, as of ${day}.`,
  reportMistake: 'Report a mistake',
};
