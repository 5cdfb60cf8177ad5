import type { Agency, AgencyReference } from './agency.ts';
import type { CivilDate } from './civil-date.ts';

/** Who owes a report on a task, and what could not be told. */
export interface OwedReports {
  /** Agencies that owe one, each once, in the order of the cell. */
  readonly agencies: readonly string[];
  /** Collectives that cannot be expanded (`selfSelected`, `open`, unknown). */
  readonly unexpanded: readonly string[];
}

const isMemberOfKind = (collective: Agency, kinds: readonly string[], agency: Agency): boolean =>
  agency.jurisdiction === collective.jurisdiction && kinds.includes(agency.kind);

/** Whether an agency exists on `day`, as far as its periods say. */
export const existsOn = ({ periods }: Agency, day: CivilDate): boolean =>
  periods.length === 0 ||
  periods.some(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));

/**
 * The agencies that a collective has on `day`, or null where it cannot be expanded.
 *
 * @example
 * const agencies = new Map(dataset.agencies.map((agency) => [agency.id, agency]));
 * membersOf(agencies.get('hcm/_/cac-so')!, agencies, '2025-01-15');
 * // → ['hcm/so-khoa-hoc-va-cong-nghe', …]
 * membersOf(agencies.get('hcm/_/don-vi-co-lien-quan')!, agencies, '2025-01-15'); // → null
 */
export function membersOf(
  collective: Agency,
  agencies: ReadonlyMap<string, Agency>,
  day: CivilDate,
): readonly string[] | null {
  const membership = collective.membership;
  const stands = (id: string): boolean => {
    const agency = agencies.get(id);
    return !agency || (existsOn(agency, day) && answerableOn(id, day, agencies) === id);
  };
  if (membership?.type === 'listed') return membership.members.filter(stands);
  if (membership?.type !== 'allOfKind') return null;
  return [...agencies.values()]
    .filter((agency) => isMemberOfKind(collective, membership.kinds, agency))
    .map((agency) => agency.id)
    .filter(stands);
}

/**
 * The agency that answers for `id` on `day`: itself while it exists, else whoever took over the
 * whole of its work.
 */
export function answerableOn(
  id: string,
  day: CivilDate,
  agencies: ReadonlyMap<string, Agency>,
  seen: ReadonlySet<string> = new Set(),
): string {
  const agency = agencies.get(id);
  if (!agency || (agency.periods.length > 0 && existsOn(agency, day))) return id;
  const next = agency.succeededBy.find(
    (step) => step.scope === 'whole' && step.on <= day && !seen.has(step.agency),
  );
  return next ? answerableOn(next.agency, day, agencies, new Set([...seen, id])) : id;
}

/**
 * Which agencies owe a report on a task led by `lead`: an expandable collective owes one from each
 * member that stood on the plan's day, a successor for its predecessor.
 *
 * @example
 * const agencies = new Map(dataset.agencies.map((agency) => [agency.id, agency]));
 * const { lead } = await tiendo.tasks().get('mau-2025/II.1');
 * owedReports(lead, agencies, '2025-01-15', '2025-08-01').agencies;
 * // → ['hcm/so-khoa-hoc-va-cong-nghe']
 */
export function owedReports(
  lead: readonly AgencyReference[],
  agencies: ReadonlyMap<string, Agency>,
  planDay: CivilDate,
  day: CivilDate,
): OwedReports {
  const owed = new Set<string>();
  const unexpanded: string[] = [];
  for (const { agency: id } of lead) {
    const agency = agencies.get(id);
    const members = agency?.kind === 'collective' ? membersOf(agency, agencies, planDay) : [id];
    if (!members) unexpanded.push(id);
    for (const member of members ?? []) owed.add(answerableOn(member, day, agencies));
  }
  return { agencies: [...owed], unexpanded };
}
