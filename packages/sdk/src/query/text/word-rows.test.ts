import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noBits, rowsOfBits } from '../../engine/bits.ts';
import { RowsOfWord, WordRows } from './word-rows.ts';

const most = 3_000;
function rowsOf(rows: readonly number[]): RowsOfWord {
  const word = new RowsOfWord();
  for (const row of rows) word.add(row);
  return word;
}
function finished(words: readonly RowsOfWord[]): WordRows {
  const steps = WordRows.of(words, most);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
/** Rows in their order: few of many, or most of them. */
const rows = fc
  .tuple(fc.uniqueArray(fc.nat(most - 1), { maxLength: 40 }), fc.constantFrom(1, 2, 40, most))
  .map(([some, every]) => {
    const regular = Array.from({ length: most }, (_, row) => row).filter(
      (row) => row % every === 0,
    );
    return [...new Set([...some, ...regular])].toSorted((a, b) => a - b);
  });

describe('the rows of a word', () => {
  test('are those that were added, each once, however many', () => {
    fc.assert(
      fc.property(rows, (added) => {
        const word = rowsOf(added.flatMap((row) => [row, row]));
        expect(word.count).toBe(added.length);
        expect(word.last).toBe(added.at(-1) ?? -1);
        expect(Array.from(word.numbers())).toEqual(added);
        expect([...rowsOfBits(word.bits(most))]).toEqual(added);
      }),
    );
  });
});

describe('the rows of all words', () => {
  test('have any of the words from one place to another', () => {
    const words = fc.array(rows, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, fc.nat(6), fc.nat(6), (lists, a, b) => {
        const [from, to] = [Math.min(a, b, lists.length), Math.min(Math.max(a, b), lists.length)];
        const bits = noBits(most);
        finished(lists.map(rowsOf)).addTo(bits, from, to);
        const expected = [...new Set(lists.slice(from, to).flat())].toSorted((x, y) => x - y);
        expect([...rowsOfBits(bits)]).toEqual(expected);
      }),
    );
  });

  test('are put together in steps, so that a page can breathe', () => {
    const steps = (count: number) =>
      [
        ...WordRows.of(
          Array.from({ length: count }, () => rowsOf([1])),
          most,
        ),
      ].length;
    expect([0, 1, 64, 65, 200].map(steps)).toEqual([0, 1, 1, 2, 4]);
  });
});
