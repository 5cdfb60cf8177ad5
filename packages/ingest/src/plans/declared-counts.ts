import { declaredCount } from '../rows/declared-count.ts';
import { countUnder, type OutlinedList } from '../rows/interpret-list.ts';
import { leaves } from '../rows/running-numbers.ts';
import { sourceOf } from '../rows/record-parts.ts';
import { placeOf, type PlanContext } from './plan-context.ts';

/** What the headings of a plan's list declare beside what was found. */
export interface DeclaredCounts {
  readonly plan: string;
  readonly part: 'tasks' | 'indicators';
  /** The total that the list declares for itself; null where it declares none. */
  readonly declared: number | null;
  /** Rows that no other stands under. */
  readonly found: number;
  readonly groups: readonly {
    readonly section: string;
    readonly title: string;
    readonly declared: number;
    readonly found: number;
  }[];
}

function countsOf(context: PlanContext, { list, outline, ids }: OutlinedList): DeclaredCounts {
  const groups = outline.flatMap((node) => {
    const title = node.row.cells.title ?? '';
    const declared = node.kind === 'section' ? declaredCount(title) : null;
    if (declared === null) return [];
    return [{ section: ids.get(node)!, title, declared, found: countUnder(outline, node) }];
  });
  const found = leaves(outline).length;
  return { plan: context.plan.id, part: list.kind, declared: list.declaredCount, found, groups };
}

function noteTotal(context: PlanContext, outlined: OutlinedList, counts: DeclaredCounts): void {
  const first = outlined.list.rows[0];
  if (!first || counts.declared === null || counts.declared === counts.found) return;
  const values = { declared: counts.declared, found: counts.found, heading: 'Tổng số' };
  const place = placeOf(context, null, sourceOf(first));
  context.findings.add('declaredCountDiffers', place, values, counts.part);
}

/** Declared and found counts of each of a plan's lists; a total that differs is a finding. */
export function declaredCounts(
  context: PlanContext,
  lists: readonly OutlinedList[],
): DeclaredCounts[] {
  return lists.map((outlined) => {
    const counts = countsOf(context, outlined);
    noteTotal(context, outlined, counts);
    return counts;
  });
}
