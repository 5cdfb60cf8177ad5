// The words on the screen, English. Fetched only when a page asks for English.
import type { Locale } from './locale.ts';

const plural = (count: number | string, one: string): string =>
  `${count} ${String(count) === '1' ? one : `${one}s`}`;

const agencies = (count: number): string => `${count} ${count === 1 ? 'agency' : 'agencies'}`;

export const common: Locale['common'] = {
  lang: 'en',
  locale: 'en-GB',
  dateStyle: { day: 'numeric', month: 'long', year: 'numeric' },
  loading: 'Loading data…',
  empty: 'There are no tasks.',
  retry: 'Try again',
  failed: 'Data could not be loaded. Check the network and try again.',
  offline: 'There is no network connection. The content loads by itself once there is.',
  outOfDate: (time) => `Newer data could not be loaded; showing data loaded at ${time}.`,
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
  product: 'Product',
  note: 'Note',
  search: 'Search the table',
  tools: 'Filter, sort, download',
  found: (count) => `${plural(count, 'task')} found.`,
  showMore: (count, left) => `Show ${count} of ${plural(left, 'more task')}`,
  declared: (count) => `the document says ${count}`,
};

export const tools: Locale['tools'] = {
  all: 'All',
  option: (name, count) => `${name} (${count})`,
  filters: { status: 'Status', schedule: 'Deadline', lead: 'Lead', topic: 'Topic', plan: 'Plan' },
  order: 'Sort by',
  orders: {
    '': 'As in the document',
    title: 'Task, A to Y',
    '-title': 'Task, Y to A',
    lead: 'Lead agency',
    '-lead': 'Lead agency, the other way',
    deadline: 'Deadline, earliest first',
    '-deadline': 'Deadline, latest first',
  },
  grouping: 'Group by',
  groupings: { section: 'Heading of the document', lead: 'Lead agency', none: 'No groups' },
  columns: 'Columns',
  clear: 'Clear all choices',
  download: 'Download what is shown',
  files: { csv: 'CSV', xlsx: 'Excel (XLSX)', ics: 'Calendar (iCalendar)' },
  preparing: 'Preparing the file…',
  notWritten: 'The file could not be made. Try again.',
};

export const details: Locale['details'] = {
  reference: 'Carried out under',
  reports: 'Reports',
  completed: (day) => `completed on ${day}`,
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
  indicators: 'Indicators',
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
  standing: {
    met: 'Met',
    missed: 'Not met',
    unclear: 'the document sets no number',
    noReading: 'no data yet',
  },
  asTitled: 'as its title says',
  rank: (value) => `rank ${value}`,
  note: 'Note',
  verbatim: 'As printed (scanning slips and all)',
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
  notOneOf: (attribute, value, values) =>
    `The attribute ${attribute} does not take “${value}”; it takes: ${values}.`,
  wrongDay: (day) => `The attribute day must be a day such as 2026-12-31, not “${day}”.`,
  wrongForm: (attribute, value, example) =>
    `The attribute ${attribute} must be such as “${example}”, not “${value}”.`,
  unknown: (attribute, id) => `The data have no “${id}”. Check the attribute ${attribute}.`,
  didYouMean: (id) => ` Did you mean “${id}”?`,
};

export const summary: Locale['summary'] = {
  number: 'Number and day of issue',
  issuer: 'Issued by',
  span: 'Period',
  over: 'ended',
  readAt: 'Documents',
  planPage: 'The whole plan on one page',
  document: (id) => `document ${id}`,
  tasksHeading: 'Tasks',
  byStatus: 'By report',
  bySchedule: 'By deadline',
  soon: 'Due soon and not completed',
  within: (days, day) => `Within ${days} days (until ${day})`,
  rest: (quarter) => `Until the end of ${quarter}`,
  inQuarter: (quarter) => `In ${quarter}`,
  agencies: (count) => `${count} ${count === 1 ? 'agency' : 'agencies'}`,
  alsoCollectives: (count) =>
    `and ${plural(count, 'name')} for many agencies together (such as all departments)`,
  unnamed: (tasks) => `${tasks} for which no lead is named`,
  most: 'Lead the most tasks',
  indicatorsHeading: 'Indicators',
  indicators: (count) => plural(count, 'indicator'),
  indicatorStates: {
    met: 'Target met',
    missed: 'Target not met yet',
    unclear: 'Has readings, but not enough to compare',
    noReading: 'No readings yet',
  },
  sections: 'Sections of the plan',
};

export const timeline: Locale['timeline'] = {
  about: {
    quarter: 'Tasks by the quarter in which they are due',
    year: 'Tasks by the year in which they are due',
  },
  year: (year) => year,
  short: (quarter) => `Q${quarter}`,
  due: 'Due',
  number: 'Tasks',
  now: { quarter: 'this quarter', year: 'this year' },
  others: (tasks) => `and ${tasks} more`,
  seeAll: ', see',
  planPage: 'the plan’s page',
  undated: 'Not tied to one deadline',
  named: 'The agency is named itself',
  throughOthers: 'Charged through a collective or a predecessor',
};

export const compare: Locale['compare'] = {
  heading: 'Plans compared by topic',
  several:
    'A bar is the share of the tasks of its plan. A task of several topics counts for each, so ' +
    'the topics may add up to more than 100 %.',
  topic: 'Topic',
  noTopic: 'Of no topic yet',
  plan: 'Plan',
  issue: 'Number and day of issue',
  span: 'Period',
  size: 'Size',
  indicators: (count) => plural(count, 'indicator'),
  dated: (share, count) => `${share} of the tasks have a last day (${count})`,
  kinds: {
    month: 'By month',
    quarter: 'By quarter',
    year: 'By year',
    range: 'Several years',
    milestones: 'Several steps',
    recurring: 'Recurring',
    ongoing: 'Ongoing',
    relative: 'Counted from another event',
    reference: 'As another document says',
    none: 'Not in the document',
  },
  nothing: 'No task',
  onlyHere: 'Only this plan has any',
  first: 'The first tasks in the document',
  others: (count) => `and ${plural(count, 'more task')}`,
};

export const history: Locale['history'] = {
  aliases: 'Names in the documents',
  places: 'The plans below are of several places; one name may stand for a system of each of them.',
  record: 'Task or indicator',
  indicator: 'Indicator',
  indicators: (count) => plural(count, 'indicator'),
  called: (text) => `the document says “${text}”`,
  noReading: 'no data yet',
  unmentioned: 'No plan mentions this system.',
  silent: 'Plans that do not mention this system',
  showAll: (count) => `Show all ${count} tasks and indicators of this plan`,
};

export const trend: Locale['trend'] = {
  from: (first, last) => `From ${first} to ${last}.`,
  goalLine: (target) => `Level line: the target (${target}); coloured: where it is met.`,
  gaps: 'Dashed: quarters without data.',
  all: (count) => `Table of all readings (${count})`,
  quarter: 'Quarter',
  reportedOn: (day) => `reported on ${day}`,
  replaced: 'replaced by another reading',
  unnamed: 'Not said which target it is of',
};

export const indicators: Locale['indicators'] = {
  empty: 'There are no indicators.',
  indicator: 'Indicator',
  goal: 'Target',
  topic: 'Topic',
  count: (count) => plural(count, 'indicator'),
  withReading: (count) => `${count} with data`,
  withoutAny: 'none has data yet',
  allMet: (count) => `${count} with every target met`,
  details: 'Details',
  view: 'Show',
  showing: (shown, all) => `Showing ${shown} of ${plural(all, 'indicator')}.`,
  showMore: (count) => `Show ${plural(count, 'more indicator')}`,
};

export const ranking: Locale['ranking'] = {
  rankingTitle: 'Ranking of lead agencies',
  rank: 'Rank',
  agencyName: 'Agency',
  onTimeShare: 'On time / past the date',
  reportedShare: 'Reported / owed',
  score: 'Score',
  undated: 'Completed, day not given',
  inJurisdiction: { hcm: 'Ho Chi Minh City', hanoi: 'Hanoi', vn: 'Central' },
  seeTasks: 'See tasks',
  showAll: (count) => `Show all ${count} agencies`,
  rankedOf: (count) => `${agencies(count)} ranked`,
  nobodyReported: 'No agency has reported yet, so none is ranked.',
  nobodyRanked: 'Too little is known of every agency, so none is ranked.',
  overNotRanked: (day) => `The plan ended on ${day}, so no agency is ranked.`,
  tooFew: (count) => `Too little is known to rank (${agencies(count)})`,
  handedOver: (count) => `All work handed over to another agency (${agencies(count)})`,
  pastDue: (count) => `${plural(count, 'task')} past the date`,
  reportedOf: (reported, owed) => `${reported} of ${plural(owed, 'task')} reported`,
  howRanked: 'How the score is worked out',
  formula: (onTime, reported) =>
    `Score = ${onTime} × (tasks completed on time ÷ tasks past their date) + ` +
    `${reported} × (tasks reported ÷ tasks that owe a report).`,
  rules: (day, least) => [
    'The highest score is 100, rounded to one decimal. Agencies of one score share a rank.',
    'Only tasks are counted that a document names the agency itself to lead, in plans that have not ' +
      'ended. What is charged to many agencies together or to a predecessor is not counted.',
    `Past the date: the last day of the deadline is before ${day}. ` +
      'Tasks that are ongoing, recurring or without a date are not judged.',
    'On time: by an approved report, the task was completed on a day not after its deadline.',
    'Missing reports: a task past its date without a report counts as not on time; ' +
      'so does one that is suspended, or completed on a day that no report gives.',
    `Owes a report: the time to carry the task out has begun by ${day}, or the document gives no first day.`,
    'A task with several lead agencies counts for each of them: reported once one has reported, ' +
      'completed once all have completed it.',
    `An agency with fewer than ${least} tasks past their date, or that has handed all its work over, ` +
      'is not ranked. As long as no agency has reported, none is ranked.',
  ],
};

export const activity: Locale['activity'] = {
  activityTitle: 'Latest reports',
  noActivity: 'Nobody has reported yet.',
  progressOf: (share) => `${share} done`,
  completedOn: (day) => `on ${day}`,
  replaces: 'Corrects an earlier report',
  replaced: 'Corrected by a later report',
  measured: 'Reading',
  moreReports: (count, left) => `Show ${count} of ${plural(left, 'more report')}`,
};

export const measured: Locale['measured'] = {
  nobody: 'No indicator names it.',
  owned: (owner, implementer) => `Coordinates ${owner} · Carries out ${implementer}`,
  read: (read, all, met) => `${read} of ${all} have a reading, ${met} met their targets`,
  none: 'no data yet',
};

export const search: Locale['search'] = {
  searchTitle: 'Search',
  searchBox: 'Words to find',
  examples: 'Try: du lieu mo, LGSP, So Y te',
  searching: 'Searching…',
  foundOf: {
    tasks: (count) => plural(count, 'task'),
    indicators: (count) => plural(count, 'indicator'),
    agencies: (count) => `${count} ${count === '1' ? 'agency' : 'agencies'}`,
    systems: (count) => plural(count, 'system'),
    plans: (count) => plural(count, 'plan'),
    sections: (count) => plural(count, 'heading'),
    assignments: (count) => plural(count, 'assignment'),
  },
  foundInAll: (count) => `${plural(count, 'result')} found.`,
  nothingFound: (text) => `Nothing found for “${text}”.`,
  tryOther: 'Try fewer words, or another spelling. Vietnamese accents need not be typed.',
  moreFound: (counted, left) => `Show ${counted} of ${left} more`,
  fieldNames: {
    product: 'Product',
    reference: 'According to',
    note: 'Note',
    targetText: 'Target',
    ownerText: 'Agency in charge',
    implementersText: 'Carried out by',
    agencies: 'Agency',
    number: 'Number',
    issuer: 'Issued by',
    aliases: 'Other name',
    nameEn: 'English',
    titleEn: 'English',
  },
  placeNames: { hcm: 'Ho Chi Minh City', hanoi: 'Hanoi', vn: 'Central' },
};
