import type { Reading } from '@tiendo/sdk';

const reading = (
  target: string,
  period: string,
  value: number,
  on: string,
  place?: number,
): Reading => ({
  ...{ id: `${target} ${period} ${on}`, indicator: `mau-2026/chi-tieu/${target}`, period, value },
  ...(place !== undefined && { target: place }),
  ...{ source: 'Báo cáo', reportedAt: `${on}T02:00:00Z` },
});

/** Readings that are made up: of several quarters, one that is replaced, one of no known target. */
export const readings: readonly Reading[] = [
  reading('1', '2026-Q2', 72.5, '2026-07-05'),
  reading('1', '2025-Q3', 50, '2025-10-05'),
  reading('1', '2026-Q2', 90, '2026-08-05'),
  reading('1', '2026-Q1', 60, '2026-04-05'),
  reading('2', '2026-Q1', 75, '2026-04-05', 0),
  reading('2', '2026-Q1', 42, '2026-04-06', 1),
  reading('2', '2026-Q1', 2, '2026-04-07', 2),
  reading('2', '2026-Q1', 33, '2026-04-08'),
  reading('3', '2026-Q1', 1, '2026-04-05'),
];
