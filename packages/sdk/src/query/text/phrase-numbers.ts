import type { GrowingNumbers } from './growing-numbers.ts';
import { commonPhrases } from './parse-search.ts';
import type { WordNumbers } from './word-numbers.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly number: number;
}

/**
 * Phrases that are asked for often, as words of their own: each is written behind the words of a
 * text that has it, after a word that nobody can ask for, so that they follow no other word.
 */
export class PhraseNumbers {
  readonly #numbers: WordNumbers;
  readonly #gap: number;
  readonly #byFirst = new Map<string, Phrase[]>();
  /** Of each word by its number, the phrases that begin with it. */
  readonly #from: (readonly Phrase[] | undefined)[] = [];

  constructor(numbers: WordNumbers) {
    this.#numbers = numbers;
    this.#gap = numbers.add('', '');
    for (const words of commonPhrases) {
      const phrase = { words, number: numbers.add(words.join(' '), '') };
      this.#byFirst.set(words[0]!, [...(this.#byFirst.get(words[0]!) ?? []), phrase]);
    }
  }

  /** Adds the numbers of the phrases of the text that the last words make, from a place on. */
  read(words: GrowingNumbers, start: number): void {
    const { folded } = this.#numbers;
    for (let word = this.#from.length; word < folded.length; word += 1) {
      this.#from.push(this.#byFirst.get(folded[word]!));
    }
    const end = words.length;
    for (let at = start; at < end; at += 1) {
      for (const phrase of this.#from[words.room[at]!] ?? []) {
        const { length } = phrase.words;
        if (at + length > end) continue;
        let same = 1;
        while (same < length && folded[words.room[at + same]!] === phrase.words[same]) same += 1;
        if (same < length) continue;
        if (words.length === end) words.push(this.#gap);
        words.push(phrase.number);
      }
    }
  }
}
