import type { LineRange } from '@tiendo/model';
import type { Row } from '../rows/row.ts';
import type { StreamLine } from './stream-lines.ts';

/** Parts the lines of a row where a page begins. */
export function pagesOf(lines: readonly StreamLine[]): StreamLine[][] {
  const pages: StreamLine[][] = [];
  lines.forEach((line, at) => {
    if (at === 0 || line.startsPage) pages.push([]);
    pages.at(-1)!.push(line);
  });
  return pages;
}

/** Where a row stands: its main stretch, and each by itself where a page break cuts it. */
export function placeOfRow(
  document: string,
  lines: readonly StreamLine[],
): Pick<Row, 'lines' | 'ranges' | 'flags'> {
  const stretches = pagesOf(lines).map((page): LineRange => {
    const [first, last] = [page[0]!.number, page.at(-1)!.number];
    return { document, first, last, why: 'splitOverPage' };
  });
  const { first, last } = stretches[0]!;
  const isJoined = stretches.length > 1;
  return {
    lines: [first, last],
    ranges: isJoined ? stretches : [],
    flags: isJoined ? ['joined'] : [],
  };
}
