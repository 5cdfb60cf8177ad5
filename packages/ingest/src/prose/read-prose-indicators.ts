import type { DocumentLine } from '../document-line.ts';
import { declaredCount } from '../rows/declared-count.ts';
import type { Cells, Row, RowList } from '../rows/row.ts';
import { takeFootnotes } from './footnotes.ts';
import { draftIndicators, type IndicatorDraft } from './indicator-drafts.ts';
import { readParagraphs, saidBy, type Paragraph } from './paragraphs.ts';
import { isIndicatorsTitle } from './part-titles.ts';
import { findParts, type Part } from './parts.ts';
import { plainWords } from './plain-words.ts';
import { sourceOf } from './source-of.ts';

function rowOf(document: string, draft: IndicatorDraft, footnotes: readonly Paragraph[]): Row {
  const { marker, isHeading, paragraphs } = draft;
  const line = paragraphs[0].stretches[0].first;
  const { text, note, ranges } = takeFootnotes(document, saidBy(paragraphs), line, footnotes);
  const cells: Cells = { title: plainWords(text) };
  if (marker !== null) cells.marker = marker;
  if (note !== null) cells.note = note;
  const source = sourceOf(document, paragraphs, ranges);
  const counted = marker === null ? [] : ['counted'];
  const flags = [...(isHeading ? ['heading'] : counted), ...source.flags];
  return { document, cells, verbatim: {}, ...source, flags };
}

function listOf(document: string, part: Part, footnotes: readonly Paragraph[]): RowList | null {
  const drafts = draftIndicators(part.paragraphs);
  if (drafts.every(({ isHeading }) => isHeading)) return null;
  return {
    kind: 'indicators',
    document,
    rows: drafts.map((draft) => rowOf(document, draft, footnotes)),
    declaredCount: declaredCount(part.title.text),
    columns: ['marker', 'title'],
  };
}

/**
 * The indicators that a document lists as prose, under a title that announces them: a row for each
 * bullet or paragraph, counted 1, 2, 3 in its group, and before each group a row flagged `heading`.
 * Footnotes go to `note`. Null where the document lists none, or only points to an annex.
 */
export function readProseIndicators(
  document: string,
  lines: readonly DocumentLine[],
): RowList | null {
  const paragraphs = readParagraphs(lines);
  const footnotes = paragraphs.filter(({ kind }) => kind === 'footnote');
  for (const part of findParts(paragraphs, ({ text }) => isIndicatorsTitle(text))) {
    const list = listOf(document, part, footnotes);
    if (list) return list;
  }
  return null;
}
