import type { Target } from '@tiendo/sdk';
import type { GaugeWords } from './gauge-words.ts';
import { valueText } from '../../shared/formats.ts';

/**
 * A target in words: *tối thiểu 85 %*, *từ 30 % đến 40 %*, *trong nhóm 3*; null where the document
 * says it in words alone.
 */
export function targetWords(
  words: GaugeWords,
  { comparator, value, max, unit, baseline }: Target,
): string | null {
  if (value === null) return null;
  const text = words.comparators[comparator](
    valueText(words, value, unit),
    valueText(words, max ?? value, unit),
  );
  return text + (baseline ? words.baseline(baseline) : '');
}
