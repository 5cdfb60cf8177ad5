import type { TaskStatus } from '@tiendo/model';
import type { Exercise } from './questions.ts';

/** Numbers for words: equal words have the same. */
export class Dictionary {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }

  /** The number of a word that may not be there: then -1. */
  find(word: string): number {
    return this.#numbers.get(word) ?? -1;
  }
}

/** Lists of numbers, one for each task: those of task `at` stand from `starts[at]` to `starts[at + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly values: Uint16Array;
}

/** What the questions ask about, each field as numbers in the order of the document. */
export interface Columns {
  readonly count: number;
  /** Days as numbers that compare like the days (20251231); 0 where there is none. */
  readonly due: Uint32Array;
  readonly plan: Uint16Array;
  readonly kind: Uint8Array;
  readonly status: Uint8Array;
  readonly lead: Lists;
  readonly topic: Lists;
  readonly words: Record<'plan' | 'kind' | 'status' | 'lead' | 'topic', Dictionary>;
}

/** A day as a number: `2025-12-31` is 20251231. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

function lists(values: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(values.length + 1);
  values.forEach((list, at) => (starts[at + 1] = starts[at]! + list.length));
  return { starts, values: Uint16Array.from(values.flat()) };
}

const statusWords: readonly TaskStatus[] = [
  'notReported',
  'notStarted',
  'inProgress',
  'completed',
  'suspended',
];

/** Reads the columns that the peers with tables of their own are filled from. */
export function makeColumns({ dataset: { tasks }, statuses }: Exercise): Columns {
  const words = {
    plan: new Dictionary(),
    kind: new Dictionary(),
    status: new Dictionary(),
    lead: new Dictionary(),
    topic: new Dictionary(),
  };
  statusWords.forEach((word) => words.status.numberOf(word));
  const days = new Map<string | null, number>([[null, 0]]);
  const dayOf = (day: string | null): number => {
    if (!days.has(day)) days.set(day, dayNumber(day!));
    return days.get(day)!;
  };
  return {
    count: tasks.length,
    due: Uint32Array.from(tasks, ({ deadline }) => dayOf(deadline.end)),
    plan: Uint16Array.from(tasks, ({ plan }) => words.plan.numberOf(plan)),
    kind: Uint8Array.from(tasks, ({ deadline }) => words.kind.numberOf(deadline.kind)),
    status: Uint8Array.from(statuses, (status) => words.status.numberOf(status)),
    lead: lists(tasks.map(({ lead }) => lead.map(({ agency }) => words.lead.numberOf(agency)))),
    topic: lists(tasks.map(({ topics }) => topics.map((topic) => words.topic.numberOf(topic)))),
    words,
  };
}
