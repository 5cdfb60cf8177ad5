/** A set of rows by their numbers: one bit a row, 32 a word. */
export type Bits = Uint32Array;

export const noBits = (rows: number): Bits => new Uint32Array((rows + 31) >>> 5);

/** Every row. The bits after the last row stay off, so that they are never counted. */
export function allBits(rows: number): Bits {
  const bits = noBits(rows).fill(0xffffffff);
  if (rows & 31) bits[bits.length - 1] = (1 << (rows & 31)) - 1;
  return bits;
}

export const hasBit = (bits: Bits, row: number): boolean =>
  (bits[row >>> 5]! & (1 << (row & 31))) !== 0;

export const setBit = (bits: Bits, row: number): void => {
  bits[row >>> 5]! |= 1 << (row & 31);
};

export const clearBit = (bits: Bits, row: number): void => {
  bits[row >>> 5]! &= ~(1 << (row & 31));
};

/** Keeps in `bits` only what is in `others` too. */
export function keepCommon(bits: Bits, others: Bits): Bits {
  for (let at = 0; at < bits.length; at += 1) bits[at]! &= others[at]!;
  return bits;
}

export function addAll(bits: Bits, others: Bits): Bits {
  for (let at = 0; at < bits.length; at += 1) bits[at]! |= others[at]!;
  return bits;
}

/** The rows that are not in `bits`. */
export function invert(bits: Bits, rows: number): Bits {
  const all = allBits(rows);
  for (let at = 0; at < bits.length; at += 1) all[at]! &= ~bits[at]!;
  return all;
}

/** How many bits of a word are on (Hacker's Delight, 5-1). */
function onesOf(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at += 1) count += onesOf(bits[at]!);
  return count;
}

/** The numbers of the rows, in their order. */
export function rowsOfBits(bits: Bits): Uint32Array {
  const rows = new Uint32Array(countBits(bits));
  let place = 0;
  for (let at = 0; at < bits.length; at += 1) {
    for (let word = bits[at]!; word !== 0; word &= word - 1) {
      rows[place] = (at << 5) + 31 - Math.clz32(word & -word);
      place += 1;
    }
  }
  return rows;
}
