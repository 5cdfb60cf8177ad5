import { html, type TemplateResult } from 'lit';
import { numberText } from '../../shared/formats.ts';
import { heading } from '../../shared/headings.ts';
import type { HitKind } from './hit-kinds.ts';
import { hitView, type HitContext } from './hit-view.ts';
import type { HitGroup } from './load-search.ts';

/** What the list of all that was found needs. */
export interface ResultsContext extends HitContext {
  /** Level of the heading of a kind. */
  readonly level: number;
  /** Shows so many more of a kind. */
  readonly showMore: (group: HitGroup, count: number) => void;
}

/** How many more of a kind are shown. */
const moreHits = 20;

const counted = ({ words }: HitContext, kind: HitKind, count: number): string =>
  words.foundOf[kind](numberText(words, count));

function moreButton(context: ResultsContext, group: HitGroup): TemplateResult | null {
  const { words, showMore } = context;
  const left = group.total - group.rows.length;
  if (left === 0) return null;
  const next = Math.min(moreHits, left);
  const text = words.moreFound(counted(context, group.kind, next), numberText(words, left));
  return html`<button part="button" @click=${() => showMore(group, next)}>${text}</button>`;
}

/** What was found of a kind, under how many there are. */
function groupView(context: ResultsContext, group: HitGroup): TemplateResult {
  const { kind, rows, total } = group;
  return html`<section part="group" data-kind=${kind}>
    ${heading(context.level, counted(context, kind, total))}
    <ul>
      ${rows.map((hit) => hitView(context, kind, hit))}
    </ul>
    ${moreButton(context, group)}
  </section>`;
}

/** All that was found by kind, or that nothing was; nothing before anything is searched for. */
export function resultsView(context: ResultsContext): TemplateResult | null {
  const { words, data } = context;
  const { search, groups } = data;
  if (!search) return null;
  if (groups.length > 0) return html`${groups.map((group) => groupView(context, group))}`;
  return html`<div part="nothing" class="nothing">
    <p><b>${words.nothingFound(search)}</b></p>
    <p>${words.tryOther}</p>
  </div>`;
}
