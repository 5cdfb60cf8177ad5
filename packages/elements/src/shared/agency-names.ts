import { html, type TemplateResult } from 'lit';
import type { AgencyReference } from '@tiendo/sdk';
import type { Words } from '../locales/locale.ts';

/** An agency in the document's words, which stay Vietnamese in every language. */
const name = ({ text, renamedTo }: AgencyReference): TemplateResult =>
  html`<li lang="vi">${text}${renamedTo && ` (đổi tên thành ${renamedTo})`}</li>`;

/** The agencies that a cell names, as it names them; after `limit` only how many more there are. */
export function agencyNames(
  words: Words,
  agencies: readonly AgencyReference[],
  limit = Infinity,
): TemplateResult | null {
  if (agencies.length === 0) return null;
  const rest = agencies.length - limit;
  return html`<ul>
    ${agencies.slice(0, limit).map(name)}
    ${rest > 0 ? html`<li class="muted">${words.more(rest)}</li>` : null}
  </ul>`;
}
