import type { PhraseStyle } from './phrase-style.ts';
import type { PhraseWord } from './phrase.ts';

/**
 * Costs of words that are no registered name: a name that begins like one (*Sở …*), of one word
 * only, with a lower-case or a capital word behind a comma, going on where a name like it begins a
 * line, or with a word of sentences; any other words; and words in lower case behind a known name.
 */
const unknown = {
  name: 1.5,
  nameWord: 0.15,
  alone: 2,
  item: 0.3,
  capitalItem: 1,
  newName: 0.6,
  link: 1.5,
  other: 4,
  otherWord: 1,
  more: 1,
  moreWord: 0.5,
};
/** After so many words beyond the bound, no name reaches back to within it. */
const mostQuiet = 24;
const hangingEnd = 2;
const lowStart = 2;
const signStart = 3;
const remark = { inBrackets: 1.2, name: 0.2, word: 0.1 };
const renaming = ['doi', 'ten', 'thanh'];

const separator = /[;,]|\.\s/;
const isJoint = ({ key }: PhraseWord): boolean => key === 'va' || key === 'cung';

type Run = 'name' | 'other' | 'more';
const runs: readonly Run[] = ['name', 'other', 'more'];
const wordCost: Readonly<Record<Run, number>> = {
  name: unknown.nameWord,
  other: unknown.otherWord,
  more: unknown.moreWord,
};

/**
 * What it costs to read words as agencies joined by separators, from each word to the end: 0 where
 * registered names cover all of it, more for each word or break that they do not explain. Reading
 * goes from the end backwards, and stops where nothing within `bound` can come any more.
 */
export class PhraseReading {
  readonly #words: readonly PhraseWord[];
  readonly #tail: string;
  readonly #style: PhraseStyle;
  readonly #begin: Float64Array;
  readonly #inRun: Readonly<Record<Run, Float64Array>>;
  readonly #bound: number;
  /** The first word that was looked at; what stands before it costs more than the bound. */
  readonly from: number;

  constructor(words: readonly PhraseWord[], tail: string, style: PhraseStyle, bound: number) {
    this.#words = words;
    this.#tail = tail;
    this.#style = style;
    this.#bound = bound;
    const make = (): Float64Array => new Float64Array(words.length + 1).fill(Infinity);
    this.#begin = make();
    this.#inRun = { name: make(), other: make(), more: make() };
    this.from = this.#read();
  }

  /** The cost of the words from `at` to the end, where a name may begin at `at`. */
  costFrom(at: number): number {
    return this.#begin[at]!;
  }

  /** The same for a cell that begins at `at`: its first name begins with a capital. */
  costOfCell(at: number): number {
    const first = this.#words[at];
    if (!first) return this.#begin[at]!;
    const unlike = (first.isLow ? lowStart : 0) + (first.opening.includes('(') ? signStart : 0);
    return this.#begin[at]! + unlike + this.#costOfConcern(at);
  }

  /** Whoever is concerned (*Các đơn vị liên quan*) hardly leads. */
  #costOfConcern(at: number): number {
    const isOpen = this.#words.some(
      ({ key }, place) => place > at && key === 'quan' && this.#words[place - 1]!.key === 'lien',
    );
    return isOpen ? this.#style.concerned : 0;
  }

  /** The same where the word at `at` goes on with an unknown name that began before it. */
  costWithinName(at: number): number {
    return this.#inRun.name[at]!;
  }

  #read(): number {
    const end = this.#words.length;
    const last = this.#words.at(-1);
    const isHanging = /[,;]/.test(this.#tail) || (last !== undefined && isJoint(last));
    const cost = isHanging ? hangingEnd : 0;
    this.#begin[end] = cost;
    runs.forEach((run) => (this.#inRun[run][end] = cost));
    for (let at = end - 1, quiet = 0; at >= 0; at--) {
      quiet = this.#readWord(at) <= this.#bound ? 0 : quiet + 1;
      if (quiet > mostQuiet) return at;
    }
    return 0;
  }

  #readWord(at: number): number {
    this.#begin[at] = this.#costOfItem(at);
    runs.forEach((run) => (this.#inRun[run][at] = this.#costInRun(at, run)));
    return Math.min(this.#begin[at]!, this.#inRun.name[at]!);
  }

  #costOfItem(at: number): number {
    const word = this.#words[at]!;
    const joint = isJoint(word) ? this.#begin[at + 1]! : Infinity;
    const brackets = word.gap.includes('(') ? this.#costOfBrackets(at) : Infinity;
    const names = word.names.map(({ length, cost }) => cost + this.#after(at + length));
    return Math.min(joint, brackets, this.#costOfUnknown(at), ...names);
  }

  #costOfUnknown(at: number): number {
    if (!this.#words[at]!.isHead) {
      return unknown.other + unknown.otherWord + this.#inRun.other[at + 1]!;
    }
    const alone = unknown.alone + this.#after(at + 1);
    return unknown.name + Math.min(alone, this.#goingOn(at + 1, 'name'));
  }

  /** Words in brackets that begin at `at`: *(đổi tên thành Sở Xây dựng)*, or another remark. */
  #costOfBrackets(at: number): number {
    const closed = this.#closing(at);
    if (closed < 0) return Infinity;
    const inside = this.#words.slice(at, closed);
    const isOneName = inside.every(({ gap }, place) => place === 0 || !separator.test(gap));
    const isRenaming = isOneName && renaming.every((key, place) => inside[place]?.key === key);
    const name = at + renaming.length;
    const isKnown = this.#words[name]?.names.some(({ length }) => name + length === closed);
    const cost = isRenaming ? (isKnown ? 0 : remark.name) : remark.inBrackets;
    return cost + (isKnown ? 0 : remark.word * (closed - at)) + this.#after(closed);
  }

  /** The place behind the words in brackets that begin at `at`; -1 where they are not closed. */
  #closing(at: number): number {
    for (let place = at + 1; place <= Math.min(at + 16, this.#words.length); place++) {
      const gap = this.#words[place]?.gap ?? this.#tail;
      if (gap.includes(')')) return place;
    }
    return -1;
  }

  /** What follows a name that ended before `at`: another name, or more words that belong to it. */
  #after(at: number): number {
    const word = this.#words[at];
    if (!word) return this.#begin[at]!;
    const next = this.#breakCost(at) + this.#begin[at]!;
    if (!word.isLow || separator.test(word.gap)) return next;
    return Math.min(next, unknown.more + unknown.moreWord + this.#inRun.more[at + 1]!);
  }

  #costInRun(at: number, run: Run): number {
    return Math.min(this.#breakCost(at) + this.#begin[at]!, this.#goingOn(at, run));
  }

  /** The cost where the word at `at` belongs to the unknown name or remark before it. */
  #goingOn(at: number, run: Run): number {
    const word = this.#words[at];
    if (!word) return Infinity;
    const link = word.isLink && run === 'name' ? unknown.link : 0;
    const on = wordCost[run] + link + this.#inRun[run][at + 1]!;
    if (separator.test(word.gap)) return on + (word.isLow ? unknown.item : unknown.capitalItem);
    const isNew = word.gap.includes('\n') && (word.isHead || word.names.length > 0);
    return isNew ? on + unknown.newName : on;
  }

  #breakCost(at: number): number {
    const word = this.#words[at]!;
    if (separator.test(word.gap) || word.gap.includes('(') || isJoint(word)) return 0;
    return word.gap.includes('\n') ? this.#style.afterLine : this.#style.withinLine;
  }
}
