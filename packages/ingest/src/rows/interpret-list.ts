import type { Section, SourceLines } from '@tiendo/model';
import type { PlanContext } from '../plans/plan-context.ts';
import { placeOf } from '../plans/plan-context.ts';
import { topicsOf } from '../topics/topics-of.ts';
import { declaredCount } from './declared-count.ts';
import { markerStyle, nextMarker } from './markers.ts';
import type { OutlineRow } from './outline.ts';
import { outlineIds } from './outline-ids.ts';
import { above, flagsOf, sourceOf, verbatimOf } from './record-parts.ts';
import { leaves, runningNumbers, type RunningNumber } from './running-numbers.ts';
import type { Cells, RowList } from './row.ts';

/** One list of a plan with its outline worked out: what the interpreters of its rows work on. */
export interface OutlinedList {
  readonly list: RowList;
  /** The plan's id, with the part's prefix for other lists than the tasks. */
  readonly prefix: string;
  readonly outline: readonly OutlineRow[];
  readonly ids: ReadonlyMap<OutlineRow, string>;
  readonly numbers: ReadonlyMap<OutlineRow, RunningNumber>;
}

/** Works out ids and running numbers of an outline; repeated and missing markers are findings. */
export function outlineList(
  context: PlanContext,
  list: RowList,
  prefix: string,
  outline: readonly OutlineRow[],
): OutlinedList {
  const { ids, repeated } = outlineIds(prefix, outline);
  const hasOrdinals = list.columns.includes('ordinal');
  const numbers = hasOrdinals ? runningNumbers(outline) : new Map<OutlineRow, RunningNumber>();
  for (const node of repeated) {
    const place = placeOf(context, ids.get(node)!, sourceOf(node.row));
    context.findings.add('repeatedMarker', place, { marker: node.marker });
  }
  noteMissingMarkers(context, outline, ids);
  noteNumberConflicts(context, numbers, ids);
  return { list, prefix, outline, ids, numbers };
}

/** What should stand after `before`, where that can be told and `marker` is something else. */
function skipped(before: string, marker: string): string | null {
  const expected = nextMarker(before);
  if (expected === null || markerStyle(before) !== markerStyle(marker)) return null;
  return expected.split('.').at(-1) === marker.split('.').at(-1) ? null : expected;
}

function noteMissingMarkers(
  context: PlanContext,
  outline: readonly OutlineRow[],
  ids: ReadonlyMap<OutlineRow, string>,
): void {
  const last = new Map<OutlineRow | null, string>();
  for (const node of outline) {
    if (node.marker === null) continue;
    const isTransparent = node.parent?.marker === null && node.parent.parent !== null;
    const scope = isTransparent ? node.parent!.parent : node.parent;
    const before = last.get(scope);
    last.set(scope, node.marker);
    const expected = before === undefined ? null : skipped(before, node.marker);
    if (expected === null || before === node.marker) continue;
    const place = placeOf(context, ids.get(node)!, sourceOf(node.row));
    context.findings.add('missingMarker', place, { expected, found: node.marker });
  }
}

function noteNumberConflicts(
  context: PlanContext,
  numbers: ReadonlyMap<OutlineRow, RunningNumber>,
  ids: ReadonlyMap<OutlineRow, string>,
): void {
  for (const [node, { value, printed }] of numbers) {
    if (printed === null || printed === value) continue;
    const place = placeOf(context, ids.get(node)!, sourceOf(node.row));
    context.findings.add('conflictingNumber', place, { first: printed, second: value }, 'ordinal');
  }
}

function isUnder(node: OutlineRow, section: OutlineRow): boolean {
  for (let parent = node.parent; parent; parent = parent.parent)
    if (parent === section) return true;
  return false;
}

/** The rows under a section that no other stands under: what its declared count speaks of. */
export const countUnder = (outline: readonly OutlineRow[], section: OutlineRow): number =>
  leaves(outline).filter((node) => isUnder(node, section)).length;

function noteDeclaredCount(
  context: PlanContext,
  { outline, ids }: OutlinedList,
  node: OutlineRow,
  declared: number | null,
  source: SourceLines,
): void {
  if (declared === null) return;
  const found = countUnder(outline, node);
  if (declared === found) return;
  const values = { declared, found, heading: node.row.cells.title ?? '' };
  context.findings.add('declaredCountDiffers', placeOf(context, ids.get(node)!, source), values);
}

/** Of the words printed on a heading, those of the fields that a section has. */
const headingWords = ({ marker, title }: Cells): Cells => ({
  ...(marker === undefined ? {} : { marker }),
  ...(title === undefined ? {} : { title }),
});

/** The sections of a list as records; a declared count that differs from the found is a finding. */
export function interpretSections(context: PlanContext, outlined: OutlinedList): Section[] {
  const { outline, ids, prefix } = outlined;
  const sections = outline.filter(({ kind }) => kind === 'section');
  return sections.map((node) => {
    const parent = above(node, 'section');
    const verbatim = verbatimOf({ ...node.row, verbatim: headingWords(node.row.verbatim) });
    const declared = declaredCount(node.row.cells.title ?? '');
    const source = sourceOf(node.row);
    noteDeclaredCount(context, outlined, node, declared, source);
    return {
      id: ids.get(node)!,
      plan: context.plan.id,
      path: node.path,
      marker: node.marker,
      title: node.row.cells.title ?? '',
      parent: parent ? ids.get(parent)! : null,
      declaredCount: declared,
      topic: topicsOf(prefix, node.path)[0] ?? null,
      source,
      verbatim,
      flags: flagsOf(node, verbatim, []),
    };
  });
}
