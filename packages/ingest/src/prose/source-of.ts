import type { LineRange } from '@tiendo/model';
import type { Paragraph, Stretch } from './paragraphs.ts';
import { endsSentence } from './sentence.ts';

/** Where a record of prose stands, as `Row` says it. */
export interface ProseSource {
  readonly lines: readonly [number, number];
  readonly ranges: readonly LineRange[];
  readonly flags: readonly string[];
}

/** Whether a paragraph is the rest of the unfinished one before it, on the next page. */
export const isRest = (before: Paragraph | undefined, { kind, isAdjacent }: Paragraph): boolean =>
  before !== undefined && kind === 'none' && !isAdjacent && !endsSentence(before.text);

/** The stretches of a record: paragraphs that follow one another are one, page breaks divide. */
function stretchesOf(paragraphs: readonly Paragraph[]): Stretch[] {
  const stretches: Stretch[] = [];
  paragraphs.forEach((paragraph, place) => {
    paragraph.stretches.forEach((stretch, part) => {
      const open = stretches.at(-1);
      const isNew = part > 0 || isRest(paragraphs[place - 1], paragraph);
      if (!open || isNew) stretches.push(stretch);
      else stretches[stretches.length - 1] = { first: open.first, last: stretch.last };
    });
  });
  return stretches;
}

/**
 * Where the paragraphs of one record stand: `lines` is the first stretch; `ranges` are all of them
 * where a page break divides them, then `others` (footnotes, the heading).
 */
export function sourceOf(
  document: string,
  paragraphs: readonly [Paragraph, ...Paragraph[]],
  others: readonly LineRange[] = [],
): ProseSource {
  const stretches = stretchesOf(paragraphs);
  const { first, last } = stretches[0]!;
  const isJoined = stretches.length > 1;
  const why = 'splitOverPage' as const;
  const split = isJoined ? stretches.map((stretch) => ({ document, ...stretch, why })) : [];
  return {
    lines: [first, last],
    ranges: [...split, ...others],
    flags: isJoined ? ['joined'] : [],
  };
}
