import { html, type TemplateResult } from 'lit';
import { bar, type BarPart } from '../charts/bar.ts';
import type { Words } from '../locales/locale.ts';
import { numberText } from './formats.ts';
import { mark } from './mark.ts';

type Names = Readonly<Record<string, string>>;

/** How many there are of each kind, each with its mark. */
export const countList = (words: Words, parts: readonly BarPart[], names: Names): TemplateResult =>
  html`<ul class="counts">
    ${parts.map(
      ({ kind, count }) =>
        html`<li>${mark(kind, names[kind]!)} <b>${numberText(words, count)}</b></li>`,
    )}
  </ul>`;

/** Counts by kind: a bar, and the same in numbers. */
export const counted = (
  words: Words,
  title: string,
  parts: readonly BarPart[],
  names: Names,
): TemplateResult =>
  html`<p class="small muted">${title}</p>
    ${bar(parts)} ${countList(words, parts, names)}`;
