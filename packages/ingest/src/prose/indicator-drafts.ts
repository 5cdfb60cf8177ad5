import { fold } from '@tiendo/model';
import { cleanMarker } from '../rows/markers.ts';
import { mayHead } from './line-marker.ts';
import type { Paragraph } from './paragraphs.ts';
import { endsSentence, isInBrackets } from './sentence.ts';

/** A heading of a group, or an indicator, with the paragraphs that say it. */
export interface IndicatorDraft {
  readonly marker: string | null;
  readonly isHeading: boolean;
  readonly paragraphs: [Paragraph, ...Paragraph[]];
}

/** A pointer to an annex, an introduction, or a remark in brackets: no indicator. */
const isRemark = ({ kind, text }: Paragraph): boolean =>
  kind === 'none' && (isInBrackets(text) || text.endsWith(':') || fold(text).includes('phu luc'));

/** A numbered line that does not end a sentence, with indicators below it, heads a group. */
const headsGroup = (paragraph: Paragraph, next: Paragraph | undefined): boolean =>
  mayHead(paragraph.kind) &&
  (!endsSentence(paragraph.text) || paragraph.text.endsWith(':')) &&
  next !== undefined &&
  next.kind !== paragraph.kind;

/** Whether a paragraph says more of the indicator above it: `+` below a bullet, or a wrapped line. */
const belongsTo = (above: IndicatorDraft, { kind, isAdjacent }: Paragraph): boolean =>
  !above.isHeading &&
  (kind === 'plus' || (kind === 'none' && isAdjacent && above.paragraphs[0].kind !== 'none'));

class Drafts {
  readonly all: IndicatorDraft[] = [];
  #isInGroup = false;
  #count = 0;

  /** The printed marker; else its count among its group's bullets and paragraphs. */
  #markerOf({ kind, marker }: Paragraph): string | null {
    if (marker !== null) return cleanMarker(marker);
    return kind === 'bullet' || this.#isInGroup ? String(++this.#count) : null;
  }

  addHeading(heading: Paragraph): void {
    this.#isInGroup = true;
    this.#count = 0;
    this.all.push({ marker: this.#markerOf(heading), isHeading: true, paragraphs: [heading] });
  }

  add(paragraph: Paragraph): void {
    const above = this.all.at(-1);
    if (above && belongsTo(above, paragraph)) above.paragraphs.push(paragraph);
    else {
      const marker = this.#markerOf(paragraph);
      this.all.push({ marker, isHeading: false, paragraphs: [paragraph] });
    }
  }
}

/** Divides a part into the headings of its groups and its indicators, in the document's order. */
export function draftIndicators(paragraphs: readonly Paragraph[]): IndicatorDraft[] {
  const drafts = new Drafts();
  paragraphs.forEach((paragraph, at) => {
    if (isRemark(paragraph)) return;
    if (headsGroup(paragraph, paragraphs[at + 1])) drafts.addHeading(paragraph);
    else drafts.add(paragraph);
  });
  return drafts.all;
}
