// What not every agency has. Fetched with the first one that has some of it.
import { html, type TemplateResult } from 'lit';
import type { Locale, Words as Shared } from '../../locales/locale.ts';
import { measured } from '../../locales/vi.ts';
import { printed } from '../../shared/fields.ts';
import { dayText } from '../../shared/formats.ts';
import { heading } from '../../shared/headings.ts';
import { wordsOf } from '../../shared/words.ts';
import { countIndicators, type IndicatorRow } from './count-indicators.ts';
import type { Successor } from './load-agency.ts';

/** An address of another kind, such as `javascript:`, leads nowhere. */
const isWeb = (url: string | null): url is string => /^https?:/.test(url ?? '');

type Words = Shared & Locale['card'];

/** How many indicators name an agency, how many of these have a reading, and how many are met. */
export function indicatorsView(
  lang: string,
  rows: readonly IndicatorRow[],
  level: number,
): TemplateResult | null {
  if (rows.length === 0) return null;
  const words = wordsOf(lang, 'measured', measured)!;
  const { total, owner, implementer, read, met } = countIndicators(rows);
  return html`<section part="part">
    ${heading(level, words.indicators)}
    <p>${words.owned(owner, implementer)}</p>
    <p>${read > 0 ? words.read(read, total, met) : words.none}</p>
  </section>`;
}

/** Who took over from the agency, from which day, and the source that says so. */
export const successorView = (words: Words, successor: Successor): TemplateResult => {
  const { name, on, scope, source } = successor;
  const { title, url } = source;
  return html`<p class="small" part="successor">
    ${words.succeeded(dayText(words, on))} ${printed(name)} ${scope === 'part' ? words.partly : ''}
    (${words.source}: ${isWeb(url) ? html`<a href=${url} lang="vi">${title}</a>` : printed(title)})
  </p>`;
};
