import { partText, type Chunk } from './chunk.ts';
import { costs } from './costs.ts';
import { anyStyle } from './phrase-style.ts';
import type { PhraseBook, PhraseWord } from './phrase.ts';
import { PhraseReading } from './read-phrase.ts';

const hanging =
  /(?:^|\s)(?:của|tại|và|với|cho|theo|do|là|về|trong|ở|từ|đến|bằng|các|những|một|giữa|gồm|như|trên|vào|bởi|thuộc|quý|tháng|giai đoạn|[-–])$/iu;

/** Whether a title cannot end here: with *của*, with *Quý*, with a comma. */
export const isHanging = (text: string): boolean => hanging.test(text) || text.endsWith(',');

/** How far back from its end a title is looked through. */
const mostWords = 40;
/** What registered names alone cost at most, however they follow each other. */
const namesOnly = 0.5;

/** How much less it says where the title ends like a sentence. */
const sentenceShare = 0.3;

/** A title's part in one chunk, up to `end`. */
export interface TitlePart {
  readonly chunks: readonly Chunk[];
  readonly place: number;
  readonly end: number;
  /** Whether the title ends with this part, or goes on below. */
  readonly isLast: boolean;
  /** The title's text on the pages above. */
  readonly above: string;
}

/** A lead may begin at a line, or in a line that it shares with the title or the next cell. */
function mayBeginLead({ chunks, place, end }: TitlePart, word: PhraseWord, at: number): boolean {
  if (word.isLow || (place === 0 && at === 0)) return false;
  const next = chunks[place]!.words[end];
  const isShared = (next !== undefined && !next.isLineStart) || (place === 0 && word.line === 0);
  return word.isLineStart || (isShared && word.names.length > 0 && word.cut !== null);
}

/**
 * Where the title ends, a name may belong to it all the same: *… của UBND Thành phố*, or within
 * brackets that the title opened before it.
 */
function isTitlesOwn({ chunks, place, end, isLast, above }: TitlePart, at: number): boolean {
  const { text, words } = chunks[place]!;
  if (!isLast) return false;
  if (/^[^(]*\)/.test(partText(chunks[place]!, at, end))) return true;
  return isHanging(at > 0 ? text.slice(0, words[at - 1]!.end) : above);
}

/** Whether the last lines below a page break read as the rest of a name that began above it. */
function endsWithRest(
  title: TitlePart,
  first: number,
  reading: PhraseReading,
  book: PhraseBook,
): boolean {
  const { chunks, place, end } = title;
  if (place === 0) return false;
  const words = chunks[place]!.words.slice(first, end);
  return words.some(({ isLineStart, isLow, line }, at) => {
    if ((!isLineStart && line > 0) || isTitlesOwn(title, first + at)) return false;
    if (isLow && reading.costFrom(at) <= namesOnly) return true;
    const rests = book.restsAt(place, first + at).filter((length) => at + length <= words.length);
    return rests.some((length) => reading.costFrom(at + length) <= namesOnly);
  });
}

/**
 * What speaks against a title's part: its last lines read as agencies, known or not, or, below a
 * page break, as the rest of one.
 */
export function costOfNamesInTitle(title: TitlePart, book: PhraseBook): number {
  const { chunks, place, end, isLast } = title;
  const first = Math.max(0, end - mostWords);
  const isOpen = place < chunks.length - 1;
  const part = isOpen ? book.openPart(place, first, end) : book.part(place, first, end);
  const reading = new PhraseReading(part, '', anyStyle, costs.namesInTitle);
  const cells = part.map((word, at) => {
    const isLead = at >= reading.from && mayBeginLead(title, word, first + at);
    return isLead && !isTitlesOwn(title, first + at) ? reading.costOfCell(at) : Infinity;
  });
  const isRest = endsWithRest(title, first, reading, book);
  const isSentence = isLast && /[.…!?]/.test(book.tail(place, end));
  const names = Math.min(costs.titleOverNames, 2 * (costs.namesInTitle - Math.min(...cells)));
  return Math.max(isRest ? costs.restInTitle : 0, isSentence ? names * sentenceShare : names);
}
