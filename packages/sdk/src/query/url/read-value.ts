import { bareValue, deepest } from './signs.ts';

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** What was expected at a place of a text, where something else stands. */
export class Unreadable {
  readonly at: number;
  readonly expected: string;

  constructor(at: number, expected: string) {
    this.at = at;
    this.expected = expected;
  }
}

/** Signs up to one that means something; after a `~` they are a text, whatever they look like. */
interface Signs {
  readonly from: number;
  readonly text: string;
  readonly isText: boolean;
}

/** Reads what `writeValue` writes, and throws `Unreadable` where something else stands. */
export class ValueReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The one value that the source holds. */
  only(): Json {
    const value = this.#value(0);
    this.#expectEnd('the end of the value');
    return value;
  }

  /** Values with a comma between them. */
  list(): readonly Json[] {
    const values: Json[] = [];
    if (this.#source === '') return values;
    do values.push(this.#value(0));
    while (this.#skip(','));
    this.#expectEnd('a comma or the end');
    return values;
  }

  #value(depth: number): Json {
    const from = this.#at;
    if (!this.#skip('(')) return this.#plain(this.#signs());
    if (depth === deepest) throw new Unreadable(from, `at most ${deepest} levels of brackets`);
    if (this.#skip(')')) return [];
    if (this.#skip(':)')) return {};
    return this.#startsWith('(') ? this.#items([], depth + 1) : this.#parts(depth + 1);
  }

  /** What stands in brackets: a colon after the first signs tells an object from a list. */
  #parts(depth: number): Json {
    const first = this.#signs();
    if (this.#startsWith(':')) return this.#fields(first, depth);
    const value = this.#plain(first);
    if (this.#skip(')')) return [value];
    if (this.#skip(',')) return this.#items([value], depth);
    throw new Unreadable(this.#at, 'a colon, a comma or a closing bracket');
  }

  #items(items: Json[], depth: number): readonly Json[] {
    do items.push(this.#value(depth));
    while (this.#skip(','));
    this.#expect(')', 'a comma or a closing bracket');
    return items;
  }

  #fields(first: Signs, depth: number): Json {
    const fields = new Map<string, Json>();
    let key: Signs = first;
    for (;;) {
      if (key.text === '' && !key.isText) throw new Unreadable(key.from, 'the name of a field');
      if (fields.has(key.text)) throw new Unreadable(key.from, `"${key.text}" only once`);
      this.#expect(':', 'a colon');
      fields.set(key.text, this.#value(depth));
      if (!this.#skip(',')) break;
      key = this.#signs();
    }
    this.#expect(')', 'a comma or a closing bracket');
    return Object.fromEntries(fields);
  }

  #signs(): Signs {
    const from = this.#at;
    const isText = this.#skip('~');
    let text = '';
    for (;;) {
      const start = this.#at;
      while (this.#at < this.#source.length && !'(),:!'.includes(this.#source[this.#at]!)) {
        this.#at += 1;
      }
      text += this.#source.slice(start, this.#at);
      if (!this.#skip('!')) return { from, text, isText };
      text += this.#escaped();
    }
  }

  #escaped(): string {
    const [sign = ''] =
      /^(u[\da-f]{4}|[(),:!])/i.exec(this.#source.slice(this.#at, this.#at + 5)) ?? [];
    if (sign === '') throw new Unreadable(this.#at, 'one of ( ) , : ! or u and four hex digits');
    this.#at += sign.length;
    return sign.length === 1 ? sign : String.fromCharCode(parseInt(sign.slice(1), 16));
  }

  #plain({ from, text, isText }: Signs): Json {
    if (text === '' && !isText) throw new Unreadable(from, 'a value (~ stands for the empty text)');
    return isText ? text : bareValue(text);
  }

  #startsWith(signs: string): boolean {
    return this.#source.startsWith(signs, this.#at);
  }

  /** Goes past the signs where they stand next. */
  #skip(signs: string): boolean {
    const isThere = this.#startsWith(signs);
    if (isThere) this.#at += signs.length;
    return isThere;
  }

  #expect(signs: string, words: string): void {
    if (!this.#skip(signs)) throw new Unreadable(this.#at, words);
  }

  #expectEnd(words: string): void {
    if (this.#at < this.#source.length) throw new Unreadable(this.#at, words);
  }
}
