import { html, type TemplateResult } from 'lit';
import type { SourceLines } from '@tiendo/sdk';
import type { Words } from '../locales/locale.ts';
import { linesOf, recordPage } from './links.ts';
import type { Place } from './source-context.ts';

export type Content = TemplateResult | string | null | undefined;

/** A field with its name; nothing where there is nothing to say. */
export const field = (name: string, content: Content): TemplateResult | null =>
  content
    ? html`<div>
        <dt>${name}</dt>
        <dd>${content}</dd>
      </div>`
    : null;

/** The document's own words, which stay Vietnamese in every language. */
export const printed = (text: string | null | undefined, after = ''): Content =>
  text && html`<span lang="vi">${text}</span>${after && ` ${after}`}`;

export const list = (items: readonly Content[]): Content =>
  items.length > 0
    ? html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : null;

interface Sourced {
  readonly id: string;
  readonly plan: string;
  readonly source: SourceLines;
}

/** Where a record was read, each stretch of lines with its link, and its permanent address. */
export function sourceFields(words: Words, place: Place, record: Sourced) {
  const links = linesOf(place, record.source).map(
    ({ document, lines, href }) => html`<a href=${href}>${words.lines(document, lines)}</a>`,
  );
  const address = html`<a href=${recordPage(place, record)}>${record.id}</a>`;
  return [field(words.source, list(links)), field(words.permalink, address)];
}
