import { partText, type Chunk } from './chunk.ts';
import type { ColumnChooser } from './column-choices.ts';
import { costs } from './costs.ts';
import { costOfNamesInTitle, isHanging } from './names-in-title.ts';
import type { PhraseBook } from './phrase.ts';

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

const isOpen = (text: string): boolean =>
  count(text, /\(/g) !== count(text, /\)/g) || count(text, /“/g) !== count(text, /”/g);

function costOfText(text: string): number {
  if (text === '') return costs.empty.title;
  return (isHanging(text) ? costs.hangingTitle : 0) + (isOpen(text) ? costs.openTitle : 0);
}

function titleCost(chunks: readonly Chunk[], ends: readonly number[], book: PhraseBook): number {
  const parts = chunks.map((chunk, place) => partText(chunk, 0, ends[place]!).trim());
  const last = parts.findLastIndex((part) => part !== '');
  const names = parts.map((part, place) => {
    const above = parts.slice(0, place).join('\n').trim();
    const title = { chunks, place, end: ends[place]!, isLast: place === last, above };
    return part === '' ? 0 : costOfNamesInTitle(title, book);
  });
  const text = parts.filter((part) => part !== '').join('\n');
  return names.reduce((sum, cost) => sum + cost, costOfText(text));
}

/** A title is whatever is left: all words before the next column. */
export function titleChooser(chunks: readonly Chunk[], book: PhraseBook): ColumnChooser {
  const starts = chunks.map(() => 0);
  return (ends, bound) => {
    const cost = titleCost(chunks, ends, book);
    return cost <= bound ? [{ starts, cost }] : [];
  };
}
