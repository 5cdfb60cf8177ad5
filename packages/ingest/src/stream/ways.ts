import { unevenCost } from './costs.ts';

/** How many lines the fullest cell has in a chunk, and the emptiest of those that go on below it. */
export interface Fill {
  readonly most: number;
  readonly least: number;
}

/** A way to part the columns from `column` on; those on its left are still one stretch of words. */
export interface Way {
  readonly column: number;
  readonly starts: readonly number[];
  readonly cost: number;
  readonly fills: readonly Fill[];
  readonly right: Way | null;
}

export const sum = (values: readonly number[]): number =>
  values.reduce((all, value) => all + value, 0);

/** The fills of a row's chunks when a cell with so many lines in each of them is added. */
export function addLines(fills: readonly Fill[], lines: readonly number[]): Fill[] {
  const last = lines.findLastIndex((count) => count > 0);
  return fills.map(({ most, least }, place) => ({
    most: Math.max(most, lines[place]!),
    least: place < last ? Math.min(least, lines[place]!) : least,
  }));
}

/** What speaks against cells that go on below a page break before they have filled the page. */
export const evenness = (fills: readonly Fill[]): number =>
  sum(fills.map(({ most, least }) => (least === Infinity ? 0 : unevenCost(most, least))));

const keyOf = ({ column, starts, fills }: Way): string =>
  `${column}|${starts.join()}|${fills.map(({ most, least }) => `${most},${least}`).join()}`;

/** The ways that are known so far and still lead on. */
export class OpenWays {
  readonly #ways: Way[];
  readonly #seen = new Set<string>();

  constructor(ways: readonly Way[]) {
    this.#ways = [...ways];
  }

  add(ways: readonly Way[]): void {
    this.#ways.push(...ways);
  }

  /** Takes out the cheapest, of two alike the one that is further on; null where none is left. */
  take(): Way | null {
    while (this.#ways.length > 0) {
      const [way] = this.#ways.splice(this.#cheapest(), 1);
      const key = keyOf(way!);
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      return way!;
    }
    return null;
  }

  #cheapest(): number {
    let best = 0;
    this.#ways.forEach((way, place) => {
      const { cost, column } = this.#ways[best]!;
      if (way.cost < cost || (way.cost === cost && way.column < column)) best = place;
    });
    return best;
  }
}
