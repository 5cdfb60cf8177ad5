import type { LineRange } from '@tiendo/model';
import type { Paragraph } from './paragraphs.ts';
import { plainWords } from './plain-words.ts';
import { raisedDigits as digits } from './raised-digits.ts';

const unit = '(?<!\\p{L})[kcmd]?m';
const mark = new RegExp(`(?<=[^\\s${digits}])(?<!${unit})[${digits}]+(?![\\p{L}\\p{N}])`, 'gu');

/** A text without the marks of its footnotes, and what the footnotes say. */
export interface Noted {
  readonly text: string;
  readonly note: string | null;
  readonly ranges: readonly LineRange[];
}

const firstLine = ({ stretches }: Paragraph): number => stretches[0].first;

/** The footnote that a mark leads to: the first of its number below the line that has the mark. */
const footnoteOf = (
  marked: string,
  line: number,
  footnotes: readonly Paragraph[],
): Paragraph | undefined =>
  footnotes.find((footnote) => footnote.marker === marked && firstLine(footnote) > line);

/**
 * Takes the marks of footnotes out of a text that begins at `line`, and gathers the footnotes. A
 * mark without a footnote stays: it may be a power, as in `km²`.
 */
export function takeFootnotes(
  document: string,
  text: string,
  line: number,
  footnotes: readonly Paragraph[],
): Noted {
  const found: Paragraph[] = [];
  const rest = text.replace(mark, (marked) => {
    const footnote = footnoteOf(marked, line, footnotes);
    if (!footnote) return marked;
    found.push(footnote);
    return '';
  });
  const ranges = found.flatMap(({ stretches }) =>
    stretches.map((stretch) => ({ document, ...stretch, why: 'footnote' as const })),
  );
  const note = found.map((footnote) => plainWords(footnote.text)).join(' ');
  return { text: rest, note: note === '' ? null : note, ranges };
}
