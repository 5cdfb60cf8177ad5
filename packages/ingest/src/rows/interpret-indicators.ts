import type { AgencyReference, Indicator } from '@tiendo/model';
import { readTargets } from '../cells/read-target.ts';
import { agenciesOf, placeOf, type PlanContext } from '../plans/plan-context.ts';
import { findSystems } from '../systems/find-systems.ts';
import { topicsOf } from '../topics/topics-of.ts';
import type { OutlinedList } from './interpret-list.ts';
import type { OutlineRow } from './outline.ts';
import { above, flagsOf, sourceOf, verbatimOf } from './record-parts.ts';

function interpretIndicator(
  context: PlanContext,
  outlined: OutlinedList,
  node: OutlineRow,
): Indicator {
  const { cells } = node.row;
  const id = outlined.ids.get(node)!;
  const source = sourceOf(node.row);
  const place = placeOf(context, id, source);
  const title = cells.title ?? '';
  const due = context.plan.indicatorsDue;
  const { targets, targetText, unread } = readTargets(cells.target ?? null, title, { due });
  if (unread) context.findings.add('unreadTarget', place, { text: cells.target ?? title });
  const agencies = (cell: 'owner' | 'implementers'): AgencyReference[] =>
    agenciesOf(context, place, cell, cells[cell] ?? null);
  const number = outlined.numbers.get(node);
  const section = above(node, 'section');
  const verbatim = verbatimOf(node.row);
  const workedOut = number && number.printed === null ? ['ordinal'] : [];
  return {
    id,
    plan: context.plan.id,
    section: section ? outlined.ids.get(section)! : null,
    marker: node.row.flags.includes('counted') ? null : node.marker,
    ordinal: number?.value ?? null,
    title,
    targetText,
    targets,
    owner: agencies('owner'),
    implementers: agencies('implementers'),
    ownerText: cells.owner ?? null,
    implementersText: cells.implementers ?? null,
    director: cells.director ?? null,
    note: cells.note ?? null,
    topics: topicsOf(outlined.prefix, node.path),
    systems: findSystems({ title }),
    source,
    verbatim,
    flags: flagsOf(node, verbatim, [], workedOut),
  };
}

/** The indicators of a list as records of the plan model. */
export function interpretIndicators(context: PlanContext, outlined: OutlinedList): Indicator[] {
  return outlined.outline
    .filter(({ kind }) => kind === 'indicator')
    .map((node) => interpretIndicator(context, outlined, node));
}
