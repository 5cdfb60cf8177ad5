import { meetsTarget, type Target } from '@tiendo/sdk';

/** Whether a target is met, as far as is known; `unclear` where words alone cannot say. */
export type Standing = 'met' | 'missed' | 'unclear' | 'noReading';

/** How a target stands by the value of its latest reading. */
export function standingOf(target: Target, value: number | undefined): Standing {
  if (value === undefined) return 'noReading';
  const isMet = meetsTarget(target, value);
  return isMet === null ? 'unclear' : isMet ? 'met' : 'missed';
}
