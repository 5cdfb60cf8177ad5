import type { LineRange } from '@tiendo/model';
import type { DocumentLine } from '../document-line.ts';
import { groupCharges } from './charge-groups.ts';
import { chargesOf, type Charge } from './charges.ts';
import { takeFootnotes } from './footnotes.ts';
import { readParagraphs, saidBy, type Paragraph } from './paragraphs.ts';
import { isAssignmentsTitle } from './part-titles.ts';
import { findParts } from './parts.ts';
import { plainWords } from './plain-words.ts';
import { isAllCapitals } from './sentence.ts';
import { sourceOf } from './source-of.ts';

/** What the closing part of a plan charges agencies with, in the document's words. */
export interface AssignmentRow {
  readonly document: string;
  /** The markers of its heading and its own, `đ` written `dd`: `2.a`, `4`, `1.1`; `_1` where none. */
  readonly path: string;
  /** Its own marker, or its count among the bullets of its heading; null where it has neither. */
  readonly marker: string | null;
  /** The words that name the agencies, without number: *Sở Khoa học và Công nghệ*. */
  readonly heading: string;
  readonly text: string;
  /** First and last physical line (1-based) of its main stretch. */
  readonly lines: readonly [number, number];
  /** Every stretch of a charge split over pages, its footnotes, and the heading it takes from. */
  readonly ranges: readonly LineRange[];
  /** `joined` over a page; `chargeNotFound`: a heading below which nothing stands. */
  readonly flags: readonly string[];
}

/** Paragraphs of the part that charge nobody: its introduction, a pointer to an annex. */
export interface ProseRemark {
  readonly document: string;
  readonly text: string;
  readonly lines: readonly [number, number];
}

const announcesCharges = ({ kind, text }: Paragraph): boolean =>
  isAssignmentsTitle(text) && (kind === 'roman' || kind === 'capital' || isAllCapitals(text));

function rowOf(document: string, charge: Charge, footnotes: readonly Paragraph[]): AssignmentRow {
  const { path, marker, said, heading } = charge;
  const line = said[0].stretches[0].first;
  const noted = takeFootnotes(document, saidBy(said), line, footnotes);
  const named = takeFootnotes(document, charge.agencies, line, footnotes);
  const headings = heading.flatMap(({ stretches }) =>
    stretches.map((stretch) => ({ document, ...stretch, why: 'heading' as const })),
  );
  const source = sourceOf(document, said, [...headings, ...noted.ranges]);
  const flags = [...source.flags, ...charge.flags];
  const words = { heading: plainWords(named.text), text: plainWords(noted.text) };
  return { document, path, marker, ...words, ...source, flags };
}

function remarkOf(document: string, paragraph: Paragraph): ProseRemark {
  const { lines } = sourceOf(document, [paragraph]);
  return { document, text: plainWords(saidBy([paragraph])), lines };
}

/**
 * The charges of the part *TỔ CHỨC THỰC HIỆN*: one for each item below a heading that names
 * agencies, one for a heading with plain paragraphs, one for a sentence that names agencies and
 * charges them, and one (`_1`) for a closing paragraph addressed to all. No rows where a document
 * has no such part.
 */
export function readAssignments(
  document: string,
  lines: readonly DocumentLine[],
): { rows: AssignmentRow[]; remarks: ProseRemark[] } {
  const paragraphs = readParagraphs(lines);
  const footnotes = paragraphs.filter(({ kind }) => kind === 'footnote');
  for (const part of findParts(paragraphs, announcesCharges)) {
    const { groups, remarks } = groupCharges(part.paragraphs);
    const charges = groups.flatMap(chargesOf);
    if (charges.length === 0) continue;
    return {
      rows: charges.map((charge) => rowOf(document, charge, footnotes)),
      remarks: remarks.map((remark) => remarkOf(document, remark)),
    };
  }
  return { rows: [], remarks: [] };
}
