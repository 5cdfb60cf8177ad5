import { fold, type AgencyReference, type Dataset, type Task } from '@tiendo/model';
import type { NamedAgency, TranscribedRow } from './transcription.ts';

/** One field of one row: what the transcription has and what came out. */
export interface ComparedField {
  readonly row: string;
  readonly field: string;
  readonly expected: unknown;
  readonly found: unknown;
}

type Found = Partial<Task> & Record<string, unknown>;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.normalize('NFC') : null;
const clean = (marker: unknown): string | null =>
  typeof marker === 'string' ? marker.replace(/\s+/g, '').replace(/[.)]+$/, '') : null;
const isInherited = (record: Found, field: string): boolean =>
  (record.flags ?? []).includes(`inherited:${field}`);
const printed = (record: Found, field: string): unknown =>
  record.verbatim?.[field] ?? record[field] ?? null;

/** A text field as the row prints it itself: what it takes over from a heading is compared apart. */
const own = (record: Found, field: string): string | null =>
  isInherited(record, field) ? null : text(printed(record, field));

const texts = (references: unknown): string[] =>
  ((references ?? []) as readonly AgencyReference[]).map((reference) =>
    fold(reference.text).replace(/[.\s]+$/, ''),
  );
const named = (agencies: readonly NamedAgency[]): string[] =>
  agencies.map((agency) => fold(agency.text).replace(/[.\s]+$/, ''));

const agencyFields = ['lead', 'coordinating', 'owner', 'implementers'] as const;
const textFields = ['title', 'director', 'leadText', 'coordinatingText', 'product', 'note'] as const;

function deadlineFields(row: TranscribedRow, record: Found): [string, unknown, unknown][] {
  if (!row.deadline) return [];
  const { deadline } = row;
  const found = record.deadline!;
  const inherited = row.inherited?.['deadline'];
  const words = inherited === undefined ? text(deadline.text) : text(inherited);
  const printedWords = text(record.verbatim?.['deadline'] ?? found.text);
  return [
    ['deadline.text', words, printedWords],
    ['deadline.kind', deadline.kind, found.kind],
    ['deadline.start', deadline.start ?? null, found.start],
    ['deadline.end', deadline.end ?? null, found.end],
    ['deadline.recurrence', deadline.recurrence ?? null, found.recurrence],
    ['deadline.milestones', deadline.milestones?.length ?? 0, found.milestones.length],
  ];
}

function targetFields(row: TranscribedRow, record: Found): [string, unknown, unknown][] {
  if (!row.targets) return [];
  const found = (record['targets'] ?? []) as Record<string, unknown>[];
  const fields = ['comparator', 'value', 'max', 'unit'] as const;
  const count: [string, unknown, unknown] = ['targets', row.targets.length, found.length];
  const each = row.targets.flatMap((target, place) =>
    fields.map((field): [string, unknown, unknown] => [
      `targets[${place}].${field}`,
      target[field] ?? null,
      found[place]?.[field] ?? null,
    ]),
  );
  return [count, ...each];
}

function inheritedFields(row: TranscribedRow, record: Found): [string, unknown, unknown][] {
  const names = ['director', 'leadText'].filter((name) => row.inherited?.[name] !== undefined);
  return names.map((name) => [
    `inherited.${name}`,
    text(row.inherited![name]),
    isInherited(record, name) ? text(printed(record, name)) : null,
  ]);
}

function pairs(row: TranscribedRow, record: Found): [string, unknown, unknown][] {
  const isTask = row.kind === 'task';
  const wanted = textFields.filter((field) => field in row && (row.kind !== 'section' || field === 'title'));
  const agencies = agencyFields.filter((field) => row[field] !== undefined && row.kind !== 'section');
  const source = record.source!;
  return [
    ['lines', row.lines[0], source.lines[0]],
    ['marker', clean(row.marker), clean(printed(record, 'marker'))],
    ...wanted.map((field): [string, unknown, unknown] => [field, text(row[field]), own(record, field)]),
    ...('ordinal' in row && row.kind !== 'assignment' && row.kind !== 'section'
      ? [['ordinal', row.ordinal ?? null, record.ordinal ?? null] as [string, unknown, unknown]]
      : []),
    ...agencies
      .filter((field) => !(field === 'lead' && isInherited(record, 'leadText')))
      .map((field): [string, unknown, unknown] => [field, named(row[field]!), texts(record[field])]),
    ...(row.kind === 'assignment'
      ? ([
          ['agency', named(row.agency ?? []), texts(record['agencies'])],
          ['text', text(row.text), text(printed(record, 'text'))],
        ] as [string, unknown, unknown][])
      : []),
    ...(isTask ? deadlineFields(row, record) : []),
    ...(isTask ? [['reference', Boolean(row.reference), Boolean(record.reference)] as [string, unknown, unknown]] : []),
    ...targetFields(row, record),
    ...inheritedFields(row, record),
  ];
}

/** Finds a row's record by its place in the plan's outline. */
function recordOf(dataset: Dataset, plan: string, row: TranscribedRow): Found | undefined {
  const lists = {
    task: [dataset.tasks, `${plan}/${row.path}`],
    indicator: [dataset.indicators, `${plan}/chi-tieu/${row.path}`],
    assignment: [dataset.assignments, `${plan}/phan-cong/${row.path}`],
    section: [dataset.sections, `${plan}/${row.path}`],
  } as const;
  const [records, id] = lists[row.kind];
  const own = (records as readonly { id: string }[]).find((record) => record.id === id);
  if (row.kind !== 'section') return own as Found | undefined;
  const sections = dataset.sections.filter(({ id: other }) =>
    [id, `${plan}/chi-tieu/${row.path}`].includes(other),
  );
  const at = sections.find(({ source }) => source.lines[0] === row.lines[0]);
  return (at ?? sections[0]) as unknown as Found | undefined;
}

/** Every field of a transcribed row beside the one that came out; a missing record is one field. */
export function compareRow(dataset: Dataset, plan: string, row: TranscribedRow): ComparedField[] {
  const record = recordOf(dataset, plan, row);
  const name = `${row.kind} ${plan}/${row.path}`;
  if (!record) return [{ row: name, field: 'record', expected: row.title ?? row.text, found: null }];
  return pairs(row, record).map(([field, expected, found]) => ({ row: name, field, expected, found }));
}
