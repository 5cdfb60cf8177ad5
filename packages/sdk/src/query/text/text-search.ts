import type { AnyRecord, CollectionName } from '../records.ts';
import { packScore, parseSearch, type Sequence } from './parse-search.ts';
import { textsOf } from './searchable.ts';
import { accented, folded, wordsOf } from './words.ts';

/** The words of a record as they are compared. A record never changes, so they are made once. */
interface Prepared {
  readonly title: string;
  readonly folded: string;
  readonly accented: string;
}

const known = new WeakMap<AnyRecord, Prepared>();

type Words = readonly string[];

/** Texts as their words, a space before and after each; `|` between texts, which is no word. */
const spaced = (texts: readonly Words[], write: (word: string) => string): string =>
  texts.map((words) => ` ${words.map(write).join(' ')} `).join('|');

function prepare(name: CollectionName, row: AnyRecord): Prepared {
  const before = known.get(row);
  if (before) return before;
  const texts = textsOf(name, row).map(({ text }) => wordsOf(text));
  const prepared = {
    title: spaced(texts.slice(0, 1), folded),
    folded: spaced(texts, folded),
    accented: spaced(texts, accented),
  };
  known.set(row, prepared);
  return prepared;
}

const written = ({ words, isOpen }: Sequence): string => ` ${words.join(' ')}${isOpen ? '' : ' '}`;

/**
 * How well a record answers a search, as one number, more is better; null where it does not.
 *
 * Each term of `text` has to be found in the record, whatever the case, tones and accents: *du lieu
 * mo* finds *dữ liệu mở*. Those come first of which more words that were typed with accents, or đ,
 * are found with just these; then those in one text of which the words outside quotes stand
 * together as typed; then those whose first text, the title, has more of the terms.
 */
export function scorer(name: CollectionName, text: string): (row: AnyRecord) => number | null {
  const search = parseSearch(text);
  const terms = search.terms.map((sequences) => sequences.map(written));
  const exact = search.accented.map((word) => written({ ...word, words: [word.accented] }));
  const bare = search.bare && written(search.bare);
  return (row) => {
    const words = prepare(name, row);
    const has = (where: string) => (sequences: readonly string[]) =>
      sequences.some((one) => where.includes(one));
    if (!terms.every(has(words.folded))) return null;
    return packScore(
      search,
      exact.filter((one) => words.accented.includes(one)).length,
      Number(bare !== null && words.folded.includes(bare)),
      terms.filter(has(words.title)).length,
    );
  };
}
