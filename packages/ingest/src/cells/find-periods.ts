import {
  addDays,
  civilDate,
  isCivilDate,
  monthRange,
  quarterRange,
  yearRange,
  type DayRange,
} from '@tiendo/model';

/** A stretch of time that folded words name, and where they do. */
export interface Period {
  readonly kind: 'day' | 'month' | 'quarter' | 'year' | 'range';
  /** First and last day; null where the words leave out the year and nobody gave it. */
  readonly days: DayRange | null;
  readonly from: number;
  readonly to: number;
}

type Found = Pick<Period, 'kind' | 'days'>;
type Groups = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: RegExp;
  /** Null where the words name no such stretch: *31/2/2025*, *2030 - 2025*. */
  readonly read: (groups: Groups, year: number | undefined) => Found | null;
}

const numbers: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4 },
  ...{ ba: 3, sau: 6, chin: 9 },
};
const numberOf = (text: string): number => numbers[text] ?? Number(text);

// Not inside a longer number or a document's number, nor the year of a day that was not read.
const start = String.raw`(?<![a-z\d/])(?<!(?<!\d)\d{1,2}[-.])`;
const stop = String.raw`(?![\d/])`;
const joint = ' ?(?<joint>-|,|va|den) ?';
const year = String.raw`(?<year>20\d{2})${stop}`;
const quarter = (name: string): string => String.raw`(?<${name}>iv|iii|ii|i|0?[1-4])(?![a-z\d])`;
const month = (name: string): string => String.raw`(?<${name}>1[0-2]|0?[1-9])(?!\d)`;
const ofYear = `(?: ?[/,-]? ?(?:nam )?${year})`;
const form = (pattern: string): RegExp => new RegExp(start + pattern, 'g');

/** Two joined by a dash span what lies between; two in a list must follow on each other. */
function isSpan({ joint: sign }: Groups, first: number, last: number): boolean {
  const isList = sign === ',' || sign === 'va';
  return isList ? last === first + 1 : last >= first;
}

const span = (first: DayRange, last: DayRange): DayRange => ({ start: first.start, end: last.end });

function readDay({ day, month: of, year: in_ }: Groups): Found | null {
  const date = civilDate(Number(in_), Number(of), Number(day));
  return isCivilDate(date) ? { kind: 'day', days: { start: date, end: date } } : null;
}

function readParts(
  kind: 'month' | 'quarter',
  daysOf: (year: number, part: number) => DayRange,
): Form['read'] {
  return (groups, fallback) => {
    const of = groups['year'] === undefined ? fallback : Number(groups['year']);
    const first = numberOf(groups['first']!);
    const last = numberOf(groups['last'] ?? groups['first']!);
    if (!isSpan(groups, first, last) && groups['last'] !== undefined) return null;
    const days = of === undefined ? null : span(daysOf(of, first), daysOf(of, last));
    return { kind: groups['last'] === undefined ? kind : 'range', days };
  };
}

function readPartOfYear(groups: Groups, fallback: number | undefined): Found {
  const of = groups['year'] === undefined ? fallback : Number(groups['year']);
  const months = numberOf(groups['count']!);
  const first = groups['side'] === 'dau' ? 1 : 13 - months;
  const last = first + months - 1;
  const days = of === undefined ? null : span(monthRange(of, first), monthRange(of, last));
  return { kind: 'range', days };
}

function readYears(groups: Groups): Found | null {
  const first = Number(groups['year']);
  if (groups['last'] === undefined) return { kind: 'year', days: yearRange(first) };
  const last = Number(groups['last']);
  if (!isSpan(groups, first, last)) return null;
  return { kind: 'range', days: span(yearRange(first), yearRange(last)) };
}

const readPlanYear = (_: Groups, of: number | undefined): Found => ({
  kind: 'year',
  days: of === undefined ? null : yearRange(of),
});

/** The forms of a date, the more particular first. */
const forms: readonly Form[] = [
  {
    pattern: form(
      String.raw`(?:ngay )?(?<day>\d{1,2}) ?(?<sign>[/.-]) ?(?<month>\d{1,2}) ?\k<sign> ?${year}`,
    ),
    read: readDay,
  },
  {
    pattern: form(String.raw`ngay (?<day>\d{1,2}) thang (?<month>\d{1,2})${ofYear}`),
    read: readDay,
  },
  {
    pattern: form(`(?<count>0?[369]|ba|sau|chin) thang (?<side>dau|cuoi) nam(?: ${year})?`),
    read: readPartOfYear,
  },
  {
    pattern: form(`quy ${quarter('first')}(?:${joint}(?:quy )?${quarter('last')})?${ofYear}?`),
    read: readParts('quarter', quarterRange),
  },
  {
    pattern: form(`(?<first>iv|iii|ii|i) ?/ ?${year}`),
    read: readParts('quarter', quarterRange),
  },
  {
    pattern: form(`thang ${month('first')}(?:${joint}(?:thang )?${month('last')})?${ofYear}?`),
    read: readParts('month', monthRange),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![a-z\d/])(?<!\d\.)(?:t\.? ?)?${month('first')} ?/ ?${year}`,
      'g',
    ),
    read: readParts('month', monthRange),
  },
  {
    pattern: form(
      String.raw`(?:ca )?(?:(?<!viet )nam )?${year}` +
        String.raw`(?:${joint}(?:het )?(?:nam )?(?<last>20\d{2})${stop})?`,
    ),
    read: readYears,
  },
  { pattern: form('(?:ca|trong) nam(?=$| ?[.;,:(])'), read: readPlanYear },
];

const between = /^ ?(?:-|(?:cho )?den(?: het)?) ?$/;

/** Periods with *đến* or a dash between them as one. */
function join(periods: readonly Period[], key: string): Period[] {
  const joined: Period[] = [];
  for (const period of periods) {
    const last = joined.at(-1);
    const words = last && key.slice(last.to, period.from);
    const isJoined = words !== undefined && between.test(words) && last?.days && period.days;
    if (isJoined && last.days.start <= period.days.end) {
      const days = span(last.days, period.days);
      joined[joined.length - 1] = { kind: 'range', days, from: last.from, to: period.to };
    } else {
      joined.push(period);
    }
  }
  return joined;
}

/** The periods that the folded words `key` name, in order; `planYear` is for those without a year. */
export function findPeriods(key: string, planYear?: number): Period[] {
  const found: Period[] = [];
  let unread = key;
  for (const { pattern, read } of forms) {
    for (const match of unread.matchAll(pattern)) {
      const [words] = match;
      const reading = read(match.groups!, planYear);
      const [from, to] = [match.index, match.index + words.length];
      if (reading) found.push({ ...reading, from, to });
      unread = unread.slice(0, from) + '\0'.repeat(words.length) + unread.slice(to);
    }
  }
  return join(
    found.sort((a, b) => a.from - b.from),
    key,
  );
}

/** The period of the same length that ends the day before `period`; null for a day and a span. */
export function periodBefore({ kind, days }: Period): DayRange | null {
  if (!days) return null;
  const [of, in_] = addDays(days.start, -1).split('-').map(Number) as [number, number];
  if (kind === 'month') return monthRange(of, in_);
  if (kind === 'quarter') return quarterRange(of, Math.ceil(in_ / 3));
  return kind === 'year' ? yearRange(of) : null;
}
