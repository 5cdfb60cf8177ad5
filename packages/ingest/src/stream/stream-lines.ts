import type { DocumentLine } from '../document-line.ts';

/** A line of a stream that is not empty: its words, and whether a page begins with it. */
export interface StreamLine extends DocumentLine {
  readonly startsPage: boolean;
}

const timeStamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:[+-]\d{2}:?\d{2}|Z)?$/;

const isBlank = ({ text }: DocumentLine): boolean => text.trim() === '';

/** Whether empty lines part the lines of the document, so that two without one are a page break. */
function isSpaced(lines: readonly DocumentLine[]): boolean {
  const printed = lines.filter((line) => !isBlank(line)).length;
  const close = lines.filter((line, at) => at > 0 && !isBlank(line) && !isBlank(lines[at - 1]!));
  return close.length * 2 < printed;
}

/**
 * The lines of a PDF's text without the empty lines between them and the time stamps of digital
 * signatures. A page begins where a line follows another with no empty line between.
 */
export function streamLines(lines: readonly DocumentLine[]): StreamLine[] {
  const spaced = isSpaced(lines);
  const printed: StreamLine[] = [];
  lines.forEach((line, at) => {
    const text = line.text.normalize('NFC').trim();
    if (text === '' || timeStamp.test(text)) return;
    const above = lines[at - 1];
    const isClose = spaced && above !== undefined && !isBlank(above);
    const startsPage = printed.length > 0 && (isClose || line.text.startsWith('\f'));
    printed.push({ number: line.number, text, startsPage });
  });
  return printed;
}
