import type { CivilDate, Recurrence } from '@tiendo/model';
import { findPeriods } from './find-periods.ts';
import type { MatchText } from './match-text.ts';
import { readAction, type DeadlineReading } from './read-dated.ts';

interface Bounds {
  readonly start: CivilDate | null;
  readonly end: CivilDate | null;
}

const units: Readonly<Record<string, Recurrence['every']>> = {
  nam: 'year',
  nien: 'year',
  quy: 'quarter',
  thang: 'month',
};
const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const recurs =
  /(?<![a-z\d])(?:dinh ky )?(?:(?:quy (?<quarter>iv|iii|ii|i|0?[1-4])|thang (?<month>1[0-2]|0?[1-9])) )?(?:(?:hang|moi) (?<unit>nam|quy|thang)|thuong (?<annual>nien))(?![a-z])/;
const goesOn =
  /^(?:(?:la|cong viec|nhiem vu|thuc hien|trien khai) )*thuong xuyen(?:,? lien tuc|,? dinh ky|,? hang nam)?(?![a-z])/;

const filler = /^[\s.,;:()-]*(?:trong|giai doan|tu|den|den het)?[\s.,;:()-]*$/;

/** The days that the words after a phrase bound it to; null where they say something else. */
function readBounds(key: string, planYear: number | undefined): Bounds | null {
  const periods = findPeriods(key, planYear);
  const [period] = periods;
  if (!period) return /^[\s.,;]*$/.test(key) ? { start: null, end: null } : null;
  const [lead, rest] = [key.slice(0, period.from), key.slice(period.to)];
  if (periods.length > 1 || !filler.test(lead) || !/^[\s.,;)]*$/.test(rest)) return null;
  const { start = null, end = null } = period.days ?? {};
  if (period.kind !== 'range' && /tu\s*$/.test(lead)) return { start, end: null };
  return /den(?: het)?\s*$/.test(lead) ? { start: null, end } : { start, end };
}

function recurrenceOf(groups: Readonly<Record<string, string | undefined>>): Recurrence | null {
  const every = units[groups['unit'] ?? groups['annual']!]!;
  const { quarter, month } = groups;
  if (quarter === undefined && month === undefined) return { every };
  if (every !== 'year') return null;
  if (month !== undefined) return { every, month: Number(month) };
  return { every, quarter: quarters[quarter!] ?? Number(quarter) };
}

/** *Quý III hàng năm*, *Định kỳ hàng quý*, *Báo cáo hằng tháng*, *Hàng năm (2025 - 2030)*. */
export function readRecurring(words: MatchText, planYear?: number): DeadlineReading | null {
  const match = recurs.exec(words.key);
  const recurrence = match && recurrenceOf(match.groups!);
  if (!match || !recurrence) return null;
  const bounds = readBounds(words.key.slice(match.index + match[0].length), planYear);
  if (!bounds || findPeriods(words.key.slice(0, match.index)).length > 0) return null;
  return { kind: 'recurring', recurrence, ...bounds, action: readAction(words, 0, match.index) };
}

/** *Nhiệm vụ thường xuyên*, *Thường xuyên trong năm 2025*: work that has no end of its own. */
export function readOngoing(words: MatchText, planYear?: number): DeadlineReading | null {
  const match = goesOn.exec(words.key);
  const bounds = match && readBounds(words.key.slice(match[0].length), planYear);
  return bounds && { kind: 'ongoing', ...bounds };
}
