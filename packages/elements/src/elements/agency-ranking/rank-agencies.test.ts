import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agency } from '../../../test/fixture.ts';
import { leastJudged, rankAgencies, scoreOf } from './rank-agencies.ts';
import type { Outcome, Standing } from './standings-of.ts';
import { weightsOf, type Weights } from './weights.ts';

const weights = weightsOf(null);

interface Given {
  readonly name: string;
  readonly onTime?: number;
  readonly lapsed?: number;
  readonly others?: Partial<Record<Outcome, number>>;
  readonly reported?: number;
  readonly owed?: number;
  readonly isSucceeded?: boolean;
}

/** Without more: what is done on time is reported, and the rest is not. */
function standing({ name, onTime = 0, lapsed = 0, others = {}, ...given }: Given): Standing {
  const none = { onTime, completed: 0, late: 0, overdue: 0, lapsed };
  const outcomes = { ...none, ...others };
  const judged = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const counts = { isSucceeded: false, reported: onTime, owed: Math.max(judged, 1) };
  return { agency: agency({ id: `hcm/${name}`, name }), outcomes, judged, ...counts, ...given };
}

const ranks = (rows: readonly Standing[], by: Weights = weights) =>
  rankAgencies(rows, by).ranked.map(({ rank, score, agency: { name } }) => [rank, name, score]);
const names = (rows: readonly Standing[]) => rows.map((row) => row.agency.name);

it('is worked out as it is published', () => {
  const others = { late: 1, overdue: 1 };
  const row = standing({ name: 'Sở A', onTime: 3, lapsed: 3, others, reported: 4, owed: 9 });
  // 70 × 3/8 + 30 × 4/9 = 26.25 + 13.33…
  expect(scoreOf(row, weights)).toBe(39.6);
  expect(scoreOf(row, weightsOf('reported:1'))).toBe(44.4);
});

it('rounds a half up, also where binary numbers lose it', () => {
  // 70 × 1/8 + 30 × 9/25 = 8.75 + 10.8 = 19.55
  const row = standing({ name: 'Sở A', onTime: 1, lapsed: 7, reported: 9, owed: 25 });
  expect(scoreOf(row, weights)).toBe(19.6);
});

it('gives agencies of one score one rank, leaves out the next, and keeps Vietnamese order', () => {
  const rows = [
    standing({ name: 'Sở Đ', onTime: 2, lapsed: 2 }),
    standing({ name: 'Sở X', onTime: 1, lapsed: 3 }),
    standing({ name: 'Sở Ă', onTime: 4, lapsed: 4 }),
    standing({ name: 'Sở D', onTime: 3, lapsed: 3 }),
    standing({ name: 'Sở B', onTime: 3 }),
  ];
  expect(ranks(rows)).toEqual([
    [1, 'Sở B', 100],
    [2, 'Sở Ă', 50],
    [2, 'Sở D', 50],
    [2, 'Sở Đ', 50],
    [5, 'Sở X', 25],
  ]);
});

it('counts a task past its date without a report as not on time', () => {
  const without = standing({ name: 'Sở A', onTime: 3 });
  const withOne = standing({ name: 'Sở B', onTime: 3, lapsed: 1, reported: 3, owed: 3 });
  expect(ranks([withOne, without])).toEqual([
    [1, 'Sở A', 100],
    [2, 'Sở B', 82.5],
  ]);
});

it('lists apart of whom too little is known, and whose work others have taken over', () => {
  const { ranked, tooFew, succeeded } = rankAgencies(
    [
      standing({ name: 'Sở B', onTime: leastJudged - 1 }),
      standing({ name: 'Sở C', onTime: 9, isSucceeded: true }),
      standing({ name: 'Sở A', onTime: leastJudged }),
    ],
    weights,
  );
  expect([ranked, tooFew, succeeded].map(names)).toEqual([['Sở A'], ['Sở B'], ['Sở C']]);
});

it('ranks nobody where nobody has reported', () => {
  const rows = [standing({ name: 'Sở B', lapsed: 5 }), standing({ name: 'Sở A', lapsed: 4 })];
  const { ranked, tooFew, hasReports } = rankAgencies(rows, weights);
  expect([ranked, names(tooFew), hasReports]).toEqual([[], ['Sở A', 'Sở B'], false]);
});

it('ranks nobody where only those have reported of whom too little is known', () => {
  const rows = [standing({ name: 'Sở A', lapsed: 5 }), standing({ name: 'Sở B', onTime: 1 })];
  const { ranked, tooFew, hasReports } = rankAgencies(rows, weights);
  expect([ranked, names(tooFew), hasReports]).toEqual([[], ['Sở A', 'Sở B'], true]);
});

const count = fc.nat(12);
const anyWeights = fc
  .record({ onTime: fc.integer({ min: 0, max: 10 }), reported: fc.integer({ min: 1, max: 10 }) })
  .map(({ onTime, reported }) => weightsOf(`onTime:${onTime} reported:${reported}`));
const anyCounts = fc
  .record({ onTime: count, completed: count, late: count, overdue: count, lapsed: count })
  .chain((counts) => {
    const done = counts.onTime + counts.completed + counts.late + counts.overdue;
    const more = fc.record({ reported: fc.nat(5), owed: fc.nat(5), isSucceeded: fc.boolean() });
    return more.map(({ reported, owed, isSucceeded }) => ({
      ...{ counts, isSucceeded },
      reported: done + reported,
      owed: done + counts.lapsed + reported + owed + 1,
    }));
  });
const anyRows = fc
  .array(anyCounts, { maxLength: 12 })
  .map((all) =>
    all
      .map(({ counts, ...given }, at) =>
        standing({ name: `Sở ${at % 5}`, others: counts, ...given }),
      )
      .map((row, at) => ({ ...row, agency: { ...row.agency, id: `hcm/so-${at}` } })),
  );

it('does not hang on the order in which the agencies come', () => {
  const shuffled = anyRows.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, anyWeights, ([rows, others], by) => {
      expect(rankAgencies(others, by)).toEqual(rankAgencies(rows, by));
    }),
  );
});

it('never lowers the score or the rank of an agency for one more task done on time', () => {
  fc.assert(
    fc.property(anyRows, fc.nat(), anyWeights, (rows, pick, by) => {
      const own = rows[pick % (rows.length || 1)];
      fc.pre(own !== undefined && own.outcomes.lapsed > 0);
      const { onTime, lapsed } = own!.outcomes;
      const outcomes = { ...own!.outcomes, onTime: onTime + 1, lapsed: lapsed - 1 };
      const better = { ...own!, outcomes, reported: own!.reported + 1 };
      const find = (all: readonly Standing[]) =>
        rankAgencies(all, by).ranked.find(({ agency: { id } }) => id === own!.agency.id);
      const before = find(rows);
      fc.pre(before !== undefined);
      const after = find(rows.map((row) => (row === own ? better : row)))!;
      expect(after.score).toBeGreaterThanOrEqual(before!.score);
      expect(after.rank).toBeLessThanOrEqual(before!.rank);
    }),
  );
});

it('gives one rank to one score and no other, and counts who is better', () => {
  fc.assert(
    fc.property(anyRows, anyWeights, (rows, by) => {
      const { ranked, tooFew, succeeded } = rankAgencies(rows, by);
      for (const { rank, score } of ranked) {
        expect(rank).toBe(1 + ranked.filter((other) => other.score > score).length);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }
      expect(ranked.length + tooFew.length + succeeded.length).toBe(rows.length);
    }),
  );
});
