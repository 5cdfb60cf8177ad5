import type { AnyRecord, CollectionName } from '../records.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import type { IndexedTexts } from './indexed-texts.ts';
import { parseSearch } from './parse-search.ts';
import { textsOf } from './searchable.ts';
import { PhraseNumbers } from './phrase-numbers.ts';
import { TextMatches } from './text-matches.ts';
import { WordNumbers } from './word-numbers.ts';
import { RowsOfWord, WordRows } from './word-rows.ts';

/** What is known while rows are added. Words stand for their numbers, in the order they came. */
class Texts {
  readonly #name: CollectionName;
  readonly #numbers = new WordNumbers();
  readonly #phrases = new PhraseNumbers(this.#numbers);
  /** The numbers of texts but titles: leads and deadlines are the same thousands of times. */
  readonly #known = new Map<string, number>();
  readonly #words = new GrowingNumbers();
  readonly #textStarts = new GrowingNumbers();
  readonly #texts = new GrowingNumbers();
  readonly #rowStarts = new GrowingNumbers();
  readonly #inTitle: RowsOfWord[] = [];
  readonly #inRest: RowsOfWord[] = [];

  constructor(name: CollectionName) {
    this.#name = name;
    this.#textStarts.push(0);
    this.#rowStarts.push(0);
  }

  add(record: AnyRecord): void {
    const row = this.#rowStarts.length - 1;
    const texts = textsOf(this.#name, record);
    for (let at = 0; at < texts.length; at += 1) {
      const { text } = texts[at]!;
      const number = at === 0 ? this.#read(text) : this.#numberOf(text);
      this.#texts.push(number);
      this.#addWords(row, number, at === 0);
    }
    this.#rowStarts.push(this.#texts.length);
  }

  #numberOf(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const number = this.#read(text);
    this.#known.set(text, number);
    return number;
  }

  #read(text: string): number {
    const start = this.#words.length;
    this.#numbers.read(text, this.#words);
    this.#phrases.read(this.#words, start);
    for (let word = this.#inTitle.length; word < this.#numbers.folded.length; word += 1) {
      this.#inTitle.push(new RowsOfWord());
      this.#inRest.push(new RowsOfWord());
    }
    return this.#textStarts.push(this.#words.length) - 1;
  }

  #addWords(row: number, text: number, isTitle: boolean): void {
    const words = this.#words.room;
    const starts = this.#textStarts.room;
    const end = starts[text + 1]!;
    for (let at = starts[text]!; at < end; at += 1) {
      const word = words[at]!;
      const inTitle = this.#inTitle[word]!;
      if (isTitle) inTitle.add(row);
      else if (inTitle.last !== row) this.#inRest[word]!.add(row);
    }
  }

  /**
   * The same with the words in the order of a dictionary, in as little room as they need; may be
   * interrupted.
   */
  *indexed(): Generator<void, IndexedTexts> {
    const { folded, accented } = this.#numbers;
    const occurs = (word: number): boolean => this.#inTitle[word] !== undefined;
    const order = [...folded.keys()]
      .filter(occurs)
      .sort((a, b) => (folded[a]! < folded[b]! ? -1 : 1));
    yield;
    const rows = this.#rowStarts.length - 1;
    const inTitle = order.map((word) => this.#inTitle[word]!);
    const inRest = order.map((word) => this.#inRest[word]!);
    return {
      rows,
      folded: order.map((word) => folded[word]!),
      accented: order.map((word) => accented[word]!),
      inTitle: yield* WordRows.of(inTitle, rows),
      inRest: yield* WordRows.of(inRest, rows),
      words: yield* this.#wordsInOrder(order),
      textStarts: this.#textStarts.all(),
      texts: this.#texts.all(),
      rowStarts: this.#rowStarts.all(),
    };
  }

  /** The words of all texts by their places in the dictionary. */
  *#wordsInOrder(order: readonly number[]): Generator<void, IndexedTexts['words']> {
    const places = new Uint32Array(this.#numbers.folded.length);
    for (let place = 0; place < order.length; place += 1) places[order[place]!] = place;
    const words = new (order.length < 0x10000 ? Uint16Array : Uint32Array)(this.#words.length);
    for (let at = 0; at < words.length; at += 1) {
      words[at] = places[this.#words.room[at]!]!;
      if (at % 0x10000 === 0) yield;
    }
    return words;
  }
}

/** Of so many searches, what was found is kept. */
const mostKept = 4;

/**
 * Finds texts in many records: the records and scores of `scorer`, without looking at each record.
 * Rows are added first, then it is finished, then it can be asked.
 */
export class TextIndex {
  #texts: Texts | null;
  #indexed: IndexedTexts | null = null;
  readonly #found = new Map<string, TextMatches>();

  constructor(name: CollectionName) {
    this.#texts = new Texts(name);
  }

  /** Adds a record: the first is row 0, the next row 1. */
  add(row: AnyRecord): void {
    this.#texts!.add(row);
  }

  /** Says that all rows are there; may be interrupted, and has to come to its end. */
  *finishing(): Generator<void> {
    this.#indexed = yield* this.#texts!.indexed();
    this.#texts = null;
  }

  /** Says that all rows are there. */
  finish(): void {
    for (const _ of this.finishing());
  }

  /**
   * The rows that answer what was typed. Those of the last few searches are kept: who searches goes
   * on to filter, count and turn the pages of what was found.
   */
  find(search: string): TextMatches {
    const known = this.#found.get(search);
    if (known) return known;
    for (const oldest of this.#found.keys())
      if (this.#found.size >= mostKept) this.#found.delete(oldest);
    const matches = new TextMatches(this.#indexed!, parseSearch(search));
    this.#found.set(search, matches);
    return matches;
  }
}
