import { html, type TemplateResult } from 'lit';
import type { Reading, Target } from '@tiendo/sdk';
import { printed } from '../../shared/fields.ts';
import { mark } from '../../shared/mark.ts';
import type { GaugeWords } from './gauge-words.ts';
import { measuredText, periodText } from './measured-text.ts';
import { standingOf } from './standing-of.ts';

/**
 * The latest reading of a target with its quarter and source, and whether it meets the target. Never
 * a zero where there is none.
 */
export function readingView(
  words: GaugeWords,
  target: Target,
  reading: Reading | null,
): TemplateResult {
  const kind = standingOf(target, reading?.value);
  const standing = mark(kind, words.standing[kind]);
  if (!reading) return standing;
  return html`<b>${measuredText(words, reading.value, target.unit)}</b> ${standing}
    <span class="small"
      >(${periodText(words, reading)}; ${words.source}: ${printed(reading.source)})</span
    >`;
}
