import { abbreviations } from './abbreviations.ts';
import { accented, folded, wordsOf } from './words.ts';

/** Folded words in succession in one text. Where it `isOpen`, the last may be a beginning. */
export interface Sequence {
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

/** A word as it was typed, with its accents. */
export interface AccentedWord {
  readonly folded: string;
  /** As `accented` writes it. */
  readonly accented: string;
  readonly isOpen: boolean;
}

/** What was typed, understood. */
export interface Search {
  /** A record has to have, of each term, one of its sequences. */
  readonly terms: readonly (readonly Sequence[])[];
  /** The typed words that bear accents, or đ. */
  readonly accented: readonly AccentedWord[];
  /** All words that do not stand in quotes. */
  readonly bare: Sequence | null;
}

interface Short extends Sequence {
  readonly isTyped: boolean;
}

interface Abbreviation {
  readonly meaning: Sequence;
  readonly short: readonly Short[];
}

const closed = (words: readonly string[]): Sequence => ({ words, isOpen: false });
const foldedWords = (text: string): readonly string[] => wordsOf(text).map(folded);

const known: readonly Abbreviation[] = abbreviations.map(([meaning, ...short]) => ({
  meaning: closed(foldedWords(meaning)),
  short: short.map((text) => ({ ...closed(foldedWords(text)), isTyped: !text.includes(' ') })),
}));

/** What abbreviations stand for, and those that are several words: people ask for them often. */
export const commonPhrases: readonly (readonly string[])[] = known
  .flatMap(({ meaning, short }) => [meaning, ...short])
  .map(({ words }) => words)
  .filter(({ length }) => length > 1);

const standsAt = (words: readonly string[], at: number, sequence: Sequence): boolean =>
  sequence.words.every((word, index) => words[at + index] === word);

/** The longest abbreviation that begins at a word: what it also is, and how many words it has. */
function abbreviationAt(words: readonly string[], at: number) {
  let longest = { length: 0, others: [] as readonly Sequence[] };
  for (const { meaning, short } of known) {
    for (const one of short) {
      if (one.words.length <= longest.length || !one.isTyped) continue;
      if (!standsAt(words, at, one)) continue;
      const others = [meaning, ...short.filter((other) => other !== one)];
      longest = { length: one.words.length, others };
    }
  }
  return longest;
}

/** The terms of words that stand outside quotes. */
function bareTerms(words: readonly string[]): readonly (readonly Sequence[])[] {
  const terms: Sequence[][] = [];
  for (let at = 0; at < words.length;) {
    const { length, others } = abbreviationAt(words, at);
    const end = at + Math.max(length, 1);
    terms[at] = [{ words: words.slice(at, end), isOpen: true }, ...others];
    at = end;
  }
  for (const { meaning, short } of known) {
    for (let at = 0; at < words.length; at += 1) {
      if (!standsAt(words, at, meaning)) continue;
      // A short form stands for each of these words: with it a record has them all.
      for (const index of meaning.words.keys()) terms[at + index]?.push(...short);
    }
  }
  return terms.filter(Boolean);
}

const quote = /["“”„‟«»]/u;

/**
 * Understands what was typed in a search box.
 *
 * A word finds words that begin with it; words in quotes, straight or typographic, find just these
 * words in succession. Quotes that are not closed yet end in a word that is being typed. An
 * abbreviation also finds what it stands for, and the other way; in quotes it does not.
 */
export function parseSearch(text: string): Search {
  const parts = text.split(quote);
  const terms: (readonly Sequence[])[] = [];
  const bare: string[] = [];
  const typed: AccentedWord[] = [];
  for (const [at, part] of parts.entries()) {
    const [written, words] = [wordsOf(part), foldedWords(part)];
    if (words.length === 0) continue;
    const isBare = at % 2 === 0;
    const isOpen = isBare || at === parts.length - 1;
    if (isBare) bare.push(...words);
    terms.push(...(isBare ? bareTerms(words) : [[{ words, isOpen }]]));
    for (const [index, word] of words.entries()) {
      const one = accented(written[index]!);
      const isBeginning = isBare || (isOpen && index === words.length - 1);
      if (one !== word) typed.push({ folded: word, accented: one, isOpen: isBeginning });
    }
  }
  return { terms, accented: typed, bare: bare.length > 0 ? { words: bare, isOpen: true } : null };
}

/** How well a record answers, most important first, as one number; more is better. */
export const packScore = (search: Search, exact: number, together: number, inTitle: number) =>
  (exact * 2 + together) * (search.terms.length + 1) + inTitle;
