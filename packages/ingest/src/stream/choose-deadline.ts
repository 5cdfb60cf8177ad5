import { partText, type Chunk } from './chunk.ts';
import type { Choice, ColumnChooser } from './column-choices.ts';
import { costs } from './costs.ts';
import { isDeadline, isDeadlineWord, opensFreeDeadline, speaksOfTime } from './deadline-words.ts';

const mostWords = 12;

/** Where the part of a deadline that ends at `end` may begin: `end` itself where it has none. */
function startsIn({ words }: Chunk, end: number): number[] {
  const starts = [end];
  let isPlain = true;
  for (let at = end - 1; at >= 0 && at >= end - mostWords; at--) {
    const word = words[at]!;
    isPlain &&= isDeadlineWord(word.key);
    const isFree = (word.isLineStart || !word.isLow) && opensFreeDeadline(word.key);
    if (word.cut !== null && (isPlain || isFree)) starts.push(at);
  }
  return starts;
}

function combine(chunks: readonly Chunk[], ends: readonly number[]): number[][] {
  return chunks.reduce<number[][]>(
    (ways, chunk, place) => {
      const starts = startsIn(chunk, ends[place]!);
      return ways.flatMap((way) => starts.map((start) => [...way, start])).slice(0, 400);
    },
    [[]],
  );
}

function costOf(text: string): number {
  if (text.trim() === '') return costs.empty.deadline;
  if (isDeadline(text)) return 0;
  const isFree = speaksOfTime(text) || /^\p{Lu}/u.test(text);
  const words = text.trim().split(/\s+/).length;
  return isFree ? costs.freeDeadline + costs.freeDeadlineWord * words : Infinity;
}

/** The deadline is what the grammar of deadlines reads at the end of the row, over pages or not. */
export function deadlineChooser(chunks: readonly Chunk[]): ColumnChooser {
  return (ends, bound) =>
    combine(chunks, ends).flatMap((starts): Choice[] => {
      const text = starts.map((start, place) => partText(chunks[place]!, start, ends[place]!));
      const cost = costOf(text.join('\n').trim());
      return cost <= bound ? [{ starts, cost }] : [];
    });
}
