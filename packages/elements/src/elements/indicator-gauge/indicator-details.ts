import { html, type TemplateResult } from 'lit';
import type { Indicator } from '@tiendo/sdk';
import { agencyNames } from '../../shared/agency-names.ts';
import { field, printed, sourceFields } from '../../shared/fields.ts';
import type { Place } from '../../shared/source-context.ts';
import type { GaugeWords } from './gauge-words.ts';

/** Who answers for an indicator, what the document says of it, and where it is printed. */
export function indicatorDetails(
  words: GaugeWords,
  place: Place,
  indicator: Indicator,
): TemplateResult {
  const { targetText, owner, implementers, director, note, verbatim } = indicator;
  return html`<dl part="details">
    ${field(words.target, printed(targetText, words.asPrinted))}
    ${field(words.owner, agencyNames(words, owner))}
    ${field(words.implementers, agencyNames(words, implementers))}
    ${field(words.director, printed(director, words.asPrinted))} ${field(words.note, printed(note))}
    ${field(words.verbatim, printed(verbatim['title']))} ${sourceFields(words, place, indicator)}
  </dl>`;
}
