import { fold } from '@tiendo/model/lite';
import type { AnyRecord, CollectionName } from './records.ts';
import { textsOf } from './searchable.ts';

/** Words with one space before each, so that ` mo` is the beginning of a word. */
const spaced = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
const withAccents = (text: string): string => spaced(text.normalize('NFC').toLowerCase());
const withoutAccents = (text: string): string => spaced(fold(text));

/** The words of a record as they are compared. A record never changes, so they are made once. */
interface Prepared {
  readonly title: string;
  readonly folded: string;
  readonly exact: string;
}

const known = new WeakMap<AnyRecord, Prepared>();

function prepare(name: CollectionName, row: AnyRecord): Prepared {
  const before = known.get(row);
  if (before) return before;
  const [title, ...rest] = textsOf(name, row);
  const all = [title, ...rest].filter((text) => text !== null).join(' ');
  const prepared = {
    title: withoutAccents(title ?? ''),
    folded: withoutAccents(all),
    exact: withAccents(all),
  };
  known.set(row, prepared);
  return prepared;
}

/**
 * How well a record answers a search; null where it does not. Words with the accents that were
 * typed come before words without them, then words that stand together, then words of the title.
 */
function scoreOf({ title, folded, exact }: Prepared, words: readonly string[], phrase: string) {
  const plain = words.map(withoutAccents);
  if (!plain.every((word) => folded.includes(word))) return null;
  const exactly = words.filter((word) => exact.includes(` ${word}`)).length;
  const inTitle = plain.filter((word) => title.includes(word)).length;
  const together = folded.includes(phrase) ? 1 : 0;
  return [exactly, together, inTitle];
}

/**
 * How well a record answers a search, as one number; null where it does not. Each word of `text` has
 * to begin a word of the record. Case, tones, accents and đ do not matter: *du lieu mo* finds *dữ
 * liệu mở*.
 */
export function scorer(name: CollectionName, text: string): (row: AnyRecord) => number | null {
  const words = withAccents(text).trim().split(' ').filter(Boolean);
  const phrase = withoutAccents(text);
  return (row) =>
    scoreOf(prepare(name, row), words, phrase)?.reduce((all, part) => all * 4096 + part, 0) ?? null;
}
