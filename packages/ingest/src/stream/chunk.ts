import { wordsOf, type Word } from '../agencies/words.ts';

/** A word of a chunk: its line, and the place before it where one cell may end and another begin. */
export interface ChunkWord extends Word {
  readonly line: number;
  readonly isLineStart: boolean;
  /** Where in the text a cell may begin that starts with this word; null inside a token. */
  readonly cut: number | null;
  /** Whether it begins with a lower-case letter. */
  readonly isLow: boolean;
}

/** The lines of a row on one page: the parts of its cells that are printed there, column by column. */
export interface Chunk {
  readonly text: string;
  readonly words: readonly ChunkWord[];
}

function cutBefore(text: string, at: number): number | null {
  let start = at;
  while (start > 0 && !/\s/.test(text[start - 1]!)) start--;
  return /^\P{L}*$/u.test(text.slice(start, at)) && !/\d/.test(text.slice(start, at))
    ? start
    : null;
}

/** Makes a chunk of the lines of a row that stand on one page. */
export function makeChunk(lines: readonly string[]): Chunk {
  const text = lines.join('\n');
  const words: ChunkWord[] = [];
  let line = 0;
  let from = 0;
  for (const word of wordsOf(text)) {
    const before = text.slice(from, word.start).split('\n').length - 1;
    line += before;
    const isLineStart = words.length === 0 || before > 0;
    const lineStart = text.lastIndexOf('\n', word.start) + 1;
    const cut = isLineStart ? lineStart : cutBefore(text, word.start);
    words.push({ ...word, line, isLineStart, cut, isLow: /\p{Ll}/u.test(text[word.start]!) });
    from = word.start;
  }
  return { text, words };
}

function placeOf({ text, words }: Chunk, at: number): number {
  if (at <= 0) return 0;
  return at >= words.length ? text.length : (words[at]!.cut ?? words[at]!.start);
}

/** The text of the cell part that holds the words from `start` up to `end`. */
export function partText(chunk: Chunk, start: number, end: number): string {
  return start >= end ? '' : chunk.text.slice(placeOf(chunk, start), placeOf(chunk, end));
}

/** How many lines the words from `start` up to `end` stand on. */
export function lineCount({ words }: Chunk, start: number, end: number): number {
  return start >= end ? 0 : words[end - 1]!.line - words[start]!.line + 1;
}
