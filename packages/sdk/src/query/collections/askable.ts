import {
  agencyShape,
  assignmentShape,
  deadlineShape,
  findingShape,
  indicatorShape,
  planShape,
  readingShape,
  reportShape,
  sectionShape,
  systemShape,
  taskShape,
  topicShape,
  type ObjectShape,
  type ScheduleState,
  type Shape,
  type TaskStatus,
} from '@tiendo/model/lite';
import type { CollectionName } from '../records.ts';
import { collectionOf, type Collections } from './index.ts';

/** What a condition can ask of a field. */
export interface AskableField {
  /** Days and numbers can be compared by bounds as well as by their value. */
  readonly kind: 'text' | 'number' | 'day';
  /** What a value given in a condition has to be. */
  readonly shape: Shape;
  /** A record can have several values: it cannot be ordered by them. */
  readonly many?: true;
}

type Fields<Key extends PropertyKey> = Readonly<Record<Key, AskableField>>;

/**
 * The shape of the records, of which every field with one value can be asked, and the other fields:
 * those that the collection works out, and days, of which a type knows only that they are texts.
 */
interface Askable<Key extends PropertyKey> {
  readonly record: ObjectShape;
  readonly fields: Fields<Key> & Fields<string>;
}

const ids = { kind: 'text', shape: { nullOr: 'text' }, many: true } as const;
const day = { kind: 'day', shape: { nullOr: 'day' } } as const;
const text = { kind: 'text', shape: 'text' } as const;
const number = { kind: 'number', shape: { nullOr: 'number' } } as const;
const topics = { ...ids, shape: { nullOr: topicShape.fields['id']! } } as const;

const wordOf = <Word extends string>(words: Readonly<Record<Word, true>>) =>
  ({ kind: 'text', shape: { oneOf: Object.keys(words) } }) as const;

/** What can be asked of each collection. Answers are sorted by closed lists in their order here. */
export const askable = {
  plans: {
    record: planShape,
    fields: { issuedOn: day, collectivesOn: day, start: day, end: day },
  },
  sections: { record: sectionShape, fields: { section: ids } },
  tasks: {
    record: taskShape,
    fields: {
      section: ids,
      topic: topics,
      system: ids,
      lead: ids,
      coordinating: ids,
      due: { kind: 'day', shape: { nullOr: { anyOf: ['day', { oneOf: ['none'] }] } } },
      start: day,
      deadlineKind: { kind: 'text', shape: deadlineShape.fields['kind']! },
      status: wordOf<TaskStatus>({
        notReported: true,
        notStarted: true,
        inProgress: true,
        suspended: true,
        completed: true,
      }),
      schedule: wordOf<ScheduleState>({
        overdue: true,
        lapsed: true,
        dueSoon: true,
        upcoming: true,
        recurring: true,
        ongoing: true,
        unscheduled: true,
        completed: true,
      }),
      progress: number,
      completedOn: day,
      daysLeft: number,
    },
  },
  indicators: {
    record: indicatorShape,
    fields: { section: ids, topic: topics, system: ids, owner: ids, implementer: ids },
  },
  assignments: { record: assignmentShape, fields: { agencies: ids } },
  agencies: { record: agencyShape, fields: { succeededBy: ids } },
  systems: { record: systemShape, fields: {} },
  topics: { record: topicShape, fields: {} },
  findings: { record: findingShape, fields: {} },
  reports: { record: reportShape, fields: { plan: text, reportedOn: day, completedOn: day } },
  readings: { record: readingShape, fields: { plan: text, reportedOn: day } },
} as const satisfies {
  readonly [Name in CollectionName]: Askable<keyof Collections[Name]['fields']>;
};

/** The type of `askable`, from which the types of conditions follow. */
export type Askables = typeof askable;

/** Of what kind the values of a field are, or null where it does not hold one value. */
function kindOf(shape: Shape): AskableField['kind'] | null {
  if (typeof shape === 'string') return shape === 'day' || shape === 'number' ? shape : 'text';
  if (shape instanceof RegExp || 'oneOf' in shape) return 'text';
  if ('whole' in shape) return 'number';
  if ('optional' in shape) return kindOf(shape.optional);
  return 'nullOr' in shape ? kindOf(shape.nullOr) : null;
}

/** Every field of a collection that a condition can ask about, apart from `agency`. */
export function askableFields(name: CollectionName): Readonly<Record<string, AskableField>> {
  const { record, fields } = askable[name];
  const plain: Record<string, AskableField> = {};
  for (const [key, shape] of Object.entries(record.fields)) {
    const kind = kindOf(shape);
    // Any text may be asked for, where the field has a form of its own.
    const isForm = shape === 'words' || shape instanceof RegExp;
    const isOptional = typeof shape === 'object' && 'optional' in shape;
    const value: Shape = isOptional ? { nullOr: shape.optional } : shape;
    if (kind) plain[key] = { kind, shape: isForm ? 'text' : value };
  }
  // Where records are asked for by agency, the name is that of the test.
  if (collectionOf(name).named) delete plain['agency'];
  return { ...plain, ...fields };
}

/** Every field of the records of a collection, that `select` can keep. */
export const selectableFields = (name: CollectionName): readonly string[] =>
  Object.keys(askable[name].record.fields);
