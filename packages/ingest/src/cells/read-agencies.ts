import type { AgencyReference } from '@tiendo/model';
import type { AgencyMatch, AgencyMatcher, NameForm } from '../agencies/agency-matcher.ts';
import { wordsOf, type Word } from '../agencies/words.ts';

/** What a cell says of agencies: the ones it names, in order, once, and what could not be placed. */
export interface AgencyReading {
  readonly references: readonly AgencyReference[];
  /** Words that are neither a registered name nor a known remark, each a name it does not know. */
  readonly unknown: readonly string[];
  /** Names that the document cuts off, and the agency they were read as. */
  readonly truncated: readonly NamedOtherwise[];
  /** Names that the document misprints, and the agency they were read as. */
  readonly misprinted: readonly NamedOtherwise[];
  /** Agencies that the cell names more than once. */
  readonly repeated: readonly string[];
}

/** A name as printed, and the agency that it stands for. */
export interface NamedOtherwise {
  readonly printed: string;
  readonly agency: string;
}

/** Words between names that join them, or say what the agency named before them does. */
const remarks = [
  'và',
  'cùng',
  'các',
  'chủ trì',
  'chủ trì về nội dung',
  'phối hợp',
  'phối hợp thực hiện',
  'thực hiện',
  'tổ chức thực hiện',
  'chủ động thực hiện',
  'chủ động rà soát, đề xuất',
  'rà soát, đề xuất theo lĩnh vực phụ trách',
  'thực hiện theo lĩnh vực',
  'theo lĩnh vực',
  'triển khai theo lĩnh vực',
  'theo CNNV',
  'theo hướng dẫn của Bộ chuyên ngành',
  'đôn đốc',
  'đơn đốc',
  'tổng hợp',
  'đôn đốc, tổng hợp',
  'thực hiện và hướng dẫn',
  'tổ chức triển khai',
  'đảm bảo chức năng trên Cổng TTĐT Thành phố',
  'đảm bảo chức năng trên Cổng TTDT Thành phố',
].map((text) => wordsOf(text).map(({ key }) => key));

const renamed = /\(\s*đổi tên thành\s+([^()]+?)\s*\)/giu;
const separators = /[;,.\n]/u;

interface Reading {
  readonly references: AgencyReference[];
  readonly unknown: string[];
  readonly truncated: NamedOtherwise[];
  readonly misprinted: NamedOtherwise[];
  readonly repeated: string[];
}

function remarkLength(words: readonly Word[], at: number): number {
  const fits = remarks.filter((remark) =>
    remark.every((key, place) => words[at + place]?.key === key),
  );
  return Math.max(0, ...fits.map((remark) => remark.length));
}

const formsAfter = (last: AgencyReference | undefined): NameForm[] => [
  'name',
  ...(/uy-ban|ubnd/.test(last?.agency ?? '') ? (['context'] as const) : []),
  'slip',
  'truncation',
];

/** The printed name from `start` to `end`, and the bracket that closes one opened inside it. */
function withClosingBracket(text: string, start: number, end: number): string {
  const name = text.slice(start, end);
  const rest = /^[\s,]*\)/.exec(text.slice(end))?.[0];
  return name.includes('(') && !name.includes(')') && rest ? name + rest : name;
}

function take(reading: Reading, text: string, words: readonly Word[], match: AgencyMatch): void {
  const printed = withClosingBracket(text, words[0]!.start, words[match.length - 1]!.end);
  const named = { printed, agency: match.id };
  if (match.form === 'truncation') reading.truncated.push(named);
  if (match.form === 'slip') reading.misprinted.push(named);
  if (reading.references.some(({ agency }) => agency === match.id)) {
    reading.repeated.push(match.id);
    return;
  }
  reading.references.push({ agency: match.id, text: printed });
}

/** The words from `at` up to the next separator, name or remark: a name that nobody registered. */
function unknownLength(
  text: string,
  words: readonly Word[],
  at: number,
  matcher: AgencyMatcher,
): number {
  let length = 1;
  for (; at + length < words.length; length++) {
    const gap = text.slice(words[at + length - 1]!.end, words[at + length]!.start);
    if (separators.test(gap)) break;
    if (matcher.longest(words, at + length, ['name'])) break;
  }
  return length;
}

function readPiece(reading: Reading, text: string, matcher: AgencyMatcher): void {
  const words = wordsOf(text);
  for (let at = 0; at < words.length;) {
    const match = matcher.longest(words, at, formsAfter(reading.references.at(-1)));
    const remark = remarkLength(words, at);
    if (match && match.length >= remark) {
      take(reading, text, words.slice(at), match);
      at += match.length;
    } else if (remark > 0) {
      at += remark;
    } else {
      const length = unknownLength(text, words, at, matcher);
      reading.unknown.push(text.slice(words[at]!.start, words[at + length - 1]!.end));
      at += length;
    }
  }
}

function noteRenaming(reading: Reading, name: string): void {
  const last = reading.references.pop();
  if (last) reading.references.push({ ...last, renamedTo: name });
}

/**
 * The agencies and collectives that a cell names. Names may be parted by `;` `,` `.`, a line break,
 * *và* or nothing, and may hold commas themselves: the longest registered name wins.
 */
export function readAgencies(text: string | null, matcher: AgencyMatcher): AgencyReading {
  const reading: Reading = {
    references: [],
    unknown: [],
    truncated: [],
    misprinted: [],
    repeated: [],
  };
  let from = 0;
  for (const match of (text ?? '').matchAll(renamed)) {
    readPiece(reading, text!.slice(from, match.index), matcher);
    noteRenaming(reading, match[1]!);
    from = match.index + match[0].length;
  }
  readPiece(reading, (text ?? '').slice(from), matcher);
  return reading;
}
