import type { CivilDate, Comparator, Target, Unit } from '@tiendo/model';
import { findAmounts, findRanks, type Amount } from './find-amounts.ts';
import { lowerCaseText, type MatchText } from './match-text.ts';
import { cellLabels, titleParts } from './target-labels.ts';

/** What an indicator is to reach; `unread` where its words hold a number that cannot be placed. */
export interface TargetReading {
  readonly targets: Target[];
  /** The cell's words, or the fewest words of the title that carry the targets. */
  readonly targetText: string | null;
  readonly unread: boolean;
}

interface Found extends Amount {
  readonly label: string | null;
}

const leastByTitle =
  /^[-–•+\s]*(?:(?:tỷ|tỉ) (?:lệ|trọng) |số lượng |số |mức )?(?:tối thiểu|ít nhất) /;
const mostByTitle = /^[-–•+\s]*(?:(?:tỷ|tỉ) (?:lệ|trọng) |số lượng |số |mức )?tối đa /;
const growsByTitle = /(?<!\p{L})tăng(?: thêm)?(?:[\s.:]*$| so với )/u;
const baselineWords =
  /so với ((?:cùng kỳ|hiện|đầu|cuối|năm|tháng|quý|giai đoạn)(?!\p{L})[^.,;()]*)/u;
const indexWords = /(?<!\p{L})chỉ số(?!\p{L})/u;

function impliedByTitle(title: string): Comparator {
  if (leastByTitle.test(title)) return 'atLeast';
  if (mostByTitle.test(title)) return 'atMost';
  return growsByTitle.test(title) ? 'increaseBy' : 'equal';
}

/** What is grown or cut from, where the words name a time: *so với năm 2021*. */
function baselineOf(words: MatchText): string | null {
  const match = baselineWords.exec(words.key);
  if (!match) return null;
  const from = match.index + match[0].length - match[1]!.length;
  return words.print(from, from + match[1]!.length).trim();
}

function unitOf({ unit, value }: Amount, words: string): Unit {
  if (unit !== null) return unit;
  return indexWords.test(words) || !Number.isInteger(value) ? 'index' : 'count';
}

function makeTarget(found: Found, title: MatchText, words: string, due: CivilDate | null): Target {
  const { label, comparator, value, max } = found;
  return {
    label,
    comparator: comparator === 'equal' ? impliedByTitle(title.key) : comparator,
    value,
    max,
    unit: unitOf(found, words),
    due,
    baseline: baselineOf(title),
  };
}

const inWords = (due: CivilDate | null): Target => ({
  label: null,
  comparator: 'qualitative',
  value: null,
  max: null,
  unit: null,
  due,
  baseline: null,
});

const inOrder = (a: Amount, b: Amount): number => a.from - b.from;
const isApart = (amount: Amount, ranks: readonly Amount[]): boolean =>
  !ranks.some(({ from, to }) => amount.from < to && amount.to > from);

/** Numbers with a unit, and places in a ranking; a number alone only where nothing else is said. */
function amountsOfCell(key: string): Amount[] {
  const ranks = findRanks(key);
  const amounts = findAmounts(key).filter((amount) => isApart(amount, ranks));
  const measured = [...amounts.filter(({ unit }) => unit !== null), ...ranks];
  return (measured.length > 0 ? measured : amounts).toSorted(inOrder);
}

function readCell(cell: MatchText, title: MatchText, due: CivilDate | null): TargetReading {
  const targetText = cell.print(0);
  const amounts = amountsOfCell(cell.key);
  const isSeveralBare = amounts.length > 1 && amounts.some(({ unit }) => unit === null);
  if (amounts.length === 0 || isSeveralBare || amounts.some(({ isUnclear }) => isUnclear)) {
    return { targets: [inWords(due)], targetText, unread: /\d/.test(cell.key) };
  }
  const own = cellLabels(cell, amounts);
  const parts = titleParts(title.print(0));
  const byTitle = parts.length > 1 && parts.length === amounts.length;
  const targets = amounts.map((amount, place) => {
    const label = own[place] ?? (byTitle ? parts[place]! : null);
    return makeTarget({ ...amount, label }, title, `${title.key} ${cell.key}`, due);
  });
  return { targets, targetText, unread: false };
}

const isSpeed = ({ unit }: Amount): boolean => unit === 'Mbit/s' || unit === 'Gbit/s';

/**
 * The shares of a sentence, and a speed beside them that it compares (*100% người sử dụng … với tốc
 * độ trên 01 Gbit/s*: a share, and a speed that it is to be had at). Without a share, speeds count,
 * then numbers compared.
 */
function amountsOfSentence(key: string): Amount[] {
  const ranks = findRanks(key);
  const amounts = findAmounts(key).filter((amount) => isApart(amount, ranks));
  const shares = amounts.filter(({ unit }) => unit === '%');
  const speeds = amounts.filter(isSpeed);
  const beside = shares.length > 0 ? speeds.filter(({ comparator }) => comparator !== 'equal') : [];
  const compared = amounts.filter(({ isCompared }) => isCompared);
  const measured = [shares, speeds, compared].find(({ length }) => length > 0) ?? [];
  return [...measured, ...beside, ...ranks].toSorted(inOrder);
}

/** The network that a speed is said of: the last *4G* or *5G* before it. */
function networkOf(words: MatchText, after: number, { from, unit }: Amount) {
  if (unit !== 'Mbit/s' && unit !== 'Gbit/s') return null;
  const match = [...words.key.slice(after, from).matchAll(/(?<![\p{L}\d])\dg(?![\p{L}\d])/gu)].at(
    -1,
  );
  return match ? { from: after + match.index, to: after + match.index + match[0].length } : null;
}

const nextWord = /^ [\p{L}]+/u;

function readSentence(title: MatchText, due: CivilDate | null): TargetReading {
  const amounts = amountsOfSentence(title.key);
  const last = amounts.at(-1);
  if (!last || amounts.some(({ isUnclear }) => isUnclear)) {
    const unread = amounts.length > 0 || findAmounts(title.key).length > 0;
    return { targets: [inWords(due)], targetText: null, unread };
  }
  const networks = amounts.map((one, at) => networkOf(title, amounts[at - 1]?.to ?? 0, one));
  const targets = amounts.map((amount, place) => {
    const network = networks[place];
    const label = network ? title.print(network.from, network.to) : null;
    return makeTarget({ ...amount, label }, title, title.key.slice(0, amount.from), due);
  });
  const counted = last.unit === null && targets.at(-1)!.unit === 'count';
  const noun = counted ? (nextWord.exec(title.key.slice(last.to))?.[0].length ?? 0) : 0;
  const from = networks[0]?.from ?? amounts[0]!.from;
  return { targets, targetText: title.print(from, last.to + noun), unread: false };
}

/**
 * The targets of an indicator, from its cell or, where the document has none, from its own words;
 * what is only words is one `qualitative` target. Footnote marks and LaTeX (`plainMath`) are gone
 * before. Several targets carry the cell's own labels (*TP*, *H*, *X*), else the bullets of the
 * title where it has as many; speeds carry their network (*4G*, *5G*).
 */
export function readTargets(
  targetText: string | null,
  title: string,
  options: { readonly due: CivilDate | null },
): TargetReading {
  const cell = lowerCaseText(targetText ?? '');
  const words = lowerCaseText(title);
  return cell.print(0) === ''
    ? readSentence(words, options.due)
    : readCell(cell, words, options.due);
}
