import { expect, it } from 'vitest';
import { byDay } from './by-day.ts';
import { newestFirst } from './newest-first.ts';

const at = (reportedAt: string, id = reportedAt) => ({ reportedAt, id });

it('is the day in Viet Nam, which begins at 17:00 UTC', () => {
  const [late, early] = [at('2026-03-31T17:00:00Z'), at('2026-03-31T16:59:59Z')];
  expect(byDay([late, early])).toEqual([
    { day: '2026-04-01', entries: [late] },
    { day: '2026-03-31', entries: [early] },
  ]);
});

it('keeps the entries of a day together, in their order', () => {
  const entries = [at('2026-03-31T09:00:00Z'), at('2026-03-31T02:00:00Z')];
  expect(byDay(entries)).toEqual([{ day: '2026-03-31', entries }]);
});

it('puts the newest first, also where instants are written in different lengths', () => {
  const given = [
    at('2026-03-31T02:00:00Z', 'a'),
    at('2026-03-31T02:00:00.500Z', 'b'),
    at('2026-04-01T02:00:00Z', 'c'),
    at('2026-03-31T02:00:00.000Z', 'd'),
  ];
  expect(newestFirst(given).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
});
