import { html, type TemplateResult } from 'lit';
import type { Target } from '@tiendo/sdk';
import { dayText } from '../../shared/formats.ts';
import type { GaugeWords } from './gauge-words.ts';
import { targetWords } from './target-words.ts';

/** A target in words, the document's own where it has no number, and the day by which it is to be met. */
export function goalView(
  words: GaugeWords,
  target: Target,
  targetText: string | null,
): TemplateResult {
  const goal = targetWords(words, target);
  const { due } = target;
  return html`<b class="goal" lang=${goal || !targetText ? words.lang : 'vi'}
      >${goal ?? targetText ?? words.asTitled}</b
    >
    <span class="small muted">${due && words.to(dayText(words, due))}</span>`;
}
