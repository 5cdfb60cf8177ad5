import { addDays, type CivilDate, type Deadline, type DeadlineKind } from '@tiendo/model';
import { findPeriods, periodBefore, type Period } from './find-periods.ts';
import type { MatchText } from './match-text.ts';

/** What one way of reading a cell finds in it. */
export type DeadlineReading = Partial<Deadline> & { readonly kind: DeadlineKind };

interface Limit {
  readonly kind: DeadlineKind;
  readonly start: CivilDate | null;
  readonly end: CivilDate | null;
}

const afterWord = String.raw`(?<![a-z\d])`;
const before = new RegExp(`${afterWord}truoc $`);
const until = new RegExp(
  `${afterWord}(?:(?:cham|muon) nhat (?:la |den |vao |trong )*|(?:cho )?den (?:het |cuoi )?|het )$`,
);
const since = new RegExp(`${afterWord}(?:bat dau |ke )?tu $`);
const within = new RegExp(`${afterWord}(?:trong|vao) $`);
const vague = new RegExp(`${afterWord}(?:dau|giua|(?<!den )cuoi|nua|sau|khoang|ngoai|khong) $`);
const limits = [before, until, since, within];

const ofDocument = /\d[/-][a-z][^\s]* $/;
const goesOn = /^ ?(?:tro di|va (?:nhung|cac) nam (?:tiep theo|sau|ke tiep))[ .;]*$/;
const nextStep = /^ ?(?:[,;.]|va |de |sau do |theo )/;
const conjunction = /^ ?(?:va|hoac|den|hay)(?![a-z])/;

const trailing = new RegExp(
  String.raw`(?:[\s,;:(-]+|${afterWord}(?:trong|vao|truoc|den|het|den cuoi|tu|cham nhat|muon nhat|giai doan|du kien))$`,
);
const sayingNothing = /^(?:hoan thanh|thuc hien|trien khai|hoan thanh trong|du kien|phan dau)?$/;

/** What the words between two places say is to be done; null where they only lead up to the date. */
export function readAction(words: MatchText, from: number, to: number): string | null {
  const lead = /^[\s,;:.(-]*/.exec(words.key.slice(from, to))![0].length;
  const end = words.key.slice(0, to).replace(/[\s.]+$/, '');
  let rest = end.slice(from + lead);
  for (let cut = ''; cut !== rest;) {
    cut = rest;
    rest = rest.replace(trailing, '');
  }
  if (sayingNothing.test(rest)) return null;
  return words.print(from + lead, from + lead + rest.length);
}

/** The words inside brackets; one that a page's end closed too early is left out. */
function readBracket(words: MatchText, from: number): string | null {
  let open = 0;
  const inside = words
    .print(from)
    .replace(/^\s*\(/, '')
    .replace(/\)[\s.]*$/, '');
  const balanced = inside.replace(/[()]/g, (sign) => {
    if (sign === ')' && open === 0) return '';
    open += sign === '(' ? 1 : -1;
    return sign;
  });
  return balanced.trim() || null;
}

/** The dates that are not those of a document: *Quyết định số 21/QĐ-TTg ngày 06/01/2021*. */
function findDates(key: string, planYear: number | undefined): Period[] {
  return findPeriods(key, planYear).filter(({ from }) => !ofDocument.test(key.slice(0, from)));
}

function choose(periods: readonly Period[], key: string): Period | null {
  if (periods.length === 1) return periods[0]!;
  const limited = periods.filter(({ from }) =>
    limits.some((word) => word.test(key.slice(0, from))),
  );
  return limited.length === 1 ? limited[0]! : null;
}

function limitOf(period: Period, key: string): Limit | null {
  const words = key.slice(0, period.from);
  const { start = null, end = null } = period.days ?? {};
  const kind = period.kind === 'day' ? 'range' : period.kind;
  const isSpan = period.kind === 'range';
  if (goesOn.test(key.slice(period.to))) return { kind: 'ongoing', start, end: null };
  if (isSpan && before.test(words)) return null;
  if (before.test(words) && period.kind === 'day') {
    return { kind, start: null, end: start && addDays(start, -1) };
  }
  if (before.test(words)) return { kind, ...(periodBefore(period) ?? { start, end }) };
  if (until.test(words) && !isSpan) return { kind: 'range', start: null, end };
  if (since.test(words) && !isSpan) return { kind: 'ongoing', start, end: null };
  return { kind, start, end };
}

/** The action that stands after the date; undefined where these words cannot be read. */
function readAfter(words: MatchText, period: Period, isLed: boolean): string | null | undefined {
  const rest = words.key.slice(period.to);
  if (/^[\s.;,)]*$/.test(rest) || goesOn.test(rest)) return null;
  if (/^ ?\(.*\)[\s.]*$/.test(rest)) return readBracket(words, period.to);
  if (isLed) return nextStep.test(rest) ? null : undefined;
  return conjunction.test(rest) ? undefined : readAction(words, period.to, words.key.length);
}

/**
 * A cell with one date, alone or with what is to be done by then: *Trình UBND TP kế hoạch trong quý
 * 2/2022*. Null where no date or more than one could be meant.
 */
export function readDated(words: MatchText, planYear?: number): DeadlineReading | null {
  const periods = findDates(words.key, planYear);
  const period = choose(periods, words.key);
  if (!period || periods.some(({ from }) => from > period.from)) return null;
  if (vague.test(words.key.slice(0, period.from))) return null;
  const led = readAction(words, 0, period.from);
  const after = readAfter(words, period, led !== null);
  const limit = limitOf(period, words.key);
  if (after === undefined || !limit) return null;
  return { ...limit, action: led ?? after };
}
