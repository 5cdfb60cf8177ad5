import type { Arrival } from './reports.ts';
import type { Exercise } from './questions.ts';

/** A row of an answer: enough to show it. */
export interface Row {
  readonly id: string;
  readonly title: string;
}

/** The first rows, and how many there are; null where the tool does not count them by the way. */
export interface Found {
  readonly rows: readonly Row[];
  readonly total: number | null;
}

/** How often a status and a lead meet. A task counts for each of its leads; null: it has none. */
export interface Count {
  readonly status: string;
  readonly lead: string | null;
  readonly count: number;
}

export const facetNames = ['status', 'lead', 'deadlineKind', 'topic'] as const;
export type FacetName = (typeof facetNames)[number];

/** How often each value stands; what has no value is not counted. */
export type Facets = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;

/**
 * What is right again after a report: the rows of a that are not completed, b, c and d.
 */
export interface Watched {
  readonly a: Found;
  readonly b: readonly Count[];
  readonly c: Found;
  readonly d: Facets;
}

type Now<Value> = Value | Promise<Value>;

/** A tool that holds the tasks. What it cannot do is left out, and its peer says why. */
export interface Tool {
  a?(): Now<Found>;
  b?(): Now<readonly Count[]>;
  c?(): Now<Found>;
  d?(): Now<Facets>;
  e?(id: string): Now<Row | null>;
  f?(arrival: Arrival): Now<Watched>;
  /** Bytes that it holds where neither the heap nor array buffers show them. */
  bytesOutside?(): Now<number>;
  close?(): Now<void>;
}

export const questionNames = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type QuestionName = (typeof questionNames)[number];

export interface Peer {
  readonly name: string;
  /** Whose version is told; null where it is code of this benchmark or of Node. */
  readonly package: string | null;
  /** How it was used, or why it does not answer: by question, for the table's footnotes. */
  readonly notes: Partial<Record<QuestionName | 'load', string>>;
  /** Why its answers to c may differ and are reported instead of failing the run. */
  readonly knownWrong?: Partial<Record<QuestionName, string>>;
  load(exercise: Exercise): Now<Tool>;
}
