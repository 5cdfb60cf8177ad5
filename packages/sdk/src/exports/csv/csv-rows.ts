import { exportError } from '../export-error.ts';

/** A record of a CSV file and the line, from 1, on which it begins. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

type State = 'start' | 'plain' | 'quoted' | 'closed';

const newlines = (text: string): number => text.split('\n').length - 1;

/** Reads CSV piece by piece, as RFC 4180 says; a line may also end with LF alone. */
export class CsvRows {
  #state: State = 'start';
  #cell = '';
  #cells: string[] = [];
  #line = 1;
  #begun = 1;
  #held = '';

  /** The rows that a further piece of the file completes. */
  *push(piece: string): Generator<CsvRow> {
    const text = this.#held + piece;
    // What a CR means depends on what follows.
    this.#held = text.endsWith('\r') ? '\r' : '';
    yield* this.#read(this.#held ? text.slice(0, -1) : text);
  }

  /** The last row, where no line break closes it. */
  *end(): Generator<CsvRow> {
    if (this.#held) yield* this.#read('\r\n');
    if (this.#state === 'quoted') {
      throw this.#wrong('the file ends inside a quoted cell: a part of it is missing.');
    }
    if (this.#state !== 'start' || this.#cells.length > 0) yield this.#row();
  }

  *#read(text: string): Generator<CsvRow> {
    for (let at = 0; at < text.length;) {
      if (this.#state === 'quoted') at = this.#readQuoted(text, at);
      else {
        const char = text[at]!;
        const isEnd = char === '\n' || (char === '\r' && text[at + 1] === '\n');
        if (isEnd) {
          at += char === '\n' ? 1 : 2;
          this.#line += 1;
          yield this.#row();
        } else at = this.#readPlain(text, at, char);
      }
    }
  }

  #readQuoted(text: string, at: number): number {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    const part = text.slice(at, end);
    this.#cell += part;
    this.#line += newlines(part);
    if (quote < 0) return end;
    // A second quote right after it says that it is part of the text.
    this.#state = 'closed';
    return quote + 1;
  }

  #readPlain(text: string, at: number, char: string): number {
    if (char === ',') {
      this.#endCell();
      return at + 1;
    }
    if (this.#state === 'closed') {
      if (char !== '"') throw this.#wrong('text follows a closing quote.');
      this.#cell += '"';
      this.#state = 'quoted';
      return at + 1;
    }
    if (char === '"') {
      if (this.#state === 'plain')
        throw this.#wrong('a quote stands inside a cell without quotes.');
      this.#state = 'quoted';
      return at + 1;
    }
    if (char === '\r') throw this.#wrong('a carriage return stands alone, outside quotes.');
    const next = /[",\r\n]/g;
    next.lastIndex = at;
    const end = next.exec(text)?.index ?? text.length;
    this.#cell += text.slice(at, end);
    this.#state = 'plain';
    return end;
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#state = 'start';
  }

  #row(): CsvRow {
    this.#endCell();
    const row = { cells: this.#cells, line: this.#begun };
    this.#cells = [];
    this.#begun = this.#line;
    return row;
  }

  #wrong(what: string): Error {
    return exportError(what, { place: `line ${this.#line}, column ${this.#cells.length + 1}` });
  }
}
