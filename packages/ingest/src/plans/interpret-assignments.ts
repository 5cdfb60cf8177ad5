import type { Assignment } from '@tiendo/model';
import { correctRow, type Correction } from '../corrections.ts';
import type { AssignmentRow } from '../prose/read-assignments.ts';
import { sourceOf } from '../rows/record-parts.ts';
import type { Row } from '../rows/row.ts';
import { agenciesOf, placeOf, type PlanContext } from './plan-context.ts';

/** The charge alone, where its sentence names the agencies before a colon. */
const chargeOf = (text: string, heading: string): string =>
  text.startsWith(`${heading}:`) ? text.slice(heading.length + 1).trim() : text;

const asRow = ({ document, heading, text, lines, ranges, flags }: AssignmentRow): Row => ({
  document,
  cells: { title: chargeOf(text, heading), lead: heading },
  verbatim: {},
  lines,
  ranges,
  flags,
});

function interpretAssignment(
  context: PlanContext,
  printed: AssignmentRow,
  corrections: readonly Correction[],
): Assignment {
  const row = correctRow(asRow(printed), corrections);
  const id = `${context.plan.id}/${context.plan.prefixes.assignments}/${printed.path}`;
  const source = sourceOf(row);
  const place = placeOf(context, id, source);
  const agencies = agenciesOf(context, place, 'agency', row.cells.lead ?? null);
  const verbatim = row.verbatim.title === undefined ? {} : { text: row.verbatim.title };
  return {
    id,
    plan: context.plan.id,
    agency: agencies[0]!.agency,
    agencies,
    marker: printed.marker,
    text: row.cells.title!,
    source,
    verbatim,
    flags: [...row.flags, ...Object.keys(verbatim).map((field) => `mended:${field}`)],
  };
}

/** The charges to agencies in a plan's closing part, as records of the plan model. */
export function interpretAssignments(
  context: PlanContext,
  rows: readonly AssignmentRow[],
  corrections: readonly Correction[],
): Assignment[] {
  return rows.map((row) => interpretAssignment(context, row, corrections));
}
