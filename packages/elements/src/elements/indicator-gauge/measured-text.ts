import type { Reading, Unit } from '@tiendo/sdk';
import { valueText } from '../../shared/formats.ts';
import type { GaugeWords } from './gauge-words.ts';

/** A measured value with what it is of: *72,5 %*, *hạng 2*. */
export function measuredText(words: GaugeWords, value: number, unit: Unit | null): string {
  const text = valueText(words, value, unit);
  return unit === 'rank' ? words.rank(text) : text;
}

/** The quarter of a reading: *quý II/2026*. */
export const periodText = (words: GaugeWords, { period }: Pick<Reading, 'period'>): string =>
  words.period(period.slice(0, 4), +period.slice(6));
