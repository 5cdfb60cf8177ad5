import type { Highlight } from '@tiendo/sdk';

/** A text, or a part of it, with the stretches of it that a search met. */
export interface Excerpt {
  readonly text: string;
  readonly highlights: readonly Highlight[];
}

/** Characters before the first stretch that a search met, in a text that is cut. */
const before = 60;

/**
 * A text whole, or where it is longer than `most` characters the part of it around the first stretch
 * that a search met, cut between words. `highlights` are those of this text.
 */
export function excerptOf(text: string, highlights: readonly Highlight[], most: number): Excerpt {
  if (text.length <= most) return { text, highlights };
  const met = highlights[0] ?? { start: 0, end: 0 };
  const from = met.start > before ? text.indexOf(' ', met.start - before) + 1 : 0;
  const start = Math.min(from, met.start);
  const last = Math.max(start + most, met.end);
  const space = last < text.length ? text.lastIndexOf(' ', last) : text.length;
  const end = space < met.end || space <= start ? last : space;
  const opening = start > 0 ? '… ' : '';
  const moved = opening.length - start;
  return {
    text: opening + text.slice(start, end) + (end < text.length ? ' …' : ''),
    highlights: highlights
      .filter((one) => one.end <= end)
      .map((one) => ({ ...one, start: one.start + moved, end: one.end + moved })),
  };
}
