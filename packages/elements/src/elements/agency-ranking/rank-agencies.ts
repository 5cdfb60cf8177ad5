import { compareVietnamese } from '@tiendo/sdk';
import type { Standing } from './standings-of.ts';
import type { Weights } from './weights.ts';

/** With fewer tasks whose date has passed an agency is not ranked. */
export const leastJudged = 3;

export interface Ranked extends Standing {
  /** From 1; agencies of one score share it, and the next ranks are left out. */
  readonly rank: number;
  /** From 0 to 100, to one decimal. */
  readonly score: number;
}

export interface Ranking {
  /** The best first, those of one score in Vietnamese order; none where nobody has reported. */
  readonly ranked: readonly Ranked[];
  /** Of whom too little is known, in Vietnamese order. */
  readonly tooFew: readonly Standing[];
  /** Whose work another agency has taken over, in Vietnamese order. */
  readonly succeeded: readonly Standing[];
  /** Whether any of all these has reported on any task. */
  readonly hasReports: boolean;
}

/** The points for tasks done on time and for reports given, rounded as it is shown. */
export function scoreOf({ outcomes, judged, owed, reported }: Standing, weights: Weights): number {
  const points = weights.onTime * (outcomes.onTime / judged) + weights.reported * (reported / owed);
  // Equal shares give equal scores, whatever is lost in the last binary digit.
  return Math.round(10 * points + 1e-9) / 10;
}

const byName = (a: Standing, b: Standing): number =>
  compareVietnamese(a.agency.name, b.agency.name) || (a.agency.id < b.agency.id ? -1 : 1);

/**
 * Ranks agencies by the published formula. A task past its date that nobody has reported on is in
 * `judged` and not done on time. Where none of those that could be ranked has reported, none is.
 */
export function rankAgencies(rows: readonly Standing[], weights: Weights): Ranking {
  const all = [...rows].sort(byName);
  const standing = all.filter(({ isSucceeded }) => !isSucceeded);
  const judged = standing.filter((row) => row.judged >= leastJudged);
  const isKnown = judged.some(({ reported }) => reported > 0);
  const scored = (isKnown ? judged : [])
    .map((row) => ({ ...row, score: scoreOf(row, weights) }))
    .sort((a, b) => b.score - a.score);
  const scores = scored.map(({ score }) => score);
  return {
    ranked: scored.map((row) => ({ ...row, rank: scores.indexOf(row.score) + 1 })),
    tooFew: standing.filter((row) => !isKnown || row.judged < leastJudged),
    succeeded: all.filter(({ isSucceeded }) => isSucceeded),
    hasReports: rows.some(({ reported }) => reported > 0),
  };
}
