import type { Chunk, ChunkWord } from './chunk.ts';
import type { Choice, ColumnChooser } from './column-choices.ts';
import { costs } from './costs.ts';
import type { PhraseStyle } from './phrase-style.ts';
import type { Effort } from './effort.ts';
import { longestName, type PhraseBook, type PhraseWord } from './phrase.ts';
import { PhraseReading } from './read-phrase.ts';

/** What is chosen of a cell below a page: where its parts begin, their words and closing signs. */
interface Below {
  readonly starts: readonly number[];
  readonly words: readonly PhraseWord[];
  readonly tail: string;
}

/** The words of a chunk from `least` up to `end`, and behind them those chosen below. */
interface Stretch {
  readonly chunk: number;
  readonly least: number;
  readonly end: number;
  readonly words: readonly PhraseWord[];
  readonly tail: string;
  readonly reading: PhraseReading;
}

/** No cell of agencies has more words than this in one chunk. */
const mostWords = 160;
/** What the rest of an unknown name below a page break may cost, with all that follows it. */
const restOfUnknown = 3;
/** How much worse a cell may read that takes lines which another way leaves to its neighbours. */
const asGood = 0.3;

function isInBrackets(words: readonly PhraseWord[]): boolean {
  const signs = words.map(({ gap }) => gap).join('');
  return signs.lastIndexOf('(') > signs.lastIndexOf(')');
}

/** A part may begin at a line, or within the first line of a page, which one-line parts share. */
const isLevel = ({ isLineStart, line }: ChunkWord): boolean => isLineStart || line === 0;

/** Reads cells of agencies back from their ends, the parts below a page break before those above. */
class AgencyChoices {
  readonly #chunks: readonly Chunk[];
  readonly #book: PhraseBook;
  readonly #style: PhraseStyle;
  readonly #emptyCost: number;
  readonly #effort: Effort;
  readonly #stretches = new Map<string, Stretch>();

  constructor(
    chunks: readonly Chunk[],
    book: PhraseBook,
    style: PhraseStyle,
    emptyCost: number,
    effort: Effort,
  ) {
    this.#chunks = chunks;
    this.#book = book;
    this.#style = style;
    this.#emptyCost = emptyCost;
    this.#effort = effort;
  }

  choose(ends: readonly number[], bound: number): Choice[] {
    const none: Below = { starts: [], words: [], tail: '' };
    const choices = this.#chooseIn(ends.length - 1, ends, none, bound);
    if (ends.length === 1) return choices;
    return choices.map((choice) => {
      const isShort = choices.some((other) => this.#takesMore(other, choice));
      return isShort ? { ...choice, cost: choice.cost + costs.leftOver } : choice;
    });
  }

  /** Whether `other` begins alike above a page break, takes more lines below, and reads as well. */
  #takesMore(other: Choice, choice: Choice): boolean {
    if (other.cost > choice.cost + asGood || other.starts[0] !== choice.starts[0]) return false;
    const pairs = other.starts.map((start, place) => [start, choice.starts[place]!] as const);
    const isMore = pairs.some(([start, than]) => start < than);
    return (
      isMore &&
      pairs.every(([start, than], place) => {
        return start === than || (start < than && isLevel(this.#chunks[place]!.words[start]!));
      })
    );
  }

  #chooseIn(chunk: number, ends: readonly number[], below: Below, bound: number): Choice[] {
    const stretch = this.#stretch(chunk, ends, below, Math.ceil(bound));
    const choices: Choice[] = [];
    for (const start of this.#starts(stretch)) {
      if (choices.length > 0 && this.#effort.isSpent) break;
      const starts = [start, ...below.starts];
      if (chunk === 0) choices.push(...this.#first(stretch, starts, bound));
      else choices.push(...this.#above(stretch, starts, ends, bound));
    }
    return choices;
  }

  /** Where a part may begin in a chunk, from its end upwards; at the end itself it is empty. */
  #starts({ chunk, least, end, reading }: Stretch): number[] {
    const { words } = this.#chunks[chunk]!;
    const starts = [end];
    for (let at = end - 1; at >= least + reading.from; at--) {
      if (words[at]!.cut !== null) starts.push(at);
    }
    return starts;
  }

  /** The way in which the whole cell begins at `starts`, on its first page. */
  #first({ least, words, reading, end }: Stretch, starts: number[], bound: number): Choice[] {
    const start = starts[0]!;
    const word = this.#chunks[0]!.words[start];
    if (start < end && !word!.isLineStart && word!.isLow) return [];
    const isEmpty = start - least >= words.length;
    const cost = isEmpty ? this.#emptyCost : reading.costOfCell(start - least);
    return cost <= bound ? [{ starts, cost }] : [];
  }

  /** The ways in which a cell whose part begins at `starts` begins on the pages above. */
  #above(stretch: Stretch, starts: number[], ends: readonly number[], bound: number): Choice[] {
    const { chunk, least, words, tail } = stretch;
    const place = starts[0]! - least;
    if (!this.#canGoOn(stretch, place, ends[chunk - 1]!, bound)) return [];
    return this.#chooseIn(chunk - 1, ends, { starts, words: words.slice(place), tail }, bound);
  }

  #stretch(chunk: number, ends: readonly number[], below: Below, bound: number): Stretch {
    const key = [chunk, bound, ...ends.slice(chunk), '', ...below.starts].join();
    const known = this.#stretches.get(key);
    if (known) return known;
    this.#effort.spend();
    const end = ends[chunk]!;
    const least = Math.max(0, end - mostWords);
    const ownTail = this.#book.tail(chunk, end);
    const words = this.#book.join(this.#book.part(chunk, least, end), ownTail, below.words);
    const tail = below.words.length > 0 ? below.tail : ownTail;
    const reading = new PhraseReading(words, tail, this.#style, bound);
    const made = { chunk, least, end, words, tail, reading };
    this.#stretches.set(key, made);
    return made;
  }

  /** Whether the words from `place` on can be the rest of a cell that ends above at `end`. */
  #canGoOn({ chunk, words, reading }: Stretch, place: number, end: number, bound: number): boolean {
    if (place >= words.length || reading.costFrom(place) <= bound) return true;
    const above = this.#book.part(chunk - 1, Math.max(0, end - longestName), end);
    if (isInBrackets(above)) return true;
    const mayBeOpen = above.some(({ isHead, names }) => isHead && names.length === 0);
    if (mayBeOpen && reading.costWithinName(place) <= Math.min(bound, restOfUnknown)) return true;
    const joined = this.#book.join(above, this.#book.tail(chunk - 1, end), words.slice(place));
    return above.some((_, at) =>
      joined[at]!.names.some(({ length }) => {
        const crossed = at + length - above.length;
        return crossed > 0 && reading.costFrom(place + crossed) <= bound;
      }),
    );
  }
}

/** Ways to read a column of agencies; `emptyCost` is what a cell with no words costs. */
export function agencyChooser(
  chunks: readonly Chunk[],
  book: PhraseBook,
  style: PhraseStyle,
  emptyCost: number,
  effort: Effort,
): ColumnChooser {
  const choices = new AgencyChoices(chunks, book, style, emptyCost, effort);
  return (ends, bound) => choices.choose(ends, bound);
}
