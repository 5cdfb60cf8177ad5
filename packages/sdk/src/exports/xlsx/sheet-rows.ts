import { exportError } from '../export-error.ts';
import { unescapedText } from './cell-text.ts';
import { attribute, XmlTokens, type XmlToken } from './xml-tokens.ts';

/** A cell as a sheet has it: its column from 0, its text, and whether that is a number. */
export interface SheetCell {
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
}

export interface SheetRow {
  /** From 1. */
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** The most columns that a sheet has. */
const mostColumns = 16_384;

/** The column, from 0, of a reference: `B3` is 1. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]*/.exec(reference)![0]) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

/** Reads the rows of a sheet piece by piece. Texts that sheets share are given by their number. */
export class SheetRows {
  readonly #tokens = new XmlTokens();
  readonly #shared: readonly string[];
  #row = 0;
  #cells: SheetCell[] = [];
  #column = -1;
  #type = 'n';
  #text: string | null = null;
  #isRead = false;
  #isPhonetic = false;
  #isWhole = false;

  constructor(shared: readonly string[]) {
    this.#shared = shared;
  }

  *push(piece: string): Generator<SheetRow> {
    for (const token of this.#tokens.push(piece)) {
      if (token.kind === 'open') this.#open(token.name, token.attributes);
      else if (token.kind === 'text') this.#add(token.text);
      else if (this.#close(token.name)) yield { row: this.#row, cells: this.#cells };
    }
  }

  /** Whether the sheet was there to its end. */
  isWhole(): boolean {
    this.#tokens.end();
    return this.#isWhole;
  }

  #open(name: string, attributes: string): void {
    if (name === 'row') {
      this.#row = Number(attribute(attributes, 'r') ?? this.#row + 1);
      this.#cells = [];
      this.#column = -1;
    } else if (name === 'c') {
      const reference = attribute(attributes, 'r');
      this.#column = reference === undefined ? this.#column + 1 : columnOf(reference);
      if (this.#column >= mostColumns) throw exportError(`there is no column of ${reference}.`);
      this.#type = attribute(attributes, 't') ?? 'n';
      this.#text = null;
    } else if (name === 'rPh') this.#isPhonetic = true;
    else this.#isRead = (name === 'v' || name === 't') && !this.#isPhonetic;
  }

  #add(text: string): void {
    if (this.#isRead) this.#text = (this.#text ?? '') + text;
  }

  /** True where a row has ended. */
  #close(name: string): boolean {
    this.#isRead = false;
    if (name === 'rPh') this.#isPhonetic = false;
    if (name === 'c' && this.#text !== null) this.#cells.push(this.#cell(this.#text));
    if (name === 'worksheet') this.#isWhole = true;
    return name === 'row';
  }

  #cell(text: string): SheetCell {
    const column = this.#column;
    if (this.#type === 's') {
      return { column, text: this.#shared[Number(text)] ?? '', isNumber: false };
    }
    if (this.#type === 'b') {
      return { column, text: text === '1' ? 'true' : 'false', isNumber: false };
    }
    const isNumber = this.#type === 'n';
    return { column, text: isNumber ? text : unescapedText(text), isNumber };
  }
}

/** The texts that sheets share, in their order. */
export function sharedTexts(tokens: Iterable<XmlToken>): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let isRead = false;
  let isPhonetic = false;
  for (const token of tokens) {
    if (token.kind === 'text') text += isRead ? token.text : '';
    else if (token.kind === 'open') {
      if (token.name === 'si') text = '';
      if (token.name === 'rPh') isPhonetic = true;
      isRead = token.name === 't' && !isPhonetic;
    } else {
      isRead = false;
      if (token.name === 'rPh') isPhonetic = false;
      if (token.name === 'si') texts.push(unescapedText(text));
    }
  }
  return texts;
}
