import type { Agency, Assignment, Indicator, Plan, Section, Task } from '@tiendo/model';
import { AgencyMatcher } from '../agencies/agency-matcher.ts';
import { correctRow, type Correction } from '../corrections.ts';
import type { DocumentLine } from '../document-line.ts';
import { noteDocumentFindings } from '../findings/document-findings.ts';
import { FindingLog } from '../findings/finding-log.ts';
import { nearDuplicates } from '../findings/near-duplicates.ts';
import { IngestError } from '../ingest-error.ts';
import type { ManifestPlan } from '../manifest.ts';
import { readAssignments } from '../prose/read-assignments.ts';
import { OutlineBuilder } from '../rows/build-outline.ts';
import { interpretIndicators } from '../rows/interpret-indicators.ts';
import { interpretSections, outlineList, type OutlinedList } from '../rows/interpret-list.ts';
import { interpretTasks } from '../rows/interpret-tasks.ts';
import { indicatorRowKind, taskRowKind } from '../rows/row-kind.ts';
import type { Row, RowList } from '../rows/row.ts';
import { sourceOf } from '../rows/record-parts.ts';
import { declaredCounts, type DeclaredCounts } from './declared-counts.ts';
import { interpretAssignments } from './interpret-assignments.ts';
import { placeOf, type PlanContext } from './plan-context.ts';
import { readLists } from './read-lists.ts';

/** The records of one plan, and the agencies that only it names. */
export interface PlanRecords {
  readonly plan: Plan;
  readonly sections: Section[];
  readonly tasks: Task[];
  readonly indicators: Indicator[];
  readonly assignments: Assignment[];
  readonly unknownAgencies: readonly Agency[];
  readonly findings: FindingLog;
  readonly declared: readonly DeclaredCounts[];
}

export type DocumentLines = ReadonlyMap<string, readonly DocumentLine[]>;

const planOf = (row: ManifestPlan): Plan => {
  const {
    prefixes: _p,
    mergedCells: _m,
    indicatorsDue: _d,
    collectivesOnWhy: _w,
    headingEnds: _h,
    ...plan
  } = row;
  return plan;
};

function kindOf(list: RowList): (row: Row) => 'section' | 'task' | 'indicator' {
  if (list.kind === 'tasks') return taskRowKind;
  const hasTargets = list.columns.includes('target');
  return (row) => indicatorRowKind(row, hasTargets);
}

/** The last line under an unnumbered heading, where the manifest names it; else null. */
const lastLineUnder =
  ({ headingEnds }: ManifestPlan) =>
  ({ document, lines }: Row): number | null =>
    headingEnds.find((end) => end.document === document && end.heading === lines[0])?.last ?? null;

function outline(
  context: PlanContext,
  list: RowList,
  corrections: readonly Correction[],
): OutlinedList {
  const { id, prefixes } = context.plan;
  const prefix = list.kind === 'tasks' ? id : `${id}/${prefixes.indicators}`;
  const corrected = { ...list, rows: list.rows.map((row) => correctRow(row, corrections)) };
  return outlineList(
    context,
    corrected,
    prefix,
    new OutlineBuilder(corrected, kindOf(list), lastLineUnder(context.plan)).build(),
  );
}

function noteReprints(context: PlanContext, { outline: rows, ids }: OutlinedList): void {
  for (const node of rows.filter(({ row }) => row.flags.includes('printedTwice'))) {
    const source = sourceOf(node.row);
    const [first, second] = source.ranges.filter(({ why }) => why === 'printedTwice').slice(-2);
    const [from, again] = second ? [first!, second] : [undefined, first!];
    const values = {
      first: String(from?.first ?? source.lines[0]),
      second: String(again.first),
    };
    context.findings.add('duplicateRow', placeOf(context, ids.get(node)!, source), values);
  }
}

function noteNearDuplicates(context: PlanContext, tasks: readonly Task[]): void {
  for (const { task, other, similarity } of nearDuplicates(tasks)) {
    const place = placeOf(context, task.id, task.source);
    context.findings.add('nearDuplicate', place, { other: other.id, similarity }, other.id);
  }
}

function noteUnread(context: PlanContext, document: string, unread: readonly DocumentLine[]): void {
  for (const { number, text } of unread) {
    const source = { document, lines: [number, number] as [number, number], ranges: [] };
    context.findings.add('unreadLine', placeOf(context, null, source), { text: text.trim() });
  }
}

function documentsOf(plan: ManifestPlan, files: DocumentLines) {
  return plan.documents.map(({ id, file }) => ({ id, file, lines: files.get(file)! }));
}

/**
 * The records of one plan, read from the lines of its documents, all of which are in `files`.
 *
 * @throws {IngestError} `row-cut-off`, `no-known-table`.
 */
export function ingestPlan(
  plan: ManifestPlan,
  files: DocumentLines,
  corrections: readonly Correction[],
): PlanRecords {
  const matcher = new AgencyMatcher(plan.jurisdiction);
  const findings = new FindingLog();
  const context: PlanContext = { plan, matcher, findings, unknownAgencies: new Map() };
  const documents = documentsOf(plan, files);
  const assignments: Assignment[] = [];
  const outlined: OutlinedList[] = [];
  noteDocumentFindings(context, documents);
  for (const { id, file, lines } of documents) {
    const { lists, unread } = readLists(id, file, lines, matcher);
    const charges = readAssignments(id, lines).rows;
    if (lists.length === 0 && charges.length === 0) {
      const message =
        'found no table and no list that a plan has; expected column headings such as TT, Nội dung, Đơn vị chủ trì';
      throw new IngestError('no-known-table', file, null, message);
    }
    outlined.push(...lists.map((list) => outline(context, list, corrections)));
    assignments.push(...interpretAssignments(context, charges, corrections));
    noteUnread(context, id, unread);
  }
  outlined.forEach((list) => noteReprints(context, list));
  const sections = outlined.flatMap((list) => interpretSections(context, list));
  const tasks = outlined
    .filter(({ list }) => list.kind === 'tasks')
    .flatMap((list) => interpretTasks(context, list));
  const indicators = outlined
    .filter(({ list }) => list.kind === 'indicators')
    .flatMap((list) => interpretIndicators(context, list));
  noteNearDuplicates(context, tasks);
  return {
    plan: planOf(plan),
    sections,
    tasks,
    indicators,
    assignments,
    unknownAgencies: [...context.unknownAgencies.values()],
    findings,
    declared: declaredCounts(context, outlined),
  };
}
