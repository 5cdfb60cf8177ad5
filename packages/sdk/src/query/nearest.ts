/** How many letters have to be put in, left out, changed or exchanged with the next to make `b` of `a`. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const exchange = isExchanged ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(change, exchange, next[j - 1]! + 1, row[j]! + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

/**
 * The name most like `name`, or null where none is like it: with more than a third of its letters
 * wrong. `dedline` is like `deadline`.
 */
export function nearest(name: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.round(name.length / 3)) + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
