/** What speaks against parting a row in some way; a row that reads well costs less than 2. */
export const costs = {
  /** A cell that other rows have, and this one has not. */
  empty: { title: 8, lead: 8, coordinating: 0.8, deadline: 6 },
  /** A boundary within a line: right where the cell before it stands on this line alone … */
  sharedLine: 0.2,
  /** … and hardly where that cell has more lines, since its last one is not level with the next. */
  crowdedLine: 3,
  /** A cell of one line that does not share it with the next cell. */
  loneLine: 0.2,
  /** A title that ends with a word like *của*, or with a bracket or quotation mark left open. */
  hangingTitle: 3,
  openTitle: 2,
  /** A title whose last lines are names that could be the lead. */
  titleOverNames: 3.5,
  /** Words that read as agencies at no more than this are names; less of it counts if they are unknown. */
  namesInTitle: 4.2,
  /** A title whose last lines below a page break read as the rest of a name. */
  restInTitle: 1.5,
  /** A cell of agencies that leaves lines below a page break which would read as its rest. */
  leftOver: 0.6,
  /** A cell that begins only below the page break on which its row began. */
  late: { title: 0.3, lead: 1, coordinating: 0.1, deadline: 0.1 },
  /** A deadline in words that the grammar does not know, and each of its words. */
  freeDeadline: 2.5,
  freeDeadlineWord: 0.3,
  /** A cell that points to other decisions instead of all that follows the title. */
  pointing: 2,
  pointingLine: 0.05,
} as const;

const mostUneven = 3;

/**
 * What it costs that a cell goes on over a page break though it has fewer lines above the break
 * than its neighbours; one or two lines fewer are usual, since paragraphs are not cut after their
 * first or before their last line.
 */
export function unevenCost(most: number, least: number): number {
  const missing = most - least;
  if (missing <= 0) return 0;
  if (least === 1) return Math.min(mostUneven, 1 + missing);
  return missing === 1 ? 0.1 : Math.min(mostUneven, 0.8 * (missing - 1));
}

/** Bounds within which the best way is looked for, one after the other. */
export const bounds = [4, 10, 30] as const;
