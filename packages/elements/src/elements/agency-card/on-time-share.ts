import type { RoleCounts } from './count-tasks.ts';

/** How many tasks were completed on time, of all whose day has passed or that are completed. */
export interface OnTimeShare {
  readonly onTime: number;
  readonly due: number;
}

/** The share of what an agency leads; null where nobody has reported, or nothing was due yet. */
export function onTimeShare({ status, schedule }: RoleCounts): OnTimeShare | null {
  let [onTime, due] = [0, 0];
  for (const { kind, count } of schedule) {
    if (kind === 'onTime') onTime += count;
    if (/^(onTime|completed|late|overdue|lapsed)$/.test(kind)) due += count;
  }
  const isReported = status.some(({ kind }) => kind !== 'notReported');
  return isReported && due > 0 ? { onTime, due } : null;
}
