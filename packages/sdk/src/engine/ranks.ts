import type { Compare } from '../query/order.ts';
import type { Column } from './column.ts';

/**
 * The place of each code in an order of its values, from 1; values that the order does not tell
 * apart have one place. Null has 0.
 */
export function ranksOf(column: Column, compare: Compare): Uint32Array {
  const codes = Array.from(column.values.keys()).slice(1);
  codes.sort((a, b) => compare(column.values[a]!, column.values[b]!));
  const ranks = new Uint32Array(column.values.length);
  let rank = 0;
  codes.forEach((code, at) => {
    const before = at > 0 ? column.values[codes[at - 1]!]! : null;
    if (before === null || compare(before, column.values[code]!) !== 0) rank += 1;
    ranks[code] = rank;
  });
  return ranks;
}
