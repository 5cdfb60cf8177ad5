import type { AnyRecord, CollectionName } from '../records.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import type { IndexedTexts } from './indexed-texts.ts';
import { parseSearch } from './parse-search.ts';
import { textsOf } from './searchable.ts';
import { TextMatches } from './text-matches.ts';
import { WordNumbers } from './word-numbers.ts';
import { RowsOfWord, WordRows } from './word-rows.ts';

/** What is known while rows are added. Words stand for their numbers, in the order they came. */
class Texts {
  readonly #name: CollectionName;
  readonly #numbers = new WordNumbers();
  /** Texts that were met, each by its number: leads and deadlines are the same thousands of times. */
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
    for (const [at, { text }] of textsOf(this.#name, record).entries()) {
      const number = this.#numberOf(text);
      this.#texts.push(number);
      this.#addWords(row, number, at === 0);
    }
    this.#rowStarts.push(this.#texts.length);
  }

  #numberOf(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const number = this.#known.size;
    this.#known.set(text, number);
    this.#numbers.read(text, this.#words);
    this.#textStarts.push(this.#words.length);
    for (let word = this.#inTitle.length; word < this.#numbers.folded.length; word += 1) {
      this.#inTitle.push(new RowsOfWord());
      this.#inRest.push(new RowsOfWord());
    }
    return number;
  }

  #addWords(row: number, text: number, isTitle: boolean): void {
    const [words, starts] = [this.#words.all, this.#textStarts.all];
    const end = starts[text + 1]!;
    for (let at = starts[text]!; at < end; at += 1) {
      const word = words[at]!;
      const inTitle = this.#inTitle[word]!;
      if (isTitle) inTitle.add(row);
      else if (inTitle.last !== row) this.#inRest[word]!.add(row);
    }
  }

  /** The same with the words in the order of a dictionary, in as little room as they need. */
  indexed(): IndexedTexts {
    const { folded, accented } = this.#numbers;
    const order = [...folded.keys()].sort((a, b) => (folded[a]! < folded[b]! ? -1 : 1));
    const rows = this.#rowStarts.length - 1;
    const places = new Uint32Array(order.length);
    for (const [place, word] of order.entries()) places[word] = place;
    const Words = order.length < 0x10000 ? Uint16Array : Uint32Array;
    return {
      rows,
      folded: order.map((word) => folded[word]!),
      accented: order.map((word) => accented[word]!),
      inTitle: new WordRows(
        order.map((word) => this.#inTitle[word]!),
        rows,
      ),
      inRest: new WordRows(
        order.map((word) => this.#inRest[word]!),
        rows,
      ),
      words: new Words(this.#words.length).map((_, at) => places[this.#words.all[at]!]!),
      textStarts: this.#textStarts.all.slice(),
      texts: this.#texts.all.slice(),
      rowStarts: this.#rowStarts.all.slice(),
    };
  }
}

/**
 * Finds texts in many records: the records and scores of `scorer`, without looking at each record.
 * Rows are added first, then it is finished, then it can be asked.
 */
export class TextIndex {
  #texts: Texts | null;
  #indexed: IndexedTexts | null = null;

  constructor(name: CollectionName) {
    this.#texts = new Texts(name);
  }

  /** Adds a record: the first is row 0, the next row 1. */
  add(row: AnyRecord): void {
    this.#texts!.add(row);
  }

  /** Says that all rows are there. */
  finish(): void {
    this.#indexed = this.#texts!.indexed();
    this.#texts = null;
  }

  /** The rows that answer a search. */
  find(text: string): TextMatches {
    return new TextMatches(this.#indexed!, parseSearch(text));
  }
}
