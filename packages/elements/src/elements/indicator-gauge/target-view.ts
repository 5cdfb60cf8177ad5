import { html, type TemplateResult } from 'lit';
import type { Reading, Target } from '@tiendo/sdk';
import { gauge } from '../../charts/gauge.ts';
import { printed, type Content } from '../../shared/fields.ts';
import type { GaugeWords } from './gauge-words.ts';
import { gaugeScale } from './gauge-scale.ts';
import { goalView } from './goal-view.ts';
import { measuredText } from './measured-text.ts';
import { readingView } from './reading-view.ts';
import { targetWords } from './target-words.ts';

/** One target: in words, as a gauge where it is a number, with the latest reading and its `trend`. */
export function targetView(
  words: GaugeWords,
  target: Target,
  targetText: string | null,
  reading: Reading | null,
  trend: Content,
): TemplateResult {
  const { label, unit } = target;
  const scale = gaugeScale(target, reading?.value ?? null);
  const value = reading ? measuredText(words, reading.value, unit) : words.standing.noReading;
  const sentence = `${words.target}: ${targetWords(words, target)}. ${words.reading}: ${value}.`;
  return html`<section part="target">
    <div>
      ${label && html`<p>${printed(label)}</p>`}
      <p>${words.target}: ${goalView(words, target, targetText)}</p>
    </div>
    ${
      scale &&
      html`<div>
        ${gauge(scale, sentence)}
        <div class="ends small muted" aria-hidden="true">
          <span>${measuredText(words, scale.min, unit)}</span>
          <span>${measuredText(words, scale.max, unit)}</span>
        </div>
      </div>`
    }
    <p>${words.reading}: ${readingView(words, target, reading)}</p>
    ${trend}
  </section>`;
}
