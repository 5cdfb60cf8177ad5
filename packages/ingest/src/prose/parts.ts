import { mayHead } from './line-marker.ts';
import type { Paragraph } from './paragraphs.ts';
import { isAssignmentsTitle } from './part-titles.ts';
import { isAllCapitals } from './sentence.ts';

/** A part of a document: its title, and the paragraphs up to the next title of its rank. */
export interface Part {
  readonly title: Paragraph;
  readonly paragraphs: readonly Paragraph[];
}

/** The kinds of marker with which a part of each kind ends; a part without a marker ends at all. */
const endings: Readonly<Record<string, readonly string[]>> = {
  roman: ['roman', 'capital'],
  capital: ['capital'],
  number: ['number', 'roman', 'capital'],
  dotted: ['dotted', 'number', 'roman', 'capital'],
  letter: ['letter', 'dotted', 'number', 'roman', 'capital'],
  none: ['roman', 'capital'],
};

function endsPart(title: Paragraph, { kind, text }: Paragraph): boolean {
  if (kind === 'table') return true;
  if (kind === 'none') return isAllCapitals(text) || /^Nơi nhận\s*:/u.test(text);
  if (mayHead(kind) && isAssignmentsTitle(text) && isAllCapitals(text)) return true;
  return endings[title.kind]?.includes(kind) ?? false;
}

/** Titles stand after a marker, or in capitals, and do not run on. */
const isTitle = ({ kind, text }: Paragraph): boolean =>
  mayHead(kind) || (kind === 'none' && isAllCapitals(text));

const endsDocument = ({ text }: Paragraph): boolean => text.endsWith('./.');

/** The parts whose titles `isWanted` knows, in the document's order, footnotes left out. */
export function findParts(
  paragraphs: readonly Paragraph[],
  isWanted: (title: Paragraph) => boolean,
): Part[] {
  const body = paragraphs.filter(({ kind }) => kind !== 'footnote');
  return body.flatMap((title, at) => {
    if (!isTitle(title) || !isWanted(title)) return [];
    const rest = body.slice(at + 1);
    const next = rest.findIndex((paragraph) => endsPart(title, paragraph));
    const inside = next < 0 ? rest : rest.slice(0, next);
    const last = inside.findIndex(endsDocument);
    return [{ title, paragraphs: last < 0 ? inside : inside.slice(0, last + 1) }];
  });
}
