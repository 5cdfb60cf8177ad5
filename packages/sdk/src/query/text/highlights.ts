import type { AnyRecord, CollectionName } from '../records.ts';
import { parseSearch, type Sequence } from './parse-search.ts';
import { textsOf } from './searchable.ts';
import { folded, wordPattern } from './words.ts';

/** A stretch of a record's text in which a search was met: UTF-16 offsets, the end not included. */
export interface Highlight {
  /** The field: `title`, `deadline.text`, `aliases.0`. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface PlacedWord {
  readonly start: number;
  readonly written: string;
  readonly folded: string;
}

const placedWords = (text: string): readonly PlacedWord[] =>
  [...text.matchAll(wordPattern)].map(({ 0: written, index }) => ({
    start: index,
    written,
    folded: folded(written),
  }));

/** How much of a word as it is written makes so many folded letters: letters with their marks. */
function writtenLength(word: string, letters: number): number {
  let left = letters;
  for (const { 0: letter, index } of word.matchAll(/[^\p{M}][\p{M}]*/gu)) {
    left -= folded(letter).length;
    if (left <= 0) return index + letter.length;
  }
  return word.length;
}

/** Where a sequence that begins at a word ends; null where it does not stand there. */
function endOf(words: readonly PlacedWord[], at: number, { words: asked, isOpen }: Sequence) {
  const last = words[at + asked.length - 1];
  if (!last) return null;
  const stands = asked.every((one, index) => {
    const word = words[at + index]!;
    return word.folded === one || (isOpen && word === last && word.folded.startsWith(one));
  });
  const { start, written } = last;
  if (!stands) return null;
  return start + (isOpen ? writtenLength(written, asked.at(-1)!.length) : written.length);
}

/** Stretches in their order, those that overlap made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = all.at(-1);
    if (before && span.start < before.end) {
      all[all.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    } else all.push(span);
  }
  return all;
}

/** What is looked for is the same for all rows of an answer. */
let asked = { text: '', sequences: [] as readonly Sequence[] };

function sequencesOf(text: string): readonly Sequence[] {
  if (asked.text !== text) {
    asked = { text, sequences: [...new Set(parseSearch(text).terms.flat())] };
  }
  return asked.sequences;
}

/**
 * Where a search was met in a record: in its texts in the order of their importance, in each from
 * its beginning; none overlap. Offsets are those of the text as it is stored, in NFC or not, and
 * never part a letter from its marks. Of a word that only begins as was typed, it is the beginning.
 */
export function highlightsOf(
  name: CollectionName,
  row: AnyRecord,
  text: string,
): readonly Highlight[] {
  const sequences = sequencesOf(text);
  return textsOf(name, row).flatMap(({ path, text: stored }) => {
    const words = placedWords(stored);
    const spans = words.flatMap(({ start }, at) =>
      sequences.flatMap((sequence) => {
        const end = endOf(words, at, sequence);
        return end === null ? [] : [{ start, end }];
      }),
    );
    return merged(spans).map((span) => ({ path, ...span }));
  });
}
