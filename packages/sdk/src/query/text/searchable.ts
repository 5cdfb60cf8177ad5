import type { AnyRecord, CollectionName, Records } from '../records.ts';

type Written = string | null | undefined;
/** Texts by their fields, the most important first. Those of a list are named by their place. */
type Texts<Row> = (row: Row) => Readonly<Record<string, Written | readonly Written[]>>;

/** The words that a search looks through. */
const searchable: { readonly [Name in CollectionName]: Texts<Records[Name]> } = {
  plans: ({ title, titleEn, number, issuer }) => ({ title, titleEn, number, issuer }),
  sections: ({ title }) => ({ title }),
  tasks: (task) => ({
    title: task.title,
    product: task.product,
    leadText: task.leadText,
    coordinatingText: task.coordinatingText,
    director: task.director,
    'deadline.text': task.deadline.text,
    'reference.text': task.reference?.text,
    note: task.note,
  }),
  indicators: (indicator) => ({
    title: indicator.title,
    targetText: indicator.targetText,
    ownerText: indicator.ownerText,
    implementersText: indicator.implementersText,
    director: indicator.director,
    note: indicator.note,
  }),
  assignments: ({ text, agencies }) => ({
    text,
    'agencies.*.text': agencies.map((agency) => agency.text),
  }),
  agencies: ({ name, nameEn, aliases }) => ({ name, nameEn, aliases }),
  systems: ({ name, nameEn, aliases }) => ({ name, nameEn, aliases }),
  topics: ({ name, nameEn }) => ({ name, nameEn }),
  reports: ({ note, evidence, author, reason }) => ({ note, evidence, author, reason }),
  readings: ({ source }) => ({ source }),
  findings: ({ values }) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        `values.${name}`,
        typeof value === 'number' ? String(value) : value,
      ]),
    ),
};

/** A text of a record, and the field it stands in: `title`, `deadline.text`, `aliases.0`. */
export interface FieldText {
  readonly path: string;
  readonly text: string;
}

const pathOf = (name: string, at: number): string =>
  name.includes('*') ? name.replace('*', String(at)) : `${name}.${at}`;

/** The texts of a record that a search looks through, the most important first. */
export function textsOf(name: CollectionName, row: AnyRecord): readonly FieldText[] {
  const texts: FieldText[] = [];
  const add = (path: string, text: Written): void => {
    if (text !== null && text !== undefined) texts.push({ path, text });
  };
  const fields = (searchable[name] as Texts<AnyRecord>)(row);
  for (const field in fields) {
    const value = fields[field];
    if (Array.isArray(value)) value.forEach((text, at) => add(pathOf(field, at), text as Written));
    else add(field, value as Written);
  }
  return texts;
}
