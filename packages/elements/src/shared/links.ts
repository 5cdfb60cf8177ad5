import type { SourceLines } from '@tiendo/sdk';
import type { Place } from './source-context.ts';

interface Identified {
  readonly id: string;
  readonly plan: string;
}

/** The plan's page that needs no script. */
export const planPage = ({ source }: Place, plan: string): string => `${source}plans/${plan}.html`;

/** The permanent address of a task or an indicator: its place in the plan's page. */
export const recordPage = (place: Place, { id, plan }: Identified): string =>
  `${planPage(place, plan)}#${id.slice(plan.length + 1)}`;

/** The permanent address of a line of a document. */
export const linePage = ({ source }: Place, document: string, line: number): string =>
  `${source}documents/${document}.html#L${line}`;

/** A stretch of a document's lines, as it is named and where it leads. */
export interface LinesLink {
  readonly document: string;
  /** *9*, or *9–11*. */
  readonly lines: string;
  readonly href: string;
}

/** Every stretch of lines that a record was read from, each once. */
export function linesOf(place: Place, { document, lines, ranges }: SourceLines): LinesLink[] {
  const all = [{ document, first: lines[0], last: lines[1] }, ...ranges];
  const links = all.map(({ document, first, last }) => ({
    document,
    lines: first === last ? `${first}` : `${first}–${last}`,
    href: linePage(place, document, first),
  }));
  const isFirst = (link: LinesLink, at: number): boolean =>
    links.findIndex(({ href, lines }) => href === link.href && lines === link.lines) === at;
  return links.filter(isFirst);
}

/** Where a mistake in a record is told; null where the page gives no address. */
export const feedbackPage = ({ feedback }: Place, record: string): string | null =>
  feedback?.replaceAll('{record}', encodeURIComponent(record)) ?? null;
