/** What the suite looks at of an answer. Whatever a case leaves out is not looked at. */
export interface Expected {
  /** The ids of the rows, in their order. */
  readonly ids?: readonly string[];
  readonly total?: number;
  /** Parts of the rows, in their order. */
  readonly rows?: readonly object[];
  readonly facets?: object;
  /** Parts of the groups, in their order. */
  readonly groups?: readonly object[];
  readonly pivot?: object;
  /** The ids of each page, walked from the first to the last. */
  readonly pages?: readonly (readonly string[])[];
  /** The error instead of an answer. */
  readonly error?: { readonly code: string; readonly path: string | null };
}

/** A question, and what a reader of the documents knows of its answer. */
export interface Case {
  readonly title: string;
  /** `sample` are two small plans, made up; `plans` are the four real ones. */
  readonly of: 'sample' | 'plans';
  readonly query: unknown;
  /** Left out where only the plain evaluation says it. */
  readonly expected?: Expected;
}

type Of = Case['of'];
export type Given = readonly [title: string, query: unknown, expected?: Expected];

export const casesOf = (of: Of, given: readonly Given[]): Case[] =>
  given.map(([title, query, expected]) => ({ title, of, query, ...(expected && { expected }) }));
