import type { Pause } from '../pause.ts';

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];
const blanks = [0x20, 0x09, 0x0a, 0x0d];

/** 1 where a byte means something outside of a text. */
const marks = new Uint8Array(256);
for (const byte of [quote, comma, colon, openList, closeList, openObject, closeObject]) {
  marks[byte] = 1;
}

/** So many bytes of records are parsed at a time: about half a millisecond. */
const batch = 64 * 1024;

/** As many bytes are taken in at a time: a network may bring more. */
const mouthful = 256 * 1024;

/** So many bytes are set aside on the word of an index; for more, when they have come. */
const most = 16 * 1024 * 1024;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The place of the mark that ends a text; `length` or more where that has not come yet. */
function endOfText(bytes: Uint8Array, from: number, length: number): number {
  let at = from;
  for (; at < length; at++) {
    const byte = bytes[at]!;
    if (byte === quote) return at;
    // What is escaped is jumped over, also when it has not come yet.
    if (byte === backslash) at++;
  }
  return at;
}

/** Where a file begins: a byte order mark is no part of it. */
const startOf = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

/**
 * Parses JSON while it arrives, a batch of records at a time, with pauses. The value is what
 * `JSON.parse` makes of the whole, which also parses each part here: this finds only where the
 * members of the outermost object end, and the records of their lists. What is not an object is
 * parsed at the end, as one.
 */
export class JsonInSlices {
  readonly #pause: Pause;
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  /** The next byte to look at, and the first one that has not been parsed. */
  #at = 0;
  #from = 0;
  #depth = 0;
  #isInText = false;
  #members: [string, unknown][] = [];
  #key: string | null = null;
  /** The list that is being filled; `isFilled` from its end to that of the member. */
  #list: unknown[] | null = null;
  #isFilled = false;
  #isObject: boolean | null = null;

  /** `size`: how many bytes are expected; it may be wrong. */
  constructor(pause: Pause, size = 0) {
    this.#pause = pause;
    this.#bytes = new Uint8Array(Math.min(Math.max(size, batch), most));
  }

  /** All bytes that have been taken. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  /** The member of the outermost object, where it has come already. */
  member(name: string): unknown {
    return this.#members.find(([key]) => key === name)?.[1];
  }

  /**
   * Takes more bytes.
   *
   * @throws {SyntaxError} where they make no JSON.
   */
  async take(chunk: Uint8Array): Promise<void> {
    for (let from = 0; from < chunk.length; from += mouthful) {
      this.#append(chunk.subarray(from, from + mouthful));
      this.#isObject ??= this.#begin();
      while (this.#isObject && this.#parseNext()) await this.#pause();
      await this.#pause();
    }
  }

  /** Forgets all that was taken: the file comes again from its beginning. */
  startOver(): void {
    [this.#length, this.#at, this.#from, this.#depth] = [0, 0, 0, 0];
    [this.#isInText, this.#isFilled] = [false, false];
    [this.#key, this.#list, this.#isObject] = [null, null, null];
    this.#members = [];
  }

  /**
   * What the bytes say, now that all have come.
   *
   * @throws {SyntaxError} where they are not JSON, or not all of it.
   */
  end(): unknown {
    if (!this.#isObject) return JSON.parse(this.#text(startOf(this.bytes), this.#length));
    const isWhole = this.#depth === 0 && this.#isBlank(this.#from, this.#length);
    if (!isWhole) throw new SyntaxError('The object does not end where the file ends.');
    return Object.fromEntries(this.#members);
  }

  #append(chunk: Uint8Array): void {
    const length = this.#length + chunk.length;
    if (length > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(length, 2 * this.#bytes.length));
      wider.set(this.bytes);
      this.#bytes = wider;
    }
    this.#bytes.set(chunk, this.#length);
    this.#length = length;
  }

  #text(from: number, to: number): string {
    return decoder.decode(this.#bytes.subarray(from, to));
  }

  #isBlank(from: number, to: number): boolean {
    return this.#bytes.subarray(from, to).every((byte) => blanks.includes(byte));
  }

  /** Whether the file is an object; null where nothing but blanks has come. */
  #begin(): boolean | null {
    const start = startOf(this.bytes);
    const skipped = this.bytes.subarray(start).findIndex((byte) => !blanks.includes(byte));
    if (skipped === -1) return null;
    [this.#at, this.#from, this.#depth] = [start + skipped + 1, start + skipped + 1, 1];
    return this.#bytes[start + skipped] === openObject;
  }

  /** Goes on to where a part ends, and parses it; false where more has to come first. */
  #parseNext(): boolean {
    const bytes = this.#bytes;
    const length = this.#length;
    let isInText = this.#isInText;
    let at = this.#at;
    let isPart = false;
    while (at < length && !isPart) {
      if (isInText) {
        at = endOfText(bytes, at, length);
        if (at >= length) break;
        isInText = false;
        at++;
      }
      while (at < length && marks[bytes[at]!] === 0) at++;
      if (at >= length) break;
      if (bytes[at] === quote) isInText = true;
      else isPart = this.#mark(bytes[at]!, at);
      at++;
    }
    this.#isInText = isInText;
    this.#at = at;
    return isPart;
  }

  /** What a mark outside of texts does; whether a part was parsed. */
  #mark(byte: number, at: number): boolean {
    if (byte === openList || byte === openObject) {
      if (byte === openList && this.#depth === 1) this.#openList(at);
      this.#depth++;
      return false;
    }
    if (byte === closeList || byte === closeObject) {
      this.#depth--;
      if (this.#depth === 1 && this.#list && !this.#isFilled) return this.#closeList(byte, at);
      return this.#depth < 1 && this.#closeObject(byte, at);
    }
    if (this.#depth > 2) return false;
    if (byte === comma) return this.#depth === 1 ? this.#endMember(at) : this.#endRecord(at);
    return this.#depth === 1 && this.#key === null && this.#endKey(at);
  }

  #endKey(at: number): boolean {
    const key: unknown = JSON.parse(this.#text(this.#from, at));
    if (typeof key !== 'string') throw new SyntaxError('The name of a member is not a text.');
    this.#key = key;
    this.#from = at + 1;
    return false;
  }

  #openList(at: number): void {
    if (this.#key === null || this.#list || !this.#isBlank(this.#from, at)) return;
    this.#list = [];
    this.#from = at + 1;
  }

  /** Records are parsed when there are enough of them. */
  #endRecord(at: number): boolean {
    if (!this.#list || this.#isFilled || at - this.#from < batch) return false;
    this.#parseRecords(at);
    return true;
  }

  #parseRecords(at: number): void {
    const records = JSON.parse(`[${this.#text(this.#from, at)}]`) as unknown[];
    if (records.length === 0) throw new SyntaxError('A record is missing between two commas.');
    for (const record of records) this.#list!.push(record);
    this.#from = at + 1;
  }

  #closeList(byte: number, at: number): boolean {
    if (byte !== closeList) throw new SyntaxError('A list ends as an object does.');
    const isEmpty = this.#list!.length === 0 && this.#isBlank(this.#from, at);
    if (!isEmpty) this.#parseRecords(at);
    this.#from = at + 1;
    this.#isFilled = true;
    return true;
  }

  #endMember(at: number): boolean {
    if (this.#key === null) throw new SyntaxError('A member has no name.');
    if (this.#list && !this.#isBlank(this.#from, at)) throw new SyntaxError('A list goes on.');
    const value = this.#list ?? (JSON.parse(this.#text(this.#from, at)) as unknown);
    this.#members.push([this.#key, value]);
    [this.#key, this.#list, this.#isFilled, this.#from] = [null, null, false, at + 1];
    return true;
  }

  #closeObject(byte: number, at: number): boolean {
    if (byte !== closeObject || this.#depth < 0) throw new SyntaxError('It ends more than once.');
    const isEmpty = this.#members.length === 0 && this.#key === null;
    if (!isEmpty || !this.#isBlank(this.#from, at)) this.#endMember(at);
    this.#from = at + 1;
    return true;
  }
}
