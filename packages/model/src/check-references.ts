import type { Dataset } from './dataset.ts';
import type { Problem } from './model-error.ts';

type Row = { readonly id: string };
const idsOf = (rows: readonly Row[]): Set<string> => new Set(rows.map((row) => row.id));

function repeatedIds(dataset: Dataset): Problem[] {
  const seen = new Set<string>();
  const rows = [dataset.plans, dataset.sections, dataset.tasks, dataset.indicators]
    .concat([dataset.assignments, dataset.agencies, dataset.findings] as never)
    .flat() as Row[];
  return rows.flatMap(({ id }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [{ record: id, path: 'id', found: 'a second record', expected: 'one' }];
  });
}

/**
 * Every place where a plan, section, task, indicator, charge or agency names a record that is not
 * there, and every id of theirs that is used twice; whom a charge is for, findings and redirects
 * are not looked at.
 */
export function checkReferences(dataset: Dataset): Problem[] {
  const known = {
    plan: idsOf(dataset.plans),
    section: idsOf(dataset.sections),
    task: idsOf(dataset.tasks),
    agency: idsOf(dataset.agencies),
    system: idsOf(dataset.systems),
    topic: idsOf(dataset.topics),
  };
  const found: Problem[] = [];
  const need = (
    kind: keyof typeof known,
    record: string,
    path: string,
    id: string | null,
  ): void => {
    if (id === null || known[kind].has(id)) return;
    found.push({ record, path, found: JSON.stringify(id), expected: `the id of a known ${kind}` });
  };
  for (const { id, plan, parent, topic } of dataset.sections) {
    need('plan', id, 'plan', plan);
    need('section', id, 'parent', parent);
    need('topic', id, 'topic', topic);
  }
  for (const row of [...dataset.tasks, ...dataset.indicators]) {
    need('plan', row.id, 'plan', row.plan);
    need('section', row.id, 'section', row.section);
    if ('parent' in row) need('task', row.id, 'parent', row.parent);
    row.topics.forEach((topic) => need('topic', row.id, 'topics', topic));
    row.systems.forEach(({ system }) => need('system', row.id, 'systems', system));
    const named =
      'lead' in row ? [...row.lead, ...row.coordinating] : [...row.owner, ...row.implementers];
    named.forEach(({ agency }) => need('agency', row.id, 'agencies', agency));
  }
  for (const row of dataset.assignments) {
    need('plan', row.id, 'plan', row.plan);
    row.agencies.forEach(({ agency }) => need('agency', row.id, 'agencies', agency));
  }
  for (const agency of dataset.agencies) {
    need('agency', agency.id, 'parent', agency.parent);
    agency.succeededBy.forEach((step) => need('agency', agency.id, 'succeededBy', step.agency));
    if (agency.membership?.type === 'listed')
      agency.membership.members.forEach((id) => need('agency', agency.id, 'membership', id));
  }
  return [...found, ...repeatedIds(dataset)];
}
