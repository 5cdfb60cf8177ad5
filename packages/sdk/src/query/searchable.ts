import type { AnyRecord, CollectionName, Records } from './records.ts';

type Texts<Row> = (row: Row) => readonly (string | null)[];

/** The words that a search looks through, the most important first. */
const searchable: { readonly [Name in CollectionName]: Texts<Records[Name]> } = {
  plans: (plan) => [plan.title, plan.titleEn, plan.number, plan.issuer],
  sections: (section) => [section.title],
  tasks: (task) => [
    task.title,
    task.product,
    task.leadText,
    task.coordinatingText,
    task.director,
    task.deadline.text,
    task.reference?.text ?? null,
    task.note,
  ],
  indicators: (indicator) => [
    indicator.title,
    indicator.targetText,
    indicator.ownerText,
    indicator.implementersText,
    indicator.director,
    indicator.note,
  ],
  assignments: (assignment) => [assignment.text, ...assignment.agencies.map(({ text }) => text)],
  agencies: (agency) => [agency.name, agency.nameEn, ...agency.aliases],
  systems: (system) => [system.name, system.nameEn, ...system.aliases],
  topics: (topic) => [topic.name, topic.nameEn],
  reports: (report) => [
    report.note ?? null,
    report.evidence ?? null,
    report.author,
    report.reason ?? null,
  ],
  readings: (reading) => [reading.source],
  findings: (finding) => Object.values(finding.values).flat().map(String),
};

/** The texts of a record, of any collection. */
export const textsOf = (name: CollectionName, row: AnyRecord): readonly (string | null)[] =>
  (searchable[name] as Texts<AnyRecord>)(row);
