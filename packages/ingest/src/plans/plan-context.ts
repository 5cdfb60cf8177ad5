import type { AgencyReference, SourceLines } from '@tiendo/model';
import { slug, type Agency } from '@tiendo/model';
import type { AgencyMatcher } from '../agencies/agency-matcher.ts';
import { nameOf } from '../agencies/registry.ts';
import { readAgencies } from '../cells/read-agencies.ts';
import type { FindingLog, FindingPlace } from '../findings/finding-log.ts';
import type { ManifestPlan } from '../manifest.ts';

/** What the interpretation of one plan's rows needs to know, and where it leaves what it finds. */
export interface PlanContext {
  readonly plan: ManifestPlan;
  readonly matcher: AgencyMatcher;
  readonly findings: FindingLog;
  /** Names that the registry does not know, as agencies of kind `unknown`, by id. */
  readonly unknownAgencies: Map<string, Agency>;
}

/** The place of a finding about a record of the plan. */
export const placeOf = (
  { plan }: PlanContext,
  record: string | null,
  source: SourceLines,
): FindingPlace => ({ plan: plan.id, record, source });

function unknownAgency(context: PlanContext, name: string): AgencyReference {
  const { jurisdiction } = context.plan;
  const id = `${jurisdiction}/_/${slug(`chua ro ${name}`)}`;
  context.unknownAgencies.set(id, {
    id,
    name,
    nameEn: name,
    aliases: [],
    kind: 'unknown',
    jurisdiction,
    parent: null,
    membership: null,
    succeededBy: [],
    periods: [],
  });
  return { agency: id, text: name };
}

/**
 * The agencies of a cell, names that nobody registered among them, each with a finding; a name
 * that the document cuts off is a finding too. `cell` names the field in the findings.
 */
export function agenciesOf(
  context: PlanContext,
  place: FindingPlace,
  cell: string,
  text: string | null,
): AgencyReference[] {
  const reading = readAgencies(text, context.matcher);
  const { references, unknown, truncated, misprinted, repeated } = reading;
  const add = context.findings.add.bind(context.findings);
  for (const name of unknown) add('unknownAgency', place, { text: name, cell }, cell);
  for (const { printed, agency } of truncated)
    add('truncatedName', place, { printed, name: nameOf(agency) }, cell);
  for (const { printed, agency } of misprinted)
    add('misprintedName', place, { printed, name: nameOf(agency) }, cell);
  for (const agency of repeated) add('repeatedAgency', place, { name: nameOf(agency) }, cell);
  return [...references, ...unknown.map((name) => unknownAgency(context, name))];
}
