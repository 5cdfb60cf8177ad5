import { childPath, cleanMarker } from '../rows/markers.ts';
import { rankOf, type ChargeGroup } from './charge-groups.ts';
import { startsWithCharge } from './charge-words.ts';
import type { Paragraph } from './paragraphs.ts';
import { endsSentence } from './sentence.ts';
import { chargedAgencies, withoutEnd } from './split-charge.ts';

/** One charge: the paragraphs that say it, and those that name its agencies, where they are others. */
export interface Charge {
  readonly path: string;
  readonly marker: string | null;
  readonly agencies: string;
  readonly said: [Paragraph, ...Paragraph[]];
  readonly heading: readonly Paragraph[];
  readonly flags: readonly string[];
}

const longestHeadingRest = 15;

/** Whether a paragraph is the rest of a heading that a page break has cut before a capital. */
const isHeadingRest = (above: Paragraph, rest: Paragraph, next: Paragraph | undefined): boolean =>
  next !== undefined &&
  rest.kind === 'none' &&
  !endsSentence(above.text) &&
  !endsSentence(rest.text) &&
  !startsWithCharge(rest.text) &&
  rest.text.split(' ').length <= longestHeadingRest;

function divideHeading({ head, body }: ChargeGroup): [Paragraph[], Paragraph[]] {
  const heading = [head];
  while (body[heading.length - 1]) {
    const at = heading.length - 1;
    if (!isHeadingRest(heading[at]!, body[at]!, body[at + 1])) break;
    heading.push(body[at]!);
  }
  return [heading, body.slice(heading.length - 1)];
}

type Shared = Pick<Charge, 'agencies' | 'heading' | 'flags'>;

/** The items below a heading: one for each marker of the items' rank; what is deeper belongs to it. */
function itemsOf(path: string, items: readonly Paragraph[], shared: Shared): Charge[] {
  const charges: Charge[] = [];
  let rank = Number.POSITIVE_INFINITY;
  let bullets = 0;
  for (const item of items) {
    const above = charges.at(-1);
    if (above && (item.kind === 'none' || rankOf(item) > rank)) {
      above.said.push(item);
      continue;
    }
    rank = rankOf(item);
    const marker = item.marker === null ? null : cleanMarker(item.marker);
    const place = marker ?? String(++bullets);
    charges.push({ ...shared, path: childPath(path, place), marker, said: [item] });
  }
  return charges;
}

const isSome = <T>(list: T[]): list is [T, ...T[]] => list.length > 0;

/** The charges of a group: its sentence or plain paragraphs as one, then each item below them. */
export function chargesOf(group: ChargeGroup): Charge[] {
  const { path, marker } = group;
  const [heading, body] = divideHeading(group);
  const text = heading.map((paragraph) => paragraph.text).join(' ');
  const isSentence = endsSentence(text) || body.length === 0;
  const charged = isSentence ? chargedAgencies(text) : null;
  const firstItem = body.findIndex(({ kind }) => kind !== 'none');
  const plain = firstItem < 0 ? body : body.slice(0, firstItem);
  const isSaidInHeading = charged !== null && !text.endsWith(':');
  const said = isSaidInHeading ? [...heading, ...plain] : plain;
  const shared = { agencies: charged ?? withoutEnd(text), heading, flags: [] };
  const printed = isSaidInHeading ? { marker, heading: [] } : { marker: null, heading };
  const own = { ...shared, path, ...printed };
  const items = itemsOf(path, body.slice(plain.length), shared);
  if (isSome(said)) return [{ ...own, said }, ...items];
  if (items.length > 0) return items;
  return [{ ...own, said: [group.head], heading: [], flags: ['chargeNotFound'] }];
}
