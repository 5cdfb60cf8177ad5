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

/** A way of writing an abbreviation, or what it stands for. */
interface Way extends Sequence {
  /** Typed as several words, which also count one by one. */
  readonly isLong: boolean;
}

const foldedWords = (text: string): readonly string[] => wordsOf(text).map(folded);

/** Of each abbreviation, all ways of writing it. */
const known: readonly (readonly Way[])[] = abbreviations.map((texts) =>
  texts.map((text) => ({ words: foldedWords(text), isOpen: false, isLong: text.includes(' ') })),
);

/** What abbreviations stand for, and those that are several words: people ask for them often. */
export const commonPhrases: readonly (readonly string[])[] = known
  .flat()
  .map(({ words }) => words)
  .filter(({ length }) => length > 1);

const standsAt = (words: readonly string[], at: number, sequence: Sequence): boolean =>
  sequence.words.every((word, index) => words[at + index] === word);

/** The longest abbreviation that begins at a word: what it also is, and how many words it has. */
function abbreviationAt(words: readonly string[], at: number) {
  let longest = { length: 0, others: [] as readonly Sequence[] };
  for (const ways of known) {
    for (const one of ways) {
      if (one.words.length <= longest.length || one.isLong) continue;
      if (!standsAt(words, at, one)) continue;
      longest = { length: one.words.length, others: ways.filter((other) => other !== one) };
    }
  }
  return longest;
}

/** Where words are typed in full, each may also be met by another way of writing them all. */
function addOtherWays(
  terms: readonly Sequence[][],
  words: readonly string[],
  long: Way,
  ways: readonly Way[],
): void {
  const others = ways.filter((other) => other !== long);
  for (let at = 0; at < words.length; at += 1) {
    if (!standsAt(words, at, long)) continue;
    for (const index of long.words.keys()) terms[at + index]?.push(...others);
  }
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
  for (const ways of known) {
    for (const long of ways) if (long.isLong) addOtherWays(terms, words, long, ways);
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
      if (one !== word.normalize('NFC'))
        typed.push({ folded: word, accented: one, isOpen: isBeginning });
    }
  }
  return { terms, accented: typed, bare: bare.length > 0 ? { words: bare, isOpen: true } : null };
}

/** How well a record answers, most important first, as one number; more is better. */
export const packScore = (search: Search, exact: number, together: number, inTitle: number) =>
  (exact * 2 + together) * (search.terms.length + 1) + inTitle;
