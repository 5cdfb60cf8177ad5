import { declaredCount } from './declared-count.ts';
import {
  childPath,
  cleanMarker,
  markerStyle,
  nextMarker,
  repeatedParts,
  type MarkerStyle,
} from './markers.ts';
import type { OutlineRow } from './outline.ts';
import type { Row, RowList } from './row.ts';

type Kind = OutlineRow['kind'];

/** A place that rows can stand under: a row of the outline, or the list itself. */
interface Scope {
  readonly node: OutlineRow | null;
  readonly path: string;
  /** The last marker of each style that was placed here. */
  readonly last: Map<MarkerStyle, string>;
  unnumbered: number;
  /** Whose numbering goes on here: its own, or that of the section around an unnumbered heading. */
  readonly numbering: Scope | null;
  /** The last line of the document that stands here; null where only its form tells. */
  readonly lastLine: number | null;
}

const makeScope = (
  node: OutlineRow | null,
  path: string,
  numbering: Scope | null,
  lastLine: number | null = null,
): Scope => ({
  node,
  path,
  last: new Map(),
  unnumbered: 0,
  numbering,
  lastLine,
});

const isSection = (scope: Scope): boolean => !scope.node || scope.node.kind === 'section';
const numberingOf = (scope: Scope): Scope => scope.numbering ?? scope;
const isFresh = (scope: Scope): boolean => numberingOf(scope).last.size === 0;

/**
 * A numbered row that groups nothing is no section but a task of which the list gives no lead and
 * no deadline of its own.
 */
function withLeafTasks(rows: readonly OutlineRow[]): OutlineRow[] {
  const parents = new Set(rows.map(({ parent }) => parent));
  const groups = ({ marker, row }: OutlineRow): boolean =>
    ['none', 'roman', 'capital'].includes(markerStyle(marker)) ||
    row.flags.includes('heading') ||
    declaredCount(row.cells.title ?? '') !== null;
  return rows.map((node) => {
    if (node.kind !== 'section' || parents.has(node) || groups(node)) return node;
    return { ...node, kind: 'task' };
  });
}

/** Builds the outline of one list: which row stands under which, and each row's path. */
export class OutlineBuilder {
  readonly #list: RowList;
  readonly #kindOf: (row: Row) => Kind;
  readonly #lastLineUnder: (heading: Row) => number | null;
  readonly #rows: OutlineRow[] = [];
  #open: Scope[];

  constructor(
    list: RowList,
    kindOf: (row: Row) => Kind,
    lastLineUnder: (heading: Row) => number | null = () => null,
  ) {
    this.#list = list;
    this.#kindOf = kindOf;
    this.#lastLineUnder = lastLineUnder;
    this.#open = [makeScope(null, '', null)];
  }

  build(): OutlineRow[] {
    this.#list.rows.forEach((row) => this.#add(row));
    return withLeafTasks(this.#rows);
  }

  #add(row: Row): void {
    this.#closeEnded(row);
    const kind = this.#kindOf(row);
    const marker = row.cells.marker === undefined ? null : cleanMarker(row.cells.marker);
    const parent = this.#parentOf(row, kind, marker);
    const numbering = numberingOf(parent);
    const own = marker ?? `_${++numbering.unnumbered}`;
    const path = childPath(numbering.path, own);
    const node: OutlineRow = { row, kind, marker, path, parent: parent.node };
    if (marker !== null) numbering.last.set(markerStyle(marker), marker);
    this.#rows.push(node);
    const isTransparent = marker === null && kind === 'section' && parent.node !== null;
    this.#open = this.#open.slice(0, this.#open.indexOf(parent) + 1);
    const lastLine = isTransparent ? this.#lastLineUnder(row) : null;
    this.#open.push(makeScope(node, path, isTransparent ? numbering : null, lastLine));
  }

  #closeEnded({ lines }: Row): void {
    const ended = this.#open.findIndex(({ lastLine }) => lastLine !== null && lines[0] > lastLine);
    if (ended > 0) this.#open = this.#open.slice(0, ended);
  }

  #parentOf(row: Row, kind: Kind, marker: string | null): Scope {
    const style = markerStyle(marker);
    if (style === 'none') return this.#parentOfUnnumbered(row, kind);
    if (style === 'roman' || style === 'capital') return this.#open[0]!;
    if (style === 'compound') return this.#parentOfCompound(marker!);
    return this.#parentOfCounted(style, marker!);
  }

  /**
   * A heading that declares a count stands beside the last that did; any other inside its section,
   * or, where it is known where it ends, inside the heading above it.
   */
  #parentOfUnnumbered(row: Row, kind: Kind): Scope {
    const sections = this.#open.filter(isSection);
    const marked = sections.findLast(({ node }) => node === null || node.marker !== null)!;
    if (kind !== 'section') return sections.at(-1)!;
    if (declaredCount(row.cells.title ?? '') === null) {
      return this.#lastLineUnder(row) === null ? marked : sections.at(-1)!;
    }
    const counted = this.#open.findIndex(
      ({ node }) => node !== null && declaredCount(node.row.cells.title ?? '') !== null,
    );
    return counted > 0 ? this.#open[counted - 1]! : this.#open[0]!;
  }

  /** `1.12` stands under `1`; where no open row has that marker, where its path repeats the most. */
  #parentOfCompound(marker: string): Scope {
    const wanted = marker.split('.').slice(0, -1).join('.');
    const named = this.#open.findLast(({ node }) => node?.marker === wanted);
    if (named) return named;
    const repeats = (scope: Scope): number => repeatedParts(scope.path, marker);
    const best = Math.max(...this.#open.map(repeats));
    return best > 0 ? this.#open.findLast((scope) => repeats(scope) === best)! : this.#open[0]!;
  }

  #parentOfCounted(style: MarkerStyle, marker: string): Scope {
    const isFirst = marker === '1' || marker === 'a';
    const deepest = this.#open.at(-1)!;
    const sections = this.#open.filter(isSection);
    const isUnderTask = style === 'letter' && deepest.node?.kind === 'task' && isFirst;
    if (isUnderTask && markerStyle(deepest.node!.marker) === 'number') return deepest;
    const closest = sections.at(-1)!;
    if (isFirst && isFresh(closest)) return closest;
    const follows = sections.findLast((scope) => {
      const last = numberingOf(scope).last.get(style);
      return last !== undefined && nextMarker(last) === marker;
    });
    if (follows) return follows;
    if (isFresh(closest)) return closest;
    return sections.findLast((scope) => numberingOf(scope).last.has(style)) ?? closest;
  }
}
