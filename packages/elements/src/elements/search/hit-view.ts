import { html, type TemplateResult } from 'lit';
import { planIsOver, type Plan } from '@tiendo/sdk';
import { choiceButton } from '../../shared/choice-button.ts';
import { choose, type Choice } from '../../shared/choose.ts';
import type { Content } from '../../shared/fields.ts';
import { dayText } from '../../shared/formats.ts';
import { planPage, recordPage } from '../../shared/links.ts';
import { markedText } from '../../shared/marked-text.ts';
import { numberOf } from '../../shared/provenance.ts';
import type { Place } from '../../shared/source-context.ts';
import { excerptOf } from './excerpt-of.ts';
import { hitTexts, type HitKind } from './hit-kinds.ts';
import type { Hit, SearchData } from './load-search.ts';
import type { SearchWords } from './search-words.ts';
import { textAt } from './text-at.ts';

/** What all that was found shares. */
export interface HitContext {
  readonly element: HTMLElement;
  readonly words: SearchWords;
  readonly place: Place;
  readonly data: SearchData;
}

/** Characters of a title, which may be a whole paragraph of a document, and of a field under it. */
const longest = { title: 280, field: 160 };

/** How many fields are shown in which a search met something. */
const mostFields = 3;

const chosenAs: Readonly<Partial<Record<HitKind, Choice['kind']>>> = {
  indicators: 'indicator',
  agencies: 'agency',
  systems: 'system',
  plans: 'plan',
};

/** A text of a record with what the search met in it; cut where it is longer than `most`. */
function markedAt({ related }: Hit, text: string, path: string, most: number): Content {
  const own = related.highlights.filter((one) => one.path === path);
  const { text: shown, highlights } = excerptOf(text, own, most);
  return markedText(shown, path, highlights);
}

/** The permanent address of what was found; null for what stands in no one plan. */
function addressOf({ place }: HitContext, kind: HitKind, { id, plan }: Hit): string | null {
  if (kind === 'plans') return planPage(place, id);
  return plan ? recordPage(place, { id, plan }) : null;
}

/** The title: a link to its address, or a button that chooses it where it has none. */
function titleView(context: HitContext, kind: HitKind, hit: Hit): TemplateResult {
  const { element } = context;
  const path = hitTexts[kind].title;
  const text = html`${markedAt(hit, textAt(hit, path) ?? hit.id, path, longest.title)}`;
  const chosen = chosenAs[kind];
  const address = addressOf(context, kind, hit);
  if (chosen && address === null) return choiceButton(element, { kind: chosen, id: hit.id }, text);
  const pick = (event: Event): void => {
    if (chosen && choose(element, { kind: chosen, id: hit.id })) event.preventDefault();
  };
  return html`<a lang="vi" href=${address ?? ''} @click=${pick}>${text}</a>`;
}

/** The name of a field by its path in the record. */
function fieldName({ words }: HitContext, path: string): string {
  const names: Readonly<Record<string, string>> = {
    leadText: words.lead,
    coordinatingText: words.coordinating,
    director: `${words.director} ${words.asPrinted}`,
    deadline: words.deadline,
    ...words.fieldNames,
  };
  return names[path.split('.')[0]!] ?? '';
}

function fieldView(context: HitContext, hit: Hit, path: string): TemplateResult | null {
  const text = textAt(hit, path);
  if (text === null) return null;
  const lang = path.endsWith('En') ? 'en' : 'vi';
  return html`<div class="small">
    ${fieldName(context, path)}:
    <span lang=${lang}>${markedAt(hit, text, path, longest.field)}</span>
  </div>`;
}

/** The fields that are always shown, and those in which the search met something. */
function fieldsView(context: HitContext, kind: HitKind, hit: Hit): Content {
  const { title, usual, english } = hitTexts[kind];
  const always = [usual, context.place.lang === 'en' ? english : undefined];
  const met = hit.related.highlights.map(({ path }) => path).filter((path) => path !== title);
  const paths = [...new Set([...always.flatMap((path) => path ?? []), ...met])];
  return html`${paths.slice(0, mostFields).map((path) => fieldView(context, hit, path))}`;
}

const ended = ({ words, data }: HitContext, plan: Plan): Content =>
  planIsOver(plan, data.about.asOf) ? ` · ${words.ended}` : null;

/** Where it stands: in which plan; of a plan its number and period; of an agency which place it is of. */
function standsIn(context: HitContext, kind: HitKind, hit: Hit): Content {
  const { words, data } = context;
  if (kind === 'agencies') return words.placeNames[textAt(hit, 'jurisdiction') ?? ''];
  const plan = data.plans.get(hit.plan ?? hit.id);
  if (!plan) return null;
  if (kind !== 'plans') return html`<span lang="vi">${plan.title}</span>${ended(context, plan)}`;
  const { start, end } = plan.period;
  return html`${numberOf(words, plan)} · ${dayText(words, start)} –
  ${dayText(words, end)}${ended(context, plan)}`;
}

/** A record that was found. */
export function hitView(context: HitContext, kind: HitKind, hit: Hit): TemplateResult {
  const where = standsIn(context, kind, hit);
  return html`<li part="hit">
    ${titleView(context, kind, hit)} ${fieldsView(context, kind, hit)}
    ${where && html`<div class="small muted">${where}</div>`}
  </li>`;
}
