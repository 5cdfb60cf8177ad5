import type { GrowingNumbers } from './growing-numbers.ts';
import { accented, folded } from './words.ts';

const isLetter = /^[\p{L}\p{N}]/u;
const isMark = /^[\p{M}]/u;

/** What a character is to words; 0 until it was met. */
const letter = 1;
const mark = 2;
const other = 3;

/** Of every UTF-16 unit; halves of a pair stay unknown, because it depends on the other half. */
const kinds = new Uint8Array(0x10000);

function findKind(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const before = text.codePointAt(at - 1) ?? 0;
  const character = String.fromCodePoint(before > 0xffff ? before : text.codePointAt(at)!);
  const kind = isLetter.test(character) ? letter : isMark.test(character) ? mark : other;
  if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = kind;
  return kind;
}

const slotOf = (hash: number, mask: number): number => ((hash >>> 15) ^ hash) & mask;

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

  /** Adds a word that is in no text as such. */
  add(word: string, withAccents: string): number {
    this.accented.push(withAccents);
    return this.folded.push(word) - 1;
  }

  /** Adds the numbers of the words of a text to others. */
  read(text: string, numbers: GrowingNumbers): void {
    const { length } = text;
    let start = -1;
    let hash = 0;
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      const kind = kinds[unit] || findKind(text, at);
      if (kind === letter || (kind === mark && start >= 0)) {
        if (start < 0) [start, hash] = [at, 0];
        hash = Math.imul(hash ^ unit, 0x01000193);
      } else if (start >= 0) {
        numbers.push(this.#numberOf(text, start, at, hash));
        start = -1;
      }
    }
    if (start >= 0) numbers.push(this.#numberOf(text, start, length, hash));
  }

  #numberOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = slotOf(hash, mask);
    while (this.#slots[slot] !== 0) {
      const known = this.#spellings[this.#slots[slot]! - 1]!;
      const isSame = known.hash === hash && known.text.length === end - start;
      if (isSame && text.startsWith(known.text, start)) return known.word;
      slot = (slot + 1) & mask;
    }
    return this.#learn(text.slice(start, end), hash, slot);
  }

  #learn(text: string, hash: number, slot: number): number {
    const key = accented(text);
    let word = this.#numbers.get(key);
    if (word === undefined) {
      word = this.add(folded(text), key);
      this.#numbers.set(key, word);
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
      let slot = slotOf(hash, mask);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = index + 1;
    }
  }
}
