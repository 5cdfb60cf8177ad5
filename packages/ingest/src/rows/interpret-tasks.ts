import type {
  AgencyReference,
  Deadline,
  Reference,
  SourceLines,
  Task,
  Verbatim,
} from '@tiendo/model';
import { makeDeadline } from '@tiendo/model';
import { isCollective, nameOf } from '../agencies/registry.ts';
import { readDeadline } from '../cells/read-deadline.ts';
import { readReference } from '../cells/read-reference.ts';
import type { FindingPlace } from '../findings/finding-log.ts';
import { agenciesOf, placeOf, type PlanContext } from '../plans/plan-context.ts';
import { findSystems } from '../systems/find-systems.ts';
import { topicsOf } from '../topics/topics-of.ts';
import { inheritedValue, type InheritedValue } from './inherit.ts';
import type { OutlinedList } from './interpret-list.ts';
import type { OutlineRow } from './outline.ts';
import { above, flagsOf, sourceOf, verbatimOf } from './record-parts.ts';
import { pointingCell } from './row-kind.ts';
import type { CellName, Cells } from './row.ts';

const inheritable = ['director', 'lead', 'deadline'] as const;
type Inherited = Partial<Record<CellName, InheritedValue>>;

/** The values that a task takes over; one that points to other decisions needs no lead or deadline. */
function inheritedBy(
  context: PlanContext,
  { outline }: OutlinedList,
  node: OutlineRow,
  points: boolean,
): Inherited {
  const inherited: Inherited = {};
  for (const cell of inheritable) {
    if (node.row.cells[cell] !== undefined || (points && cell !== 'director')) continue;
    const value = inheritedValue(node, cell, outline, context.plan.mergedCells);
    if (value) inherited[cell] = value;
  }
  return inherited;
}

/** The year that *Cả năm* means: that of a plan for one year. */
function oneYearOf({ plan: { period } }: PlanContext): { year?: number } {
  const [first, last] = [period.start, period.end].map((day) => Number(day.slice(0, 4)));
  return first === last ? { year: first! } : {};
}

function deadlineOf(
  context: PlanContext,
  place: FindingPlace,
  text: string | null,
  reference: Reference | null,
): Deadline {
  if (text === null && reference) return makeDeadline({ kind: 'reference' });
  const { deadline, unread } = readDeadline(text, oneYearOf(context));
  if (unread) context.findings.add('unreadDeadline', place, { text });
  return deadline;
}

/** A deadline that ends on or before the plan's own day, or the day that an undated copy implies. */
function noteDeadline(
  { plan, findings }: PlanContext,
  place: FindingPlace,
  { end }: Deadline,
): void {
  const issuedOn = plan.issuedOn ?? plan.collectivesOn;
  if (end === null || end > issuedOn) return;
  findings.add('dateBeforePlan', place, { date: end, issuedOn });
}

function noteBlanks({ findings }: PlanContext, place: FindingPlace, cells: Cells): void {
  for (const cell of ['lead', 'deadline'] as const) {
    if (cells[cell] === undefined) findings.add('blankCell', place, { cell }, cell);
  }
}

/** One agency (a collective may be) that a task names both as its lead and beside it. */
function noteBothRoles(
  { findings }: PlanContext,
  place: FindingPlace,
  lead: readonly AgencyReference[],
  coordinating: readonly AgencyReference[],
): void {
  for (const { agency } of coordinating) {
    const isLead = lead.some((other) => other.agency === agency);
    if (isLead && !isCollective(agency))
      findings.add('repeatedAgency', place, { name: nameOf(agency) });
  }
}

/** A product that only repeats the deadline's words stands in the wrong column. */
function noteWrongColumn({ findings }: PlanContext, place: FindingPlace, cells: Cells): void {
  if (cells.product === undefined || cells.product !== cells.deadline) return;
  findings.add('valueInWrongColumn', place, { cell: 'product', text: cells.product });
}

interface Reading {
  readonly id: string;
  readonly cells: Cells;
  readonly reference: Reference | null;
  readonly inherited: Inherited;
  readonly source: SourceLines;
}

function readRow(context: PlanContext, outlined: OutlinedList, node: OutlineRow): Reading {
  const pointing = pointingCell(node.row);
  const reference = pointing ? readReference(node.row.cells[pointing]!) : null;
  const inherited = inheritedBy(context, outlined, node, reference !== null);
  const cells: Cells = { ...node.row.cells };
  for (const [cell, value] of Object.entries(inherited)) cells[cell as CellName] = value.text;
  if (pointing) delete cells[pointing];
  const source = sourceOf(node.row, Object.values(inherited));
  return { id: outlined.ids.get(node)!, cells, reference, inherited, source };
}

function noteFindings(
  context: PlanContext,
  place: FindingPlace,
  { cells, reference }: Reading,
  deadline: Deadline,
): void {
  if (!reference) noteBlanks(context, place, cells);
  noteWrongColumn(context, place, cells);
  noteDeadline(context, place, deadline);
}

/** The printed words of a cell that only points elsewhere belong to the reference, not to the cell. */
function pointing(verbatim: Verbatim, node: OutlineRow): Verbatim {
  const cell = pointingCell(node.row);
  const field = cell === 'lead' ? 'leadText' : cell;
  if (!field || verbatim[field] === undefined) return verbatim;
  const { [field]: reference, ...rest } = verbatim;
  return { ...rest, reference: reference! };
}

function interpretTask(context: PlanContext, outlined: OutlinedList, node: OutlineRow): Task {
  const reading = readRow(context, outlined, node);
  const { id, cells, reference, inherited, source } = reading;
  const place = placeOf(context, id, source);
  const deadline = deadlineOf(context, place, cells.deadline ?? null, reference);
  noteFindings(context, place, reading, deadline);
  const agencies = (cell: 'lead' | 'coordinating'): AgencyReference[] =>
    agenciesOf(context, place, cell, cells[cell] ?? null);
  const [lead, coordinating] = [agencies('lead'), agencies('coordinating')];
  noteBothRoles(context, place, lead, coordinating);
  const number = outlined.numbers.get(node);
  const verbatim = pointing(verbatimOf(node.row, inherited), node);
  const workedOut = number && number.printed === null ? ['ordinal'] : [];
  const [section, parent] = [above(node, 'section'), above(node, 'task')];
  return {
    id,
    plan: context.plan.id,
    section: section ? outlined.ids.get(section)! : null,
    parent: parent ? outlined.ids.get(parent)! : null,
    marker: node.marker,
    ordinal: number?.value ?? null,
    title: cells.title ?? '',
    lead,
    coordinating,
    leadText: cells.lead ?? null,
    coordinatingText: cells.coordinating ?? null,
    director: cells.director ?? null,
    product: cells.product ?? null,
    deadline,
    reference,
    note: cells.note ?? null,
    topics: topicsOf(outlined.prefix, node.path),
    systems: findSystems({ title: cells.title ?? null, product: cells.product ?? null }),
    source,
    verbatim,
    flags: flagsOf(node, verbatim, Object.keys(inherited) as CellName[], workedOut),
  };
}

/** The tasks of a list as records of the plan model. */
export function interpretTasks(context: PlanContext, outlined: OutlinedList): Task[] {
  return outlined.outline
    .filter(({ kind }) => kind === 'task')
    .map((node) => interpretTask(context, outlined, node));
}
