// What not every card shows: a successor, and indicators once a reader opens them.
import { html, render, type TemplateResult } from 'lit';
import type { QueryClient } from '@tiendo/sdk';
import type { Locale, Words as Shared } from '../../locales/locale.ts';
import { common, measured } from '../../locales/vi.ts';
import { clientFor } from '../../shared/clients.ts';
import { printed } from '../../shared/fields.ts';
import { dayText } from '../../shared/formats.ts';
import type { Place } from '../../shared/source-context.ts';
import { wordsOf } from '../../shared/words.ts';
import { countIndicators, type IndicatorRow } from './count-indicators.ts';
import type { Counted } from './count-tasks.ts';
import type { Successor } from './load-agency.ts';

/** An address of another kind, such as `javascript:`, leads nowhere. */
const isWeb = (url: string | null): url is string => /^https?:/.test(url ?? '');

type Words = Shared & Locale['card'];

/** The indicators of these plans that name an agency itself. */
async function loadIndicators(
  client: QueryClient,
  { id, plans }: Counted,
): Promise<readonly IndicatorRow[]> {
  const where = [{ plan: { in: plans }, agency: { id } }];
  return (await client.run({ collection: 'indicators', where, with: ['readings'] })).rows;
}

/** Shows the indicators in a place that has been opened; what goes wrong, in words. */
export async function showIndicators(
  inside: HTMLElement,
  place: Place,
  counted: Counted,
): Promise<void> {
  const words = wordsOf(place.lang, 'common', common) ?? common;
  if (!inside.firstElementChild) render(html`<p>${words.loading}</p>`, inside);
  try {
    const rows = await loadIndicators(await clientFor(place), counted);
    render(indicatorsView(place.lang, rows), inside);
  } catch (error) {
    console.error('tiendo: the indicators of an agency could not be loaded', error);
    render(html`<p>${words.failed}</p>`, inside);
  }
}

/** How many indicators name an agency, how many of these have a reading, and how many are met. */
function indicatorsView(lang: string, rows: readonly IndicatorRow[]): TemplateResult {
  const words = wordsOf(lang, 'measured', measured) ?? measured;
  const { total, owner, implementer, read, met } = countIndicators(rows);
  return total === 0
    ? html`<p>${words.nobody}</p>`
    : html`<p>${words.owned(owner, implementer)}</p>
        <p>${read > 0 ? words.read(read, total, met) : words.none}</p>`;
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
