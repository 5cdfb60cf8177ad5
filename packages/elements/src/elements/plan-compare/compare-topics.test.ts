import { describe, expect, it } from 'vitest';
import { topics } from '../../../test/fixture.ts';
import { compareTopics } from './compare-topics.ts';

const plans = [
  { id: 'a', tasks: 10 },
  { id: 'b', tasks: 4 },
];

const of = (plan: string, topic: string | null, status: string, count: number) => ({
  ...{ plan, topic, status, count },
});

describe('compareTopics', () => {
  it('gives each plan its own share, in the order of the topics', () => {
    const rows = compareTopics(topics, plans, [
      of('a', 'data', 'notReported', 4),
      of('a', 'data', 'completed', 1),
      of('b', 'data', 'notReported', 1),
      of('b', 'awareness', 'notReported', 3),
    ]);
    expect(rows.map(({ topic }) => topic?.id)).toEqual(['awareness', 'data']);
    expect(rows[1]!.cells.map(({ plan, count, share }) => [plan, count, share])).toEqual([
      ['a', 5, 0.5],
      ['b', 1, 0.25],
    ]);
    expect(rows[1]!.cells[0]!.statuses.map(({ status, count }) => [status, count])).toEqual([
      ['notReported', 4],
      ['completed', 1],
    ]);
  });

  it('says what only one of the plans has', () => {
    const [row] = compareTopics(topics, plans, [of('b', 'data', 'notReported', 2)]);
    expect(row!.cells.map(({ count, isOnly }) => [count, isOnly])).toEqual([
      [0, false],
      [2, true],
    ]);
  });

  it('calls nothing the only one where there is one plan', () => {
    const [row] = compareTopics(topics, plans.slice(0, 1), [of('a', 'data', 'notReported', 2)]);
    expect(row!.cells[0]!.isOnly).toBe(false);
  });

  it('counts tasks that have no topic at last, in a row of their own', () => {
    const rows = compareTopics(topics, plans, [
      of('a', null, 'notReported', 3),
      of('a', 'infrastructure', 'notReported', 7),
    ]);
    expect(rows.map(({ topic }) => topic?.id ?? null)).toEqual(['infrastructure', null]);
    expect(rows[1]!.cells[0]!.share).toBe(0.3);
  });

  it('gives a plan that has no tasks a share of zero', () => {
    const empty = [...plans, { id: 'c', tasks: 0 }];
    const [row] = compareTopics(topics, empty, [of('a', 'data', 'notReported', 1)]);
    expect(row!.cells[2]!.share).toBe(0);
  });
});
