import { childPath, cleanMarker } from '../rows/markers.ts';
import type { Paragraph } from './paragraphs.ts';
import { isInBrackets } from './sentence.ts';
import { chargedAgencies, isClosingParagraph } from './split-charge.ts';

/** A heading that names agencies, or a sentence that charges them, and what stands below it. */
export interface ChargeGroup {
  readonly path: string;
  readonly marker: string | null;
  readonly head: Paragraph;
  readonly body: Paragraph[];
}

const ranks: readonly Paragraph['kind'][][] = [
  ['roman', 'capital'],
  ['number'],
  ['dotted'],
  ['letter'],
  ['bullet'],
  ['plus'],
];

/** How deep a marker stands: 0 for Roman numbers; a paragraph without a marker is deepest. */
export function rankOf({ kind }: Paragraph): number {
  const rank = ranks.findIndex((kinds) => kinds.includes(kind));
  return rank < 0 ? ranks.length : rank;
}

const isClosing = ({ kind, text }: Paragraph): boolean =>
  kind === 'none' && isClosingParagraph(text);

const chargesNobody = (paragraph: Paragraph): boolean =>
  (paragraph.kind === 'none' && isInBrackets(paragraph.text)) ||
  (isClosing(paragraph) && chargedAgencies(paragraph.text) === null);

/** Words to all that end in a colon, with the first heading right below them. */
const introduces = (paragraph: Paragraph, next: Paragraph | undefined, top: number): boolean =>
  isClosing(paragraph) &&
  paragraph.text.endsWith(':') &&
  (next === undefined || rankOf(next) <= top);

class Groups {
  readonly all: ChargeGroup[] = [];
  #closings = 0;
  #bullets = 0;

  open(head: Paragraph): void {
    if (isClosing(head)) {
      this.all.push({ path: `_${++this.#closings}`, marker: null, head, body: [] });
      return;
    }
    const marker = head.marker === null ? String(++this.#bullets) : cleanMarker(head.marker);
    this.all.push({ path: childPath('', marker), marker, head, body: [] });
  }
}

/**
 * Divides a part at the markers of its first rank, and at paragraphs that address all. `remarks`
 * are the paragraphs that charge nobody: introductions, and pointers to an annex.
 */
export function groupCharges(paragraphs: readonly Paragraph[]): {
  groups: ChargeGroup[];
  remarks: Paragraph[];
} {
  const remarks: Paragraph[] = [];
  const groups = new Groups();
  const firstMarked = paragraphs.find(({ kind }) => kind !== 'none');
  const top = firstMarked ? rankOf(firstMarked) : -1;
  paragraphs.forEach((paragraph, at) => {
    const open = groups.all.at(-1);
    const isRemark = chargesNobody(paragraph) || introduces(paragraph, paragraphs[at + 1], top);
    if (isRemark) remarks.push(paragraph);
    else if (isClosing(paragraph) || rankOf(paragraph) <= top) groups.open(paragraph);
    else if (open) open.body.push(paragraph);
    else remarks.push(paragraph);
  });
  return { groups: groups.all, remarks };
}
