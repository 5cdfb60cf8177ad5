import type { DocumentLine } from '../document-line.ts';
import { cleanText } from '../cells/clean-text.ts';
import { startsWithCharge } from './charge-words.ts';
import { mayHead, readMarker, type LineMarker, type MarkerKind } from './line-marker.ts';
import { isAssignmentsTitle, isIndicatorsTitle } from './part-titles.ts';
import { withRaisedDigits } from './raised-digits.ts';
import {
  endsSentence,
  hasCapitalsOnly,
  isAllCapitals,
  isInBrackets,
  isOpenEnded,
  startsLow,
} from './sentence.ts';
import { chargedAgencies, isClosingParagraph } from './split-charge.ts';

/** Physical lines (1-based, both included) that stand together on one page. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A paragraph in one piece, however many lines and pages it is printed on. */
export interface Paragraph {
  readonly kind: MarkerKind | 'table';
  readonly marker: string | null;
  /** The marker as printed. */
  readonly sign: string;
  /** The words after the marker. */
  readonly text: string;
  readonly stretches: readonly [Stretch, ...Stretch[]];
  /** Whether it stands right below the line before it, with no empty line between. */
  readonly isAdjacent: boolean;
}

const plainLine = (text: string): string =>
  cleanText(
    withRaisedDigits(text)
      .replace(/\*\*/g, '')
      .replace(/^\s*#{1,6}\s+/, ''),
  );

const isTableLine = (text: string): boolean => text.trim().split('\t').length > 2;

const furniture = /^(?:[-–]?\s*(?:trang\s+)?[1-9]\d{0,2}\s*[-–]?|\p{L})$/iu;

/** A page's number, or a stray letter of the scan, alone between empty lines. */
const isFurniture = (texts: readonly string[], at: number): boolean =>
  !texts[at - 1] && !texts[at + 1] && furniture.test(texts[at]!);

const asksNumber = /(?<!\p{L})(?:Phụ lục|Điều|[Kk]hoản|[Đđ]iểm|mức độ|giai đoạn)$/u;

/** Whether what looks like a marker is only where the sentence above was broken. */
function isBrokenSentence(above: Paragraph, { kind, words }: LineMarker): boolean {
  if (above.kind === 'table' || endsSentence(above.text)) return false;
  if (mayHead(kind)) return asksNumber.test(above.text.slice(-20));
  if (kind !== 'bullet' || mayHead(above.kind)) return false;
  return /^\d{4}(?!\p{L})/u.test(words) || (startsLow(words) && !startsLow(above.text));
}

function markerBelow(above: Paragraph | undefined, text: string): LineMarker {
  const marker = readMarker(text);
  const isBroken = above !== undefined && isBrokenSentence(above, marker);
  return isBroken ? { kind: 'none', marker: null, sign: '', words: text } : marker;
}

const isWholeTitle = (text: string): boolean => isIndicatorsTitle(text) || isAssignmentsTitle(text);

/** Whether a paragraph without a marker can only be one of its own, as when it repeats a heading. */
const isApart = (above: Paragraph, text: string): boolean =>
  isClosingParagraph(text) ||
  /^Nơi nhận\s*:/u.test(text) ||
  startsWithCharge(text) ||
  (mayHead(above.kind) && text.startsWith(`${above.text} `));

const restOfName = /^Thành phố(?!\p{L})/u;

/** *(PPP).*: the end of a sentence, not a remark of its own. */
const isAbbreviation = (text: string): boolean => !text.includes(' ');

/** Whether a sentence stops unfinished on its page, so that any words may follow on the next. */
function breaksOff({ kind, text }: Paragraph, rest: string): boolean {
  if (kind === 'bullet' || kind === 'plus') return true;
  if (/^(?:[($]|\d+[.;]?$)/.test(rest)) return !isInBrackets(rest) || isAbbreviation(rest);
  if (kind === 'none' && restOfName.test(rest)) return true;
  return (kind === 'number' || isClosingParagraph(text)) && chargedAgencies(text) !== null;
}

/** Whether a line without a marker carries on the paragraph above it. */
function carriesOn(above: Paragraph, text: string, isAdjacent: boolean): boolean {
  if (above.kind === 'table') return false;
  if (above.text === '') return true;
  const isTitle = isWholeTitle(above.text);
  if (hasCapitalsOnly(above.text) && hasCapitalsOnly(text)) {
    return isAdjacent || (mayHead(above.kind) && !isTitle);
  }
  if (isAllCapitals(above.text)) return false;
  if (startsLow(text)) return true;
  if (isTitle || endsSentence(above.text)) return false;
  if (isOpenEnded(above.text)) return true;
  return !isApart(above, text) && (isAdjacent || breaksOff(above, text));
}

function carryOn(above: Paragraph, text: string, line: number, isAdjacent: boolean): Paragraph {
  const stretches = [...above.stretches] as [Stretch, ...Stretch[]];
  const open = stretches.at(-1)!;
  if (isAdjacent) stretches[stretches.length - 1] = { first: open.first, last: line };
  else stretches.push({ first: line, last: line });
  return { ...above, text: `${above.text} ${text}`.trim(), stretches };
}

/** What paragraphs say one after the other, with the markers that stand inside. */
export const saidBy = ([first, ...rest]: readonly [Paragraph, ...Paragraph[]]): string =>
  [first.text, ...rest.map(({ sign, text }) => `${sign} ${text}`.trim())].join(' ');

/**
 * Where the paragraph stands that a line below a gap may carry on: a footnote is passed over,
 * unless only the footnote is unfinished.
 */
function openAcrossGap(paragraphs: readonly Paragraph[]): number {
  const body = paragraphs.findLastIndex(({ kind }) => kind !== 'footnote');
  const isWhole = body >= 0 && endsSentence(paragraphs[body]!.text);
  return isWhole ? paragraphs.length - 1 : body;
}

/** Adds a line to the paragraph at `open`, where it carries that on, or as one of its own. */
function addLine(
  paragraphs: Paragraph[],
  { number, text: printed }: DocumentLine,
  text: string,
  open: number,
  isAdjacent: boolean,
): number {
  const above = paragraphs[open];
  const stretches = [{ first: number, last: number }] as const;
  if (isTableLine(printed)) {
    const table = { kind: 'table', marker: null, sign: '', text, stretches, isAdjacent } as const;
    return paragraphs.push(table) - 1;
  }
  const { words, ...marker } = markerBelow(above, text);
  if (above && marker.kind === 'none' && carriesOn(above, words, isAdjacent)) {
    paragraphs[open] = carryOn(above, words, number, isAdjacent);
    return open;
  }
  return paragraphs.push({ ...marker, text: words, stretches, isAdjacent }) - 1;
}

/**
 * The paragraphs of a document of prose, each in one piece: lines that were wrapped are put back
 * together, and so are sentences that a page break (a gap of empty lines, which may hold a page's
 * number and its footnotes) has cut in two.
 */
export function readParagraphs(lines: readonly DocumentLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const texts = lines.map(({ text }) => plainLine(text));
  let last: number | null = null;
  lines.forEach((line, at) => {
    const isGap = texts[at] === '' || isFurniture(texts, at);
    const open: number = last ?? openAcrossGap(paragraphs);
    last = isGap ? null : addLine(paragraphs, line, texts[at]!, open, last !== null);
  });
  return paragraphs.filter(({ text }) => text !== '');
}
