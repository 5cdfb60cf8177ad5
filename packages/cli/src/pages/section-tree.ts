import type { Section } from '@tiendo/model';
import { lines, markup, SafeHtml } from './markup.ts';
import { localId, sourceLinks } from './record-parts.ts';

/** The items that stand directly in each section; those in none are under `null`. */
export type ItemsBySection = ReadonlyMap<string | null, readonly SafeHtml[]>;

/** The number and the title of a section, as one reads them. */
export const sectionTitle = ({ marker, title }: Section): string =>
  [marker, title].filter(Boolean).join(' ');

/** Items as a list; nothing where there are none. */
export const itemList = (items: readonly SafeHtml[]): SafeHtml =>
  items.length === 0 ? markup`` : markup`<ol class="records" role="list">\n${lines(items)}\n</ol>`;

/** Sections by id, and the sections that they stand in. */
export function withAncestors(
  ids: Iterable<string | null>,
  sections: readonly Section[],
): Set<string> {
  const parentOf = new Map(sections.map(({ id, parent }) => [id, parent]));
  const all = new Set<string>();
  for (const id of ids) {
    for (let at = id; at !== null && !all.has(at); at = parentOf.get(at) ?? null) all.add(at);
  }
  return all;
}

function heading(section: Section, level: number, hasAddress: boolean): SafeHtml {
  const tag = new SafeHtml(`h${Math.min(level, 6)}`);
  const from = markup`<span class="from">(${sourceLinks(section.source)})</span>`;
  const id = hasAddress ? markup` id="${localId(section.plan, section.id)}"` : markup``;
  return markup`<${tag}${id}>${sectionTitle(section)} ${from}</${tag}>`;
}

/**
 * The outline of one part of a plan: each of `sections` as a heading with its items, the sections
 * in it below. Those in `elsewhere` have their address in another part of the page.
 */
export function sectionTree(
  sections: readonly Section[],
  items: ItemsBySection,
  elsewhere: ReadonlySet<string>,
): SafeHtml {
  const under = (parent: string | null, level: number): SafeHtml =>
    lines(
      sections
        .filter((section) => section.parent === parent)
        .flatMap((section) => [
          heading(section, level, !elsewhere.has(section.id)),
          itemList(items.get(section.id) ?? []),
          under(section.id, level + 1),
        ]),
    );
  return lines([itemList(items.get(null) ?? []), under(null, 3)]);
}
