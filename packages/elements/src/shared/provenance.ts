import { html, type TemplateResult } from 'lit';
import type { Plan } from '@tiendo/sdk';
import type { Words } from '../locales/locale.ts';
import type { About } from './about.ts';
import { dayText } from './formats.ts';
import { feedbackPage, planPage } from './links.ts';
import type { Place } from './source-context.ts';

/** A plan's number and day, or that the copy bears none: *số 593/KH-UBND, ngày 28/02/2022*. */
export function numberOf(words: Words, { number, issuedOn }: Plan): string {
  const known = [
    number && words.numbered(number),
    issuedOn && words.issued(dayText(words, issuedOn)),
  ];
  return known.filter(Boolean).join(', ') || words.unnumbered;
}

/**
 * Around the data: that they are made up, where they are, and below them from which plans they
 * come, who publishes them, of which day they are, and where mistakes in `record` are told.
 */
export function withProvenance(
  words: Words,
  place: Place,
  { reportsAreIllustrative, plans, publisher, reviewedOn, asOf }: About,
  record: string,
  content: TemplateResult,
): TemplateResult {
  const mistake = feedbackPage(place, record);
  const days = [reviewedOn, asOf].map((one) => dayText(words, one)) as [string, string];
  return html`${
      reportsAreIllustrative
        ? html`<p class="illustrative" part="illustrative">
            <b>${words.illustrative}</b> (${words.notReal})
          </p>`
        : null
    }
    ${content}
    <footer part="provenance">
      ${words.source}:
      ${plans.map(
        (plan, at) =>
          html`${at ? '; ' : ''}<a href=${planPage(place, plan.id)} lang="vi">${plan.title}</a>
            (${numberOf(words, plan)})`,
      )}.
      ${words.published(publisher, ...days)}
      ${mistake && html`<a href=${mistake}>${words.reportMistake}</a>`}
    </footer>`;
}
