import { html, type TemplateResult } from 'lit';
import type { Reading, Target } from '@tiendo/sdk';
import { gauge } from '../../charts/gauge.ts';
import type { GaugeWords } from './gauge-words.ts';
import { printed } from '../../shared/fields.ts';
import { dayText, valueText } from '../../shared/formats.ts';
import { gaugeScale } from './gauge-scale.ts';
import { targetWords } from './target-words.ts';

/** One target: in words, as a gauge where it is a number, and with the latest reading. */
export function targetView(
  words: GaugeWords,
  target: Target,
  targetText: string | null,
  reading: Reading | null,
): TemplateResult {
  const { label, unit, due } = target;
  const scale = gaugeScale(target, reading?.value ?? null);
  const goal = targetWords(words, target);
  const text = goal ?? targetText ?? words.notPrinted;
  // Never a zero where there is none.
  const value = reading ? valueText(words, reading.value, unit) : words.noReading;
  const name = [words.target, label].filter(Boolean).join(' ');
  const sentence = `${name}: ${text}. ${words.reading}: ${value}.`;
  return html`<section part="target">
    <p>
      ${words.target}${label && html` <span lang="vi">${label}</span>`}:
      <b class="goal" lang=${goal ? words.lang : 'vi'}>${text}</b>
      <span class="small muted">${due && words.to(dayText(words, due))}</span>
    </p>
    ${
      scale &&
      html`${gauge(scale, sentence)}
        <div class="ends small muted" aria-hidden="true">
          <span>${valueText(words, scale.min, unit)}</span>
          <span>${valueText(words, scale.max, unit)}</span>
        </div>`
    }
    <p>
      ${words.reading}: ${reading ? html`<b>${value}</b>` : value}
      ${
        reading &&
        html`<span class="small">
          (${words.period(reading.period.slice(0, 4), +reading.period.slice(6))}; ${words.source}:
          ${printed(reading.source)})
        </span>`
      }
    </p>
  </section>`;
}
