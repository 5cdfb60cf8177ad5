import type { AgencyMatcher } from '../agencies/agency-matcher.ts';
import type { Chunk, ChunkWord } from './chunk.ts';
import { beginsLikeName, isLink, namesAt, type NameAt } from './name-words.ts';

/** A word of a cell whose parts may stand on several pages, with what is known at that word. */
export interface PhraseWord extends ChunkWord {
  /** The signs and white space before it; `\n` where a line ends. */
  readonly gap: string;
  /** The signs before it that belong to a cell that begins with it. */
  readonly opening: string;
  readonly isHead: boolean;
  /** Whether it is a word of sentences, not of names (*tại*, *để*, *nhằm*). */
  readonly isLink: boolean;
  readonly names: readonly NameAt[];
}

/** No name has more words than this. */
export const longestName = 16;

/** The words of a row's chunks with the registered names that begin at each, looked up once. */
export class PhraseBook {
  readonly #chunks: readonly Chunk[];
  readonly #matcher: AgencyMatcher;
  readonly #words: readonly (PhraseWord | undefined)[][];
  readonly #ends: (readonly PhraseWord[][] | undefined)[] = [];

  constructor(chunks: readonly Chunk[], matcher: AgencyMatcher) {
    this.#chunks = chunks;
    this.#matcher = matcher;
    this.#words = chunks.map(({ words }) => Array<undefined>(words.length));
  }

  word(chunk: number, at: number): PhraseWord {
    const known = this.#words[chunk]![at];
    if (known) return known;
    const { text, words } = this.#chunks[chunk]!;
    const word = words[at]!;
    const made: PhraseWord = {
      ...word,
      gap: text.slice(at === 0 ? 0 : words[at - 1]!.end, word.start),
      opening: text.slice(word.cut ?? word.start, word.start),
      isHead: beginsLikeName(text.slice(word.start, word.start + 24)),
      isLink: isLink(text.slice(word.start, word.end)),
      names: namesAt(this.#matcher, words, at),
    };
    this.#words[chunk]![at] = made;
    return made;
  }

  /** The words from `start` up to `end` of a chunk; names that end behind `end` are left out. */
  part(chunk: number, start: number, end: number): PhraseWord[] {
    const part: PhraseWord[] = [];
    for (let at = start; at < end; at++) {
      const word = this.word(chunk, at);
      const names = word.names.filter(({ length }) => at + length <= end);
      part.push(names.length === word.names.length ? word : { ...word, names });
    }
    return part;
  }

  /** The same where the last name may go on below: what begins like a registered name is one. */
  openPart(chunk: number, start: number, end: number): PhraseWord[] {
    const part = this.part(chunk, start, end);
    if (this.tail(chunk, end).trim() !== '') return part;
    return part.map((word, at) => {
      const length = part.length - at;
      const isOpen = length <= longestName && (length > 1 || word.isHead);
      if (!isOpen || !this.#matcher.isOpen(part, at)) return word;
      return { ...word, names: [...word.names, { length, cost: 0 }] };
    });
  }

  /** How many words from `at` on can be the rest of a name that a cell on the page above begins. */
  restsAt(chunk: number, at: number): readonly number[] {
    const rest = this.part(
      chunk,
      at,
      Math.min(at + longestName, this.#chunks[chunk]!.words.length),
    );
    const lengths = this.#openEnds(chunk - 1).flatMap((above) =>
      this.join(above, '', rest).flatMap(({ names }, place) =>
        place < above.length ? names.map(({ length }) => place + length - above.length) : [],
      ),
    );
    return [...new Set(lengths)].filter((length) => length > 0);
  }

  /** The stretches of a chunk that end where a cell may end, and within a registered name. */
  #openEnds(chunk: number): readonly PhraseWord[][] {
    const known = this.#ends[chunk];
    if (known) return known;
    const { words } = this.#chunks[chunk]!;
    const ends = [...words.keys(), words.length].filter((end) => {
      return end > 0 && words[end]?.cut !== null;
    });
    const found = ends
      .map((end) => this.part(chunk, Math.max(0, end - longestName), end))
      .filter((part) => part.some((_, at) => this.#matcher.isOpen(part, at)));
    this.#ends[chunk] = found;
    return found;
  }

  /** What follows the last word before `end`: signs at the end of a cell part. */
  tail(chunk: number, end: number): string {
    const { text, words } = this.#chunks[chunk]!;
    if (end === 0) return '';
    const until = end >= words.length ? text.length : (words[end]!.cut ?? words[end]!.start);
    return text.slice(words[end - 1]!.end, until);
  }

  /** Joins a part above a page break with what stands below it, and finds the names cut in two. */
  join(above: readonly PhraseWord[], tail: string, below: readonly PhraseWord[]): PhraseWord[] {
    if (below.length === 0) return [...above];
    const first = { ...below[0]!, gap: `${tail}\n${below[0]!.opening}` };
    const joined = [...above, first, ...below.slice(1)];
    for (let at = Math.max(0, above.length - longestName); at < above.length; at++) {
      if (!this.#matcher.isOpen(above, at)) continue;
      joined[at] = { ...above[at]!, names: namesAt(this.#matcher, joined, at) };
    }
    return joined;
  }
}
