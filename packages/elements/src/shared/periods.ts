/** How long the periods are that days are counted by. */
export type Every = 'quarter' | 'year';

/** A quarter or a year. */
export interface Period {
  /** As groups of the SDK name it: `2026-Q1`, `2026`. */
  readonly key: string;
  readonly year: string;
  /** 1 to 4; 0 for a year. */
  readonly quarter: number;
  /** First and last day, both in it. */
  readonly start: string;
  readonly end: string;
}

const ends = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The number of the period that a day lies in, or that a key names: it grows by one from each to the next. */
export function periodNumber(dayOrKey: string, every: Every): number {
  const year = Number(dayOrKey.slice(0, 4));
  if (every === 'year') return year;
  const [, quarter] = dayOrKey.split('Q');
  return year * 4 + (quarter ? Number(quarter) - 1 : Math.ceil(+dayOrKey.slice(5, 7) / 3) - 1);
}

/** The period of a number. */
export function periodOf(number: number, every: Every): Period {
  const year = `${every === 'year' ? number : Math.floor(number / 4)}`;
  if (every === 'year') {
    return { key: year, year, quarter: 0, start: `${year}-01-01`, end: `${year}-12-31` };
  }
  const at = number % 4;
  const month = `${at * 3 + 1}`.padStart(2, '0');
  const days = { start: `${year}-${month}-01`, end: `${year}-${ends[at]}` };
  return { key: `${year}-Q${at + 1}`, year, quarter: at + 1, ...days };
}
