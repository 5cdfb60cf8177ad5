import type { GrowingNumbers } from './growing-numbers.ts';
import { accented, folded } from './words.ts';

const isLetter = /^[\p{L}\p{N}]/u;
const isMark = /^\p{M}/u;

/** What a character is to words: known once it was met. */
const unknown = 0;
const letter = 1;
const mark = 2;
const other = 3;

/** Of every UTF-16 unit; halves of a pair stay unknown, because it depends on the other half. */
const kinds = new Uint8Array(0x10000);

function kindOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (kinds[unit] !== unknown) return kinds[unit]!;
  const before = text.codePointAt(at - 1) ?? 0;
  const character = String.fromCodePoint(before > 0xffff ? before : text.codePointAt(at)!);
  const kind = isLetter.test(character) ? letter : isMark.test(character) ? mark : other;
  if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = kind;
  return kind;
}

/**
 * Numbers the words of texts, the same for words with the same accents. It splits as `wordsOf` does,
 * without making a string of each word: only of each way of writing one.
 */
export class WordNumbers {
  /** Of each word, as `folded` and `accented` write it. */
  readonly folded: string[] = [];
  readonly accented: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Ways of writing words, by their hashes: where one is, or would be; 0 is none. */
  #slots = new Uint32Array(4096);
  readonly #spellings: { readonly text: string; readonly hash: number; readonly word: number }[] =
    [];

  /** Adds the numbers of the words of a text to others. */
  read(text: string, numbers: GrowingNumbers): void {
    const { length } = text;
    let at = 0;
    while (at < length) {
      if (kindOf(text, at) !== letter) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = 0;
      do {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
        at += 1;
      } while (at < length && kindOf(text, at) !== other);
      numbers.push(this.#numberOf(text, start, at, hash ^ (hash >>> 15)));
    }
  }

  #numberOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) {
      const known = this.#spellings[this.#slots[slot]! - 1]!;
      const isSame = known.hash === hash && known.text.length === end - start;
      if (isSame && text.startsWith(known.text, start)) return known.word;
      slot = (slot + 1) & mask;
    }
    return this.#add(text.slice(start, end), hash, slot);
  }

  #add(text: string, hash: number, slot: number): number {
    const key = accented(text);
    let word = this.#numbers.get(key);
    if (word === undefined) {
      word = this.folded.length;
      this.#numbers.set(key, word);
      this.folded.push(folded(text));
      this.accented.push(key);
    }
    this.#spellings.push({ text, hash, word });
    this.#slots[slot] = this.#spellings.length;
    if (this.#spellings.length * 2 > this.#slots.length) this.#grow();
    return word;
  }

  #grow(): void {
    const mask = this.#slots.length * 2 - 1;
    this.#slots = new Uint32Array(mask + 1);
    for (const [index, { hash }] of this.#spellings.entries()) {
      let slot = hash & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = index + 1;
    }
  }
}
